using System.Runtime.InteropServices;
using SQLitePCL;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>One connection to a SQLite file. Whatever SQLite reports is thrown as <see cref="StoreException"/>.</summary>
internal sealed partial class Database : IDisposable
{
    private const int HasMoved = 20;

    private readonly sqlite3 handle;

    private Database(sqlite3 handle, string path) => (this.handle, Path) = (handle, path);

    public string Path { get; }

    public bool IsReadOnly => raw.sqlite3_db_readonly(handle, "main") == 1;

    public long LastRowId => raw.sqlite3_last_insert_rowid(handle);

    /// <param name="path">A full path, never read as a URI.</param>
    public static Database Open(string path, bool readOnly, TimeSpan patience) =>
        Open(path, path, readOnly ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE, patience);

    /// <summary>Opens a file that cannot change, where nothing beside it can be written.</summary>
    public static Database OpenImmutable(string path, TimeSpan patience) => Open(
        path,
        $"file:{Uri.EscapeDataString(path).Replace("%2F", "/")}?immutable=1",
        raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI,
        patience);

    public Statement Prepare(string sql, params ReadOnlySpan<object?> values)
    {
        Check(raw.sqlite3_prepare_v2(handle, sql, out var statement));
        return new Statement(this, statement, values);
    }

    /// <summary>Runs one statement to its end; how many rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = Prepare(sql, values);
        while (statement.Step())
        {
        }

        return raw.sqlite3_changes(handle);
    }

    /// <summary>The first column of the first row as a number; null when there is no row, or it is null.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = Prepare(sql, values);
        return statement.Step() ? statement.NumberOrNull(0) : null;
    }

    /// <summary>Runs statements that are separated by semicolons.</summary>
    public void Script(string sql) => Check(raw.sqlite3_exec(handle, sql));

    /// <summary>Waits for its turn and begins to write; disposed before it is committed, nothing has happened.</summary>
    public Transaction BeginWrite()
    {
        if (IsReadOnly)
        {
            throw new StoreException(new StoreIsReadOnly(), Path);
        }

        var moved = 0;
        if (FileControl(handle, "main", HasMoved, ref moved) == raw.SQLITE_OK && moved != 0)
        {
            throw new StoreException(new StoreReplaced(), Path);
        }

        Run("BEGIN IMMEDIATE");
        return new Transaction(this);
    }

    public void RollBack()
    {
        // Some errors have rolled back already.
        if (raw.sqlite3_get_autocommit(handle) == 0)
        {
            raw.sqlite3_exec(handle, "ROLLBACK");
        }
    }

    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw SqliteFaults.Exception(code, raw.sqlite3_errmsg(handle).utf8_to_string(), Path);
        }
    }

    public void Dispose() => handle.Dispose();

    private static Database Open(string path, string name, int flags, TimeSpan patience)
    {
        Batteries_V2.Init();
        var code = raw.sqlite3_open_v2(name, out var handle, flags, null);
        var database = new Database(handle, path);
        if (code != raw.SQLITE_OK)
        {
            var fault = SqliteFaults.Exception(code, raw.sqlite3_errmsg(handle).utf8_to_string(), path);
            handle.Dispose();
            throw fault;
        }

        raw.sqlite3_extended_result_codes(handle, 1);
        raw.sqlite3_busy_timeout(handle, (int)patience.TotalMilliseconds);
        return database;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int FileControl(SafeHandle database, string name, int operation, ref int answer);
}
