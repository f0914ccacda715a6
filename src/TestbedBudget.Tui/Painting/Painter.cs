using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints into a part of the screen; what lies outside it is cut.</summary>
public sealed class Painter
{
    private readonly CellBuffer _cells;
    private readonly int _left;
    private readonly int _top;
    private LongNotice? _notice;

    public Painter(CellBuffer cells, bool unicode)
        : this(cells, unicode, 0, 0, cells.Size)
    {
    }

    private Painter(CellBuffer cells, bool unicode, int left, int top, Size size)
    {
        _cells = cells;
        Unicode = unicode;
        _left = left;
        _top = top;
        Size = size;
    }

    public Size Size { get; }
    public int Width => Size.Columns;
    public int Height => Size.Rows;

    /// <summary>False draws borders in ASCII.</summary>
    public bool Unicode { get; }

    public Painter Part(int column, int row, int width, int height) => new(
        _cells,
        Unicode,
        _left + column,
        _top + row,
        new Size(Math.Clamp(width, 0, Math.Max(0, Width - column)), Math.Clamp(height, 0, Math.Max(0, Height - row))));

    /// <summary>Writes from the column on, cut at the edge; returns the column after the text.</summary>
    public int Text(int column, int row, ReadOnlySpan<char> text, CellStyle style) =>
        row < 0 || row >= Height || column >= Width
            ? column
            : _cells.Write(_left + column, _top + row, text, style, Width - column) - _left;

    /// <summary>Writes so that the text ends before the column; what does not fit is a row of '#', never a part of a number.</summary>
    public void Right(int endColumn, int row, int width, string text, CellStyle style)
    {
        var needed = TextWidth.Of(text);
        Text(
            needed <= width ? endColumn - needed : endColumn - width,
            row,
            needed <= width ? text : new string('#', Math.Max(0, width)),
            style);
    }

    /// <summary>Writes the text shortened at its end to the width.</summary>
    public int Short(int column, int row, int width, string text, CellStyle style) =>
        Text(column, row, TextWidth.Shorten(text, Math.Min(width, Width - column)), style);

    /// <summary>A sentence in its line, for the whole screen; <see cref="Finish"/> adds what does not fit.</summary>
    public void Notice(int row, string sentence) => Notice(row, sentence, Theme.Strong);

    /// <summary>The sentence, or what stands in its line while nothing is said.</summary>
    public void Notice(int row, string? sentence, string otherwise)
    {
        if (sentence is not null)
        {
            Notice(row, sentence);
        }
        else
        {
            Short(1, row, Width - 2, otherwise, Theme.Strong);
        }
    }

    public void Notice(int row, string sentence, CellStyle style)
    {
        Short(1, row, Width - 2, sentence, style);
        _notice = TextWidth.Of(sentence) > Width - 2 ? new LongNotice(row, sentence, style) : null;
    }

    /// <summary>Ends a layer: the sentence that was longer than its line stands whole, over what is beside it.</summary>
    public void Finish()
    {
        _notice?.Paint(this);
        _notice = null;
    }

    public void Line(int row, char unicode = '─', char ascii = '-') => Fill(0, row, Width, Unicode ? unicode : ascii, Theme.Quiet);

    public void Fill(int column, int row, int width, char character, CellStyle style)
    {
        if (row >= 0 && row < Height && column < Width)
        {
            _cells.Fill(_left + column, _top + row, Math.Min(width, Width - column), 1, character, style);
        }
    }

    public void Clear() => FillAll(' ', Theme.Plain);

    public void FillAll(char character, CellStyle style) => _cells.Fill(_left, _top, Width, Height, character, style);

    public void Restyle(int column, int row, int width, CellStyle style) =>
        _cells.Restyle(_left + column, _top + row, Math.Min(width, Width - column), style);

    /// <summary>Shows the terminal's own cursor, where text is typed.</summary>
    public void Cursor(int column, int row)
    {
        if (column < Width && row >= 0 && row < Height)
        {
            _cells.Cursor = (_left + column, _top + row);
        }
    }

    /// <summary>A text under edit, moved to the left as far as its caret needs, with the terminal's cursor in it; returns the column after it.</summary>
    public int Field(int column, int row, int width, TextField field, CellStyle style)
    {
        var (skip, before) = (field.Caret, 0);
        while (skip > 0)
        {
            var start = skip > 1 && char.IsLowSurrogate(field.Text[skip - 1]) ? skip - 2 : skip - 1;
            var wider = TextWidth.Of(field.Text.AsSpan(start, field.Caret - start));
            if (wider >= Math.Min(width, Width - column))
            {
                break;
            }

            (skip, before) = (start, wider);
        }

        var after = Part(column, row, width, 1).Text(0, 0, field.Text.AsSpan(skip), style);
        Cursor(column + before, row);
        return column + after;
    }

    public void Title(string title) => _cells.Title = title;

    /// <summary>A frame with its title in the top edge, cleared inside; the part within it.</summary>
    public Painter Box(int column, int row, int width, int height, string title)
    {
        var box = Part(column, row, width, height);
        box.Clear();
        var (edge, side) = Unicode ? ('─', "│") : ('-', "|");
        box.Fill(0, 0, box.Width, edge, Theme.Plain);
        box.Fill(0, box.Height - 1, box.Width, edge, Theme.Plain);
        for (var i = 1; i < box.Height - 1; i++)
        {
            box.Text(0, i, side, Theme.Plain);
            box.Text(box.Width - 1, i, side, Theme.Plain);
        }

        string[] corners = Unicode ? ["┌", "┐", "└", "┘"] : ["+", "+", "+", "+"];
        box.Text(0, 0, corners[0], Theme.Plain);
        box.Text(box.Width - 1, 0, corners[1], Theme.Plain);
        box.Text(0, box.Height - 1, corners[2], Theme.Plain);
        box.Text(box.Width - 1, box.Height - 1, corners[3], Theme.Plain);
        box.Short(2, 0, box.Width - 4, $" {title} ", Theme.Strong);
        return box.Part(2, 1, box.Width - 4, box.Height - 2);
    }
}
