using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Reads what can still be read from a damaged database: the latest readable version of each case, and the open drafts.</summary>
/// <remarks>
/// It works on a private copy, so that the damaged file stays as it is. Each row is fetched by its number on a way of
/// its own through the file, so that a damaged page costs the rows on it and no others.
/// </remarks>
public static class Salvage
{
    // A row with what belongs to it takes two hundred bytes at the least, which bounds how many there are: a damaged file may name any number.
    private const int SmallestRow = 200;

    /// <exception cref="StoreException">The file is not there or not accessible.</exception>
    public static ImmutableArray<SalvagedCase> Read(string path)
    {
        var folder = Directory.CreateTempSubdirectory("testbed-budget-").FullName;
        try
        {
            using var database = Database.Open(Copy(path, folder), readOnly: false, TimeSpan.Zero);
            return new Reading(database, new FileInfo(path).Length / SmallestRow).All();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(new StoreCannotOpen(wrong.Message), path, wrong);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Copy(string path, string folder)
    {
        var copy = Path.Combine(folder, "copy.db");
        File.Copy(path, copy);
        if (File.Exists(path + "-wal"))
        {
            File.Copy(path + "-wal", copy + "-wal");
        }

        return copy;
    }

    private sealed class Reading(Database database, long mostRows)
    {
        private readonly SortedDictionary<long, SalvagedCase> latest = [];
        private readonly ImmutableArray<SalvagedCase>.Builder salvaged = ImmutableArray.CreateBuilder<SalvagedCase>();

        public ImmutableArray<SalvagedCase> All()
        {
            ForEach("revision", ReadVersion);
            salvaged.AddRange(latest.Values);
            ForEach("draft", ReadDraft);
            return salvaged.ToImmutable();
        }

        private void ReadVersion(long id)
        {
            using var row = database.Prepare("SELECT project_id, number, document FROM revision WHERE id = ?1", id);
            if (row.Step() && WorkbookJson.Read(row.Utf8(2)).Value is { } workbook
                && (!latest.TryGetValue(row.Number(0), out var known) || known.Version < row.Whole(1)))
            {
                latest[row.Number(0)] = new SalvagedCase(workbook, row.Whole(1), null);
            }
        }

        private void ReadDraft(long id)
        {
            using var row = database.Prepare(
                """
                SELECT user, based_on, position, document FROM draft JOIN revision
                ON revision.project_id = draft.project_id AND number = based_on
                WHERE draft.id = ?1 AND closed_at IS NULL AND position > 0
                """,
                id);
            if (row.Step() && WorkbookJson.Read(row.Utf8(3)).Value is { } workbook)
            {
                salvaged.Add(new SalvagedCase(Replayed(workbook, id, row.Whole(2)), row.Whole(1), row.Text(0)));
            }
        }

        // As far as the changes can be read: each counts from the one before it.
        private Workbook Replayed(Workbook workbook, long draft, int position)
        {
            try
            {
                using var row = database.Prepare(
                    "SELECT document FROM draft_change WHERE draft_id = ?1 AND number <= ?2 ORDER BY number", draft, position);
                while (row.Step() && ChangeJson.Read(row.Utf8(0)).Value is { } change)
                {
                    workbook = change.ApplyTo(workbook).Workbook;
                }
            }
            catch (StoreException wrong) when (IsDamage(wrong))
            {
                return workbook;
            }

            return workbook;
        }

        private void ForEach(string table, Action<long> read)
        {
            for (var id = Math.Min(mostRows, Last(table) ?? mostRows); id > 0; id--)
            {
                try
                {
                    read(id);
                }
                catch (StoreException wrong) when (IsDamage(wrong))
                {
                    // The row is lost, and the next one need not be.
                }
            }
        }

        private long? Last(string table)
        {
            try
            {
                return database.Number($"SELECT max(id) FROM {table}");
            }
            catch (StoreException wrong) when (IsDamage(wrong))
            {
                return null;
            }
        }

        private static bool IsDamage(StoreException wrong) => wrong.Fault is StoreDamaged or StoreDeviceFailed;
    }
}
