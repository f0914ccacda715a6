using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The tables, and the steps from each older shape to the next. A step is never changed once it is released.</summary>
internal static class Schema
{
    /// <summary>Marks the file as ours: "TBBu".</summary>
    public const int ApplicationId = 0x54424275;

    // A search goes through what is listed of every case, 4.5 MiB for 10,000 of them: read anew at each letter, it takes a
    // tenth longer.
    private const int CacheInKibibytes = 8 * 1024;

    internal static readonly SchemaStep[] Steps = [Tables.First, PortfolioTables.Second, new(PortfolioTables.Third, GrantYears.Fill)];

    public static int Current => Steps.Length;

    public static void Prepare(Database database, StoreOptions options) => Prepare(database, options, Steps);

    /// <summary>Brings the file to the newest shape, with a copy of the older one beside it.</summary>
    public static void Prepare(Database database, StoreOptions options, SchemaStep[] steps)
    {
        var version = Version(database);
        if (version < steps.Length)
        {
            if (version == 0 && database.Number("SELECT count(*) FROM sqlite_schema") > 0)
            {
                // Another program may have made the tables between the two looks.
                if (Version(database) == 0)
                {
                    throw new StoreException(new StoreIsForeign(), database.Path);
                }

                Prepare(database, options, steps);
                return;
            }

            if (version > 0 && database.IsReadOnly)
            {
                throw new StoreException(new StoreIsOlder(version, steps.Length), database.Path);
            }

            SwitchToLog(database, options);
            if (version > 0)
            {
                BackUp(database, version, options.Clock.GetUtcNow());
            }

            Migrate(database, steps);
        }
        else if (version > steps.Length)
        {
            throw new StoreException(new StoreIsNewer(version, steps.Length), database.Path);
        }
        else if (!database.IsReadOnly && !HasLog(database))
        {
            // A copy that a backup made has none yet.
            TrySwitchToLog(database);
        }

        database.Script("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        database.Script(FormattableString.Invariant($"PRAGMA cache_size=-{CacheInKibibytes}"));
    }

    private static bool HasLog(Database database)
    {
        using var statement = database.Prepare("PRAGMA journal_mode");
        return statement.Step() && statement.Text(0) == "wal";
    }

    // Others that have the file open keep it as it is: it is as safe, and slower.
    private static void TrySwitchToLog(Database database)
    {
        try
        {
            database.Run("PRAGMA journal_mode=WAL");
        }
        catch (StoreException wrong) when (wrong.Fault is StoreBusy)
        {
            // The next start tries again.
        }
    }

    private static int Version(Database database)
    {
        using var statement = database.Prepare(
            "SELECT user_version, application_id FROM pragma_user_version, pragma_application_id");
        statement.Step();
        var (version, application) = (statement.Whole(0), statement.Whole(1));
        return application == ApplicationId || (version == 0 && application == 0)
            ? version
            : throw new StoreException(new StoreIsForeign(), database.Path);
    }

    private static void Migrate(Database database, SchemaStep[] steps)
    {
        using var transaction = database.BeginWrite();

        // Another process may have done it while this one waited.
        for (var version = Version(database); version < steps.Length; version++)
        {
            database.Script(steps[version].Sql);
            steps[version].Fill?.Invoke(database);
            database.Script($"PRAGMA application_id={ApplicationId}; PRAGMA user_version={version + 1};");
        }

        transaction.Commit();
    }

    private static void BackUp(Database database, int version, DateTimeOffset now)
    {
        var time = now.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        var name = $"{database.Path}.v{version.ToString(CultureInfo.InvariantCulture)}-{time}";

        // A clock that was set back may come by the same second twice.
        var number = 1;
        var file = $"{name}.bak";
        while (Path.Exists(file))
        {
            file = $"{name}-{(++number).ToString(CultureInfo.InvariantCulture)}.bak";
        }

        Backup.Write(database, file);
    }

    // SQLite does not wait on its own when two processes switch the same new file at the same time.
    private static void SwitchToLog(Database database, StoreOptions options)
    {
        if (database.IsReadOnly)
        {
            throw new StoreException(new StoreIsReadOnly(), database.Path);
        }

        var started = options.Clock.GetTimestamp();
        while (true)
        {
            try
            {
                database.Run("PRAGMA journal_mode=WAL");
                return;
            }
            catch (StoreException wrong) when (wrong.Fault is StoreBusy
                && options.Clock.GetElapsedTime(started) < options.Patience)
            {
                Thread.Sleep(5);
            }
        }
    }
}

/// <summary>One step from an older shape to the next: new tables, and what is worked out from the old ones.</summary>
internal sealed record SchemaStep(string Sql, Action<Database>? Fill = null)
{
    public static implicit operator SchemaStep(string sql) => new(sql);
}
