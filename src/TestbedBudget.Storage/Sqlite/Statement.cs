using System.Text;
using SQLitePCL;

namespace TestbedBudget.Storage;

/// <summary>A prepared statement with its values, and the row it stands on.</summary>
internal sealed class Statement : IDisposable
{
    private readonly Database database;
    private readonly sqlite3_stmt handle;

    /// <param name="database">Where it runs.</param>
    /// <param name="handle">Owned by the statement.</param>
    /// <param name="values">Numbers, texts, texts as UTF-8 bytes, or null, for ?1, ?2 …</param>
    public Statement(Database database, sqlite3_stmt handle, ReadOnlySpan<object?> values)
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
        var code = raw.sqlite3_step(handle);
        database.Check(code);
        return code == raw.SQLITE_ROW;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(handle, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(handle, column);

    public int Whole(int column) => raw.sqlite3_column_int(handle, column);

    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(handle, column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>A text as its UTF-8 bytes.</summary>
    public byte[] Utf8(int column) => raw.sqlite3_column_blob(handle, column).ToArray();

    public void Dispose() => handle.Dispose();

    private int Bind(int index, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(handle, index),
        string text => raw.sqlite3_bind_text(handle, index, Encoding.UTF8.GetBytes(text)),
        byte[] utf8 => raw.sqlite3_bind_text(handle, index, utf8),
        int number => raw.sqlite3_bind_int64(handle, index, number),
        long number => raw.sqlite3_bind_int64(handle, index, number),
        _ => throw new ArgumentException($"A {value.GetType().Name} is never stored.", nameof(value)),
    };
}
