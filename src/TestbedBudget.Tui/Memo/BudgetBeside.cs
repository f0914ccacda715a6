using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The totals of the budget at the left of the memo, and which figure the chosen number of the text is.</summary>
public static class BudgetBeside
{
    public const int Width = 40;
    private const int Narrowest = 120;

    /// <summary>Whether a screen has room for both.</summary>
    public static bool Fits(Size size) => size.Columns >= Narrowest;

    public static void Paint(Painter painter, Model model, PreviewLayer preview)
    {
        var texts = model.Texts;
        var y = 0;
        painter.Short(0, y, painter.Width, texts.Marks.Budget, Theme.Head);
        painter.Right(painter.Width, y++, painter.Width, texts.Marks.Total, Theme.Head);
        var chosen = ChosenLines(model, preview, painter.Width);
        var room = painter.Height - (chosen.Length == 0 ? 0 : chosen.Length + 2);
        var sheet = model.Shown().Sheet;
        var all = sheet.Costs.Rows.Length + sheet.Financing.Rows.Length + 2;
        var shown = all <= room - 1 ? all : Math.Max(0, room - 2);
        foreach (var (label, total, style) in Lines(sheet, texts).Take(shown))
        {
            var figure = Figure(total);
            painter.Short(0, y, painter.Width - figure.Length - 1, label, style);
            painter.Right(painter.Width, y++, painter.Width, figure, style);
        }

        if (shown < all)
        {
            painter.Short(0, y++, painter.Width, texts.Marks.MoreRows(all - shown), Theme.Quiet);
        }

        if (chosen.Length > 0)
        {
            y = painter.Height - chosen.Length - 1;
            painter.Short(0, y++, painter.Width, texts.Marks.Number, Theme.Head);
            foreach (var line in chosen)
            {
                painter.Text(0, y++, line, Theme.Plain);
            }
        }

        string Figure(CellValue value) => value.Amount is { } amount ? SwedishNumber.Amount(amount, sheet.Project.Precision)
            : value.IsError ? texts.Screen.CellError(value.Error)
            : string.Empty;
    }

    private static string[] ChosenLines(Model model, PreviewLayer preview, int width) => Marks.Chosen(preview) is { } number
        ? [.. WordWrap.Lines(PreviewPainter.Said(model, number), width)]
        : [];

    private static IEnumerable<(string Label, CellValue Total, CellStyle Style)> Lines(Sheet sheet, Texts texts)
    {
        foreach (var table in new[] { sheet.Costs, sheet.Financing })
        {
            foreach (var row in table.Rows)
            {
                yield return (row.Row.Label, row.Total, row.Row.IsHeading ? Theme.Strong : Theme.Plain);
            }

            yield return (table.Kind == TableKind.Costs ? texts.Screen.SumCosts : texts.Screen.SumFinancing, table.Total, Theme.Sum);
        }
    }
}
