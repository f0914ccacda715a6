namespace TestbedBudget.Memos;

/// <summary>Takes the rows of a table whose cells are separated by tabs. Pages may break inside it, labels too.</summary>
internal static class TabbedTable
{
    public static (ImmutableArray<CellRow> Rows, int End) Rows(
        ImmutableArray<MemoLine> lines, TableStart start, List<ReadError> errors)
    {
        var head = start.Head;
        var rows = ImmutableArray.CreateBuilder<CellRow>();
        var pending = "";
        var end = start.Last + 1;
        for (var i = start.Last + 1; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.IsBlank)
            {
                continue;
            }

            if (!line.Text.Contains('\t'))
            {
                if (RowLabels.IsHeading(line.Words))
                {
                    rows.Add(new CellRow(line.Number, line.Words, []));
                    end = i + 1;
                }
                else if (NextHasTab(lines, i) && !IsAfterSum(rows))
                {
                    if (RowLabels.HoldsAmounts(line.Words))
                    {
                        errors.Add(new RowUnreadable(line.Number, line.Words, head.Columns));
                    }

                    pending = Joined(pending, line.Words);
                }
                else if (pending.Length == 0 && rows is [.., var above] && !IsAfterSum(rows) && i == end
                    && RowLabels.Continues(line.Words))
                {
                    rows[^1] = above with { Label = Joined(above.Label, line.Words) };
                    end = i + 1;
                }
                else
                {
                    break;
                }

                continue;
            }

            var cells = Cells(line);
            if (TableStart.At(lines, i, null, []) is { } other)
            {
                if (other.Head.Kind != head.Kind || !other.Head.Periods.SequenceEqual(head.Periods) || IsAfterSum(rows))
                {
                    break;
                }

                // The head is printed again after a page break.
                i = other.Last;
                continue;
            }

            if (TableHead.IsHead(cells))
            {
                break;
            }

            rows.Add(new CellRow(line.Number, TabSeparated.Unguarded(Joined(pending, cells[0])), cells[1..]));
            pending = "";
            end = i + 1;
        }

        return (rows.ToImmutable(), end);
    }

    public static ImmutableArray<string> Cells(MemoLine line) =>
        [.. line.Text.Split('\t').Select(cell => new MemoLine(0, cell).Words)];

    private static bool IsAfterSum(ImmutableArray<CellRow>.Builder rows) => rows.Count > 0 && RowLabels.IsSum(rows[^1].Label);

    private static bool NextHasTab(ImmutableArray<MemoLine> lines, int index) =>
        index + 1 < lines.Length && lines[index + 1].Text.Contains('\t')
        && !TableHead.IsHead(Cells(lines[index + 1]));

    internal static string Joined(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : $"{first} {second}";
}
