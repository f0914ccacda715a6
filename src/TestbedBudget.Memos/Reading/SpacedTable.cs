using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>A line of a spaced table: a heading, or a row with the ways to read it.</summary>
internal sealed record SpacedLine(int Number, string Text, SpacedReadings? Readings);

/// <summary>
/// Reads a table whose columns are separated by spaces. What a row alone leaves open, the column sums decide; what they
/// leave open too is ambiguous and is asked, never guessed.
/// </summary>
internal static class SpacedTable
{
    public static (ImmutableArray<SpacedLine> Rows, int End) Lines(
        ImmutableArray<MemoLine> lines, TableStart start, List<ReadError> errors)
    {
        var head = start.Head;
        var rows = ImmutableArray.CreateBuilder<SpacedLine>();
        var pending = "";
        var pendingLine = 0;
        var end = start.Last + 1;
        for (var i = start.Last + 1; i < lines.Length; i++)
        {
            var line = lines[i];
            var words = line.Words;
            if (words.Length == 0)
            {
                continue;
            }

            if (TableStart.At(lines, i, null, []) is { } other)
            {
                if (other.Head.IsSameAs(head) && !IsAfterSum(rows))
                {
                    i = other.Last;
                    continue;
                }

                break;
            }

            if ((TableHead.KindOf(words) is not null && !RowLabels.Continues(words)) || (IsAfterSum(rows) && !GoesOn(line)))
            {
                break;
            }

            var text = TabbedTable.Joined(pending, line.Text.Trim(' '));
            var readings = SpacedRow.Read(text, head.Columns, head.HasTotal);
            if (readings.TooMany || (pending.Length > 0 && RowLabels.IsSum(words)))
            {
                errors.Add(new RowUnreadable(line.Number, text, head.Columns));
            }

            if (!readings.Readings.IsEmpty)
            {
                rows.Add(new SpacedLine(line.Number, text, readings));
                pending = "";
                end = i + 1;
            }
            else if (pending.Length == 0 && (RowLabels.IsHeading(words) || IsPaddedHeading(line, head)))
            {
                rows.Add(new SpacedLine(line.Number, words, null));
                end = i + 1;
            }
            else if (pending.Length == 0 && RowLabels.Continues(words) && rows is [.., { Readings: { } above } last])
            {
                rows[^1] = last with { Readings = WithLabel(above, words) };
                end = i + 1;
            }
            else if (RowLabels.HoldsAmounts(words))
            {
                errors.Add(new RowUnreadable(line.Number, words, head.Columns));
                end = i + 1;
            }
            else if (IsBrokenOff(lines, i, head))
            {
                break;
            }
            else
            {
                pendingLine = pending.Length == 0 ? line.Number : pendingLine;
                pending = TabbedTable.Joined(pending, words);
            }
        }

        if (pending.Length > 0)
        {
            errors.Add(new RowUnreadable(pendingLine, pending, head.Columns));
        }

        return (rows.ToImmutable(), end);

        bool GoesOn(MemoLine line) =>
            RowLabels.IsHeading(line.Words) || !SpacedRow.Read(line.Text, head.Columns, head.HasTotal).Readings.IsEmpty;
    }

    /// <summary>The table, or the rows that can be read in several ways.</summary>
    public static (ReadTable? Table, ImmutableArray<AmbiguousRow> Ambiguous) Read(
        TableHead head, ImmutableArray<SpacedLine> lines, ImmutableArray<RowChoice> choices,
        List<ReadError> errors, List<ImportDefault> defaults)
    {
        var decimals = lines.Max(line => line.Readings?.Decimals) ?? 0;
        var rows = lines.Where(line => line.Readings is not null).ToImmutableArray();
        var readings = rows.Select(row => Chosen(row, head, choices)).ToImmutableArray();
        var sum = rows is [.., var last] && last.Readings!.Readings.All(reading => RowLabels.IsSum(reading.Label))
            ? readings.Length - 1
            : -1;
        var solution = ColumnSolver.Solve(readings, sum, Rounding.Quantum(decimals));
        if (!solution.Open.IsEmpty)
        {
            return (null, [.. solution.Open.Select(open => new AmbiguousRow(
                head.Kind, rows[open.Row].Number, rows[open.Row].Text, head.ColumnNames,
                [.. open.Readings.Select(reading => Reading(reading, head))]))]);
        }

        var read = ImmutableArray.CreateBuilder<ReadRow>();
        var next = 0;
        foreach (var line in lines)
        {
            if (line.Readings is null)
            {
                read.Add(new ReadRow(line.Number, line.Text, IsHeading: true, [.. new Money?[head.Periods.Length]], null));
                continue;
            }

            var row = Reading(solution.Chosen[next++], head);
            if (row.Cells.Any(cell => cell is { FitsCell: false }))
            {
                errors.Add(new AmountBeyondCell(line.Number, row.Label, "", line.Text));
            }

            read.Add(new ReadRow(
                line.Number, row.Label, IsHeading: false, row.Cells[..head.Periods.Length],
                head.HasTotal ? row.Cells[^1] : null));
        }

        return (ReadTable.Of(head, read.ToImmutable(), decimals, errors, defaults), []);
    }

    private static ImmutableArray<SpacedReading> Chosen(
        SpacedLine line, TableHead head, ImmutableArray<RowChoice> choices)
    {
        foreach (var choice in choices)
        {
            if (choice.Line == line.Number)
            {
                var chosen = line.Readings!.Readings.FirstOrDefault(reading => Reading(reading, head) is var offered
                    && offered.Label == choice.Reading.Label && offered.Cells.SequenceEqual(choice.Reading.Cells));
                return chosen is null ? line.Readings.Readings : [chosen];
            }
        }

        return line.Readings!.Readings;
    }

    // Beyond what öre can count is beyond a cell too: it comes out as more than the largest.
    private static RowReading Reading(SpacedReading reading, TableHead head) => new(
        reading.Label,
        [.. reading.Ore.Select(ore => ore is { } known
            ? CellTable.Scaled(new Money(known), head.Factor) ?? new Money(long.MaxValue)
            : (Money?)null)]);

    private static bool IsAfterSum(ImmutableArray<SpacedLine>.Builder rows) =>
        rows.Count > 0 && rows[^1].Readings is { } readings && readings.Readings.All(reading => RowLabels.IsSum(reading.Label));

    // A heading's blank cells are spaces too, as long as nobody trimmed them.
    private static bool IsPaddedHeading(MemoLine line, TableHead head) =>
        line.Text.Length - line.Text.TrimEnd(' ').Length >= head.Columns;

    // A label without amounts waits for the next line, unless that is no row either.
    private static bool IsBrokenOff(ImmutableArray<MemoLine> lines, int index, TableHead head)
    {
        var seen = 0;
        for (var i = index + 1; i < lines.Length && seen < 3; i++)
        {
            seen += lines[i].IsBlank ? 0 : 1;
            if (!lines[i].IsBlank && !SpacedRow.Read("x " + lines[i].Text.Trim(' '), head.Columns, head.HasTotal).Readings.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private static SpacedReadings WithLabel(SpacedReadings readings, string more) => readings with
    {
        Readings = [.. readings.Readings.Select(reading => reading with { Label = TabbedTable.Joined(reading.Label, more) })],
    };
}
