using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Finds the rows of a damaged database that can be read, and what tells how many there were.</summary>
internal sealed class SalvageReading
{
    // The columns of the tables (Tables, PortfolioTables), by which a row is known wherever it stands.
    private const string Case = "-tTiiittTTttIIIIttttt";
    private const string Version = "-iiitiTit";
    private const string Draft = "-itiiiiiiIT";
    private const string OpenDraft = "iti";
    private const string Change = "iiitt";

    // A version with what belongs to it takes so many bytes at the least: a damaged line may tell of any number.
    private const int SmallestVersion = 200;

    private readonly DatabasePages _pages;
    private readonly SortedDictionary<long, SalvagedCase> _cases = [];
    private readonly HashSet<long> _drafts = [];
    private readonly HashSet<long> _openDrafts = [];
    private readonly Dictionary<long, SortedDictionary<int, RowPlace>> _changes = [];

    public SalvageReading(DatabasePages pages)
    {
        _pages = pages;
        foreach (var row in pages.Rows())
        {
            Take(row);
        }
    }

    /// <summary>By the number that the database gave the case.</summary>
    public IReadOnlyDictionary<long, SalvagedCase> Cases => _cases;

    public SalvagedPortfolio Portfolio { get; } = new();

    /// <summary>Open drafts of which there is no more than that they were there.</summary>
    public int LostDrafts => _openDrafts.Count(id => !_drafts.Contains(id) && _changes.ContainsKey(id));

    /// <summary>How many versions there were, as far as the file tells.</summary>
    public int VersionCount =>
        (int)Math.Min(_cases.Values.Sum(found => (long)found.VersionCount), _pages.Count * (long)DatabasePages.PageSize / SmallestVersion);

    /// <summary>The versions of a case that are readable, the first one first.</summary>
    public List<SalvagedVersion> Versions(SalvagedCase found)
    {
        var versions = new List<SalvagedVersion>();
        foreach (var place in found.Versions.Values)
        {
            var row = _pages.Row(place);
            if (row.Bytes(8) is { } document && WorkbookJson.Read(document).Value is { } workbook)
            {
                var stamp = new VersionStamp(
                    row.Whole(2), Stored.Time(row.Number(3)), row.Text(4), Stored.Kind(row.Whole(5)), row.TextOrNull(6), Stored.State(row.Whole(7)));
                versions.Add(new SalvagedVersion(stamp, workbook, document));
            }
        }

        return versions;
    }

    /// <summary>The changes of a draft as far as they can be read and made: each counts from the one before it.</summary>
    public ImmutableArray<Change> Changes(SalvagedDraft draft, Workbook workbook)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        var places = _changes.GetValueOrDefault(draft.Id);
        while (changes.Count < draft.Count && places is not null && places.TryGetValue(changes.Count + 1, out var place)
            && _pages.Row(place).Bytes(4) is { } document && ChangeJson.Read(document).Value is { } change)
        {
            (workbook, var refusal) = change.ApplyTo(workbook);
            if (refusal is not null)
            {
                break;
            }

            changes.Add(change);
        }

        return changes.ToImmutable();
    }

    private void Take(PageRow row)
    {
        if (row.Fits(Version))
        {
            Of(row.Number(1)).Versions[row.Whole(2)] = row.Place;
        }
        else if (row.Fits(Case))
        {
            Of(row.Id).LatestVersion = row.Whole(3);
        }
        else if (row.Fits(Draft))
        {
            _drafts.Add(row.Id);
            if (row.IsNull(9) && row.Whole(5) > 0)
            {
                Of(row.Number(1)).Drafts.Add(new SalvagedDraft(row.Id, row.Text(2), row.Whole(3), row.Whole(4), row.Whole(5)));
            }
        }
        else if (row.Fits(OpenDraft))
        {
            _openDrafts.Add(row.Number(2));
        }
        else if (row.Fits(Change))
        {
            if (!_changes.TryGetValue(row.Number(0), out var ofDraft))
            {
                _changes.Add(row.Number(0), ofDraft = []);
            }

            ofDraft[row.Whole(1)] = row.Place;
        }
        else
        {
            Portfolio.Take(row);
        }
    }

    private SalvagedCase Of(long id)
    {
        if (!_cases.TryGetValue(id, out var found))
        {
            _cases.Add(id, found = new SalvagedCase());
        }

        return found;
    }
}

/// <summary>What was found of a case.</summary>
internal sealed class SalvagedCase
{
    public SortedDictionary<int, RowPlace> Versions { get; } = [];

    public List<SalvagedDraft> Drafts { get; } = [];

    /// <summary>As the list has it; zero when its line is lost.</summary>
    public int LatestVersion { get; set; }

    /// <summary>How many versions there were: they are numbered from 1 on, and none is ever deleted alone.</summary>
    public int VersionCount => Math.Max(LatestVersion, Versions.Count == 0 ? 0 : Versions.Keys.Last());
}

internal sealed record SalvagedVersion(VersionStamp Stamp, Workbook Workbook, byte[] Document);

internal sealed record SalvagedDraft(long Id, string User, int BasedOn, int Position, int Count);
