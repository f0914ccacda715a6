using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// Takes a table whose every cell is a line of its own, as plain copies out of pages and documents are. A blank cell
/// is a blank line, if the copy kept it: where it did not, row totals and column sums decide, as in a spaced table.
/// </summary>
internal static class StackedTable
{
    private const int MostLabelLines = 3;

    public static TableStart? HeadAt(ImmutableArray<MemoLine> lines, int index, string? unitAbove, List<ReadError> errors)
    {
        if (TableHead.KindOf(lines[index].Words) is null)
        {
            return null;
        }

        var cells = ImmutableArray.CreateBuilder<string>();
        cells.Add(lines[index].Words);
        var last = index;
        for (var i = index + 1; i < lines.Length && i - last <= 2 && !PeriodLabel.IsTotal(cells[^1]); i++)
        {
            if (PeriodLabel.Read(lines[i].Words) is not null || (cells.Count > 1 && PeriodLabel.IsTotal(lines[i].Words)))
            {
                cells.Add(lines[i].Words);
                last = i;
            }
            else if (!lines[i].IsBlank)
            {
                break;
            }
        }

        return cells.Count > 1 && TableHead.FromCells(cells.ToImmutable(), lines[index].Number, unitAbove, errors) is { } head
            ? new TableStart(head, TableForm.Lines, last)
            : null;
    }

    public static (ImmutableArray<SpacedLine> Rows, int End) Lines(
        ImmutableArray<MemoLine> lines, int headIndex, TableStart start, List<ReadError> errors)
    {
        var head = start.Head;
        var between = BlanksInHead(lines, headIndex, start.Last);
        var rows = ImmutableArray.CreateBuilder<SpacedLine>();
        var (label, labelLines, number) = ("", 0, 0);
        var cells = new List<StackedCell>();
        var (blanks, end) = (0, start.Last + 1);
        for (var i = start.Last + 1; i < lines.Length; i++)
        {
            var words = lines[i].Words;
            if (words.Length == 0)
            {
                blanks++;
                continue;
            }

            if (StackedCell.Of(words, Math.Max(0, (blanks - between) / (between + 1))) is { } cell && label.Length > 0)
            {
                cells.Add(cell);
                end = i + 1;
                blanks = 0;
                continue;
            }

            if (cells.Count > 0)
            {
                var isSum = RowLabels.IsSum(label);
                Close();
                if (isSum)
                {
                    break;
                }
            }
            else if (label.Length > 0 && (RowLabels.IsHeading(label) || blanks > between))
            {
                rows.Add(new SpacedLine(number, label, null));
                (label, labelLines) = ("", 0);
            }

            if (HeadAt(lines, i, null, []) is { } other)
            {
                if (!other.Head.IsSameAs(head))
                {
                    break;
                }

                // The head is printed again after a page break.
                (i, blanks) = (other.Last, 0);
                continue;
            }

            if (TableStart.At(lines, i, null, []) is not null || (label.Length == 0 && !IsFollowedByCell(lines, i)))
            {
                break;
            }

            number = label.Length == 0 ? lines[i].Number : number;
            label = TabbedTable.Joined(label, words);
            labelLines++;
            blanks = 0;
            end = RowLabels.IsHeading(label) ? i + 1 : end;
        }

        if (cells.Count > 0)
        {
            Close();
        }
        else if (RowLabels.IsHeading(label))
        {
            rows.Add(new SpacedLine(number, label, null));
        }
        else if (labelLines > 0 && IsAmount(lines, end))
        {
            errors.Add(new RowUnreadable(number, label, head.Columns));
        }

        return (rows.ToImmutable(), end);

        void Close()
        {
            var text = $"{label}: {string.Join(" | ", cells.Select(cell => cell.Text))}";
            var readings = SpacedRow.Read(label, cells, head.Columns, head.HasTotal);
            if (readings.TooMany || readings.Readings.IsEmpty)
            {
                errors.Add(new RowUnreadable(number, text, head.Columns));
            }
            else
            {
                rows.Add(new SpacedLine(number, text, readings));
            }

            (label, labelLines) = ("", 0);
            cells.Clear();
        }
    }

    // Copies with a blank line between all cells have it in the head too.
    private static int BlanksInHead(ImmutableArray<MemoLine> lines, int first, int last)
    {
        var blanks = Enumerable.Range(first, last - first).Count(i => lines[i].IsBlank);
        var cells = last - first - blanks;
        return blanks >= cells ? 1 : 0;
    }

    private static bool IsFollowedByCell(ImmutableArray<MemoLine> lines, int index)
    {
        if (RowLabels.IsHeading(lines[index].Words))
        {
            return true;
        }

        var labels = 0;
        for (var i = index; i < lines.Length && labels <= MostLabelLines; i++)
        {
            if (IsAmount(lines, i))
            {
                return true;
            }

            labels += lines[i].IsBlank ? 0 : 1;
        }

        return false;
    }

    private static bool IsAmount(ImmutableArray<MemoLine> lines, int index) =>
        index < lines.Length && !lines[index].IsBlank && StackedCell.Of(lines[index].Words, 0) is not null;
}

/// <summary>A line that is a cell: an amount, or a dash for blank.</summary>
/// <param name="Extra">Blank lines before it that may stand for blank cells.</param>
/// <param name="Ore">Null is a dash.</param>
/// <param name="Decimals">Digits after the comma.</param>
internal readonly record struct StackedCell(string Text, int Extra, long? Ore, int Decimals)
{
    public static StackedCell? Of(string words, int extra)
    {
        if (words is "-" or "–" or "—" or "\u2212")
        {
            return new StackedCell(words, extra, null, 0);
        }

        return AmountReader.Read(words, Precision.Ore) is ReadAmount { WasRounded: false, Amount: var amount }
            ? new StackedCell(words, extra, amount.Ore, CellTable.DecimalsOf(words))
            : null;
    }
}
