using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Brings what can still be read in a damaged database into a new one: every version, and the open drafts.</summary>
/// <remarks>
/// It works on a private copy, so that the damaged file stays as it is, and reads it row by row wherever they stand: so
/// a damaged page costs the rows on it and no others.
/// </remarks>
public static class Salvage
{
    // As the system numbers it.
    private const int NoSpace = 28;

    /// <param name="path">The damaged database.</param>
    /// <param name="options">The new one, which must not be there yet.</param>
    /// <exception cref="StoreException">The damaged file is not accessible, or the new one is there or cannot be written.</exception>
    public static SalvageReport Into(string path, StoreOptions options)
    {
        var target = Path.GetFullPath(options.Path);
        return Path.Exists(target) ? throw new StoreException(new FileIsThere(target), path)
            : DatabaseHeader.IsOfAnother(path) ? throw new StoreException(new StoreIsForeign(), path)
            : Read(path, read =>
            {
                using var whole = DatabaseFile.Open(options with { Path = target, ReadOnly = false });
                return new SalvageWriting(read, whole).Run();
            });
    }

    /// <summary>What can be read of the damaged file, held in memory; nothing can be written.</summary>
    /// <param name="options">The damaged database.</param>
    /// <param name="damage">What is wrong with it.</param>
    /// <exception cref="StoreException">Nothing can be read: the damage is what it says.</exception>
    public static SqliteWorkbookStore Open(StoreOptions options, StoreDamaged damage) => Read(options.Path, read =>
    {
        var whole = Database.OpenInMemory(Path.GetFullPath(options.Path));
        try
        {
            Schema.Prepare(whole, options with { ReadOnly = false });
            var report = new SalvageWriting(read, whole).Run();
            return report.Cases > 0 ? SqliteWorkbookStore.OfSalvaged(whole, options, damage) : throw new StoreException(damage, whole.Path);
        }
        catch
        {
            whole.Dispose();
            throw;
        }
    });

    private static T Read<T>(string path, Func<SalvageReading, T> use)
    {
        var folder = TemporaryFolder.Make("testbed-budget-").FullName;
        try
        {
            using var pages = new DatabasePages(Copy(path, folder));
            return use(new SalvageReading(pages));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw wrong.HResult == NoSpace
                ? new StoreException(new StoreDiskFull(), folder, wrong)
                : new StoreException(new StoreCannotOpen(wrong.GetType().Name), path, wrong);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // With what stands beside it: the log, or a journal that was left behind, which SQLite takes back.
    private static string Copy(string path, string folder)
    {
        var copy = Path.Combine(folder, "copy.db");
        File.Copy(path, copy);
        if (File.Exists(path + "-journal"))
        {
            File.Copy(path + "-journal", copy + "-journal");
            TakeBack(copy);
        }

        if (File.Exists(path + "-wal"))
        {
            LogFile.BringIn(path + "-wal", copy);
        }

        return copy;
    }

    private static void TakeBack(string copy)
    {
        try
        {
            using var database = Database.Open(copy, readOnly: false, TimeSpan.Zero);
            database.Number("SELECT count(*) FROM sqlite_schema");
        }
        catch (StoreException)
        {
            // It is damaged: that is known. The journal comes first.
        }
    }
}
