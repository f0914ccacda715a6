namespace TestbedBudget.Terminal;

/// <summary>Cells as they are, or shall be, on a terminal: colours mapped down, blanks that look alike made equal.</summary>
internal sealed class Screen
{
    private readonly ulong[] _glyphs;
    private readonly ulong[] _styles;
    private readonly ulong[] _hashes;
    private readonly bool[] _kept;

    public Screen(Size size)
    {
        Size = size;
        _glyphs = new ulong[size.Columns * size.Rows];
        _styles = new ulong[size.Columns * size.Rows];
        _hashes = new ulong[size.Rows];
        _kept = new bool[size.Rows];
        Array.Fill(_glyphs, Glyph.Blank);
        for (var row = 0; row < Size.Rows; row++)
        {
            Rehash(row);
        }
    }

    public Size Size { get; }

    public ReadOnlySpan<ulong> Hashes => _hashes;

    public ReadOnlySpan<ulong> GlyphsOf(int row) => CellRows.Of(_glyphs, Size, row);

    public ReadOnlySpan<ulong> StylesOf(int row) => CellRows.Of(_styles, Size, row);

    /// <summary>Whether the row is what the screen shows already: its cells are not here, until <see cref="FetchKept"/>.</summary>
    public bool IsKept(int row) => _kept[row];

    /// <summary>Takes a painted row over.</summary>
    public void Load(CellBuffer frame, int row, TerminalProfile profile)
    {
        var glyphs = frame.GlyphsOf(row);
        var styles = frame.StylesOf(row);
        var (asked, shown) = (0ul, 0ul);
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

        _kept[row] = false;
        Rehash(row);
    }

    /// <summary>Leaves the row as the screen has it: most rows are.</summary>
    public void Keep(int row, Screen screen) => (_kept[row], _hashes[row]) = (true, screen._hashes[row]);

    /// <summary>Takes the kept rows over too, before those of the screen move.</summary>
    public void FetchKept(Screen screen)
    {
        for (var row = 0; row < Size.Rows; row++)
        {
            if (_kept[row])
            {
                Copy(screen, row);
                _kept[row] = false;
            }
        }
    }

    public void Copy(Screen other, int row)
    {
        CellRows.Copy(other._glyphs, _glyphs, Size, row);
        CellRows.Copy(other._styles, _styles, Size, row);
        _hashes[row] = other._hashes[row];
    }

    public void Scroll(ScrollMove move)
    {
        var (columns, kept) = (Size.Columns, move.Bottom - move.Top + 1 - Math.Abs(move.Up));
        var (from, to) = move.Up > 0 ? (move.Top + move.Up, move.Top) : (move.Top, move.Top - move.Up);
        Array.Copy(_glyphs, from * columns, _glyphs, to * columns, kept * columns);
        Array.Copy(_styles, from * columns, _styles, to * columns, kept * columns);
        var blank = move.Up > 0 ? to + kept : move.Top;
        Array.Fill(_glyphs, Glyph.Blank, blank * columns, Math.Abs(move.Up) * columns);
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
