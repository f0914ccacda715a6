using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Brings what can still be read in a damaged database into a new one: every version, and the open drafts.</summary>
/// <remarks>
/// It works on a private copy, so that the damaged file stays as it is. Each row is fetched by its number on a way of
/// its own through the file, so that a damaged page costs the rows on it and no others.
/// </remarks>
public static class Salvage
{
    // A row with what belongs to it takes two hundred bytes at the least, which bounds how many there are: a damaged file may name any number.
    private const int SmallestRow = 200;

    // As the system numbers it.
    private const int NoSpace = 28;

    /// <param name="path">The damaged database.</param>
    /// <param name="options">The new one, which must not be there yet.</param>
    /// <exception cref="StoreException">The damaged file is not accessible, or the new one is there or cannot be written.</exception>
    public static SalvageReport Into(string path, StoreOptions options)
    {
        var target = Path.GetFullPath(options.Path);
        if (Path.Exists(target))
        {
            throw new StoreException(new FileIsThere(target), path);
        }

        var folder = TemporaryFolder.Make("testbed-budget-").FullName;
        try
        {
            using var damaged = Database.Open(Copy(path, folder), readOnly: false, TimeSpan.Zero);
            var read = new SalvageReading(damaged, new FileInfo(path).Length / SmallestRow);
            read.Find();
            using var whole = DatabaseFile.Open(options with { Path = target, ReadOnly = false });
            return new SalvageWriting(read, new SalvagedPortfolio(damaged), whole).Run();
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

    private static string Copy(string path, string folder)
    {
        var copy = Path.Combine(folder, "copy.db");
        foreach (var beside in (ReadOnlySpan<string>)["", "-wal", "-journal"])
        {
            if (beside.Length == 0 || File.Exists(path + beside))
            {
                File.Copy(path + beside, copy + beside);
            }
        }

        return copy;
    }
}
