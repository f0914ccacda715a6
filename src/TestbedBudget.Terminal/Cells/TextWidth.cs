using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Widths in cells, of text as <see cref="CellBuffer"/> shows it.</summary>
public static class TextWidth
{
    public static int Of(ReadOnlySpan<char> text)
    {
        if (GlyphReader.IsPlain(text))
        {
            return text.Length;
        }

        var width = 0;
        var glyphs = new GlyphReader(text);
        while (glyphs.MoveNext())
        {
            width += glyphs.Width;
        }

        return width;
    }

    /// <summary>How many characters from the start fit in the width, whole glyphs only.</summary>
    public static int Fitting(ReadOnlySpan<char> text, int width)
    {
        var (used, fitting) = (0, 0);
        var glyphs = new GlyphReader(text);
        while (glyphs.MoveNext())
        {
            used += glyphs.Width;
            if (used > width)
            {
                return fitting;
            }

            fitting = glyphs.End;
        }

        return text.Length;
    }

    /// <summary>The text, or as much of it as fits with '…' at the end; never wider than asked for.</summary>
    public static string Shorten(string text, int width)
    {
        if (width <= 0)
        {
            return "";
        }

        if (text.Length <= width && GlyphReader.IsPlain(text))
        {
            return text;
        }

        var (used, kept) = (0, 0);
        var glyphs = new GlyphReader(text);
        while (glyphs.MoveNext())
        {
            used += glyphs.Width;
            if (used > width)
            {
                return string.Concat(text.AsSpan(0, kept), "…");
            }

            if (used < width)
            {
                kept = glyphs.End;
            }
        }

        return text;
    }

    /// <summary>The text as a person may safely see it: what could command a terminal or turn the reading order is a dot.</summary>
    public static string Visible(string text)
    {
        if (GlyphReader.IsPlain(text))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            visible.Append(Glyph.IsShown(rune.Value) ? rune : new Rune('·'));
        }

        return visible.ToString();
    }
}
