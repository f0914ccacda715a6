using System.Text;

namespace TestbedBudget.Terminal;

public readonly record struct Size(int Columns, int Rows);

/// <summary>A screen to paint into: everything, each time. Only what differs from the last one is sent.</summary>
/// <remarks>Positions count from 0. Outside the buffer nothing happens, so that painters need not clip.</remarks>
public sealed class CellBuffer
{
    private readonly ulong[] _glyphs;
    private readonly ulong[] _styles;

    public CellBuffer(Size size)
    {
        Size = size;
        _glyphs = new ulong[size.Columns * size.Rows];
        _styles = new ulong[size.Columns * size.Rows];
        Clear();
    }

    public Size Size { get; }

    /// <summary>Where the terminal's own cursor stands; null hides it.</summary>
    public (int Column, int Row)? Cursor { get; set; }

    /// <summary>The window's title; null leaves it as it is.</summary>
    public string? Title { get; set; }

    public void Clear()
    {
        Array.Fill(_glyphs, Glyph.Blank);
        Array.Clear(_styles);
        Cursor = null;
        Title = null;
    }

    /// <summary>Writes text on one row and returns the column after it, also when that lies outside.</summary>
    public int Write(int column, int row, ReadOnlySpan<char> text, CellStyle style) =>
        Write(column, row, text, style, int.MaxValue);

    /// <summary>Writes at most <paramref name="maxWidth"/> cells of the text; returns the column after them.</summary>
    public int Write(int column, int row, ReadOnlySpan<char> text, CellStyle style, int maxWidth)
    {
        var end = maxWidth >= int.MaxValue - Math.Max(column, 0) ? int.MaxValue : column + Math.Max(maxWidth, 0);
        var packed = style.Packed;
        if (GlyphReader.IsPlain(text))
        {
            return WritePlain(column, row, text[..(int)Math.Clamp((long)end - column, 0, text.Length)], packed);
        }

        var glyphs = new GlyphReader(text);
        while (glyphs.MoveNext() && glyphs.Width <= (long)end - column)
        {
            Put(column, row, glyphs.Glyph, glyphs.Width, packed);
            column += glyphs.Width;
        }

        return column;
    }

    public void Fill(int column, int row, int width, int height, char character, CellStyle style)
    {
        var glyphs = new GlyphReader(new ReadOnlySpan<char>(in character));
        var glyph = glyphs.MoveNext() && glyphs.Width == 1 ? glyphs.Glyph : Glyph.Hidden;
        var packed = style.Packed;
        var (left, right) = Clip(column, width, Size.Columns);
        var (top, bottom) = Clip(row, height, Size.Rows);
        for (var y = top; y < bottom && left < right; y++)
        {
            var start = y * Size.Columns;
            BreakWideAt(left, start + left);
            BreakWideAt(right - 1, start + right - 1);
            for (var index = start + left; index < start + right; index++)
            {
                (_glyphs[index], _styles[index]) = (glyph, packed);
            }
        }
    }

    /// <summary>Gives cells that are already written another look.</summary>
    public void Restyle(int column, int row, int width, CellStyle style)
    {
        var (left, right) = Clip(column, width, Size.Columns);
        var packed = style.Packed;
        for (var x = left; x < right && row >= 0 && row < Size.Rows; x++)
        {
            _styles[(row * Size.Columns) + x] = packed;
        }
    }

    public CellStyle StyleAt(int column, int row) => CellStyle.Unpack(_styles[(row * Size.Columns) + column]);

    /// <summary>What one cell shows; empty for the right half of a wide glyph.</summary>
    public string TextAt(int column, int row)
    {
        var glyph = _glyphs[(row * Size.Columns) + column];
        if (glyph == Glyph.Tail)
        {
            return "";
        }

        var text = new StringBuilder();
        Glyph.AppendTo(text, glyph);
        return text.ToString();
    }

    /// <summary>The row as text, without the spaces at its end.</summary>
    public string RowText(int row)
    {
        var text = new StringBuilder(Size.Columns);
        foreach (var glyph in GlyphsOf(row))
        {
            if (glyph != Glyph.Tail)
            {
                Glyph.AppendTo(text, glyph);
            }
        }

        return text.ToString().TrimEnd(' ');
    }

    /// <summary>All rows as text, without the empty ones at the end.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var row = 0; row < Size.Rows; row++)
        {
            text.Append(RowText(row)).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    internal ReadOnlySpan<ulong> GlyphsOf(int row) => CellRows.Of(_glyphs, Size, row);

    internal ReadOnlySpan<ulong> StylesOf(int row) => CellRows.Of(_styles, Size, row);

    internal bool HasSameRow(CellBuffer other, int row) =>
        GlyphsOf(row).SequenceEqual(other.GlyphsOf(row)) && StylesOf(row).SequenceEqual(other.StylesOf(row));

    internal void CopyRow(CellBuffer other, int row)
    {
        CellRows.Copy(other._glyphs, _glyphs, Size, row);
        CellRows.Copy(other._styles, _styles, Size, row);
    }

    private int WritePlain(int column, int row, ReadOnlySpan<char> text, ulong style)
    {
        var (left, right) = Clip(column, text.Length, Size.Columns);
        if (row >= 0 && row < Size.Rows && left < right)
        {
            var start = row * Size.Columns;
            BreakWideAt(left, start + left);
            BreakWideAt(right - 1, start + right - 1);
            for (var x = left; x < right; x++)
            {
                _glyphs[start + x] = text[x - column];
                _styles[start + x] = style;
            }
        }

        return column + text.Length;
    }

    private void Put(int column, int row, ulong glyph, int width, ulong style)
    {
        if (row < 0 || row >= Size.Rows || column >= Size.Columns || column < 1 - width)
        {
            return;
        }

        if (width == 2 && (column < 0 || column + 1 == Size.Columns))
        {
            // Half of it would stand outside: a blank keeps the place.
            Put(Math.Max(column, 0), row, Glyph.Blank, 1, style);
            return;
        }

        var index = (row * Size.Columns) + column;
        BreakWideAt(column, index);
        _glyphs[index] = glyph;
        _styles[index] = style;
        if (width == 2)
        {
            BreakWideAt(column + 1, index + 1);
            (_glyphs[index + 1], _styles[index + 1]) = (Glyph.Tail, style);
        }
    }

    /// <summary>What is left of a wide glyph when one half is overwritten becomes a blank.</summary>
    private void BreakWideAt(int column, int index)
    {
        if (_glyphs[index] == Glyph.Tail && column > 0)
        {
            _glyphs[index - 1] = Glyph.Blank;
        }

        if (column + 1 < Size.Columns && _glyphs[index + 1] == Glyph.Tail)
        {
            _glyphs[index + 1] = Glyph.Blank;
        }
    }

    private static (int First, int End) Clip(int first, int length, int limit) =>
        (Math.Clamp(first, 0, limit), (int)Math.Clamp((long)first + length, Math.Clamp(first, 0, limit), limit));
}
