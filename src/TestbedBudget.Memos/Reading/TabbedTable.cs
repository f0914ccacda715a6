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
                else if (pending.Length == 0 && rows is [.., var above] && !IsAfterSum(rows) && RowLabels.Continues(line.Words))
                {
                    rows[^1] = above with { Label = Joined(above.Label, line.Words) };
                    end = i + 1;
                }
                else if (IsFollowedByRow(lines, i, head) && !IsAfterSum(rows))
                {
                    if (RowLabels.HoldsAmounts(line.Words))
                    {
                        errors.Add(new RowUnreadable(line.Number, line.Words, head.Columns));
                    }

                    pending = Joined(pending, line.Words);
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
                if (!other.Head.IsSameAs(head) || IsAfterSum(rows))
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

    // Over blank lines and the head printed again too: a page may break in the middle of a label.
    private static bool IsFollowedByRow(ImmutableArray<MemoLine> lines, int index, TableHead head)
    {
        for (var i = index + 1; i < lines.Length; i++)
        {
            if (!lines[i].IsBlank && !(TableStart.At(lines, i, null, []) is { Head: var again } && again.IsSameAs(head)))
            {
                return lines[i].Text.Contains('\t') && !TableHead.IsHead(Cells(lines[i]));
            }
        }

        return false;
    }

    internal static string Joined(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : $"{first} {second}";
}
