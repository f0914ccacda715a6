using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>One connection to a SQLite file. Whatever SQLite reports is thrown as <see cref="StoreException"/>.</summary>
/// <remarks>A statement that was run stays prepared for the next time: to prepare those of one edit took a sixth of its time.</remarks>
internal sealed class Database : IDisposable
{
    private readonly Dictionary<string, nint> _prepared = new(StringComparer.Ordinal);
    private readonly bool _isFile;
    private readonly TimeSpan _patience;
    private nint _handle;
    private StoreFault? _refusal;
    private bool _hasWaitedInVain;

    private Database(nint handle, string path, bool isFile, TimeSpan patience) =>
        (_handle, Path, _isFile, _patience) = (handle, path, isFile, patience);

    // What others usually take to write: nobody needs to be told of it.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    public string Path { get; }

    public bool IsReadOnly => _refusal is not null || SqliteLibrary.IsReadOnly(_handle);

    /// <summary>Asked each moment that a write has to wait for others': whether to wait on.</summary>
    public Func<bool> GoesOnWaiting { get; set; } = static () => true;

    public long LastRowId => SqliteLibrary.LastRowId(_handle);

    /// <param name="path">A full path, never read as a URI.</param>
    public static Database Open(string path, bool readOnly, TimeSpan patience) =>
        Open(path, path, readOnly ? SqliteLibrary.OpenReadOnly : SqliteLibrary.OpenReadWrite, patience);

    /// <summary>Opens a file that cannot change, where nothing beside it can be written.</summary>
    public static Database OpenImmutable(string path, TimeSpan patience) => Open(
        path,
        $"file:{Uri.EscapeDataString(path).Replace("%2F", "/")}?immutable=1",
        SqliteLibrary.OpenReadOnly | SqliteLibrary.OpenUri,
        patience);

    /// <summary>A new database that is nowhere but in memory.</summary>
    /// <param name="path">The file that it stands for: what goes wrong is said of it.</param>
    public static Database OpenInMemory(string path) => Open(path, ":memory:", SqliteLibrary.OpenReadWrite | SqliteLibrary.OpenMemory, TimeSpan.Zero);

    /// <summary>From now on nothing is written: whoever tries is told why.</summary>
    public void Refuse(StoreFault why) => _refusal = why;

    public Statement Prepare(string sql, params object?[] values)
    {
        // Taken out while it is in use: whoever runs the same within has one of his own.
        if (!_prepared.Remove(sql, out var statement))
        {
            Check(SqliteLibrary.Prepare(_handle, sql, out statement));
        }

        return new Statement(this, sql, statement, values);
    }

    /// <summary>Takes back a statement that has been run.</summary>
    public void Keep(string sql, nint statement)
    {
        // What failed has been told.
        _ = SqliteLibrary.Reset(statement);
        _ = SqliteLibrary.ClearValues(statement);
        if (_handle == 0 || !_prepared.TryAdd(sql, statement))
        {
            _ = SqliteLibrary.Finish(statement);
        }
    }

    /// <summary>Runs one statement to its end; how many rows it changed.</summary>
    public int Run(string sql, params object?[] values)
    {
        using var statement = Prepare(sql, values);
        while (statement.Step())
        {
        }

        return SqliteLibrary.Changes(_handle);
    }

    /// <summary>The first column of the first row as a number; null when there is no row, or it is null.</summary>
    public long? Number(string sql, params object?[] values)
    {
        using var statement = Prepare(sql, values);
        return statement.Step() ? statement.NumberOrNull(0) : null;
    }

    /// <summary>Runs statements that are separated by semicolons.</summary>
    public void Script(string sql) => Check(SqliteLibrary.Execute(_handle, sql));

    /// <summary>Waits for its turn and begins to write; disposed before it is committed, nothing has happened.</summary>
    public Transaction BeginWrite()
    {
        if (IsReadOnly)
        {
            throw new StoreException(_refusal ?? new StoreIsReadOnly(), Path);
        }

        if (SqliteLibrary.WasMoved(_handle))
        {
            throw new StoreException(new StoreReplaced(), Path);
        }

        TakeTurn();
        return new Transaction(this);
    }

