namespace TestbedBudget.Core;

/// <summary>One printed table beside the sheet's: which of its sums still stand over the cells that it printed.</summary>
internal sealed class UnchangedTable
{
    private readonly Project _project;
    private readonly SheetRow?[] _rows;
    private readonly List<SheetRow> _added;
    private readonly bool[,] _unchanged;

    // Columns where a row that was not printed has an amount: their sums mean something else now.
    private readonly bool[] _extended;
    private readonly bool _samePeriods;

    public UnchangedTable(PrintedTable printed, SheetTable table, Project project)
    {
        Printed = printed;
        _project = project;
        _rows = RowsOf(printed, table, out _added);
        _unchanged = new bool[printed.Rows.Length, printed.Periods.Length];
        _extended = new bool[printed.Periods.Length];
        _samePeriods = project.Timeline.Count == printed.Periods.Length;
        for (var column = 0; column < printed.Periods.Length; column++)
        {
            var period = project.Timeline.IndexOf(printed.Periods[column]);
            _samePeriods &= period >= 0;
            _extended[column] = period < 0 || _added.Exists(row => !row.Amounts[period].IsBlank);
            for (var row = 0; row < _rows.Length; row++)
            {
                // A row that is gone takes nothing from a column where it was blank.
                _unchanged[row, column] = period >= 0
                    && (_rows[row]?.Amounts[period] ?? CellValue.Blank) == ValueOf(printed.Rows[row].Cells[column]);
            }
        }
    }

    public PrintedTable Printed { get; }

    public int CellsInAll
    {
        get
        {
            var cells = 0;
            for (var column = 0; column < Printed.Periods.Length; column++)
            {
                cells += CellsInColumn(column);
            }

            return cells;
        }
    }

    /// <summary>Every cell is as it was printed, and no row or period has come or gone.</summary>
    public bool Holds
    {
        get
        {
            var holds = _samePeriods;
            for (var column = 0; holds && column < Printed.Periods.Length; column++)
            {
                holds = ColumnHolds(column);
            }

            return holds;
        }
    }

    public int ColumnOf(PeriodId period)
    {
        for (var column = 0; column < Printed.Periods.Length; column++)
        {
            if (Printed.Periods[column] == period)
            {
                return column;
            }
        }

        return -1;
    }

    public bool ColumnHolds(int column)
    {
        var holds = !_extended[column];
        for (var row = 0; holds && row < _rows.Length; row++)
        {
            holds = _unchanged[row, column];
        }

        return holds;
    }

    /// <summary>
    /// Whether the periods together hold, row by row, what the columns printed together: a period that was split since, or
    /// some that were merged.
    /// </summary>
    public bool HoldsTogether(Range columns, Range periods)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            var printed = CellValue.Blank;
            for (var column = columns.Start.Value; column < columns.End.Value; column++)
            {
                printed += ValueOf(Printed.Rows[row].Cells[column]);
            }

            if (Sum(_rows[row], periods) != printed)
            {
                return false;
            }
        }

        return !_added.Exists(row => !Sum(row, periods).IsBlank);
    }

    /// <summary>The row as it is now, when its cells are as they were printed; else null.</summary>
    public Row? RowThatHolds(int row)
    {
        var holds = _samePeriods;
        for (var column = 0; holds && column < Printed.Periods.Length; column++)
        {
            holds = _unchanged[row, column];
        }

        return holds ? _rows[row]?.Row : null;
    }

    public int CellsInColumn(int column)
    {
        var cells = 0;
        foreach (var row in Printed.Rows)
        {
            cells += row.Cells[column] is null ? 0 : 1;
        }

        return cells;
    }

    /// <summary>The most that rounding can part a printed sum from so many printed addends: (n + 1) / 2 units (DOMAIN §4.1).</summary>
    public Money Rounding(int addends) =>
        new((addends + 1) * (Printed.Unit?.Ore ?? (_project.Precision == Precision.Krona ? Money.OrePerKrona : 1)) / 2);

    private static CellValue Sum(SheetRow? row, Range periods)
    {
        var sum = CellValue.Blank;
        for (var i = periods.Start.Value; row is not null && i < periods.End.Value; i++)
        {
            sum += row.Amounts[i];
        }

        return sum;
    }

    private static CellValue ValueOf(Money? printed) => printed is { } amount ? CellValue.Of(amount) : CellValue.Blank;

    private static SheetRow?[] RowsOf(PrintedTable printed, SheetTable table, out List<SheetRow> added)
    {
        var places = new Dictionary<string, int>(printed.Rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < printed.Rows.Length; i++)
        {
            places[printed.Rows[i].Row.Value] = i;
        }

        var found = new SheetRow?[printed.Rows.Length];
        added = [];
        foreach (var row in table.Rows)
        {
            if (places.TryGetValue(row.Row.Id.Value, out var place))
            {
                found[place] = row;
            }
            else
            {
                added.Add(row);
            }
        }

        return found;
    }
}
