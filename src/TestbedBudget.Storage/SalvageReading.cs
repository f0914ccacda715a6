using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Finds the rows of a damaged database that can be read.</summary>
internal sealed class SalvageReading(Database database, long mostRows)
{
    /// <summary>The readable versions of each case, by the number that the database gave the case.</summary>
    public SortedDictionary<long, SortedDictionary<int, long>> Versions { get; } = [];

    public List<SalvagedDraft> Drafts { get; } = [];

    public int LostVersions { get; private set; }

    public int LostDrafts { get; private set; }

    public void Find()
    {
        LostVersions = ForEach("revision", FindVersion);
        LostDrafts = ForEach("draft", FindDraft);
    }

    /// <summary>A version that was found readable.</summary>
    public SalvagedVersion Version(long id)
    {
        using var row = database.Prepare(
            "SELECT number, saved_at, saved_by, kind, reason, state, document FROM revision WHERE id = ?1", id);
        row.Step();
        var stamp = new VersionStamp(
            row.Whole(0), Stored.Time(row.Number(1)), row.Text(2), Stored.Kind(row.Whole(3)), row.TextOrNull(4), Stored.State(row.Whole(5)));
        var document = row.Utf8(6);
        return new SalvagedVersion(stamp, WorkbookJson.Read(document).Value!, document);
    }

    private bool FindVersion(long id)
    {
        using var row = database.Prepare("SELECT project_id, number, document FROM revision WHERE id = ?1", id);
        if (!row.Step())
        {
            return true;
        }

        if (WorkbookJson.Read(row.Utf8(2)).Value is null)
        {
            return false;
        }

        if (!Versions.TryGetValue(row.Number(0), out var ofCase))
        {
            Versions.Add(row.Number(0), ofCase = []);
        }

        ofCase[row.Whole(1)] = id;
        return true;
    }

    private bool FindDraft(long id)
    {
        using var row = database.Prepare("SELECT project_id, user, based_on, position, closed_at, count FROM draft WHERE id = ?1", id);
        if (!row.Step() || !row.IsNull(4) || row.Whole(5) == 0)
        {
            return true;
        }

        if (!Versions.TryGetValue(row.Number(0), out var ofCase) || !ofCase.TryGetValue(row.Whole(2), out var version))
        {
            return false;
        }

        Drafts.Add(new SalvagedDraft(row.Number(0), row.Text(1), row.Whole(2), row.Whole(3), Changes(id, Version(version).Workbook)));
        return true;
    }

    // As far as the changes can be read and made: each counts from the one before it.
    private ImmutableArray<Change> Changes(long draft, Workbook workbook)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        try
        {
            using var row = database.Prepare("SELECT document FROM draft_change WHERE draft_id = ?1 ORDER BY number", draft);
            while (row.Step() && ChangeJson.Read(row.Utf8(0)).Value is { } change)
            {
                (workbook, var refusal) = change.ApplyTo(workbook);
                if (refusal is not null)
                {
                    break;
                }

                changes.Add(change);
            }
        }
        catch (StoreException wrong) when (IsDamage(wrong))
        {
            // What was read before it is what there is.
        }

        return changes.ToImmutable();
    }

    // How many are lost.
    private int ForEach(string table, Func<long, bool> read)
    {
        var lost = 0;
        for (var id = Math.Min(mostRows, Last(table) ?? mostRows); id > 0; id--)
        {
            try
            {
                lost += read(id) ? 0 : 1;
            }
            catch (StoreException wrong) when (IsDamage(wrong))
            {
                lost++;
            }
        }

        return lost;
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

internal sealed record SalvagedVersion(VersionStamp Stamp, Workbook Workbook, byte[] Document);

internal sealed record SalvagedDraft(long Case, string User, int BasedOn, int Position, ImmutableArray<Change> Changes);
