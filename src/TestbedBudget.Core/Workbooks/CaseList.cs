namespace TestbedBudget.Core;

/// <summary>What the list shows, and in which order.</summary>
public sealed record CaseQuery
{
    public static readonly CaseQuery All = new();

    /// <summary>
    /// Words that must all be part of the case's number, title, applicant, officer, financiers or years;
    /// case, åäö and accents are ignored.
    /// </summary>
    public string Text { get; init; } = "";
    public CaseState? State { get; init; }

    /// <summary>Only the cases of this person; null for all.</summary>
    public CasePerson? Mine { get; init; }
    public CaseOrder Order { get; init; } = CaseOrder.Changed;

    /// <summary>The last first: the newest, the largest, from Ö to A.</summary>
    public bool Descending { get; init; } = true;

    /// <summary>How many lines at most, after so many that are skipped.</summary>
    public int Most { get; init; } = 10_000;
    public int Skipped { get; init; }
}

/// <summary>Whose cases are asked for: those that the officer has, that the user saved last, or has unsaved changes in.</summary>
/// <param name="User">The name of the login.</param>
/// <param name="Officer">The name that stands as case officer; null when it is not known.</param>
public sealed record CasePerson(string User, string? Officer);

public enum CaseOrder
{
    Changed,
    Number,
    Title,
    Applicant,
    Officer,
    State,
    Costs,
    Grant,
    Share,
}

/// <summary>The lines of the list that were asked for.</summary>
/// <param name="Total">How many match in all.</param>
public sealed record CaseList(ImmutableArray<CaseLine> Lines, int Total)
{
    /// <summary>How many lines stand before the first of these.</summary>
    public int Skipped { get; init; }

    /// <summary>The line of this place among all that match; null where it was not asked for.</summary>
    public CaseLine? At(int index) => index >= Skipped && index < Skipped + Lines.Length ? Lines[index - Skipped] : null;
}

/// <summary>A case in the list, as its latest version says.</summary>
public sealed record CaseLine
{
    public required string Key { get; init; }
    public string? CaseNumber { get; init; }
    public required string Title { get; init; }
    public string? Applicant { get; init; }
    public string? Officer { get; init; }
    public CaseState State { get; init; }
    public DateOnly First { get; init; }
    public DateOnly Last { get; init; }
    public required CaseFigures Figures { get; init; }

    /// <summary>The number of the latest version.</summary>
    public int Version { get; init; }
    public DateTimeOffset ChangedAt { get; init; }
    public required string ChangedBy { get; init; }
    public ImmutableArray<DraftLine> Drafts { get; init; } = [];

    /// <summary>Who has it open in another process that still runs.</summary>
    public ImmutableArray<Visit> OpenBy { get; init; } = [];
}

/// <summary>Unsaved changes of one user: "Lena: utkast, 12 ändringar sedan version 7".</summary>
/// <param name="Changes">How many changes are in force, those that were undone not counted.</param>
public sealed record DraftLine(string User, int Changes, int BasedOn, DateTimeOffset ChangedAt);

/// <summary>A case that somebody has open.</summary>
public sealed record Visit(Visitor Visitor, DateTimeOffset Since);

/// <summary>Who works with the store, and from which process.</summary>
/// <param name="ProcessStart">Tells the process from a later one of the same number.</param>
public sealed record Visitor(string User, string Host, int ProcessId, string ProcessStart);
