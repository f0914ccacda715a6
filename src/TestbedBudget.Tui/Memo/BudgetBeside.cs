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
        var lines = Lines(model.Shown(), texts);
        var shown = lines.Length <= room - 1 ? lines.Length : Math.Max(0, room - 2);
        for (var i = 0; i < shown; i++)
        {
            var (label, figure, style) = lines[i];
            painter.Short(0, y, painter.Width - figure.Length - 1, label, style);
            painter.Right(painter.Width, y++, painter.Width, figure, style);
        }

        if (shown < lines.Length)
        {
            painter.Short(0, y++, painter.Width, texts.Marks.MoreRows(lines.Length - shown), Theme.Quiet);
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
    }

    private static string[] ChosenLines(Model model, PreviewLayer preview, int width) => Marks.Chosen(preview) is { } number
        ? [.. WordWrap.Lines(PreviewPainter.Said(model, number), width)]
        : [];

    private static ImmutableArray<(string Label, string Figure, CellStyle Style)> Lines(CaseView shown, Texts texts)
    {
        var lines = ImmutableArray.CreateBuilder<(string, string, CellStyle)>();
        foreach (var table in new[] { shown.Sheet.Costs, shown.Sheet.Financing })
        {
            foreach (var row in table.Rows)
            {
                lines.Add((row.Row.Label, Text(row.Total), row.Row.IsHeading ? Theme.Strong : Theme.Plain));
            }

            lines.Add((table.Kind == TableKind.Costs ? texts.Screen.SumCosts : texts.Screen.SumFinancing, Text(table.Total), Theme.Sum));
        }

        return lines.ToImmutable();

        string Text(CellValue value) => value.Amount is { } amount ? SwedishNumber.Amount(amount, shown.Project.Precision)
            : value.IsError ? texts.Screen.CellError(value.Error)
            : string.Empty;
    }
}
