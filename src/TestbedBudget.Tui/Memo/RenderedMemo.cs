using TestbedBudget.Memos;
using TestbedBudget.Terminal;
using RunStyle = TestbedBudget.Memos.TextStyle;

namespace TestbedBudget.Tui;

/// <summary>The memo as it reads: headings, paragraphs, lists, and tables with their columns aligned.</summary>
public static class RenderedMemo
{
    private const int SectionLevel = 2;

    /// <param name="width">Where text is broken.</param>
    /// <param name="tableWidth">What a table may take.</param>
    public static ImmutableArray<PreviewLine> Lines(string markdown, int width, int tableWidth)
    {
        var lines = ImmutableArray.CreateBuilder<PreviewLine>();
        var (section, before) = (string.Empty, default(MemoBlock));
        foreach (var block in MemoPreview.Blocks(markdown))
        {
            if (block is MemoHeading { Level: SectionLevel } heading)
            {
                section = string.Concat(heading.Text.Select(run => run.Text));
            }

            // The items of one list stand close.
            if (before is not null && !(before is MemoItem && block is MemoItem))
            {
                lines.Add(PreviewLine.Empty with { Section = section });
            }

            foreach (var line in LinesOf(block, width, tableWidth))
            {
                lines.Add(line with { Section = section });
            }

            before = block;
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<PreviewLine> LinesOf(MemoBlock block, int width, int tableWidth) => block switch
    {
        MemoHeading heading => Wrapped(heading.Text, string.Empty, width, heading.Level == 1 ? Theme.Head : Theme.Strong),
        MemoParagraph paragraph => Wrapped(paragraph.Text, string.Empty, width, Theme.Plain),
        MemoItem item => Wrapped(item.Text, $"{new string(' ', 2 * item.Depth)}{item.Mark} ", width, Theme.Plain),
        MemoTableBlock table => RenderedTable.Lines(table, tableWidth),
        MemoCode code => code.Lines.Select(line => new PreviewLine("    " + line, Theme.Quiet) { IsWide = true }),
        _ => [PreviewLine.Empty with { IsRule = true }],
    };

    // The mark of an item stands before its first line; the others are as far in.
    private static IEnumerable<PreviewLine> Wrapped(ImmutableArray<TextRun> runs, string mark, int width, CellStyle style)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var indent = Math.Min(TextWidth.Of(mark), width / 2);
        foreach (var line in WordWrap.Places(text, width - indent))
        {
            var lead = line.Start == 0 ? mark : new string(' ', indent);
            yield return new PreviewLine(lead + text[line.Start..line.End], style)
            {
                Parts = [.. Parts(runs, style).Where(part => Meets(part, line)).Select(part => Within(part, line, lead.Length))],
            };
        }
    }

    private static IEnumerable<StyledPart> Parts(ImmutableArray<TextRun> runs, CellStyle style)
    {
        var start = 0;
        foreach (var run in runs)
        {
            if (run.Style != RunStyle.Plain)
            {
                yield return new StyledPart(start, run.Text.Length, Look(run.Style, style));
            }

            start += run.Text.Length;
        }
    }

    private static bool Meets(StyledPart part, TextLine line) => part.Start < line.End && part.Start + part.Length > line.Start;

    private static StyledPart Within(StyledPart part, TextLine line, int lead)
    {
        var (start, end) = (Math.Max(part.Start, line.Start), Math.Min(part.Start + part.Length, line.End));
        return new StyledPart(start - line.Start + lead, end - start, part.Style);
    }

    private static CellStyle Look(RunStyle run, CellStyle style)
    {
        style = run.HasFlag(RunStyle.Strong) ? style.With(Terminal.TextStyle.Bold) : style;
        style = run.HasFlag(RunStyle.Emphasis) ? style.With(Terminal.TextStyle.Underline) : style;
        return run.HasFlag(RunStyle.Code) ? style.With(Terminal.TextStyle.Dim) : style;
    }
}
