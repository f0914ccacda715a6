using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// A table of the memo as lines: figures to the right, long labels over several lines. What is wider than the screen
/// scrolls sideways behind its labels.
/// </summary>
public static class RenderedTable
{
    private const int Gap = 2;
    private const int NarrowestLabel = 18;

    public static IEnumerable<PreviewLine> Lines(MemoTableBlock table, int width)
    {
        var widths = Widths(table);
        var rest = widths.Skip(1).Sum(column => column + Gap);
        var label = Math.Max(Math.Min(widths[0], NarrowestLabel), Math.Min(widths[0], width - rest));
        foreach (var line in Row(table, table.Header, widths, label, Theme.Head))
        {
            yield return line;
        }

        foreach (var row in table.Rows)
        {
            var isHeading = row.Length > 1 && row.Skip(1).All(cell => cell.Length == 0);
            foreach (var line in Row(table, row, widths, label, isHeading ? Theme.Strong : Theme.Plain))
            {
                yield return line;
            }
        }
    }

    private static int[] Widths(MemoTableBlock table)
    {
        var widths = new int[table.Header.Length];
        foreach (var row in table.Rows.Add(table.Header))
        {
            for (var column = 0; column < widths.Length; column++)
            {
                widths[column] = Math.Max(widths[column], TextWidth.Of(row[column]));
            }
        }

        return widths;
    }

    // The figures stand on the last line of a label that takes several.
    private static IEnumerable<PreviewLine> Row(
        MemoTableBlock table, ImmutableArray<string> row, int[] widths, int label, CellStyle style)
    {
        var labels = WordWrap.Lines(row[0], label).ToArray();
        for (var i = 0; i < labels.Length; i++)
        {
            var cells = string.Empty;
            for (var column = 1; column < widths.Length; column++)
            {
                var cell = i == labels.Length - 1 ? row[column] : string.Empty;
                cells += new string(' ', Gap) + Aligned(cell, widths[column], table.Alignments[column]);
            }

            yield return new PreviewLine(cells, style) { Label = Aligned(labels[i], label, ColumnAlignment.Left), IsWide = true };
        }
    }

    private static string Aligned(string text, int width, ColumnAlignment alignment)
    {
        var space = Math.Max(0, width - TextWidth.Of(text));
        var left = alignment switch
        {
            ColumnAlignment.Right => space,
            ColumnAlignment.Center => space / 2,
            _ => 0,
        };
        return new string(' ', left) + text + new string(' ', space - left);
    }
}
