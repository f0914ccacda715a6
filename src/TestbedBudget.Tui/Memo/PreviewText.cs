using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The memo as lines of the screen: the Markdown as it is written, or as it reads.</summary>
public static class PreviewText
{
    public static ImmutableArray<PreviewLine> Lines(Model model, bool raw, int width)
    {
        var markdown = MemoOf.Markdown(model);
        return raw
            ? [.. WordWrap.Lines(markdown, width).Select(line => new PreviewLine(line, Theme.Plain))]
            : RenderedMemo.Lines(markdown, width);
    }
}

/// <summary>A line of the preview, and how it looks.</summary>
public sealed record PreviewLine(string Text, CellStyle Style);
