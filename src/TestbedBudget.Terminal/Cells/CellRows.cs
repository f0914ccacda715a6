namespace TestbedBudget.Terminal;

/// <summary>Rows of cells that lie row by row in an array.</summary>
internal static class CellRows
{
    public static ReadOnlySpan<ulong> Of(ulong[] cells, Size size, int row) => new(cells, row * size.Columns, size.Columns);

    public static void Copy(ulong[] from, ulong[] to, Size size, int row) =>
        Array.Copy(from, row * size.Columns, to, row * size.Columns, size.Columns);
}
