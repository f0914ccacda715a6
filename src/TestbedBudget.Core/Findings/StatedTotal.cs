namespace TestbedBudget.Core;

/// <summary>A sum that the imported memo printed is not the sum of what it printed under it.</summary>
/// <param name="IsRounding">Within what rounding can make: (n + 1) / 2 kronor for n addends.</param>
public sealed record StatedTotal(Place At, Money Stated, Money Computed, TotalBasis Basis, bool IsRounding)
    : Finding(IsRounding ? Severity.Note : Severity.Error, At)
{
    public override string Code => "stated-total";

    public Money Difference => Stated - Computed;

    public override ImmutableArray<Figure> Figures =>
        [Figure.Of("stated", Stated), Figure.Of("computed", Computed), Figure.Of("difference", Difference)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => Basis.ToString();
}

/// <summary>What a printed sum is compared with.</summary>
public enum TotalBasis
{
    Cells,

    /// <summary>The printed totals of the rows: for a grand total only.</summary>
    RowTotals,
}

internal static class StatedTotalCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        if (given.Printed is { } printed)
        {
            RunTable(given, printed.Costs, TableKind.Costs, found);
            RunTable(given, printed.Financing, TableKind.Financing, found);
        }
    }

    private static void RunTable(CheckedCase given, UnchangedTable table, TableKind kind, List<Finding> found)
    {
        for (var row = 0; row < table.Printed.Rows.Length; row++)
        {
            if (table.RowThatHolds(row) is { } now)
            {
                var sum = SumOf(table.Printed.Rows[row], out var addends);
                Compare(table.Printed.Rows[row].Total, sum, addends, Place.RowTotal(now), TotalBasis.Cells);
            }
        }

        for (var column = 0; column < table.Printed.Periods.Length; column++)
        {
            if (table.ColumnHolds(column))
            {
                var period = given.Project.Timeline.IndexOf(table.Printed.Periods[column]);
                var place = Place.Sum(kind, given.Project.Timeline, period);
                Compare(
                    table.Printed.Sums[column], ColumnSum(table.Printed, column), table.CellsInColumn(column), place, TotalBasis.Cells);
            }
        }

        if (table.Holds)
        {
            CompareGrandTotal();
        }

        void CompareGrandTotal()
        {
            var (cells, ofRows, rows) = (Money.Zero, Money.Zero, 0);
            foreach (var row in table.Printed.Rows)
            {
                cells += SumOf(row, out _);
                ofRows += row.Total ?? Money.Zero;
                rows += row.Total is null ? 0 : 1;
            }

            var place = Place.GrandTotal(kind);
            Compare(table.Printed.Total, cells, table.CellsInAll, place, TotalBasis.Cells);
            if (rows > 0)
            {
                Compare(table.Printed.Total, ofRows, rows, place, TotalBasis.RowTotals);
            }
        }

        void Compare(Money? stated, Money computed, int addends, Place place, TotalBasis basis)
        {
            if (stated is { } printed && printed != computed)
            {
                var isRounding = (printed - computed).Abs() <= table.Rounding(addends);
                found.Add(new StatedTotal(place, printed, computed, basis, isRounding));
            }
        }
    }

    private static Money SumOf(PrintedRow row, out int addends)
    {
        var sum = Money.Zero;
        addends = 0;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is { } cell)
            {
                sum += cell;
                addends++;
            }
        }

        return sum;
    }

    private static Money ColumnSum(PrintedTable table, int column)
    {
        var sum = Money.Zero;
        foreach (var row in table.Rows)
        {
            sum += row.Cells[column] ?? Money.Zero;
        }

        return sum;
    }
}