    // Who has waited in vain waits no longer than a moment, until it is his turn again.
    private void TakeTurn()
    {
        SetBusyTimeout(_patience < Moment ? _patience : Moment);
        try
        {
            for (var waited = Moment; !TryBegin(mayWait: !_hasWaitedInVain && waited < _patience); waited += Moment)
            {
            }

            _hasWaitedInVain = false;
        }
        finally
        {
            SetBusyTimeout(_patience);
        }
    }

    private bool TryBegin(bool mayWait)
    {
        try
        {
            Run("BEGIN IMMEDIATE");
            return true;
        }
        catch (StoreException wrong) when (wrong.Fault is StoreBusy)
        {
            if (mayWait && GoesOnWaiting())
            {
                return false;
            }

            _hasWaitedInVain = true;
            throw;
        }
    }

    private void SetBusyTimeout(TimeSpan patience) =>
        _ = SqliteLibrary.SetBusyTimeout(_handle, (int)(patience.Ticks / TimeSpan.TicksPerMillisecond));

    /// <summary>Begins to read: until it is disposed, every query sees the same moment.</summary>
    public Transaction BeginRead()
    {
        Run("BEGIN");
        return new Transaction(this);
    }

    /// <summary>Something was committed that those who watch the file have not been told of.</summary>
    public bool HasNews { get; set; }

    /// <summary>Tells those who watch the file what was committed since they were told last.</summary>
    public void TellOthers()
    {
        if (HasNews && _isFile)
        {
            FileTouch.Now(Path);
        }

        HasNews = false;
    }

    public void RollBack()
    {
        // Some errors have rolled back already.
        if (!SqliteLibrary.IsOutsideTransaction(_handle))
        {
            SqliteLibrary.Execute(_handle, "ROLLBACK");
        }
    }

    public void Check(int code)
    {
        if (code is SqliteLibrary.Ok or SqliteLibrary.Row or SqliteLibrary.Done)
        {
            return;
        }

        var wrong = SqliteFaults.Exception(code, SqliteLibrary.SystemError(_handle), SqliteLibrary.Message(_handle), Path);
        if (SqliteFaults.IsOfShape(code) && Newer() is { } newer)
        {
            throw new StoreException(newer, Path, wrong);
        }

        if (wrong.Fault is StoreDamaged)
        {
            // Nothing more gets into a damaged file, not even what others have left in its log.
            SqliteLibrary.LeaveLogOnClose(_handle);
        }

        throw wrong;
    }

    // A newer program can have changed the tables since the file was opened: they are sound.
    private StoreIsNewer? Newer() =>
        HeaderNumber("PRAGMA application_id") == Schema.ApplicationId && HeaderNumber("PRAGMA user_version") is { } version && version > Schema.Current
            ? new StoreIsNewer(Statement.Whole(version), Schema.Current)
            : null;

    // Unchecked: what led here is what is told.
    private long? HeaderNumber(string sql)
    {
        long? number = SqliteLibrary.Prepare(_handle, sql, out var statement) == SqliteLibrary.Ok && SqliteLibrary.Step(statement) == SqliteLibrary.Row
            ? SqliteLibrary.Number(statement, 0)
            : null;
        _ = SqliteLibrary.Finish(statement);
        return number;
    }

    public void Dispose()
    {
        foreach (var prepared in _prepared)
        {
            _ = SqliteLibrary.Finish(prepared.Value);
        }

        _prepared.Clear();
        _ = SqliteLibrary.Close(_handle);
        _handle = 0;
        TellOthers();
    }

    private static Database Open(string path, string name, int flags, TimeSpan patience)
    {
        var code = SqliteLibrary.Open(name, out var handle, flags);
        var database = new Database(handle, path, isFile: (flags & SqliteLibrary.OpenMemory) == 0, patience);
        if (code != SqliteLibrary.Ok)
        {
            var fault = SqliteFaults.Exception(code, SqliteLibrary.SystemError(handle), SqliteLibrary.Message(handle), path);
            database.Dispose();
            throw fault;
        }

        _ = SqliteLibrary.UseExtendedCodes(handle, 1);
        database.SetBusyTimeout(patience);
        return database;
    }
}
