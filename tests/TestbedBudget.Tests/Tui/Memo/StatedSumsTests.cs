using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class StatedSumsTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Printed_sums_are_listed_and_a_cell_is_chosen_to_mend_one(int columns, int rows)
    {
        var session = Open(columns, rows);
        session.Screen.ShouldBeGolden($"stated-sums-{columns}x{rows}");
        session.Press("k").Screen.ShouldBeGolden($"krona-{columns}x{rows}");
    }

    [Fact]
    public void Keeping_the_computed_sum_reviews_the_finding_and_goes_on_to_the_next()
    {
        var session = Open(80, 24).Press("b");

        session.Shown.Findings.OfType<StatedTotal>().Count(finding => finding.IsReviewed).ShouldBe(1);
        session.Press("b");
        session.Shown.Findings.OfType<StatedTotal>().Count(finding => finding.IsReviewed).ShouldBe(2);
    }

    [Fact]
    public void Moving_the_krona_is_one_edit_and_the_finding_is_gone()
    {
        var session = Open(80, 24);
        var before = session.Shown.Findings.OfType<StatedTotal>().Count();

        session.Press("k", "Enter");

        session.Model.Case!.History.Length.ShouldBe(1);
        session.Shown.Findings.OfType<StatedTotal>().Count().ShouldBeLessThan(before);
        session.Shown.Project.Timeline[0].Actual.ShouldBeTrue();
    }

    [Fact]
    public void Where_no_cell_makes_all_sums_hold_it_is_asked_which_shall()
    {
        var session = OpenAt("Summa finansiering 2024").Press("k");
        session.Screen.ShouldContain("Kolumnens summa 2 688 060 (2024): välj cell, radens summa ger med sig");
        session.Screen.ShouldContain("Radernas summor: kolumnen (2024) blir 2 688 059");

        session.Press("Enter", "Enter");

        session.Shown.Findings.OfType<StatedTotal>().ShouldNotContain(finding => finding.At.Path == "financing/sum/2024");
        session.Shown.Sheet.Financing.Totals[1].Amount.ShouldBe(Money.FromKronor(2_688_060));
    }

    [Fact]
    public void The_sums_across_are_chosen_with_a_reason_and_nothing_is_changed()
    {
        var session = OpenAt("Summa finansiering 2024");
        var before = session.Shown.Project;

        session.Press("k", "Down", "Enter");

        var finding = session.Shown.Findings.OfType<StatedTotal>().Single(finding => finding.At.Path == "financing/sum/2024");
        finding.Review!.Reason.ShouldBe("Radernas summor gäller.");
        session.Shown.Project.Financing.ShouldBe(before.Financing);
    }

    [Fact]
    public void A_review_stays_with_its_reason_and_comes_back_when_the_figures_change()
    {
        var session = Open(80, 24).Press("b", "Escape");
        var reviewed = session.Shown.Findings.Single(finding => finding.IsReviewed);
        reviewed.Place!.Path.ShouldBe("costs/Indirekta kostnader/total");

        var stored = WorkbookJson.Read(WorkbookJson.Write(session.Shown.Workbook, indented: false)).Value!;
        Session.Open(stored).Shown.Findings.Single(finding => finding.IsReviewed).Review.ShouldBe(reviewed.Review);

        // Another figure in the memo, the same place: it is to be looked at again.
        var other = stored with { Printed = stored.Printed! with { Costs = WithTotal(stored.Printed.Costs, reviewed.Place.Row!.Value, 811_594) } };
        Session.Open(other).Shown.Findings.OfType<StatedTotal>().Where(finding => finding.IsReviewed).ShouldBeEmpty();
    }

    [Fact]
    public void Enter_goes_to_the_sum()
    {
        Open(80, 24).Press("Enter").Model.Top.ShouldBeOfType<TestbedBudget.Tui.GridLayer>();
    }

    private static PrintedTable WithTotal(PrintedTable table, RowId row, long kronor) => table with
    {
        Rows = [.. table.Rows.Select(printed => printed.Row == row ? printed with { Total = Money.FromKronor(kronor) } : printed)],
    };

    private static Session OpenAt(string sum)
    {
        var session = Open(80, 24);
        var index = Array.FindIndex([.. session.Shown.Findings.OfType<StatedTotal>()], finding => session.Model.Texts.Findings.Of(finding).Sentence.StartsWith(sum, StringComparison.Ordinal));
        for (var i = 0; i < index; i++)
        {
            session.Press("Down");
        }

        return session;
    }

    private static Session Open(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows).Press(":").Type("stated-sums").Press("Enter");
        session.Model.Case!.History.ShouldBeEmpty();
        return session;
    }
}
