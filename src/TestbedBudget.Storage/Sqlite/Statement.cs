using System.Text;

namespace TestbedBudget.Storage;

/// <summary>A prepared statement with its values, and the row it stands on.</summary>
internal sealed class Statement : IDisposable
{
    private const int LargestWhole = 2_000_000_000;

    private readonly Database database;
    private nint handle;

    /// <param name="database">Where it runs.</param>
    /// <param name="handle">Owned by the statement.</param>
    /// <param name="values">Numbers, texts, texts as UTF-8 bytes, or null, for ?1, ?2 …</param>
    public Statement(Database database, nint handle, ReadOnlySpan<object?> values)
    {
        (this.database, this.handle) = (database, handle);
        for (var i = 0; i < values.Length; i++)
        {
            database.Check(Bind(i + 1, values[i]));
        }
    }

    /// <summary>Goes to the next row; false when there is none.</summary>
    public bool Step()
    {
        var code = SqliteLibrary.Step(handle);
        database.Check(code);
        return code == SqliteLibrary.Row;
    }

    public bool IsNull(int column) => SqliteLibrary.IsNull(handle, column);

    public long Number(int column) => SqliteLibrary.Number(handle, column);

    /// <summary>The nearest to what a damaged file may hold: no number of ours comes near, and one more always fits.</summary>
    public int Whole(int column) => (int)Math.Clamp(SqliteLibrary.Number(handle, column), -LargestWhole, LargestWhole);

    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public string Text(int column) => Encoding.UTF8.GetString(SqliteLibrary.Utf8(handle, column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>A text as its UTF-8 bytes.</summary>
    public byte[] Utf8(int column) => SqliteLibrary.Utf8(handle, column).ToArray();

    public void Dispose()
    {
        _ = SqliteLibrary.Finish(handle);
        handle = 0;
    }

    private int Bind(int index, object? value) => value switch
    {
        null => SqliteLibrary.BindNull(handle, index),
        string text => SqliteLibrary.Bind(handle, index, Encoding.UTF8.GetBytes(text)),
        byte[] utf8 => SqliteLibrary.Bind(handle, index, utf8),
        int number => SqliteLibrary.Bind(handle, index, number),
        long number => SqliteLibrary.Bind(handle, index, number),
        _ => throw new ArgumentException($"A {value.GetType().Name} is never stored.", nameof(value)),
    };
}
