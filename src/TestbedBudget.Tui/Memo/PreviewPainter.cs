using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a page of the memo: its place, its lines, and what was found in them.</summary>
public static class PreviewPainter
{
    private const int Top = 2;

    private static readonly string[] Keys =
        ["sections", "write-memo", "copy-memo", "raw-memo", "find-in-memo", "plain-memo", "menu", "help", "back"];

    /// <summary>How many lines of the memo the screen shows.</summary>
    public static int Room(Size size) => Math.Max(1, size.Rows - Top - 1);

    public static void Paint(Painter painter, Model model, PreviewLayer preview)
    {
        painter.Clear();
        TitleLine.Paint(painter, model);
        var page = preview.Page!;
        var room = Room(painter.Size);
        painter.Short(1, 1, painter.Width - 2, model.Notice ?? Place(model.Texts.Memos, preview, page, room), Theme.Strong);
        var start = 0;
        for (var i = 0; i < page.Lines.Length && i < preview.Scroll + room; i++)
        {
            var line = page.Lines[i];
            if (i >= preview.Scroll)
            {
                Line(painter, line, Top + i - preview.Scroll, preview.Sideways, Found(preview, line, start));
            }

            start += line.Whole.Length + 1;
        }

        StatusLine.Commands(painter, painter.Height - 1, model, Keys);
    }

    private static string Place(MemoTexts texts, PreviewLayer preview, PreviewPage page, int room)
    {
        var title = preview.IsRaw ? texts.RawTitle : texts.Title;
        var last = Math.Min(preview.Scroll + room, page.Lines.Length);
        return $"{title}  {texts.Lines(Math.Min(preview.Scroll + 1, last), last, page.Lines.Length)}";
    }

    // What was found, counted in the whole line; the length is 0 where the line has none of it.
    private static (int Start, int Length) Found(PreviewLayer preview, PreviewLine line, int start)
    {
        var first = Math.Max(preview.Found.Start, start);
        var last = Math.Min(preview.Found.Start + preview.Found.Length, start + line.Whole.Length);
        return first < last ? (first - start, last - first) : default;
    }

    private static void Line(Painter painter, PreviewLine line, int y, int sideways, (int Start, int Length) found)
    {
        if (line.IsRule)
        {
            painter.Part(1, 0, painter.Width - 2, painter.Height).Line(y);
            return;
        }

        var label = painter.Part(1, y, painter.Width - 2, 1);
        label.Text(0, 0, line.Label, line.Style);
        Highlight(label, line.Label, 0, found.Start, found.Length);
        var x = TextWidth.Of(line.Label);
        var part = painter.Part(1 + x, y, painter.Width - 2 - x, 1);
        var overhang = line.IsWide ? Math.Max(0, TextWidth.Of(line.Text) - part.Width) : 0;
        var skip = Math.Min(sideways, overhang);
        var from = TextWidth.Fitting(line.Text, skip);
        Text(part, line, from);
        Highlight(part, line.Text, from, found.Start - line.Label.Length, found.Length);

        // What is scrolled away is said, never hidden silently.
        if (skip > 0)
        {
            part.Text(0, 0, painter.Unicode ? "‹" : "<", Theme.Quiet);
        }

        if (overhang > skip)
        {
            part.Text(part.Width - 1, 0, painter.Unicode ? "›" : ">", Theme.Quiet);
        }
    }

    private static void Text(Painter part, PreviewLine line, int from)
    {
        var (x, next) = (0, from);
        foreach (var styled in line.Parts)
        {
            var (start, end) = (Math.Max(from, styled.Start), Math.Max(from, styled.Start + styled.Length));
            x = part.Text(x, 0, line.Text.AsSpan(next, start - next), line.Style);
            x = part.Text(x, 0, line.Text.AsSpan(start, end - start), styled.Style);
            next = end;
        }

        part.Text(x, 0, line.Text.AsSpan(next), line.Style);
    }

    private static void Highlight(Painter part, string text, int from, int start, int length)
    {
        var (first, last) = (Math.Max(from, start), Math.Min(text.Length, start + length));
        if (first < last)
        {
            var column = TextWidth.Of(text.AsSpan(from, first - from));
            part.Restyle(column, 0, TextWidth.Of(text.AsSpan(first, last - first)), Theme.Chosen);
        }
    }
}
