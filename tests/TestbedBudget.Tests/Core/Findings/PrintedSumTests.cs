using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class PrintedSumTests
{
    [Fact]
    public void Changing_a_cell_retires_the_printed_sums_that_cover_it_and_no_others()
    {
        var after = Findings(Typed("Egen personal", "2024", 2_300_486)).OfType<StatedTotal>().ToList();

        after.ShouldNotContain(sum => sum.At.Path == "costs/sum/2024" || sum.At.Path == "costs/sum/total");
        after.Select(sum => sum.At.Path).ShouldBe(
        [
            "costs/Indirekta kostnader/total", "costs/sum/2021-2023", "costs/sum/2025",
            "financing/Hallsbergs kommun (tid)/total", "financing/sum/2024", "financing/sum/2025", "financing/sum/total",
        ],
        ignoreOrder: true);
    }

    [Fact]
    public void Typing_the_same_amount_again_retires_nothing()
    {
        Findings(Typed("Egen personal", "2024", 2_300_485)).OfType<StatedTotal>().Count().ShouldBe(9);
    }

    [Theory]
    [InlineData("Egen personal")]
    [InlineData("Hallsbergs kommun (tid)")]
    public void A_gap_of_a_krona_is_an_error_once_either_side_has_been_changed(string label)
    {
        var before = Sample.Seed1.Entry(Sample.Seed1.CellAt(label, "2025")).ShouldBeOfType<AmountEntry>().Amount;
        var after = Findings(Typed(label, "2025", (long)before.Kronor + 1)).OfType<Imbalance>();

        after.Single(gap => gap.At.Path == "financing/sum/2025").Severity.ShouldBe(Severity.Error);
        after.Single(gap => gap.At.Path == "financing/sum/2021-2023").Severity.ShouldBe(Severity.Note);
    }

    [Fact]
    public void A_row_that_is_added_without_amounts_retires_nothing_and_with_them_the_sums_over_them()
    {
        var row = new CostRow { Id = new RowId("new"), Label = "Lokaler" };
        var blank = Sample.Seed1.After(new AddRow(row, 4));
        var filled = blank.After(SetCells.One(blank.CellAt("Lokaler", "2024"), new AmountEntry(Money.FromKronor(1))));

        Findings(blank).OfType<StatedTotal>().Count().ShouldBe(9);
        Findings(filled).OfType<StatedTotal>().Where(sum => sum.At.Table == TableKind.Costs).Select(sum => sum.At.Path)
            .ShouldBe(["costs/Indirekta kostnader/total", "costs/sum/2021-2023", "costs/sum/2025"]);
        Findings(filled).OfType<Imbalance>().Select(gap => (gap.At.PeriodLabel, gap.Severity)).ShouldBe(
            [("2021-2023", Severity.Note), ("2024", Severity.Error), ("2025", Severity.Note)], ignoreOrder: true);
    }

    [Fact]
    public void A_row_that_is_removed_retires_the_sums_it_was_an_addend_of()
    {
        var removed = Sample.Seed1.After(new RemoveRow(Sample.Seed1.RowCalled("Resor och logi").Id));

        Findings(removed).OfType<StatedTotal>().Where(sum => sum.At.Table == TableKind.Costs).Select(sum => sum.At.Path)
            .ShouldBe(["costs/Indirekta kostnader/total"]);
    }

    [Theory]
    [InlineData(3, Severity.Note)]
    [InlineData(-3, Severity.Note)]
    [InlineData(4, Severity.Error)]
    [InlineData(-4, Severity.Error)]
    public void A_printed_row_total_may_be_off_by_half_a_krona_for_each_addend_and_itself(int off, Severity severity)
    {
        // Five periods: (5 + 1) / 2 = 3 kronor.
        var timeline = Timeline.Years(new DateOnly(2024, 1, 1), new DateOnly(2028, 12, 31));
        var cells = Enumerable.Repeat(new AmountEntry(Money.FromKronor(100)), 5);
        var row = new CostRow { Id = new RowId("1"), Label = "Lokaler", Cells = [.. cells] };
        var project = new Project { Header = new Header { Title = "T" }, Timeline = timeline, Costs = [row] };
        var printedRow = new PrintedRow(row.Id, [.. cells.Select(cell => (Money?)cell.Amount)], Money.FromKronor(500 + off));
        var periods = timeline.Periods.Select(period => period.Id).ToImmutableArray();
        var workbook = new Workbook
        {
            Key = "K",
            Base = project,
            Printed = new Printed(
                new PrintedTable(periods, [printedRow], [.. new Money?[5]], null),
                new PrintedTable(periods, [], [.. new Money?[5]], null),
                null),
        };

        var sum = Checker.Check(workbook, Sheet.Of(project)).OfType<StatedTotal>().ShouldHaveSingleItem();

        sum.Severity.ShouldBe(severity);
        sum.Difference.ShouldBe(Money.FromKronor(off));
    }

    [Fact]
    public void A_case_without_printed_sums_says_every_gap_as_an_error()
    {
        var workbook = Sample.Seed1Case with { Printed = null };

        var findings = Checker.Check(workbook, Sheet.Of(workbook.Base));

        findings.OfType<StatedTotal>().ShouldBeEmpty();
        findings.OfType<Imbalance>().Count().ShouldBe(3);
        findings.OfType<Imbalance>().ShouldAllBe(gap => gap.Severity == Severity.Error);
    }

    private static Project Typed(string label, string period, long kronor)
    {
        var cell = Sample.Seed1.CellAt(label, period);
        return Sample.Seed1.After(SetCells.One(cell, new AmountEntry(Money.FromKronor(kronor))));
    }

    private static ImmutableArray<Finding> Findings(Project project) =>
        Checker.Check(Sample.Seed1Case with { Base = project }, Sheet.Of(project));
}
