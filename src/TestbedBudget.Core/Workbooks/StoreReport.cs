namespace TestbedBudget.Core;

/// <summary>What a check of the whole database found.</summary>
public sealed record StoreReport(
    int Cases, int Versions, int Drafts, bool IsOnNetwork, ImmutableArray<StoreProblem> Problems);

/// <summary>Something in the database that is not as it should be.</summary>
/// <param name="Key">The case; null where the file as a whole is meant.</param>
/// <param name="Version">The version, or null.</param>
/// <param name="Detail">What the database or the reader says about it; null where there is nothing to add.</param>
public sealed record StoreProblem(StoreProblemKind Kind, string? Key, int? Version, string? Detail)
{
    /// <summary>Whose draft is meant.</summary>
    public string? User { get; init; }

    /// <summary>Why something cannot be read.</summary>
    public StoreFault? Fault { get; init; }

    /// <summary>Why a change of a draft cannot be made any more.</summary>
    public Refusal? Refusal { get; init; }
}

public enum StoreProblemKind
{
    /// <summary>SQLite's own check of the file's structure fails.</summary>
    FileDamaged,

    /// <summary>A row points to a case, version or draft that is not there.</summary>
    Orphan,

    /// <summary>A version cannot be read.</summary>
    VersionUnreadable,

    /// <summary>A version cannot be calculated.</summary>
    VersionNotCalculated,

    /// <summary>The versions are not numbered from 1 on, or the latest is not the one the list shows.</summary>
    VersionMissing,

    /// <summary>What the list shows is not what its latest version comes to.</summary>
    FiguresDiffer,

    /// <summary>What the portfolio adds up is not what the latest version of the case comes to.</summary>
    YearsDiffer,

    /// <summary>A draft cannot be read, or a change in it is refused.</summary>
    DraftUnreadable,
}

/// <summary>What could be read from a damaged file, and what is lost as far as the file still tells.</summary>
/// <param name="LostVersions">Versions that there were by the list or by their numbers, and that cannot be read.</param>
/// <param name="LostDrafts">Open drafts of which not all changes can be read, or that stand on a version that cannot.</param>
public sealed record SalvageReport(int Cases, int Versions, int Drafts, int LostVersions, int LostDrafts);
