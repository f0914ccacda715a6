using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The memo of a case laid out for a width: made once, and painted and scrolled until the case or the width changes.</summary>
public sealed record PreviewPage(CaseView Of, PreviewKind Kind, int Width, ImmutableArray<PreviewLine> Lines)
{
    private const int WidestText = 100;

    /// <summary>How far the widest line reaches beyond the page.</summary>
    public int Overhang => Lines.IsEmpty ? 0
        : Math.Max(0, Lines.Max(line => line.IsWide ? TextWidth.Of(line.Whole) : 0) - Width);

    /// <summary>The numbers of the prose, in order; none where they are not marked.</summary>
    public ImmutableArray<MarkedNumber> Numbers { get; init; } = [];

    public static PreviewPage Make(Model model, PreviewKind kind, int width)
    {
        var (text, view) = (Math.Min(width, WidestText), model.Shown());
        if (kind != PreviewKind.Marked)
        {
            var markdown = MemoOf.Markdown(model);
            return new PreviewPage(view, kind, width, kind == PreviewKind.Raw
                ? RawLines(markdown, text)
                : RenderedMemo.Lines(markdown, [], model.Texts.Marks, text, width));
        }

        var (marked, numbers) = MemoWriter.Marked(view.Workbook, view.Sheet);
        return new PreviewPage(view, kind, width, RenderedMemo.Lines(marked, numbers, model.Texts.Marks, text, width)) { Numbers = numbers };
    }

    public bool Fits(Model model, PreviewKind kind, int width) => ReferenceEquals(Of, model.Shown()) && Kind == kind && Width == width;

    /// <summary>The line that the number begins on.</summary>
    public int LineOf(int number)
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            foreach (var part in Lines[i].Parts)
            {
                if (part.Number == number)
                {
                    return i;
                }
            }
        }

        return 0;
    }

    /// <summary>The text of the lines as one, with plain spaces, so that words on two lines are found.</summary>
    public string FlatText() => string.Join(' ', Lines.Select(line => line.Whole)).Replace(SwedishNumber.NoBreakSpace, ' ');

    /// <summary>Where the line begins in the flat text.</summary>
    public int StartOf(int line)
    {
        var start = 0;
        for (var i = 0; i < line && i < Lines.Length; i++)
        {
            start += Lines[i].Length + 1;
        }

        return start;
    }

    /// <summary>The line that holds the place of the flat text.</summary>
    public int LineAt(int place)
    {
        var (line, start) = (0, 0);
        while (line < Lines.Length - 1 && start + Lines[line].Length < place)
        {
            start += Lines[line++].Length + 1;
        }

        return line;
    }

    private static ImmutableArray<PreviewLine> RawLines(string markdown, int width)
    {
        var lines = ImmutableArray.CreateBuilder<PreviewLine>();
        var section = string.Empty;
        foreach (var source in markdown.TrimEnd('\n').Split('\n'))
        {
            section = source.StartsWith("## ", StringComparison.Ordinal) ? source[3..] : section;
            if (source.StartsWith('|'))
            {
                lines.Add(new PreviewLine(source) { IsWide = true, Section = section });
            }
            else
            {
                lines.AddRange(WordWrap.Lines(source, width).Select(line => new PreviewLine(line) { Section = section }));
            }
        }

        return lines.ToImmutable();
    }
}

/// <summary>How the memo is shown.</summary>
public enum PreviewKind
{
    /// <summary>Rendered, with what was found of each number.</summary>
    Marked,
    Rendered,

    /// <summary>The Markdown that is written.</summary>
    Raw,
}
