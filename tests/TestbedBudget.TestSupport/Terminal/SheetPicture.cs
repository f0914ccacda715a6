using System.Globalization;
using TestbedBudget.Terminal;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>A spreadsheet as a screen full of cells, for byte figures: no budget is behind it.</summary>
public sealed record SheetPicture(Size Size, int FirstRow = 0, int Row = 0, int Column = 0, string Typed = "")
{
    private const int LabelWidth = 28;
    private const int CellWidth = 12;

    private static readonly CellStyle Bar = CellStyle.Of(TextStyle.Reverse);
    private static readonly CellStyle Head = CellStyle.Of(TextStyle.Bold);
    private static readonly CellStyle Bad = CellStyle.Of(Color.Red);

    public CellBuffer Paint()
    {
        var buffer = new CellBuffer(Size);
        buffer.Fill(0, 0, Size.Columns, 1, ' ', Bar);
        buffer.Write(1, 0, "21RS4368 Regional testbädd   version 3   analyst: anna   kept 10:42:07", Bar);
        buffer.Write(1, 1, $"costs!row {FirstRow + Row}, {2024 + Column}: {Amount(FirstRow + Row, Column)} {Typed}", default);
        buffer.Fill(0, 2, Size.Columns, 1, '─', default);
        for (var column = 0; column < Columns; column++)
        {
            Right(buffer, column, 3, (2024 + column).ToString(CultureInfo.InvariantCulture), Head);
        }

        for (var row = 0; row < Rows; row++)
        {
            buffer.Write(1, 4 + row, $"Cost row number {FirstRow + row}", default, LabelWidth);
            for (var column = 0; column < Columns; column++)
            {
                var amount = Amount(FirstRow + row, column);
                var style = amount.StartsWith('−') ? Bad : default;
                Right(buffer, column, 4 + row, amount, (row, column) == (Row, Column) ? style.With(TextStyle.Reverse) : style);
            }
        }

        buffer.Write(1, Size.Rows - 1, "type or F2 edit  F8 select  ^D fill down  F6 table  F7 what-if  / menu  F1 help", default);
        buffer.Cursor = Typed.Length > 0 ? (40 + Typed.Length, 1) : null;
        return buffer;
    }

    private int Rows => Size.Rows - 6;

    private int Columns => (Size.Columns - LabelWidth) / CellWidth;

    private static void Right(CellBuffer buffer, int column, int row, string text, CellStyle style)
    {
        var end = LabelWidth + ((column + 1) * CellWidth) - 1;
        buffer.Fill(end - CellWidth + 2, row, CellWidth - 1, 1, ' ', style);
        buffer.Write(end - text.Length, row, text, style);
    }

    private static string Amount(int row, int column)
    {
        var value = ((row * 7919) + (column * 104729)) % 2_000_000;
        var text = value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u00a0');
        return (row + column) % 7 == 3 ? "−" + text : text;
    }
}
