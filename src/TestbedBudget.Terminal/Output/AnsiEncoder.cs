namespace TestbedBudget.Terminal;

/// <summary>The bytes that move, colour, erase and scroll, each in its cheapest form.</summary>
/// <remarks>
/// Only what xterm, PuTTY, VTE, rxvt, the Linux console, tmux and screen all do alike. Output is not post-processed
/// (raw mode), so that a line feed keeps the column.
/// </remarks>
internal sealed class AnsiEncoder(ByteWriter output)
{
    private const int Unknown = -1;

    private readonly Pen _pen = new();

    // Where the terminal's cursor is; the column is unknown after the last one, and after doubtful glyphs.
    private int _column = Unknown;
    private int _row = Unknown;

    /// <summary>Erases the screen with a plain pen, whatever was there.</summary>
    public void Restart()
    {
        output.Append("\e[m\e[r\e[H\e[2J"u8);
        _pen.Forget();
        (_column, _row) = (0, 0);
    }

    /// <summary>Moves within the screen, over cells of the row that already show what they should.</summary>
    public void MoveTo(int column, int row, ReadOnlySpan<ulong> glyphs, ReadOnlySpan<ulong> styles)
    {
        if (column == _column && row == _row)
        {
            return;
        }

        var absolute = AbsoluteCost(column, row);
        var down = row - _row;
        if (_row == Unknown || down < 0 || down > absolute)
        {
            WriteAbsolute(column, row);
            return;
        }

        var stay = down + HorizontalCost(_column, column, glyphs, styles);
        var home = down + 1 + HorizontalCost(0, column, glyphs, styles);
        if (Math.Min(stay, home) > absolute)
        {
            WriteAbsolute(column, row);
            return;
        }

        if (home < stay)
        {
            output.Append((byte)'\r');
            _column = 0;
        }

        output.AppendRepeated((byte)'\n', down);
        WriteHorizontal(column, glyphs, styles);
        (_column, _row) = (column, row);
    }

    public void WriteCell(ulong glyph, int width, ulong style, int columns)
    {
        if (!_pen.Shows(glyph, style))
        {
            _pen.Use(style, output);
        }

        if (Glyph.IsWidthSafe(glyph))
        {
            output.AppendGlyph(glyph);
            _column = _column == Unknown || _column + width >= columns ? Unknown : _column + width;
            return;
        }

        // The terminal may think it narrower: then the blank beneath shows, not what stood there before.
        if (width == 2 && _column != Unknown)
        {
            output.Append("  "u8);
            WriteColumn(_column);
        }

        output.AppendGlyph(glyph);
        _column = Unknown;
    }

    /// <summary>Erases to the end of the row, with the terminal's own background.</summary>
    public void EraseToEnd()
    {
        _pen.Use(0, output);
        output.Append("\e[K"u8);
    }

    /// <summary>Moves the rows of a region up (or down, if negative); blank rows come in.</summary>
    public void Scroll(int top, int bottom, int up, int rows)
    {
        _pen.Use(0, output);
        output.Append("\e["u8);
        output.AppendNumber(top + 1);
        output.Append((byte)';');
        output.AppendNumber(bottom + 1);
        output.Append((byte)'r');
        WriteAbsolute(0, up > 0 ? bottom : top);
        if (up > 0)
        {
            output.AppendRepeated((byte)'\n', up);
        }
        else
        {
            for (var line = 0; line < -up; line++)
            {
                output.Append("\eM"u8);
            }
        }

        // With its parameters: some emulators take the bare form to mean something else.
        output.Append("\e[1;"u8);
        output.AppendNumber(rows);
        output.Append((byte)'r');
        (_column, _row) = (Unknown, Unknown);
    }

    private static int AbsoluteCost(int column, int row) => column == 0
        ? row == 0 ? 3 : 3 + Digits.In(row + 1)
        : 4 + Digits.In(row + 1) + Digits.In(column + 1);

    private static int ColumnCost(int column) => column == 0 ? 1 : 3 + Digits.In(column + 1);

    private static int ForwardCost(int count) => count == 1 ? 3 : 3 + Digits.In(count);

    private int HorizontalCost(int from, int to, ReadOnlySpan<ulong> glyphs, ReadOnlySpan<ulong> styles)
    {
        if (from == to)
        {
            return 0;
        }

        var cost = ColumnCost(to);
        if (from == Unknown)
        {
            return cost;
        }

        cost = Math.Min(cost, to > from ? ForwardCost(to - from) : from - to);
        return to > from && to - from < cost && CanOverwrite(from, to, glyphs, styles) ? to - from : cost;
    }

    private bool CanOverwrite(int from, int to, ReadOnlySpan<ulong> glyphs, ReadOnlySpan<ulong> styles)
    {
        for (var column = from; column < to; column++)
        {
            if (glyphs[column] is < ' ' or > '~' || !_pen.Shows(glyphs[column], styles[column]))
            {
                return false;
            }
        }

        return true;
    }

    private void WriteHorizontal(int to, ReadOnlySpan<ulong> glyphs, ReadOnlySpan<ulong> styles)
    {
        var from = _column;
        if (from == to)
        {
            return;
        }

        var column = ColumnCost(to);
        if (from == Unknown)
        {
            WriteColumn(to);
        }
        else if (to < from)
        {
            if (from - to <= column)
            {
                output.AppendRepeated((byte)'\b', from - to);
            }
            else
            {
                WriteColumn(to);
            }
        }
        else if (to - from <= Math.Min(column, ForwardCost(to - from)) && CanOverwrite(from, to, glyphs, styles))
        {
            for (var x = from; x < to; x++)
            {
                output.Append((byte)glyphs[x]);
            }
        }
        else if (ForwardCost(to - from) < column)
        {
            output.Append("\e["u8);
            if (to - from > 1)
            {
                output.AppendNumber(to - from);
            }

            output.Append((byte)'C');
        }
        else
        {
            WriteColumn(to);
        }
    }

    private void WriteColumn(int column)
    {
        if (column == 0)
        {
            output.Append((byte)'\r');
        }
        else
        {
            output.Append("\e["u8);
            output.AppendNumber(column + 1);
            output.Append((byte)'G');
        }
    }

    private void WriteAbsolute(int column, int row)
    {
        output.Append("\e["u8);
        if (row != 0 || column != 0)
        {
            output.AppendNumber(row + 1);
        }

        if (column != 0)
        {
            output.Append((byte)';');
            output.AppendNumber(column + 1);
        }

        output.Append((byte)'H');
        (_column, _row) = (column, row);
    }
}
