using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>An amount in a cell; null is blank. A cell of an actual period is changed too.</summary>
public sealed record CellDiffers(Place At, Money? Mine, Money? Theirs) : MemoDifference
{
    public override Edit On(Project project)
    {
        var cell = new CellId(At.Row!.Value, At.Period!.Value);
        return SetCells.One(cell, Theirs is { } amount ? new AmountEntry(amount) : null) with
        {
            EvenActual = project.Timeline.IndexOf(cell.Period) is >= 0 and var period && project.Timeline[period].Actual,
        };
    }
}

/// <summary>A row that the memo calls something else.</summary>
public sealed record RowRenamed(RowId Row, string Mine, string Theirs) : MemoDifference
{
    public override Edit On(Project project) => new RenameRow(Row, Theirs);
}

/// <summary>A row that the project lacks.</summary>
/// <param name="After">The row of the project that it stands below; null is the top.</param>
public sealed record RowCame(Row Row, RowId? After) : MemoDifference
{
    public override Edit On(Project project)
    {
        var rows = project.Rows(Row.Table);
        var index = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            index = rows[i].Id == After ? i + 1 : index;
        }

        return new AddRow(Row, index);
    }
}

/// <summary>A row that the memo lacks.</summary>
public sealed record RowWent(RowId Row, TableKind Table, string Label) : MemoDifference
{
    public override Edit On(Project project) => new RemoveRow(Row);
}

/// <summary>Compares the tables of a project with those of a memo that was read.</summary>
internal sealed class TableComparison(Project mine, Project theirs, Func<RowId> newId)
{
    private readonly Sheet _sheet = Sheet.Of(mine);
    private readonly int[] _periods =
        [.. Enumerable.Range(0, theirs.Timeline.Count).Select(period => PeriodOf(mine.Timeline, theirs.Timeline, period))];

    public IEnumerable<MemoDifference> Of(TableKind kind)
    {
        var (table, read) = (_sheet.Table(kind), theirs.Rows(kind));
        var pairs = Paired(table, read);
        RowId? after = null;
        for (var i = 0; i < read.Count; i++)
        {
            if (pairs[i] is { } row)
            {
                foreach (var difference in Row(row, read[i]))
                {
                    yield return difference;
                }

                after = row.Row.Id;
            }
            else
            {
                var id = newId();
                yield return new RowCame(Placed(read[i]) with { Id = id }, after);
                after = id;
            }
        }

        foreach (var row in table.Rows.Where(row => !pairs.Contains(row)))
        {
            yield return new RowWent(row.Row.Id, kind, row.Row.Label);
        }
    }

    private IEnumerable<MemoDifference> Row(SheetRow mineRow, Row read)
    {
        if (Words(mineRow.Row.Label) != Words(read.Label))
        {
            yield return new RowRenamed(mineRow.Row.Id, mineRow.Row.Label, read.Label);
        }

        for (var period = 0; period < _periods.Length && !mineRow.Row.IsHeading && !read.IsHeading; period++)
        {
            if (_periods[period] is >= 0 and var here && AmountOf(mineRow, here) != AmountOf(read, period))
            {
                yield return new CellDiffers(
                    Place.Cell(mineRow.Row, mine.Timeline, here), AmountOf(mineRow, here), AmountOf(read, period));
            }
        }
    }

    // By label first; then what is left in order, where the amounts or the beginning of the label say that it is the same row.
    private SheetRow?[] Paired(SheetTable table, IReadOnlyList<Row> read)
    {
        var pairs = new SheetRow?[read.Count];
        var left = table.Rows.ToList();
        for (var i = 0; i < read.Count; i++)
        {
            pairs[i] = left.Find(row => Words(row.Row.Label) == Words(read[i].Label));
            left.Remove(pairs[i]!);
        }

        for (var i = 0; i < read.Count; i++)
        {
            if (pairs[i] is null && left.Find(row => IsSame(row, read[i])) is { } same)
            {
                pairs[i] = same;
                left.Remove(same);
            }
        }

        return pairs;
    }

    private bool IsSame(SheetRow row, Row read)
    {
        const int Telling = 6;
        var (one, other) = (Words(row.Row.Label), Words(read.Label));
        if (row.Row.IsHeading != read.IsHeading)
        {
            return false;
        }

        var amounts = Enumerable.Range(0, _periods.Length).Where(period => _periods[period] >= 0)
            .Select(period => (Mine: AmountOf(row, _periods[period]), Theirs: AmountOf(read, period))).ToArray();
        return (amounts.Any(pair => pair.Mine is not null) && amounts.All(pair => pair.Mine == pair.Theirs))
            || (one.Length >= Telling && other.Length >= Telling && one.AsSpan(0, Telling).Equals(other.AsSpan(0, Telling), StringComparison.OrdinalIgnoreCase));
    }

    // The row with its amounts in the project's own periods.
    private Row Placed(Row read)
    {
        var cells = new CellEntry?[mine.Timeline.Count];
        for (var period = 0; period < _periods.Length; period++)
        {
            if (_periods[period] >= 0)
            {
                cells[_periods[period]] = read.Cells[period];
            }
        }

        return read with { Cells = [.. cells] };
    }

    private static Money? AmountOf(SheetRow row, int period) => row.Amounts[period].Amount;

    private static Money? AmountOf(Row row, int period) => row.Cells[period] is AmountEntry typed ? typed.Amount : null;

    private static int PeriodOf(Timeline mine, Timeline theirs, int period)
    {
        for (var i = 0; i < mine.Count; i++)
        {
            if (mine[i].First == theirs[period].First && mine[i].Last == theirs[period].Last)
            {
                return i;
            }
        }

        for (var i = 0; i < mine.Count; i++)
        {
            if (mine.Label(i) == theirs.Label(period))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Words(string label) => MemoTable.Words(label);
}
