namespace TestbedBudget.Core;

/// <summary>What a check of the whole database found.</summary>
public sealed record StoreReport(
    int Cases, int Versions, int Drafts, bool IsOnNetwork, ImmutableArray<StoreProblem> Problems);

/// <summary>Something in the database that is not as it should be.</summary>
/// <param name="Key">The case; null where the file as a whole is meant.</param>
/// <param name="Version">The version, or null.</param>
/// <param name="Detail">What the database or the reader says about it; null where there is nothing to add.</param>
public sealed record StoreProblem(StoreProblemKind Kind, string? Key, int? Version, string? Detail);

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

    /// <summary>A draft cannot be read, or a change in it is refused.</summary>
    DraftUnreadable,
}

/// <summary>What could be read from a damaged file: a version of a case, or a draft with its changes made.</summary>
/// <param name="DraftOf">Whose draft; null for a version.</param>
public sealed record SalvagedCase(Workbook Workbook, int Version, string? DraftOf);
