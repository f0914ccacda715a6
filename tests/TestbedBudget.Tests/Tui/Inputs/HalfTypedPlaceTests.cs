using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Inputs;

/// <summary>What was half-typed comes back where it was typed; where that is another place by now it is offered, and kept until it is pasted.</summary>
public sealed class HalfTypedPlaceTests
{
    private const string Offers = "Du höll på att skriva (^V i en ruta sätter in det): 4321";

    public static TheoryData<string> Ways => ["line", "quit", "list"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_amount_of_a_what_if_is_never_put_into_the_budget_and_the_what_if_is_kept(string way)
    {
        var session = Session.Open(Sample.Seed1Case).Press("F7", "Enter", "Right", "Right", "Right", "Enter").Type("4321");
        var tried = session.Model.Case!.Trial!.Extension!.Last;
        var again = Again(session, way, Sample.Seed1Case);

        again.Model.Grid().Editor.ShouldBeNull();
        again.Model.Notice.ShouldBe(Offers);
        again.Model.Case!.Workbook.Base.ShouldBeSameAs(Sample.Seed1Case.Base);
        again.Model.Case.Workbook.Scenarios.ShouldHaveSingleItem().Extension!.Last.ShouldBe(tried);
        again.Press("Enter", "Enter").Model.Case!.Workbook.Base.ShouldBeSameAs(Sample.Seed1Case.Base);
    }

    [Fact]
    public void A_what_if_of_a_case_that_no_database_holds_is_kept_with_it()
    {
        var session = Session.Open(Sample.Seed1Case);
        session.Show(session.Model.OpenFile(Sample.Seed1Case)).Press("F7", "Enter", "Right", "Right", "Right", "Enter").Type("4321").Press("Ctrl+Q");

        var work = session.Asked.OfType<KeepAside>().ShouldHaveSingleItem().Work;
        work.Changes.ShouldHaveSingleItem().ShouldBeOfType<AddScenario>();
        work.LeftOff!.HalfTyped.ShouldBe("4321");
        session.Asked.ShouldNotContain(effect => effect is StoreCase);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Text_of_a_section_in_a_what_if_is_only_offered(string way)
    {
        if (way == "list")
        {
            // A text is kept before the list can be gone to.
            return;
        }

        var memo = Sample.Seed1Case with { Base = Sample.Seed1 with { Memo = new MemoText([new("Bakgrund", "Länet har en plan.")]) } };
        var session = Session.Open(memo).Press("F7", "Enter", "Right", "Right", "Enter").Press("Ctrl+P", "e", "Enter").Type("4321");
        session.Model.Top.ShouldBeOfType<EditorLayer>();
        var again = Again(session, way, memo);

        again.Model.Top.ShouldBeOfType<GridLayer>();
        again.Model.CopiedText.ShouldBe("4321Länet har en plan.");
        again.Model.Case!.Workbook.Base.ShouldBeSameAs(memo.Base);
        again.Model.Case.Workbook.Scenarios.ShouldHaveSingleItem();
    }

    [Fact]
    public void An_amount_whose_case_has_been_worked_on_since_is_only_offered()
    {
        var again = Opened(Sample.Seed1Case, new LeftOff("costs/1/1/1/0", "4321"), new EditBase(new RenameRow(new RowId("1"), "Löner")));

        again.Model.Grid().Editor.ShouldBeNull();
        again.Model.Notice.ShouldBe(Offers);
        Opened(Sample.Seed1Case, new LeftOff("costs/1/1/2/0", "4321")).Model.Notice.ShouldBe(Offers);
    }

    [Theory]
    [InlineData("costs/99/1/1/0")]
    [InlineData("costs/1/99/1/0")]
    [InlineData("costs/-1/1/1/0")]
    [InlineData("financing/0/1/1/0")]
    [InlineData("costs/0/0/1/0")]
    [InlineData("costs/1/1")]
    [InlineData("")]
    public void Where_no_amount_can_be_typed_the_text_is_offered(string place) =>
        Opened(Sample.Seed1Case, new LeftOff(place, "4321")).Model.Notice.ShouldBe(Offers);

    [Fact]
    public void In_its_own_cell_it_is_in_the_line_again()
    {
        var again = Again(Session.Open(Sample.Seed1Case).Press("down").Type("4321"), "line", Sample.Seed1Case);

        again.Model.Grid().Cursor.Index.ShouldBe(1);
        again.Press("Enter").Shown.Project.Costs[1].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(4321)));
    }

    [Fact]
    public void What_is_offered_is_pasted_into_a_cell_and_then_no_longer_kept()
    {
        var again = Opened(Sample.Seed1Case, new LeftOff("costs/1/1/2/0", "4321"));
        again.Asked.ShouldNotContain(effect => effect is LeaveOffAt);

        again.Press("Ctrl+V").Model.Grid().Editor!.Field.Text.ShouldBe("4321");
        again.Asked.OfType<LeaveOffAt>().ShouldHaveSingleItem().LeftOff.ShouldBeNull();
        again.Press("Enter").Shown.Project.Costs[0].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(4321)));
        again.Press("Ctrl+V").Model.Grid().Editor.ShouldBeNull();
    }

    [Theory]
    [InlineData("line")]
    [InlineData("list")]
    public void What_is_offered_and_not_pasted_stays_in_the_draft(string way)
    {
        var again = Opened(Sample.Seed1Case, new LeftOff("costs/1/1/2/0", "4321")).Press("down");

        Leave(again, way);
        again.Asked.ShouldNotContain(effect => effect is LeaveOffAt);
    }

    [Fact]
    public void Who_quits_has_seen_what_was_offered()
    {
        var again = Opened(Sample.Seed1Case, new LeftOff("costs/1/1/2/0", "4321")).Press("Ctrl+Q");

        again.Asked.OfType<LeaveOffAt>().ShouldHaveSingleItem().LeftOff!.HalfTyped.ShouldBeNull();
    }

    private static Session Leave(Session session, string way) => way switch
    {
        "quit" => session.Press("Ctrl+Q"),
        "list" => session.Press("Ctrl+O"),
        _ => session.Send(new Input(new EndRequested(EndReason.Closed))),
    };

    // The case is left and opened at the next start, with what was asked of the store.
    private static Session Again(Session session, string way, Workbook workbook)
    {
        Leave(session, way);
        var left = session.Asked.OfType<LeaveOffAt>().Last().LeftOff;
        return Opened(workbook, left, [.. session.Asked.OfType<AppendChange>().Select(append => append.Change)]);
    }

    private static Session Opened(Workbook workbook, LeftOff? left, params ImmutableArray<Change> changes) =>
        Session.Open(Sample.Seed2).Send(new CaseOpened(new OpenedCase
        {
            Base = workbook,
            Changes = [.. changes.Select(change => new DraftChange(change, "anna", default))],
            Draft = new DraftMark(workbook.Key, 1, 1, changes.Length, changes.Length, 0),
            State = CaseState.Draft,
            Latest = 1,
            LeftOff = left,
        }));
}
