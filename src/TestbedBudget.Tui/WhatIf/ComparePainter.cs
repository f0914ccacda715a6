using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a comparison: as many columns a budget as there is room for, and the labels with what is left.</summary>
public static class ComparePainter
{
    private const int Top = 2;
    private const int NarrowestLabel = 16;
    private const int WidestLabel = 40;

    // The first two are of what-ifs; a decided budget is neither opened nor kept.
    private static readonly string[] Commands =
        ["open-compared", "keep-compared", "compare-periods", "compare-shows", "write-comparison", "copy-changes", "copy-comparison", "copy-comparison-markdown"];

    /// <summary>The lines that show at once.</summary>
    public static int Room(Size size) => Math.Max(1, size.Rows - Top - 1);

    public static void Paint(Painter painter, Model model, CompareLayer layer)
    {
        var table = layer.Measured!.Table;
        var columns = CompareColumns.Of(layer.Measured, layer.Shows, painter.Width, NarrowestLabel, WidestLabel);
        painter.Clear();
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        painter.Short(1, 0, painter.Width - 2, model.Texts.WhatIf.CompareHead(layer.Views[^1].Project.Header.Title, columns.Shows), Theme.Title);
        painter.Fill(0, 1, painter.Width, ' ', Theme.Head);
        foreach (var column in columns.Columns)
        {
            var name = TextWidth.Shorten(column.Name, column.Width);
            var isChosen = column.Of == layer.Chosen && !layer.Scenarios.IsEmpty;
            painter.Right(column.End, 1, column.Width, name, isChosen ? Theme.Chosen : Theme.Head);
        }

        var room = Room(painter.Size);
        for (var i = 0; i < room && layer.Scroll + i < table.Lines.Length; i++)
        {
            Line(painter, columns, table.Lines[layer.Scroll + i], Top + i);
        }

        var bottom = painter.Height - 1;
        if (model.Notice is { } notice)
        {
            painter.Notice(bottom, notice);
        }
        else
        {
            KeyLine.Paint(painter, bottom, model, string.Empty, layer.Scenarios.IsEmpty ? Commands[2..] : Commands);
        }
    }

    private static void Line(Painter painter, CompareColumns columns, CompareLine line, int y)
    {
        var style = line.Kind switch
        {
            CompareLineKind.Head => Theme.Head,
            CompareLineKind.Heading => Theme.Strong,
            CompareLineKind.Sum => Theme.Sum,
            CompareLineKind.Period => Theme.Quiet,
            _ => Theme.Plain,
        };
        painter.Text(1, y, MiddleShortening.Of(line.Label, line.Values.IsEmpty ? painter.Width - 2 : columns.LabelWidth), style);
        if (line.Values.IsEmpty)
        {
            return;
        }

        foreach (var column in columns.Columns)
        {
            // Words are cut where they do not fit; a number never is.
            var text = column.TextOf(line);
            var isNumber = text.Length > 0 && line.Kind != CompareLineKind.Figure;
            painter.Right(column.End, y, column.Width, isNumber ? text : TextWidth.Shorten(text, column.Width), style);
        }
    }
}
