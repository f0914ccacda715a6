using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>A prepared statement with its values, and the row it stands on.</summary>
internal sealed class Statement : IDisposable
{
    private const int LargestWhole = 2_000_000_000;

    private readonly Database _database;
    private readonly string _sql;
    private nint _handle;

    /// <param name="database">Where it runs; it gets the handle back.</param>
    /// <param name="sql">What it says.</param>
    /// <param name="handle">Prepared, without values.</param>
    /// <param name="values">Numbers, texts, texts as UTF-8 bytes, or null, for ?1, ?2 …</param>
    public Statement(Database database, string sql, nint handle, object?[] values)
    {
        (_database, _sql, _handle) = (database, sql, handle);
        for (var i = 0; i < values.Length; i++)
        {
            database.Check(Bind(i + 1, values[i]));
        }
    }

    /// <summary>Goes to the next row; false when there is none.</summary>
    public bool Step()
    {
        var code = SqliteLibrary.Step(_handle);
        _database.Check(code);
        return code == SqliteLibrary.Row;
    }

    public bool IsNull(int column) => SqliteLibrary.IsNull(_handle, column);

    public long Number(int column) => SqliteLibrary.Number(_handle, column);

    /// <summary>The nearest to what a damaged file may hold: no number of ours comes near, and one more always fits.</summary>
    public int Whole(int column) => Whole(SqliteLibrary.Number(_handle, column));

    public static int Whole(long number) => (int)Math.Clamp(number, -LargestWhole, LargestWhole);

    public long? NumberOrNull(int column) => IsNull(column) ? null : Number(column);

    /// <summary>An amount, stored as öre.</summary>
    public Money? MoneyOrNull(int column) => IsNull(column) ? null : new Money(Number(column));

    public string Text(int column) => Encoding.UTF8.GetString(SqliteLibrary.Utf8(_handle, column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>A text as its UTF-8 bytes.</summary>
    public byte[] Utf8(int column) => SqliteLibrary.Utf8(_handle, column).ToArray();

    public void Dispose()
    {
        if (_handle != 0)
        {
            _database.Keep(_sql, _handle);
            _handle = 0;
        }
    }

    private int Bind(int index, object? value) => value switch
    {
        null => SqliteLibrary.BindNull(_handle, index),
        string text => SqliteLibrary.Bind(_handle, index, Encoding.UTF8.GetBytes(text)),
        byte[] utf8 => SqliteLibrary.Bind(_handle, index, utf8),
        int number => SqliteLibrary.Bind(_handle, index, number),
        long number => SqliteLibrary.Bind(_handle, index, number),
        _ => throw new ArgumentException($"A {value.GetType().Name} is never stored.", nameof(value)),
    };
}
