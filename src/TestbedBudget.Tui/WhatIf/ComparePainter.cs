using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a comparison: as many columns a budget as there is room for, and the labels with what is left.</summary>
public static class ComparePainter
{
    private const int Top = 2;

    // A decided budget is neither opened nor kept.
    private static readonly string[] OfAlternatives = ["open-compared", "keep-compared"];
    private static readonly string[] Showing = ["compare-shows"];
    private static readonly string[] Writing = ["write-comparison", "copy-changes", "copy-comparison", "copy-comparison-markdown"];

    /// <summary>The lines that show at once.</summary>
    public static int Room(Size size) => Math.Max(1, size.Rows - Top - 1);

    public static void Paint(Painter painter, Model model, CompareLayer layer)
    {
        var table = layer.Measured!.Table;
        var columns = CompareColumns.Of(layer.Measured, layer.Shows, layer.Chosen, painter.Width);
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

        More(painter, columns);
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
            KeyLine.Paint(painter, bottom, model, string.Empty, Keys(model, layer));
        }
    }

    // What there is no room for is said, never left out silently.
    private static void More(Painter painter, CompareColumns columns)
    {
        if (columns.HasMoreBefore)
        {
            var first = columns.Columns.First(column => column.Of > 0);
            painter.Text(first.End - first.Width - 1, 1, painter.Unicode ? "‹" : "<", Theme.Head);
        }

        if (columns.HasMoreAfter)
        {
            painter.Text(columns.Columns[^1].End, 1, painter.Unicode ? "›" : ">", Theme.Head);
        }
    }

    private static IEnumerable<string> Keys(Model model, CompareLayer layer) =>
    [
        .. layer.Scenarios.IsEmpty ? [] : OfAlternatives,
        "compare-periods",
        .. layer.NextShows(model) is null ? [] : Showing,
        .. Writing,
    ];

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
            var text = column.TextOf(line);
            painter.Right(column.End, y, column.Width, MeasuredTable.IsWords(text) ? TextWidth.Shorten(text, column.Width) : text, style);
        }
    }
}
