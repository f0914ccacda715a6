namespace TestbedBudget.Core;

/// <summary>What came of storing a new case. A closed set.</summary>
public abstract record CreateOutcome
{
    private protected CreateOutcome()
    {
    }
}

public sealed record CaseCreated(string Key) : CreateOutcome;

/// <summary>There is a case of that key or Dnr: nothing was stored.</summary>
public sealed record CaseExists(CaseLine Existing) : CreateOutcome;

/// <summary>What came of a write to a draft. A closed set.</summary>
public abstract record DraftOutcome
{
    private protected DraftOutcome()
    {
    }
}

/// <summary>It is on disk.</summary>
public sealed record DraftKept(DraftMark Draft) : DraftOutcome;

/// <summary>The same user changed, saved or dropped the draft elsewhere: nothing was written, open the case again.</summary>
public sealed record DraftChangedElsewhere : DraftOutcome;

/// <summary>Somebody has taken the draft over: nothing was written.</summary>
public sealed record DraftTakenOver(string By) : DraftOutcome;

/// <summary>The user has an own draft of the case, or the other's draft is gone: nothing was taken over.</summary>
public sealed record CannotTakeOver(bool HasOwnDraft) : DraftOutcome;

/// <summary>What came of saving a version. A closed set.</summary>
public abstract record SaveOutcome
{
    private protected SaveOutcome()
    {
    }
}

public sealed record VersionSaved(int Version) : SaveOutcome
{
    /// <summary>What the case has become by it; null where its state is as it was.</summary>
    public CaseState? NewState { get; init; }
}

/// <summary>Somebody has saved something else since: nothing was stored, here is what to compare.</summary>
/// <param name="TheirVersion">The latest version, with who saved it.</param>
public sealed record SavedElsewhere(Workbook Base, Workbook Theirs, Workbook Mine, VersionLine TheirVersion) : SaveOutcome;

/// <summary>The draft is not what the caller thinks: nothing was stored.</summary>
public sealed record DraftLost(DraftOutcome Why) : SaveOutcome;
