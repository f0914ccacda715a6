namespace TestbedBudget.Terminal;

/// <summary>A colour as the program asks for it; the encoder maps it down to what the terminal has.</summary>
/// <remarks>The default value is the terminal's own colour: readable on light and on dark.</remarks>
public readonly struct Color : IEquatable<Color>
{
    private const uint PaletteKind = 1u << 24;
    private const uint RgbKind = 2u << 24;

    internal const int Bits = 26;

    internal Color(uint packed) => Packed = packed;

    public static Color Default => default;
    public static Color Red => Palette(1);
    public static Color Green => Palette(2);
    public static Color Magenta => Palette(5);
    public static Color Cyan => Palette(6);

    public bool IsDefault => Packed == 0;
    public bool IsPalette => (Packed & PaletteKind) != 0;
    public bool IsRgb => (Packed & RgbKind) != 0;

    /// <summary>The palette index; meaningless unless <see cref="IsPalette"/>.</summary>
    public byte Index => (byte)(Packed & 0xff);
    public byte Red8 => (byte)((Packed >> 16) & 0xff);
    public byte Green8 => (byte)((Packed >> 8) & 0xff);
    public byte Blue8 => (byte)(Packed & 0xff);

    internal uint Packed { get; }

    /// <summary>0–15 are the terminal's sixteen colours, 16–231 the 6×6×6 cube, 232–255 greys.</summary>
    public static Color Palette(byte index) => new(PaletteKind | index);

    public static Color Rgb(byte red, byte green, byte blue) =>
        new(RgbKind | ((uint)red << 16) | ((uint)green << 8) | blue);

    public static bool operator ==(Color left, Color right) => left.Packed == right.Packed;

    public static bool operator !=(Color left, Color right) => left.Packed != right.Packed;

    public bool Equals(Color other) => Packed == other.Packed;

    public override bool Equals(object? obj) => obj is Color other && Equals(other);

    public override int GetHashCode() => (int)Packed;

    public override string ToString() =>
        IsDefault ? "default" : IsPalette ? $"palette {Index}" : $"rgb {Red8},{Green8},{Blue8}";
}
