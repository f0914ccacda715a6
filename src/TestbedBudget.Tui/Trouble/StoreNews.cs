using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What came of keeping the work on the open case. A closed set.</summary>
public abstract record StoreNews : Message
{
    private protected StoreNews()
    {
    }
}

/// <summary>The database did not take a change of the open case, or what is half-typed in it.</summary>
public sealed record StoreFailed(StoreFault Fault, LeftOff? LeftOff = null) : StoreNews
{
    /// <summary>The work as it was when the case was left; null when that is what the model has.</summary>
    public CaseWork? Work { get; init; }
}

/// <summary>The work is kept beside the database; the file is null when none could be written, and it is in memory alone.</summary>
public sealed record WorkKept(string? File, StoreFault? Fault) : StoreNews
{
    /// <summary>What was half-typed in it; null when nothing was.</summary>
    public LeftOff? LeftOff { get; init; }
}

/// <summary>The database has all of the open case; it may be another database than before.</summary>
public sealed record CaughtUp(WorkReturned Returned, string Database) : StoreNews;

/// <summary>The database file has proved damaged, or another one is worked with that is not.</summary>
/// <param name="Damage">Null when the database is sound as far as is known.</param>
/// <param name="IsReadOnly">Whether nothing can be written any more.</param>
/// <param name="Answer">What the store answered beside it; null when nothing.</param>
public sealed record DamageNoticed(StoreDamaged? Damage, bool IsReadOnly, Message? Answer) : StoreNews;

/// <summary>Work that an earlier session could not store.</summary>
public sealed record WorkFound(ImmutableArray<FoundWork> Found) : StoreNews;

/// <summary>Work of an earlier session is in the database.</summary>
public sealed record TakenBack(WorkReturned Returned) : StoreNews;
