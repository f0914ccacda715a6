using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the page of the grant: the periods that fit, the last ones first, with labels and totals always there.</summary>
public static class GrantPainter
{
    private const int Top = 2;
    private const int PeriodWidth = 11;
    private const int LabelWidth = 26;
    private const int FigureWidth = 12;

    /// <summary>The lines that show at once.</summary>
    public static int Room(Size size) => Math.Max(1, size.Rows - Top - 1);

    public static int PeriodsThatFit(GrantPage page, int width) =>
        Math.Clamp((width - 2 - LabelWidth - PeriodWidth) / PeriodWidth, 0, page.Periods.Length);

    public static void Paint(Painter painter, Model model, GrantLayer layer)
    {
        var open = model.Case!;
        var page = layer.Page!;
        var shown = PeriodsThatFit(page, painter.Width);
        var first = Math.Min(layer.Skipped, page.Periods.Length - shown);
        painter.Clear();
        Title(painter, model, open);
        painter.Fill(0, 1, painter.Width, ' ', Theme.Head);
        Cells(painter, 1, [.. page.Periods.Skip(first).Take(shown)], model.Texts.Screen.Total, Theme.Head);
        if (first > 0)
        {
            painter.Text(LabelWidth, 1, painter.Unicode ? "‹" : "<", Theme.Head);
        }

        for (var i = 0; i < Room(painter.Size) && layer.Scroll + i < page.Lines.Length; i++)
        {
            Line(painter, model, page.Lines[layer.Scroll + i], Top + i, first, shown);
        }

        painter.Short(1, painter.Height - 1, painter.Width - 2, model.Texts.GrantPage.PageKeys, Theme.Quiet);
    }

    private static void Title(Painter painter, Model model, OpenCase open)
    {
        var verdict = GrantVerdict.Of(open.Shown.Grant);
        var word = model.Texts.Panel.Verdict(verdict);
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        painter.Short(1, 0, painter.Width - word.Length - 3, model.Texts.GrantPage.Title(open.Shown.Project.Header.Title, open.Trial), Theme.Title);
        painter.Right(painter.Width - 1, 0, word.Length, word, Theme.Title);
    }

    private static void Line(Painter painter, Model model, GrantLine line, int y, int first, int shown)
    {
        switch (line.Kind)
        {
            case GrantLineKind.Head:
                painter.Short(1, y, painter.Width - 2, line.Label, Theme.Head);
                break;
            case GrantLineKind.Row:
                painter.Text(1, y, MiddleShortening.Of(line.Label, LabelWidth - 1), Theme.Plain);
                Cells(painter, y, [.. line.Cells.Skip(first).Take(shown)], line.Total, Theme.Plain);
                break;
            case GrantLineKind.Sum:
                var end = Math.Min(painter.Width - 1, LabelWidth + (3 * PeriodWidth));
                painter.Short(2, y, end - FigureWidth - 2, line.Label, Theme.Plain);
                painter.Right(end, y, FigureWidth, line.Total, Theme.Plain);
                break;
            case GrantLineKind.Year:
                Year(painter, line, y);
                break;
            case GrantLineKind.Limit:
                LimitBar.Paint(painter.Part(2, y, painter.Width - 3, 1), 0, model.Texts, model.Shown().Grant, model.Shown().Project.Limits.LargestShare);
                break;
            default:
                painter.Short(2, y, painter.Width - 3, line.Label, Theme.Plain);
                break;
        }
    }

    private static void Cells(Painter painter, int y, string[] cells, string total, CellStyle style)
    {
        var x = 1 + LabelWidth;
        foreach (var cell in cells)
        {
            x += PeriodWidth;
            painter.Right(x, y, PeriodWidth - 1, cell, style);
        }

        painter.Right(x + PeriodWidth, y, PeriodWidth - 1, total, style);
    }

    private static void Year(Painter painter, GrantLine line, int y)
    {
        const int YearWidth = 11;
        painter.Short(2, y, YearWidth, line.Label, Theme.Plain);
        var x = YearWidth;
        foreach (var cell in line.Cells)
        {
            x += FigureWidth;
            painter.Right(x, y, FigureWidth - 1, cell, line.Part < 0 ? Theme.Quiet : Theme.Plain);
        }

        if (line.Part >= 0 && painter.Width - x > 2 * FigureWidth)
        {
            painter.Text(x + 2, y, Bar.Of(line.Part, Math.Min(40, painter.Width - x - 6)), Theme.Plain);
        }
    }
}
