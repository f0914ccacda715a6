using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class JoinTests
{
    private static readonly Workbook Case = SeedMemo.Workbook(SeedMemo.Extension);

    private static readonly string Changed = MemoWriter.Markdown(Case, Sheet.Of(Case.Base))
        .Replace("Lena Kihl", "Anna Ek", StringComparison.Ordinal)
        .Replace("200\u00A0000", "210\u00A0000", StringComparison.Ordinal)
        + "\nNämnden vill ha en rapport om nyttan före 2025-12-31.\n";

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void A_memo_that_came_back_shows_its_differences(int columns, int rows)
    {
        var session = Session.Open(Case, columns, rows).Paste(Changed).Press("j", "Enter");

        session.Screen.ShouldBeGolden($"differences-{columns}x{rows}");
    }

    [Fact]
    public void Chosen_differences_become_one_edit()
    {
        var session = Session.Open(Case).Paste(Changed).Press("j", "Enter", "Space", "Enter");
        session.Model.Case!.History.Length.ShouldBe(1);
        session.Shown.Project.Header.Officer.ShouldBe("Anna Ek");
        Amount(session).ShouldBe(200_000);

        session.Press("Ctrl+Z").Paste(Changed).Press("j", "Enter", "a", "Enter");
        session.Model.Case!.History.Length.ShouldBe(1);
        Amount(session).ShouldBe(210_000);
        session.Press("Ctrl+Z");
        Amount(session).ShouldBe(200_000);
        session.Shown.Project.Header.Officer.ShouldBe("Lena Kihl");
    }

    [Fact]
    public void Nothing_chosen_changes_nothing_and_says_how_to_choose()
    {
        var session = Session.Open(Case).Paste(Changed).Press("j", "Enter", "Enter");

        session.Model.Case!.History.ShouldBeEmpty();
        session.Screen.ShouldContain("Ingen skillnad är vald");
    }

    [Fact]
    public void A_memo_of_the_case_can_be_the_next_decision()
    {
        var session = Session.Open(Case).Paste(Changed).Press("j", "Down", "Enter");

        session.Shown.Workbook.Decisions.Length.ShouldBe(2);
        Amount(session).ShouldBe(210_000);
        session.Press("Ctrl+Z").Shown.Workbook.Decisions.Length.ShouldBe(1);
    }

    [Fact]
    public void A_memo_whose_case_is_stored_asks_and_opens_it()
    {
        var existing = new CaseLine
        {
            Key = Case.Key,
            CaseNumber = Case.Base.Header.CaseNumber,
            Title = Case.Base.Header.Title,
            Figures = CaseFigures.Of(Case),
            ChangedBy = "bo",
        };
        var session = Session.Open(Sample.Seed2).Paste(SeedMemo.Extension).Press("j", "Enter");
        session.Send(new CreateAnswered(new CaseExists(existing)));
        session.Screen.ShouldContain("21RS4368 finns redan");

        session.Press("Enter");
        session.Asked.OfType<OpenStoredCase>().ShouldHaveSingleItem().Name.ShouldBe(existing.Key);
        session.Send(new CaseOpened(new OpenedCase
        {
            Base = Case,
            Draft = new DraftMark(Case.Key, 1, 0, 0, 0, 0),
            State = CaseState.Draft,
            Latest = 1,
        }));
        session.Model.Top.ShouldBeOfType<DifferencesLayer>().All.ShouldBeEmpty();
        session.Screen.ShouldContain("Texten säger detsamma som ärendet.");
    }

    private static decimal Amount(Session session) =>
        session.Shown.Sheet.Find(new RowId("2"))!.Amounts[1].Amount!.Value.Kronor;
}
