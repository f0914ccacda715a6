using System.Globalization;
using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>What one cell shows: a character with at most two marks on it, 21 bits each, in one number.</summary>
internal static class Glyph
{
    /// <summary>The right half of a wide glyph.</summary>
    public const ulong Tail = 0;
    public const ulong Blank = ' ';

    /// <summary>Stands for everything that must not reach the terminal.</summary>
    public const ulong Hidden = '·';

    private const int Bits = 21;
    private const ulong Mask = (1ul << Bits) - 1;

    public static int Base(ulong glyph) => (int)(glyph & Mask);

    public static int Mark(ulong glyph) => (int)((glyph >> Bits) & Mask);

    public static int SecondMark(ulong glyph) => (int)(glyph >> (2 * Bits));

    /// <summary>A third mark is dropped: nobody reads it, and it makes text of unbounded height.</summary>
    public static ulong WithMark(ulong glyph, int mark) =>
        Mark(glyph) == 0 ? glyph | ((ulong)mark << Bits)
        : SecondMark(glyph) == 0 ? glyph | ((ulong)mark << (2 * Bits))
        : glyph;

    /// <summary>Whether every terminal moves its cursor as we believe. After any other glyph the cursor is placed anew.</summary>
    public static bool IsWidthSafe(ulong glyph) => glyph switch
    {
        < 0x300 => true,
        > Mask => false,
        _ => (int)glyph is (>= 0x370 and < 0x483) or (>= 0x48a and < 0x530) or (>= 0x1e00 and < 0x2000)
            or (>= 0x2010 and <= 0x2027) or (>= 0x2030 and < 0x2060) or (>= 0x20a0 and < 0x20c0)
            or (>= 0x2190 and <= 0x2193) or 0x2212 or 0x2260 or 0x2264 or 0x2265 or (>= 0x2500 and < 0x25fd)
            or (>= 0x3041 and < 0x3099) or (>= 0x30a0 and < 0x3100) or (>= 0x3400 and < 0x4dc0)
            or (>= 0x4e00 and < 0xa000) or (>= 0xac00 and < 0xd7a4) or (>= 0xff01 and < 0xff61),
    };

    public static void AppendTo(StringBuilder text, ulong glyph)
    {
        text.Append(new Rune(Base(glyph)));
        if (Mark(glyph) != 0)
        {
            text.Append(new Rune(Mark(glyph)));
        }

        if (SecondMark(glyph) != 0)
        {
            text.Append(new Rune(SecondMark(glyph)));
        }
    }

    /// <summary>Characters that may be shown. The others can command a terminal, or hide what stands there.</summary>
    public static bool IsShown(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && (codePoint & 0xfffe) != 0xfffe && codePoint != 0xfffd && codePoint is not (>= 0xfdd0 and <= 0xfdef);
}
