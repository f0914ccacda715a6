using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What was copied or cut in one case, pasted in another: its cells are others, whatever their rows are called.</summary>
public sealed class ClipOfAnotherCaseTests
{
    [Fact]
    public void Cells_cut_in_one_case_are_pasted_in_another_and_nothing_there_is_emptied()
    {
        var session = Session.Open(Sample.Seed2).Press("Ctrl+X");
        var before = Opened(session, Sample.Seed1Case).Shown.Project;

        session.Press("down", "Ctrl+V");

        session.Shown.Sheet.KronorOf("Externa tjänster")[1].ShouldBe(935_701);
        session.Asked.OfType<AppendChange>().Single().Change.ShouldBeOfType<EditBase>().Edit
            .ShouldBeOfType<SetCells>().Changes.Length.ShouldBe(1);
        ProjectJson.Same(session.Press("Ctrl+Z").Shown.Project, before).ShouldBeTrue();
    }

    [Fact]
    public void What_was_cut_in_another_case_can_be_pasted_again()
    {
        var session = Opened(Session.Open(Sample.Seed2).Press("Ctrl+X"), Sample.Seed1Case).Press("Ctrl+V", "down", "Ctrl+V");

        session.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(935_701);
        session.Shown.Sheet.KronorOf("Externa tjänster")[1].ShouldBe(935_701);
    }

    [Fact]
    public void A_formula_of_another_case_is_pasted_as_its_amount()
    {
        var session = Session.Open(Sample.Seed2).Type("=B1*2").Press("Enter", "Up", "Ctrl+C");

        Opened(session, Sample.Seed1Case).Press("down", "Ctrl+V");

        var cell = session.Shown.Project.CellAt("Externa tjänster", "2024");
        session.Shown.Project.Entry(cell).ShouldBeOfType<AmountEntry>().Amount.ShouldBe(Money.FromKronor(1_938_370));
    }

    private static Session Opened(Session session, Workbook other) => session.Send(new CaseOpened(new OpenedCase
    {
        Base = other,
        Draft = new DraftMark(other.Key, 0, 1, 0, 0, 0),
        State = CaseState.Draft,
        Latest = 1,
    }));
}
