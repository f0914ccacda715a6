namespace TestbedBudget.Terminal;

/// <summary>Cells as they are, or shall be, on a terminal: colours mapped down, blanks that look alike made equal.</summary>
internal sealed class Screen
{
    private readonly ulong[] _glyphs;
    private readonly ulong[] _styles;
    private readonly ulong[] _hashes;

    public Screen(Size size)
    {
        Size = size;
        _glyphs = new ulong[size.Columns * size.Rows];
        _styles = new ulong[size.Columns * size.Rows];
        _hashes = new ulong[size.Rows];
        Clear();
    }

    public Size Size { get; }

    public ReadOnlySpan<ulong> Hashes => _hashes;

    public void Clear()
    {
        Glyph.FillBlank(_glyphs, 0, _glyphs.Length);
        Array.Clear(_styles);
        for (var row = 0; row < Size.Rows; row++)
        {
            Rehash(row);
        }
    }

    public ReadOnlySpan<ulong> GlyphsOf(int row) => _glyphs.AsSpan(row * Size.Columns, Size.Columns);

    public ReadOnlySpan<ulong> StylesOf(int row) => _styles.AsSpan(row * Size.Columns, Size.Columns);

    /// <summary>Takes a painted frame over.</summary>
    /// <param name="last">What most rows are still like: they need not be hashed again.</param>
    public void Load(CellBuffer frame, TerminalProfile profile, Screen last)
    {
        var (asked, shown) = (0ul, 0ul);
        for (var row = 0; row < Size.Rows; row++)
        {
            var glyphs = frame.GlyphsOf(row);
            var styles = frame.StylesOf(row);
            for (var column = 0; column < Size.Columns; column++)
            {
                if (styles[column] != asked)
                {
                    asked = styles[column];
                    shown = profile.Reduce(CellStyle.Unpack(asked)).Packed;
                }

                var index = (row * Size.Columns) + column;
                _glyphs[index] = glyphs[column];
                _styles[index] = glyphs[column] switch
                {
                    Glyph.Blank => BlankStyle(shown),
                    Glyph.Tail when column > 0 => _styles[index - 1],
                    _ => shown,
                };
            }

            if (last.GlyphsOf(row).SequenceEqual(GlyphsOf(row)) && last.StylesOf(row).SequenceEqual(StylesOf(row)))
            {
                _hashes[row] = last._hashes[row];
            }
            else
            {
                Rehash(row);
            }
        }
    }

    public void Scroll(ScrollMove move)
    {
        var (columns, kept) = (Size.Columns, move.Bottom - move.Top + 1 - Math.Abs(move.Up));
        var (from, to) = move.Up > 0 ? (move.Top + move.Up, move.Top) : (move.Top, move.Top - move.Up);
        Array.Copy(_glyphs, from * columns, _glyphs, to * columns, kept * columns);
        Array.Copy(_styles, from * columns, _styles, to * columns, kept * columns);
        var blank = move.Up > 0 ? to + kept : move.Top;
        Glyph.FillBlank(_glyphs, blank * columns, Math.Abs(move.Up) * columns);
        Array.Clear(_styles, blank * columns, Math.Abs(move.Up) * columns);
        for (var row = move.Top; row <= move.Bottom; row++)
        {
            Rehash(row);
        }
    }

    // Only background, underline and reverse can be seen on a blank; reverse shows the foreground too.
    private static ulong BlankStyle(ulong packed)
    {
        if (packed == 0)
        {
            return 0;
        }

        var style = CellStyle.Unpack(packed);
        var text = style.Text & (TextStyle.Underline | TextStyle.Reverse);
        return new CellStyle(text == TextStyle.None ? Color.Default : style.Foreground, style.Background, text).Packed;
    }

    private void Rehash(int row)
    {
        unchecked
        {
            var hash = 14695981039346656037ul;
            var glyphs = GlyphsOf(row);
            var styles = StylesOf(row);
            for (var column = 0; column < glyphs.Length; column++)
            {
                hash = (hash ^ glyphs[column]) * 1099511628211ul;
                hash = (hash ^ styles[column] ^ (hash >> 29)) * 1099511628211ul;
            }

            _hashes[row] = hash;
        }
    }
}
