using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a page of the memo: its place, its lines, and what was found in them.</summary>
public static class PreviewPainter
{
    private const int Top = 2;

    private static readonly string[] Keys =
        ["sections", "next-wrong", "correct-text", "write-memo", "copy-memo", "raw-memo", "find-in-memo", "menu", "help", "back", "plain-memo"];

    /// <summary>How many lines of the memo the screen shows.</summary>
    public static int Room(Size size) => Math.Max(1, size.Rows - Top - 1);

    public static void Paint(Painter painter, Model model, PreviewLayer preview)
    {
        painter.Clear();
        TitleLine.Paint(painter, model);
        var page = preview.Page!;
        var room = Room(painter.Size);
        painter.Notice(1, model.Notice, Place(model, preview, page, room));
        var memo = painter;
        if (preview.IsBeside(painter.Size))
        {
            const int Left = BudgetBeside.Width + 2;
            BudgetBeside.Paint(painter.Part(1, Top, BudgetBeside.Width, room), model, preview);
            for (var y = Top; y < Top + room; y++)
            {
                painter.Text(Left, y, painter.Unicode ? "│" : "|", Theme.Quiet);
            }

            memo = painter.Part(Left + 1, 0, painter.Width - Left - 1, painter.Height);
        }

        var start = preview.Found.Length == 0 ? 0 : page.StartOf(preview.Scroll);
        for (var i = preview.Scroll; i < page.Lines.Length && i < preview.Scroll + room; i++)
        {
            var line = page.Lines[i];
            Line(memo, line, Top + i - preview.Scroll, preview, Found(preview, line, start));
            start += line.Length + 1;
        }

        KeyLine.Paint(painter, painter.Height - 1, model, Keys);
    }

    /// <summary>What was found of the number, in words.</summary>
    public static string Said(Model model, MarkedNumber number)
    {
        var (texts, project) = (model.Texts, model.Shown().Project);
        var figure = number.Traced.Of is { } id ? texts.Marks.Figure(id, project, texts.Findings) : null;
        return texts.Marks.Said(number.Traced, figure);
    }

    private static string Place(Model model, PreviewLayer preview, PreviewPage page, int room)
    {
        var texts = model.Texts.Memos;
        var title = preview.IsRaw ? texts.RawTitle : texts.Title;
        if (Marks.Chosen(preview) is { } chosen)
        {
            return $"{title}  {Said(model, chosen)}";
        }

        var last = Math.Min(preview.Scroll + room, page.Lines.Length);
        var place = $"{title}  {texts.Lines(Math.Min(preview.Scroll + 1, last), last, page.Lines.Length)}";
        return page.Numbers.IsEmpty ? place : $"{place}  {model.Texts.Marks.Counts(Count(ProseVerdict.Right), Count(ProseVerdict.Wrong), Count(ProseVerdict.Unknown))}";

        int Count(ProseVerdict verdict) => page.Numbers.Count(number => number.Traced.Verdict == verdict);
    }

    // What was found, counted in the whole line; the length is 0 where the line has none of it.
    private static (int Start, int Length) Found(PreviewLayer preview, PreviewLine line, int start)
    {
        var first = Math.Max(preview.Found.Start, start);
        var last = Math.Min(preview.Found.Start + preview.Found.Length, start + line.Length);
        return first < last ? (first - start, last - first) : default;
    }

    private static void Line(Painter painter, PreviewLine line, int y, PreviewLayer preview, (int Start, int Length) found)
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
        var skip = Math.Min(preview.Sideways, overhang);
        var from = TextWidth.Fitting(line.Text, skip);
        Text(part, painter.Unicode ? line : line with { Text = line.Text.Replace(MarkedRuns.Right, '+') }, from);
        foreach (var styled in line.Parts)
        {
            if (styled.Number is { } number && number == preview.Chosen)
            {
                Highlight(part, line.Text, from, styled.Start, styled.Length);
            }
        }

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
