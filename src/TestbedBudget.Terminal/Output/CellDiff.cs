namespace TestbedBudget.Terminal;

/// <summary>Decides which cells to send so that the screen becomes the wanted one.</summary>
internal sealed class CellDiff(AnsiEncoder encoder)
{
    // An erase costs three bytes, and one more where the pen must be plain first.
    private const int ErasePays = 4;

    /// <summary>Sends the rows that differ; then the screen is as wanted.</summary>
    public void Send(Screen screen, Screen wanted)
    {
        if (ScrollFinder.TryFind(screen.Hashes, wanted.Hashes, out var move))
        {
            wanted.FetchKept(screen);
            encoder.Scroll(move.Top, move.Bottom, move.Up, screen.Size.Rows);
            screen.Scroll(move);
        }

        for (var row = 0; row < wanted.Size.Rows; row++)
        {
            if (!wanted.IsKept(row)
                && (!screen.GlyphsOf(row).SequenceEqual(wanted.GlyphsOf(row))
                    || !screen.StylesOf(row).SequenceEqual(wanted.StylesOf(row))))
            {
                SendRow(screen, wanted, row);
                screen.Copy(wanted, row);
            }
        }
    }

    private void SendRow(Screen screen, Screen wanted, int row)
    {
        var oldGlyphs = screen.GlyphsOf(row);
        var oldStyles = screen.StylesOf(row);
        var glyphs = wanted.GlyphsOf(row);
        var styles = wanted.StylesOf(row);

        // What stands behind a glyph of doubtful width may have moved: all of it is sent again.
        var doubtful = Math.Min(FirstDoubtful(glyphs), FirstDoubtful(oldGlyphs));
        var erase = EraseFrom(oldGlyphs, oldStyles, glyphs, styles, doubtful);
        var width = 1;
        for (var column = 0; column < erase; column += width)
        {
            width = column + 1 < glyphs.Length && glyphs[column + 1] == Glyph.Tail ? 2 : 1;
            if (column >= doubtful
                || !glyphs.Slice(column, width).SequenceEqual(oldGlyphs.Slice(column, width))
                || !styles.Slice(column, width).SequenceEqual(oldStyles.Slice(column, width)))
            {
                encoder.MoveTo(column, row, glyphs, styles);
                encoder.WriteCell(glyphs[column], width, styles[column], glyphs.Length);
            }
        }

        if (erase < glyphs.Length)
        {
            encoder.MoveTo(erase, row, glyphs, styles);
            encoder.EraseToEnd();
        }
    }

    /// <summary>The column from where erasing to the end of the row is cheaper than writing blanks; else the row's length.</summary>
    private static int EraseFrom(
        ReadOnlySpan<ulong> oldGlyphs,
        ReadOnlySpan<ulong> oldStyles,
        ReadOnlySpan<ulong> glyphs,
        ReadOnlySpan<ulong> styles,
        int doubtful)
    {
        var blank = glyphs.Length;
        while (blank > 0 && glyphs[blank - 1] == Glyph.Blank && styles[blank - 1] == 0)
        {
            blank--;
        }

        var (first, changed) = (glyphs.Length, 0);
        for (var column = glyphs.Length - 1; column >= blank; column--)
        {
            if (column >= doubtful || oldGlyphs[column] != glyphs[column] || oldStyles[column] != 0)
            {
                (first, changed) = (column, changed + 1);
            }
        }

        return changed > ErasePays ? first : glyphs.Length;
    }

    private static int FirstDoubtful(ReadOnlySpan<ulong> glyphs)
    {
        for (var column = 0; column < glyphs.Length; column++)
        {
            if (!Glyph.IsWidthSafe(glyphs[column]))
            {
                return column;
            }
        }

        return glyphs.Length;
    }
}
