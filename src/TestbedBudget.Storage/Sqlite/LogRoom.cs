using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Room in the log for the edits to come.</summary>
/// <remarks>
/// An edit that is written over what the log held before is on disk a tenth sooner than one that the file grows by. What
/// does not fit the cache goes into the log at once, and when it is not committed it stays there, read by nobody, as what
/// the next transactions write over. Before they have used it up, what they wrote is brought into the database, and the
/// log begins anew.
/// </remarks>
internal static class LogRoom
{
    // Some twenty-five edits, and what the one that is too many needs.
    private const int PagesToEdit = 60;
    private const int Least = 256 * 1024;
    private const int PagesInCache = 16;

    /// <summary>Makes a short log longer, and lets it be used over and over. Where that fails the log is as safe, and slower.</summary>
    public static void Make(Database database)
    {
        database.Script($"PRAGMA wal_autocheckpoint={PagesToEdit}");
        if (database.IsReadOnly || new FileInfo(database.Path + "-wal") is { Exists: true, Length: >= Least }
            || database.Number("PRAGMA cache_size") is not { } cache)
        {
            return;
        }

        database.Script($"PRAGMA cache_size={PagesInCache}");
        try
        {
            using var transaction = database.BeginWrite();

            // Two digits a byte; what is in the cache is not in the log.
            database.Run(
                "INSERT INTO left_off (project_id, user, place, half_typed) SELECT id, '', '', hex(zeroblob(?1)) FROM project LIMIT 1",
                (Least + (PagesInCache * DatabasePages.PageSize)) / 2);
        }
        catch (StoreException wrong) when (wrong.Fault is StoreDiskFull or StoreBusy)
        {
            // Whoever writes next meets the same, and says so.
        }
        finally
        {
            database.Script($"PRAGMA cache_size={cache}");
        }
    }
}
