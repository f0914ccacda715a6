namespace TestbedBudget.Terminal;

/// <summary>What the encoder may use of a terminal.</summary>
public sealed record TerminalProfile(
    ColorLevel Colors,
    bool HasTitle = true,
    bool HasItalic = true,
    bool HasSynchronizedFrames = true)
{
    public CellStyle Reduce(CellStyle style) => new(
        ColorMap.Reduce(style.Foreground, Colors),
        ColorMap.Reduce(style.Background, Colors),
        HasItalic ? style.Text : style.Text & ~TextStyle.Italic);
}
