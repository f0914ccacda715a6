using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the plans of a case: the years and what is decided stay, the plans beside them scroll with the chosen one.</summary>
public static class PlanPainter
{
    private const int Top = 3;
    private const int Under = 2;
    private const int Gap = 2;
    private const int LargestColumn = 22;

    private static readonly string[] ShownKeys = ["plan-open", "plan-counts", "menu", "help"];

    /// <summary>The lines that show at once.</summary>
    public static int Room(Size size) => Math.Max(1, size.Rows - Top - Under);

    public static void Paint(Painter painter, Model model, PlanLayer layer)
    {
        var (words, plan) = (model.Texts.Portfolio, layer.Plan);
        var table = PlanTable.Of(model.Texts, layer);
        painter.Clear();
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        var x = painter.Short(1, 0, painter.Width - 2, plan.Case.CaseNumber ?? model.Texts.Cases.NoCaseNumber, Theme.Title.With(TextStyle.Bold));
        painter.Short(x + 2, 0, painter.Width - x - 3, $"{plan.Case.Title}  {model.Texts.Cases.State(plan.Case.State)}", Theme.Title);
        if (model.Notice is { } notice)
        {
            painter.Notice(1, notice);
        }
        else
        {
            painter.Short(1, 1, painter.Width - 2, words.PlanTitle, Theme.Quiet);
        }

        var widths = Widths(table);
        var changeWidth = Math.Max(TextWidth.Of(words.Change), table.Changes.Max(change => TextWidth.Of(change)));
        var left = 1 + widths[0] + Gap + widths[1] + Gap;
        var (first, last) = Window(widths, layer.Chosen + 2, painter.Width - left - changeWidth - 1);
        Line(painter, table.Heads, widths, Top - 1, first, last, Theme.Head, layer.Chosen + 2, words.Change, changeWidth);
        for (var i = 0; i < Room(painter.Size) && layer.Scroll + i < table.Rows.Length; i++)
        {
            var at = layer.Scroll + i;
            var style = at == table.Rows.Length - 1 ? Theme.Sum : Theme.Plain;
            Line(painter, table.Rows[at], widths, Top + i, first, last, style, layer.Chosen + 2, table.Changes[at], changeWidth);
        }

        var marks = words.PlanMarks(table.IsSpread, table.IsCut, last - first + 1 < plan.Columns.Length ? plan.Columns.Length : 0);
        painter.Short(1, painter.Height - 2, painter.Width - 2, marks, Theme.Quiet);
        KeyLine.Paint(painter, painter.Height - 1, model, ShownKeys);
    }

    private static int[] Widths(PlanTable table)
    {
        var widths = table.Heads.Select(head => Math.Min(LargestColumn, TextWidth.Of(head))).ToArray();
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], TextWidth.Of(row[i]));
            }
        }

        return widths;
    }

    // As many plans as fit, the chosen one among them.
    private static (int First, int Last) Window(int[] widths, int chosen, int room)
    {
        var (first, last, used) = (chosen, chosen, widths[chosen] + Gap);
        while (true)
        {
            if (first > 2 && used + widths[first - 1] + Gap <= room)
            {
                used += widths[--first] + Gap;
            }
            else if (last < widths.Length - 1 && used + widths[last + 1] + Gap <= room)
            {
                used += widths[++last] + Gap;
            }
            else
            {
                return (first, last);
            }
        }
    }

    private static void Line(
        Painter painter,
        ImmutableArray<string> cells,
        int[] widths,
        int y,
        int first,
        int last,
        CellStyle style,
        int chosen,
        string change,
        int changeWidth)
    {
        painter.Fill(0, y, painter.Width, ' ', style);
        painter.Short(1, y, widths[0], cells[0], style);
        var x = 1 + widths[0] + Gap + widths[1];
        painter.Right(x, y, widths[1], TextWidth.Shorten(cells[1], widths[1]), style);
        for (var i = first; i <= last; i++)
        {
            x += Gap + widths[i];
            painter.Right(x, y, widths[i], TextWidth.Shorten(cells[i], widths[i]), i == chosen ? style.With(TextStyle.Reverse) : style);
        }

        painter.Right(x + Gap + changeWidth, y, changeWidth, change, style);
    }
}
