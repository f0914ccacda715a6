using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>
/// Collects what a pasted table states as sums, over the cells that it states them for. Sums that only add up (no
/// word names them) state nothing.
/// </summary>
/// <param name="columns">The period of each column; −1 has none here, null is no amount.</param>
internal sealed class StatedTable(PastedTable table, int?[] columns)
{
    private readonly List<PrintedRow> _rows = [];
    private readonly int _total = TotalColumn(table);
    private Money?[]? _sums;
    private Money? _grand;
    private bool _hasTotals;
    private bool _isPart;
    private int _groupStart;
    private int _groupEnd;

    /// <param name="target">The row that it is laid on; null when it is on none of this table.</param>
    public void Add(Row? target, PastedRow pasted, PasteReading[] readings)
    {
        // Sums before the last row are those of groups: the one that ends the table sums it.
        (_sums, _grand) = (null, null);
        if (pasted.Kind == PastedRowKind.Heading || target is { IsHeading: true })
        {
            return;
        }

        if (target is null || !readings.All(reading => reading.IsKnown))
        {
            _isPart |= pasted.Cells.Any(cell => cell.Length > 0);
            return;
        }

        var total = _total >= 0 ? readings[_total].Amount : null;
        _hasTotals |= total is not null;
        _rows.Add(new PrintedRow(target.Id, InOrder(readings), total));
    }

    public void AddSums(PasteReading[] readings)
    {
        (_groupStart, _groupEnd) = (_groupEnd, _rows.Count);
        _sums = [.. InOrder(readings)];
        _grand = _total >= 0 ? readings[_total].Amount : null;
    }

    /// <summary>What is kept; null when nothing is stated, or columns lie outside the project's periods.</summary>
    public PrintedTable? Of(Timeline timeline)
    {
        if (table.HasGuessedSums || columns.Any(column => column == -1) || _rows.Count == 0)
        {
            return null;
        }

        var isWhole = _sums is not null && !_isPart && IsOfAllRows();
        return _hasTotals || isWhole
            ? new PrintedTable(
                [.. Order().Select(column => timeline[columns[column]!.Value].Id)],
                [.. _rows],
                isWhole ? [.. _sums!] : [.. Order().Select(static _ => (Money?)null)],
                isWhole ? _grand : null)
            {
                Unit = Unit(),
            }
            : null;
    }

    // "tkr" and how many digits stand after the comma: what the table's own sums are rounded to.
    private Money? Unit()
    {
        if (table.Unit is null)
        {
            return null;
        }

        var decimals = table.Rows.SelectMany(row => row.Cells).Max(cell => cell.Contains(',') ? cell.Length - cell.LastIndexOf(',') - 1 : 0);
        var kronor = table.Unit == "tkr" ? 1_000 : 1_000_000;
        return new Money(kronor * (decimals switch { 0 => Money.OrePerKrona, 1 => Money.OrePerKrona / 10, _ => 1 }));
    }

    // After sums of groups the last one may be that of the last group alone: it belongs to what it is nearer to.
    private bool IsOfAllRows()
    {
        var stated = _sums!.Aggregate(Money.Zero, Plus);
        return (stated - Sum(_rows)).Abs().Ore <= (stated - Sum(_rows.Skip(_groupStart))).Abs().Ore;
    }

    private static Money Sum(IEnumerable<PrintedRow> rows) =>
        rows.Aggregate(Money.Zero, static (sum, row) => sum + row.Cells.Aggregate(Money.Zero, Plus));

    private static Money Plus(Money sum, Money? amount) => sum + (amount ?? Money.Zero);

    private IEnumerable<int> Order() => Enumerable.Range(0, columns.Length).Where(column => columns[column] is >= 0).OrderBy(column => columns[column]);

    private ImmutableArray<Money?> InOrder(PasteReading[] readings) => [.. Order().Select(column => readings[column].Amount)];

    private static int TotalColumn(PastedTable table)
    {
        var totals = Enumerable.Range(0, table.Columns.Length).Where(column => table.Columns[column].Kind == PastedColumnKind.Total).ToArray();
        return totals is [var only] ? only : -1;
    }
}
