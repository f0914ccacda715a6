namespace TestbedBudget.Terminal;

[Flags]
public enum TextStyle
{
    None = 0,
    Bold = 1,
    Dim = 2,
    Italic = 4,
    Underline = 8,
    Reverse = 16,
}

/// <summary>How a cell looks. The default is the terminal's own colours and plain text.</summary>
public readonly record struct CellStyle(Color Foreground, Color Background, TextStyle Text)
{
    private const int TextShift = 2 * Color.Bits;
    private const ulong ColorMask = (1ul << Color.Bits) - 1;
    private const ulong BackgroundMask = ColorMask << Color.Bits;
    private const ulong DrawnOnBlanks = (ulong)(TextStyle.Underline | TextStyle.Reverse) << TextShift;

    /// <summary>All of it in one number, so that rows are compared as spans of numbers. The default is 0.</summary>
    internal ulong Packed => Foreground.Packed | ((ulong)Background.Packed << Color.Bits) | ((ulong)Text << TextShift);

    public static CellStyle Plain => default;

    public static CellStyle Of(TextStyle text) => new(default, default, text);

    public static CellStyle Of(Color foreground, TextStyle text = TextStyle.None) => new(foreground, default, text);

    public CellStyle With(TextStyle added) => this with { Text = Text | added };

    /// <summary>Whether a blank looks the same in both styles: same background, and no line through or under it.</summary>
    internal static bool LooksBlankAlike(ulong one, ulong other) =>
        ((one ^ other) & BackgroundMask) == 0 && ((one | other) & DrawnOnBlanks) == 0;

    internal static CellStyle Unpack(ulong packed) => new(
        new Color((uint)(packed & ColorMask)),
        new Color((uint)((packed >> Color.Bits) & ColorMask)),
        (TextStyle)(packed >> TextShift));
}
