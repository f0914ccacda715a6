using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A rectangle of one table, both corners included. The label column is index −1.</summary>
public readonly record struct GridSelection(TableKind Table, int Top, int Left, int Bottom, int Right)
{
    public int Rows => Bottom - Top + 1;
    public int Columns => Right - Left + 1;
    public bool IsOneCell => Rows == 1 && Columns == 1;

    public static GridSelection Between(GridCursor anchor, GridCursor cursor) => new(
        cursor.Table,
        Math.Min(anchor.Index, cursor.Index),
        Math.Min(anchor.Column, cursor.Column),
        Math.Max(anchor.Index, cursor.Index),
        Math.Max(anchor.Column, cursor.Column));

    public bool Holds(TableKind table, int index, int column) =>
        table == Table && index >= Top && index <= Bottom && column >= Left && column <= Right;
}
