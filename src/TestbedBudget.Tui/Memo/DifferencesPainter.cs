using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the list of differences, and under it both sides of the one at the cursor.</summary>
public static class DifferencesPainter
{
    private const int Top = 2;

    public static void Paint(Painter painter, Model model, DifferencesLayer layer)
    {
        painter.Clear();
        TitleLine.Paint(painter, model);
        var texts = model.Texts.MemoDifferences;
        var head = $"{texts.Title}  {texts.Count(layer.Chosen.Count, layer.All.Length)}";
        painter.Notice(1, model.Notice, head);
        var sides = Math.Min(Math.Max(4, painter.Height / 3), painter.Height - Top - 3);
        var room = Math.Max(1, painter.Height - Top - sides - 1);
        var first = Math.Max(0, layer.Index - room + 1);
        for (var i = first; i < Math.Min(layer.All.Length, first + room); i++)
        {
            Line(painter, texts, layer, i, Top + i - first);
        }

        if (layer.All.IsEmpty)
        {
            painter.Short(1, Top, painter.Width - 2, texts.None, Theme.Good);
        }
        else
        {
            Sides(painter.Part(1, Top + room, painter.Width - 2, sides), texts, layer);
        }

        painter.Short(1, painter.Height - 1, painter.Width - 2, texts.Keys, Theme.Quiet);
    }

    private static void Line(Painter painter, MemoDifferenceTexts texts, DifferencesLayer layer, int index, int y)
    {
        var style = index == layer.Index ? Theme.Chosen : Theme.Plain;
        var (mine, theirs) = texts.Sides(layer.All[index]);
        painter.Fill(0, y, painter.Width, ' ', style);
        painter.Text(1, y, layer.Chosen.Contains(index) ? "[x]" : "[ ]", style);
        var x = painter.Short(5, y, painter.Width - 6, texts.Of(layer.All[index]), style.With(TextStyle.Bold)) + 2;
        painter.Short(x, y, painter.Width - x - 1, $"{OneLine(mine)} {(painter.Unicode ? "→" : "->")} {OneLine(theirs)}", style);
    }

    private static void Sides(Painter part, MemoDifferenceTexts texts, DifferencesLayer layer)
    {
        part.Line(0);
        var difference = layer.All[layer.Index];
        var (mine, theirs) = texts.Sides(difference);
        var half = Math.Max(1, (part.Height - 1) / 2);
        Side(part, 1, half, texts.Before, mine);
        Side(part, 1 + half, part.Height - 1 - half, texts.After, texts.WhyNot(difference) is { } reason ? $"{theirs} ({reason})" : theirs);
    }

    private static void Side(Painter part, int y, int room, string label, string? text)
    {
        var x = part.Text(0, y, label, Theme.Strong) + 1;
        var line = 0;
        foreach (var words in WordWrap.Lines(text ?? "–", part.Width - x).Take(room))
        {
            part.Short(x, y + line++, part.Width - x, words, Theme.Plain);
        }
    }

    private static string OneLine(string? text) => text?.Replace('\n', ' ') ?? "–";
}
