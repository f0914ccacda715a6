using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class KronaMoveTests
{
    private static readonly Workbook Case = Sample.Seed1Case;
    private static readonly Sheet Sheet = Sheet.Of(Case.Base);
    private static readonly ImmutableArray<StatedTotal> Findings = [.. Checker.Check(Case, Sheet).OfType<StatedTotal>()];

    [Fact]
    public void The_printed_sum_holds_after_every_move_that_is_offered()
    {
        foreach (var finding in Findings)
        {
            foreach (var move in KronaMove.For(Case, Sheet, finding))
            {
                var (project, refusal) = move.Edit.ApplyTo(Case.Base);
                refusal.ShouldBeNull();
                Computed(Sheet.Of(project), finding.At).ShouldBe(finding.Stated);
                move.Mends.ShouldAllBe(place => Computed(Sheet.Of(project), place) == Stated(place) && Computed(Sheet, place) != Stated(place));
                move.Breaks.ShouldAllBe(place => Computed(Sheet.Of(project), place) != Stated(place) && Computed(Sheet, place) == Stated(place));
                move.Balance.ShouldBe(Sheet.Of(project).Balance(project.Timeline.IndexOf(move.Cell.Period!.Value)));
                project.Timeline.Periods.ShouldBe(Case.Base.Timeline.Periods);
            }
        }
    }

    [Fact]
    public void A_row_whose_krona_is_missing_in_a_column_too_is_mended_with_it()
    {
        var finding = Findings.Single(found => found.At.RowLabel == "Indirekta kostnader");

        var best = KronaMove.For(Case, Sheet, finding)[0];

        best.IsClean.ShouldBeTrue();
        best.Cell.PeriodLabel.ShouldBeOneOf("2024", "2025");
        best.Mends.ShouldContain(place => place.RowLabel == null && place.PeriodLabel == best.Cell.PeriodLabel);
        best.Mends.ShouldContain(Place.GrandTotal(TableKind.Costs));
    }

    [Fact]
    public void Where_no_cell_makes_all_sums_hold_none_is_clean()
    {
        var finding = Findings.Single(found =>
            found.At is { Table: TableKind.Financing, Row: null, PeriodLabel: "2024" });

        var moves = KronaMove.For(Case, Sheet, finding);

        moves.Length.ShouldBeGreaterThan(5);
        moves.ShouldAllBe(move => !move.IsClean);
    }

    [Fact]
    public void No_cell_mends_printed_sums_that_disagree_with_each_other()
    {
        var finding = Findings.Single(found => found.Basis == TotalBasis.RowTotals);

        KronaMove.For(Case, Sheet, finding).ShouldBeEmpty();
    }

    [Fact]
    public void A_krona_moved_in_a_locked_period_changes_that_cell_alone()
    {
        var ruled = new CostRow
        {
            Id = new RowId("ruled"),
            Label = "Projektledare",
            Rule = new PerMonth(41_000, 1, default, default, 2024),
            Cells = [.. new CellEntry?[Case.Base.Timeline.Count]],
        };
        var workbook = Case with { Base = Case.Base.After(new AddRow(ruled, Case.Base.Costs.Length)) };
        var actual = Findings.SelectMany(finding => KronaMove.For(workbook, Sheet.Of(workbook.Base), finding)).Where(move => move.IsActual).ToList();

        actual.ShouldNotBeEmpty();
        foreach (var move in actual)
        {
            var after = workbook.Base.After(move.Edit);
            var changed = after.Costs.Concat<Row>(after.Financing).SelectMany(row => row.Cells.Select((entry, i) => (row.Id, i, entry)))
                .Except(workbook.Base.Costs.Concat<Row>(workbook.Base.Financing).SelectMany(row => row.Cells.Select((entry, i) => (row.Id, i, entry))));
            changed.ShouldHaveSingleItem().ShouldBe((move.Cell.Row!.Value, 0, new AmountEntry(move.To)));
            after.Timeline[0].Actual.ShouldBeTrue();
        }
    }

    private static Money Computed(Sheet sheet, Place place)
    {
        var table = sheet.Table(place.Table);
        var row = table.Rows.FirstOrDefault(row => row.Row.Id == place.Row);
        var period = place.Period is { } id ? sheet.Project.Timeline.IndexOf(id) : -1;
        return (period < 0 ? row?.Total ?? table.Total : row?.Amounts[period] ?? table.Totals[period]).Amount!.Value;
    }

    private static Money? Stated(Place place)
    {
        var table = Case.Printed!.Table(place.Table);
        return place.Row is { } row ? table.Rows.Single(printed => printed.Row == row).Total
            : place.Period is { } period ? table.Sums[table.Periods.IndexOf(period)]
            : table.Total;
    }
}
