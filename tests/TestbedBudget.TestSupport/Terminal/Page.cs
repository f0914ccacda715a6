using TestbedBudget.Terminal;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>The cells of one of a terminal's two screens.</summary>
internal sealed class Page
{
    private readonly Size _size;

    public Page(Size size)
    {
        _size = size;
        Text = new string[size.Rows, size.Columns];
        Styles = new CellStyle[size.Rows, size.Columns];
        Clear(0);
    }

    public string[,] Text { get; }

    public CellStyle[,] Styles { get; }

    public string RowText(int row) =>
        string.Concat(Enumerable.Range(0, _size.Columns).Select(column => Text[row, column])).TrimEnd(' ');

    public void Clear(int fromRow)
    {
        for (var row = fromRow; row < _size.Rows; row++)
        {
            Erase(row, 0, _size.Columns);
        }
    }

    public void Erase(int row, int from, int to)
    {
        for (var column = from; column < to; column++)
        {
            Put(row, column, " ", 1, default);
        }
    }

    public void Put(int row, int column, string text, int width, CellStyle style)
    {
        for (var part = column; part < column + width; part++)
        {
            if (Text[row, part] == "" && part > 0)
            {
                Text[row, part - 1] = " ";
            }

            if (part + 1 < _size.Columns && Text[row, part + 1] == "")
            {
                Text[row, part + 1] = " ";
            }

            Text[row, part] = part == column ? text : "";
            Styles[row, part] = style;
        }
    }

    public void Append(int row, int column, string mark) =>
        Text[row, Text[row, column] == "" ? column - 1 : column] += mark;

    public void Scroll(int top, int bottom, int up)
    {
        for (var step = 0; step <= bottom - top; step++)
        {
            var row = up > 0 ? top + step : bottom - step;
            var from = row + up;
            for (var column = 0; column < _size.Columns; column++)
            {
                var inside = from >= top && from <= bottom;
                Text[row, column] = inside ? Text[from, column] : " ";
                Styles[row, column] = inside ? Styles[from, column] : default;
            }
        }
    }

    public Page Resized(Size size)
    {
        var page = new Page(size);
        for (var row = 0; row < Math.Min(size.Rows, _size.Rows); row++)
        {
            for (var column = 0; column < Math.Min(size.Columns, _size.Columns); column++)
            {
                page.Text[row, column] = Text[row, column];
                page.Styles[row, column] = Styles[row, column];
            }
        }

        return page;
    }
}
