namespace TestbedBudget.Core;

/// <summary>How far a case has come.</summary>
public enum CaseState
{
    Draft,
    InReview,
    Decided,
    Closed,
}
