using System.Text.RegularExpressions;

namespace TestbedBudget.Memos;

/// <summary>What keeps the cells of a table apart.</summary>
internal enum TableForm
{
    Tabs,
    Spaces,

    /// <summary>Every cell is a line of its own.</summary>
    Lines,
}

/// <summary>The head of a table, whose corner or columns may go on in a second line.</summary>
/// <param name="Last">The index of the last line that the head takes.</param>
internal sealed partial record TableStart(TableHead Head, TableForm Form, int Last)
{
    /// <summary>The table that begins on the line; null when none does. A head with a strange column is an error.</summary>
    public static TableStart? At(ImmutableArray<MemoLine> lines, int index, string? unitAbove, List<ReadError> errors)
    {
        var line = lines[index];
        var next = index + 1 < lines.Length ? lines[index + 1] : default(MemoLine?);
        if (line.Text.Contains('\t', StringComparison.Ordinal))
        {
            return Tabbed(line, next, index, unitAbove, errors);
        }

        if (TableHead.FromLine(line, unitAbove, errors) is { } whole)
        {
            return new TableStart(whole, TableForm.Spaces, index);
        }

        if (next is { IsBlank: false } below && (TableHead.KindOf(line.Words) is not null || CornerBegins().IsMatch(line.Words))
            && TableHead.FromLine(new MemoLine(line.Number, $"{line.Words} {below.Words}"), unitAbove, errors) is { } joined)
        {
            // One period below can be a column of a spaced table or a cell of its own: the rows tell.
            return joined.Columns > 1 || StackedTable.HeadAt(lines, index, unitAbove, []) is null
                ? new TableStart(joined, TableForm.Spaces, index + 1)
                : StackedTable.HeadAt(lines, index, unitAbove, errors);
        }

        return StackedTable.HeadAt(lines, index, unitAbove, errors);
    }

    private static TableStart? Tabbed(MemoLine line, MemoLine? next, int index, string? unitAbove, List<ReadError> errors)
    {
        var cells = TabbedTable.Cells(line);
        if (TableHead.FromCells(cells, line.Number, unitAbove, errors) is { } head)
        {
            return new TableStart(head, TableForm.Tabs, index);
        }

        // "Budget" over "2024": the two lines of a head, cell by cell.
        if (TableHead.KindOf(cells[0]) is null || TableHead.IsHead(cells) || next is not { } below || !below.Text.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        var under = TabbedTable.Cells(below);
        var both = Enumerable.Range(0, Math.Max(cells.Length, under.Length))
            .Select(i => TabbedTable.Joined(i < cells.Length ? cells[i] : "", i < under.Length ? under[i] : "")).ToImmutableArray();
        return TableHead.FromCells(both, line.Number, unitAbove, errors) is { } joined
            ? new TableStart(joined, TableForm.Tabs, index + 1)
            : null;
    }

    [GeneratedRegex("^(?:bokförda|budgeterade|totala)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CornerBegins();
}
