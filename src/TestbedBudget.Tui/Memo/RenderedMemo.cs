using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Terminal;
using RunStyle = TestbedBudget.Memos.TextStyle;

namespace TestbedBudget.Tui;

/// <summary>The memo as it reads: headings, paragraphs, lists, and tables with their columns aligned.</summary>
public static class RenderedMemo
{
    private const int SectionLevel = 2;

    /// <param name="numbers">The numbers that the Markdown marks.</param>
    /// <param name="width">Where text is broken.</param>
    /// <param name="tableWidth">What a table may take.</param>
    public static ImmutableArray<PreviewLine> Lines(
        string markdown, ImmutableArray<MarkedNumber> numbers, MarkTexts texts, int width, int tableWidth)
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

            foreach (var line in LinesOf(block, numbers, texts, width, tableWidth))
            {
                lines.Add(line with { Section = section });
            }

            before = block;
        }

        return lines.ToImmutable();
    }

    private static IEnumerable<PreviewLine> LinesOf(
        MemoBlock block, ImmutableArray<MarkedNumber> numbers, MarkTexts texts, int width, int tableWidth)
    {
        return block switch
        {
            MemoHeading heading => Wrapped(Marked(heading.Text), string.Empty, width, heading.Level == 1 ? Theme.Head : Theme.Strong, numbers),
            MemoParagraph paragraph => Wrapped(Marked(paragraph.Text), string.Empty, width, Theme.Plain, numbers),
            MemoItem item => Wrapped(Marked(item.Text), $"{new string(' ', 2 * item.Depth)}{item.Mark} ", width, Theme.Plain, numbers),
            MemoTableBlock table => RenderedTable.Lines(table, tableWidth),
            MemoCode code => code.Lines.Select(line => new PreviewLine("    " + line, Theme.Quiet) { IsWide = true }),
            _ => [PreviewLine.Empty with { IsRule = true }],
        };

        ImmutableArray<TextRun> Marked(ImmutableArray<TextRun> runs) => MarkedRuns.Of(runs, numbers, texts);
    }

    // The mark of an item stands before its first line; the others are as far in.
    private static IEnumerable<PreviewLine> Wrapped(
        ImmutableArray<TextRun> runs, string mark, int width, CellStyle style, ImmutableArray<MarkedNumber> numbers)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var indent = Math.Min(TextWidth.Of(mark), width / 2);
        foreach (var line in WordWrap.Places(text, width - indent))
        {
            var lead = line.Start == 0 ? mark : new string(' ', indent);
            yield return new PreviewLine(lead + text[line.Start..line.End], style)
            {
                Parts = [.. Parts(runs, style, numbers).Where(part => Meets(part, line)).Select(part => Within(part, line, lead.Length))],
            };
        }
    }

    private static IEnumerable<StyledPart> Parts(ImmutableArray<TextRun> runs, CellStyle style, ImmutableArray<MarkedNumber> numbers)
    {
        var start = 0;
        foreach (var run in runs)
        {
            if (run.Style != RunStyle.Plain || run.Number is not null)
            {
                yield return new StyledPart(start, run.Text.Length, Look(run.Style, Look(run, style, numbers)), run.Number);
            }

            start += run.Text.Length;
        }
    }

    private static bool Meets(StyledPart part, TextLine line) => part.Start < line.End && part.Start + part.Length > line.Start;

    private static StyledPart Within(StyledPart part, TextLine line, int lead)
    {
        var (start, end) = (Math.Max(part.Start, line.Start), Math.Min(part.Start + part.Length, line.End));
        return part with { Start = start - line.Start + lead, Length = end - start };
    }

    // The sign says what was found; the colour says it again.
    private static CellStyle Look(TextRun run, CellStyle style, ImmutableArray<MarkedNumber> numbers) =>
        run.Number is not { } number || number >= numbers.Length ? style
        : numbers[number].Traced is { Verdict: ProseVerdict.Wrong } or { CalledBudget: not null } ? Theme.Error
        : run.Text is [MarkedRuns.Right] ? Theme.Good
        : run.Text is [MarkedRuns.Unknown] ? Theme.Quiet
        : style;

    private static CellStyle Look(RunStyle run, CellStyle style)
    {
        style = run.HasFlag(RunStyle.Strong) ? style.With(Terminal.TextStyle.Bold) : style;
        style = run.HasFlag(RunStyle.Emphasis) ? style.With(Terminal.TextStyle.Underline) : style;
        return run.HasFlag(RunStyle.Code) ? style.With(Terminal.TextStyle.Dim) : style;
    }
}
