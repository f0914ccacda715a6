using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A memo that waits for its case: it joins that case and no other, and not before what was half-written is done.</summary>
public sealed class JoinLaterTests
{
    private static readonly Workbook Case = SeedMemo.Workbook(SeedMemo.Extension);

    [Fact]
    public void A_section_that_is_resumed_comes_first_and_the_memo_joins_when_it_is_left()
    {
        var session = Waiting().Send(Opened(Case, new LeftOff("section/0/4", "Halvskrivet")));
        session.Model.Top.ShouldBeOfType<EditorLayer>().History.Now.Text.ShouldBe("Halvskrivet");

        session.Press("Escape");

        session.Model.Top.ShouldBeOfType<DifferencesLayer>();
        session.Model.Case!.Workbook.Base.Memo.Sections[0].Body.ShouldBe("Halvskrivet");
        session.Model.Joining.ShouldBeNull();
    }

    [Fact]
    public void A_cell_that_was_half_typed_comes_first()
    {
        var session = Waiting().Send(Opened(Case, new LeftOff("costs/1/3/1/0", "12")));
        session.Model.Grid().Editor!.Field.Text.ShouldBe("12");

        session.Press("Escape").Model.Top.ShouldBeOfType<DifferencesLayer>();
    }

    [Fact]
    public void It_does_not_join_another_case_that_is_opened_later()
    {
        var session = Waiting().Send(new EffectFailed("Databasen är låst."));
        session.Screen.ShouldContain("Databasen är låst.");

        session.Send(Opened(Sample.Seed2Case)).Model.Top.ShouldBeOfType<GridLayer>();
        session.Send(Opened(Case)).Model.Top.ShouldBeOfType<GridLayer>();
    }

    [Fact]
    public void Another_case_that_is_opened_meanwhile_is_left_as_it_is()
    {
        var session = Waiting().Send(Opened(Sample.Seed2Case));

        session.Model.Top.ShouldBeOfType<GridLayer>();
        session.Model.Joining.ShouldBeNull();
    }

    // The memo of a stored case is pasted, and its differences are asked for.
    private static Session Waiting()
    {
        var existing = new CaseLine
        {
            Key = Case.Key,
            CaseNumber = Case.Base.Header.CaseNumber,
            Title = Case.Base.Header.Title,
            Figures = CaseFigures.Of(Case),
            ChangedBy = "bo",
        };
        return Session.Open(Sample.Seed2).Paste(SeedMemo.Extension).Press("j", "Enter")
            .Send(new CreateAnswered(new CaseExists(existing))).Press("Enter");
    }

    private static CaseOpened Opened(Workbook workbook, LeftOff? left = null) => new(new OpenedCase
    {
        Base = workbook,
        Draft = new DraftMark(workbook.Key, 1, 0, 0, 0, 0),
        State = CaseState.Draft,
        Latest = 1,
        LeftOff = left,
    });
}
