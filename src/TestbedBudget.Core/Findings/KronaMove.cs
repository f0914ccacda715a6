namespace TestbedBudget.Core;

/// <summary>
/// One cell changed so that a sum the memo printed holds again: what it mends, what it breaks, and what it does to the
/// balance of its period.
/// </summary>
/// <param name="Mends">Other printed sums that hold after it and did not before.</param>
/// <param name="Breaks">Printed sums that held before it and do not after.</param>
/// <param name="Balance">Costs less financing of the period after it.</param>
/// <param name="IsActual">The period is locked as actual: the edit changes this one cell of it.</param>
public sealed record KronaMove(
    Place Cell, Money From, Money To, ImmutableArray<Place> Mends, ImmutableArray<Place> Breaks, Money? Balance, bool IsActual)
{
    /// <summary>The sum holds, and no other that held stops holding.</summary>
    public bool IsClean => Breaks.IsEmpty;

    public Edit Edit => SetCells.One(new CellId(Cell.Row!.Value, Cell.Period!.Value), new AmountEntry(To)) with { EvenActual = IsActual };

    /// <summary>
    /// The cells that could take the difference, those that break nothing first. None for a sum that disagrees with the
    /// printed totals of its rows: no cell can mend that.
    /// </summary>
    public static ImmutableArray<KronaMove> For(Workbook workbook, Sheet sheet, StatedTotal finding)
    {
        if (workbook.Printed is not { } printed || finding.Basis == TotalBasis.RowTotals)
        {
            return [];
        }

        var (project, kind) = (sheet.Project, finding.At.Table);
        var table = new UnchangedTable(printed.Table(kind), sheet.Table(kind), project);
        var moves = new List<KronaMove>();
        for (var row = 0; row < table.Printed.Rows.Length; row++)
        {
            for (var column = 0; column < table.Printed.Periods.Length; column++)
            {
                if (Move(row, column) is { } move)
                {
                    moves.Add(move);
                }
            }
        }

        return [.. moves.OrderBy(move => move.Breaks.Length).ThenByDescending(move => move.Mends.Length)
            .ThenBy(move => move.Balance is { } balance ? balance.Abs().Ore : 0)];

        KronaMove? Move(int row, int column)
        {
            var line = table.Printed.Rows[row];
            var period = project.Timeline.IndexOf(table.Printed.Periods[column]);
            if (line.Cells[column] is not { } amount || period < 0
                || project.Find(line.Row) is not { IsHeading: false } now
                || now.Cells[period] is not AmountEntry typed || typed.Amount != amount
                || (finding.At.Row is { } only && only != line.Row)
                || (finding.At.Period is { } here && here != table.Printed.Periods[column]))
            {
                return null;
            }

            var (mends, breaks) = (ImmutableArray.CreateBuilder<Place>(), ImmutableArray.CreateBuilder<Place>());
            Weigh(table.RowThatHolds(row) is null ? null : line.Total, Sum(line.Cells), Place.RowTotal(now));
            Weigh(
                table.ColumnHolds(column) ? table.Printed.Sums[column] : null,
                Sum(table.Printed.Rows.Select(other => other.Cells[column])),
                Place.Sum(kind, project.Timeline, period));
            Weigh(
                table.Holds ? table.Printed.Total : null,
                Sum(table.Printed.Rows.SelectMany(other => other.Cells)),
                Place.GrandTotal(kind));
            var balance = sheet.Balance(period) is { } before
                ? before + (kind == TableKind.Costs ? finding.Difference : -finding.Difference)
                : (Money?)null;
            return new KronaMove(
                Place.Cell(now, project.Timeline, period), amount, amount + finding.Difference,
                mends.ToImmutable(), breaks.ToImmutable(), balance, project.Timeline[period].Actual);

            void Weigh(Money? stated, Money computed, Place place)
            {
                if (stated is not { } sum || place == finding.At)
                {
                    return;
                }

                if (sum == computed)
                {
                    breaks.Add(place);
                }
                else if (sum == computed + finding.Difference)
                {
                    mends.Add(place);
                }
            }
        }
    }

    private static Money Sum(IEnumerable<Money?> amounts)
    {
        var sum = Money.Zero;
        foreach (var amount in amounts)
        {
            sum += amount ?? Money.Zero;
        }

        return sum;
    }
}
