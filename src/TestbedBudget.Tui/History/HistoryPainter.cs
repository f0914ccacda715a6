using System.Globalization;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the versions and, under them, what differs between the two that are compared.</summary>
public static class HistoryPainter
{
    private const int Top = 2;

    private static readonly string[] Ways =
        ["look-at-version", "compare-from", "version-table", "restore-version", "help", "menu"];

    /// <summary>How far PageUp and PageDown go.</summary>
    public static int Page(HistoryLayer layer, Size size) => Math.Max(1, Room(layer, size) - 1);

    /// <summary>A page on, and no further than the last line needs.</summary>
    public static int Further(HistoryLayer layer, Size size) => Math.Min(
        layer.Scroll + Page(layer, size), Math.Max(0, Wrapped(layer, size.Columns - 2).Count - Room(layer, size)));

    public static void Paint(Painter painter, Model model, HistoryLayer layer)
    {
        painter.Clear();
        var texts = model.Texts.History;
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        var line = layer.News?.Line;
        painter.Short(1, 0, painter.Width - 2, $"{texts.Title}  {line?.CaseNumber} {line?.Title}", Theme.Title.With(TextStyle.Bold));
        var columns = Columns(painter.Width);
        Row(painter, columns, 1, Theme.Head, texts.Number, texts.At, texts.By, texts.How, texts.Why);
        var shown = Listed(layer, painter.Size);
        var first = Math.Max(0, layer.Index - shown + 1);
        for (var i = first; layer.News is { } news && i < Math.Min(news.Versions.Length, first + shown); i++)
        {
            var version = news.Versions[i];
            var style = i == layer.Index ? Theme.Chosen : Theme.Plain;
            var y = Top + i - first;
            painter.Fill(0, y, painter.Width, ' ', style);
            painter.Text(0, y, version.Number == layer.Other?.Number ? "*" : " ", style);
            Row(
                painter, columns, y, style,
                version.Number.ToString(CultureInfo.InvariantCulture),
                CaseStanding.Time(version.At),
                version.By,
                HistoryTexts.Manner(version, news.StateBefore(version), model.Texts),
                version.Reason ?? string.Empty);
        }

        Differences(painter, model, layer);
        KeyLine.Paint(painter, painter.Height - 1, model, Ways);
    }

    private static void Differences(Painter painter, Model model, HistoryLayer layer)
    {
        var top = Top + Listed(layer, painter.Size);
        painter.Line(top);
        if (model.Notice is { } notice)
        {
            painter.Notice(top, $" {notice} ");
        }
        else if (layer.Chosen is { } chosen)
        {
            var head = layer.Other is { } other ? model.Texts.History.Between(other.Number, chosen.Number) : model.Texts.History.First;
            painter.Short(1, top, painter.Width - 2, $" {head} ", Theme.Strong);
        }

        var lines = Wrapped(layer, painter.Width - 2);
        var room = Room(layer, painter.Size);
        for (var i = 0; i < room && layer.Scroll + i < lines.Count; i++)
        {
            painter.Short(1, top + 1 + i, painter.Width - 2, lines[layer.Scroll + i].Text, lines[layer.Scroll + i].Style);
        }

        if (layer.Scroll + room < lines.Count)
        {
            var more = $" PgDn: {model.Texts.Screen.MoreBelow} ";
            painter.Right(painter.Width - 1, top, TextWidth.Of(more), more, Theme.Quiet);
        }
    }

    private static List<FormLine> Wrapped(HistoryLayer layer, int width) =>
        [.. layer.Differences.SelectMany(line => WordWrap.Lines(Wording.Unbroken(line.Text), width).Select(text => line with { Text = text }))];

    // A third of the screen is enough to see where one is.
    private static int Listed(HistoryLayer layer, Size size) =>
        Math.Min(layer.News?.Versions.Length ?? 1, Math.Max(2, (size.Rows - Top - 2) / 3));

    private static int Room(HistoryLayer layer, Size size) => Math.Max(1, size.Rows - Top - Listed(layer, size) - 2);

    private static (int At, int By, int How, int Why) Columns(int width) => width >= 70 ? (7, 25, 38, 53) : width >= 50 ? (5, 23, 33, 0) : (5, 23, 0, 0);

    private static void Row(
        Painter painter, (int At, int By, int How, int Why) columns, int y, CellStyle style, string number, string at, string by, string how, string why)
    {
        painter.Fill(1, y, painter.Width - 1, ' ', style);
        painter.Right(columns.At - 1, y, columns.At - 2, number, style);
        painter.Short(columns.At, y, columns.By - columns.At - 1, at, style);
        painter.Short(columns.By, y, (columns.How > 0 ? columns.How : painter.Width) - columns.By - 1, by, style);
        if (columns.How > 0)
        {
            painter.Short(columns.How, y, (columns.Why > 0 ? columns.Why : painter.Width) - columns.How - 1, how, style);
        }

        if (columns.Why > 0)
        {
            painter.Short(columns.Why, y, painter.Width - columns.Why - 1, why, style);
        }
    }
}
