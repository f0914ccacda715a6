namespace TestbedBudget.Core;

/// <summary>How far a case has come. Users set it by hand; a decision that is saved sets it too.</summary>
public enum CaseState
{
    Draft,
    InReview,
    Decided,
    Closed,
}

/// <summary>How the state of a case follows its decisions, so that no list says otherwise than the budget does.</summary>
public static class CaseProgress
{
    /// <summary>
    /// A version with a new decision makes the case decided, the first one of an amendment makes what was decided or closed
    /// a draft again; every other version leaves the state as it was, also one that was set by hand.
    /// </summary>
    /// <param name="state">Before.</param>
    /// <param name="before">The version before; null where there is none that can be read.</param>
    /// <param name="after">The version that is saved.</param>
    public static CaseState After(CaseState state, Workbook? before, Workbook after)
    {
        if (after.IsDecided)
        {
            var isNew = before is not { IsDecided: true } || before.Decisions.Length < after.Decisions.Length;
            return isNew ? CaseState.Decided : state;
        }

        return before is { IsDecided: true } && state is CaseState.Decided or CaseState.Closed ? CaseState.Draft : state;
    }
}
