namespace TestbedBudget.Core;

/// <summary>What is open on the screen, whole: enough to have it again where the database has nothing of it.</summary>
/// <param name="Base">The version that the changes count from.</param>
/// <param name="BasedOn">The number of that version; 0 for a case that the database has never had.</param>
/// <param name="Changes">In order, those that were undone too: the first <paramref name="Position"/> are in force.</param>
/// <param name="LeftOff">Where the user is and what is half-typed; null when that is not known.</param>
public sealed record CaseWork(Workbook Base, int BasedOn, ImmutableArray<Change> Changes, int Position, LeftOff? LeftOff)
{
    public string Key => Base.Key;
}

/// <summary>Work that a database could not take, as it is kept beside it until one does.</summary>
/// <param name="Work">Null where no case was open: then something was half-typed.</param>
/// <param name="Draft">Where the draft stood when the database last took something; null when it never did.</param>
/// <param name="Visitor">Who worked, and in which process: while that runs, the work is its own.</param>
public sealed record KeptWork(CaseWork? Work, DraftMark? Draft, string Database, Visitor Visitor, DateTimeOffset At)
{
    /// <summary>What was half-typed where no case was open; null where one was.</summary>
    public LeftOff? Typed { get; init; }
}

/// <summary>Kept work that was found, and the file that it is in.</summary>
public sealed record FoundWork(string File, KeptWork Kept);

/// <summary>What came of putting kept work into a database.</summary>
/// <param name="Draft">Where the draft stands now.</param>
/// <param name="NotMade">How many changes no longer fit what is there; they are not made.</param>
/// <param name="IsCopy">Another case has the key by now: the work went into a case of its own.</param>
public sealed record WorkReturned(DraftMark Draft, int NotMade, bool IsCopy);
