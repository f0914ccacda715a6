namespace TestbedBudget.Terminal;

/// <summary>Rows of cells that lie row by row in an array.</summary>
/// <remarks>In loops, because the library's AsSpan and SequenceEqual are compiled at each start for this type.</remarks>
internal static class CellRows
{
    public static ReadOnlySpan<ulong> Of(ulong[] cells, Size size, int row) => new(cells, row * size.Columns, size.Columns);

    public static void Copy(ulong[] from, ulong[] to, Size size, int row) =>
        Array.Copy(from, row * size.Columns, to, row * size.Columns, size.Columns);

    public static bool AreSame(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var column = 0; column < one.Length; column++)
        {
            if (one[column] != other[column])
            {
                return false;
            }
        }

        return true;
    }
}
