using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The memo of a case laid out for a width: made once, and painted and scrolled until the case or the width changes.</summary>
public sealed record PreviewPage(CaseView Of, bool IsRaw, int Width, ImmutableArray<PreviewLine> Lines)
{
    private const int WidestText = 100;

    /// <summary>How far the widest line reaches beyond the page.</summary>
    public int Overhang => Lines.IsEmpty ? 0
        : Math.Max(0, Lines.Max(line => line.IsWide ? TextWidth.Of(line.Whole) : 0) - Width);

    public static PreviewPage Make(Model model, bool raw)
    {
        var (markdown, width) = (MemoOf.Markdown(model), WidthOf(model));
        var text = Math.Min(width, WidestText);
        return new PreviewPage(model.Shown(), raw, width, raw ? RawLines(markdown, text) : RenderedMemo.Lines(markdown, text, width));
    }

    public bool Fits(Model model, bool raw) => ReferenceEquals(Of, model.Shown()) && IsRaw == raw && Width == WidthOf(model);

    /// <summary>The text of the lines as one, with plain spaces, so that words on two lines are found.</summary>
    public string FlatText() => string.Join(' ', Lines.Select(line => line.Whole)).Replace(SwedishNumber.NoBreakSpace, ' ');

    /// <summary>Where the line begins in the flat text.</summary>
    public int StartOf(int line)
    {
        var start = 0;
        for (var i = 0; i < line && i < Lines.Length; i++)
        {
            start += Lines[i].Whole.Length + 1;
        }

        return start;
    }

    /// <summary>The line that holds the place of the flat text.</summary>
    public int LineAt(int place)
    {
        var (line, start) = (0, 0);
        while (line < Lines.Length - 1 && start + Lines[line].Whole.Length < place)
        {
            start += Lines[line++].Whole.Length + 1;
        }

        return line;
    }

    private static int WidthOf(Model model) => model.Size.Columns - 2;

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
