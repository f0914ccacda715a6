using TestbedBudget.Storage;

namespace TestbedBudget.TestSupport;

/// <summary>Damages a database file that nobody has open, as a disk does: a page at a time.</summary>
public static class DamagedFile
{
    private const int PageSize = 4096;

    /// <summary>The first page of a table or an index is lost; returns what the file is then.</summary>
    public static byte[] LoseFirstPageOf(string path, string name)
    {
        // As a backup leaves it, all of it is in the one file.
        long page;
        using (var database = Database.Open(path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Run("PRAGMA wal_checkpoint(TRUNCATE)");
            page = database.Number("SELECT rootpage FROM sqlite_schema WHERE name = ?1", name)
                ?? throw new ArgumentException($"There is no {name}.", nameof(name));
        }

        return LosePage(path, page);
    }

    /// <summary>The first page of the file, with its schema, is lost; or another one.</summary>
    public static byte[] LosePage(string path, long page = 1)
    {
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan((int)(page - 1) * PageSize, PageSize).Clear();
        File.WriteAllBytes(path, bytes);
        return bytes;
    }
}
