namespace TestbedBudget.Core;

/// <summary>The plans of one case side by side: what is decided, the latest version, drafts on it, and its scenarios.</summary>
/// <param name="Columns">The latest version first.</param>
public sealed record CasePlan(CaseLine Case, DateOnly? DecidedOn, YearPlan Decided, ImmutableArray<PlanColumn> Columns)
{
    /// <summary>Whether anything is decided.</summary>
    public bool HasDecision { get; init; }
}

/// <summary>One plan of a case.</summary>
/// <param name="Name">Whose draft, or the scenario's name; empty for the version.</param>
/// <param name="Counts">The portfolio counts it.</param>
public sealed record PlanColumn(PlanKind Kind, string Name, YearPlan Plan, bool Counts);

public enum PlanKind
{
    Version,

    /// <summary>Not saved yet: it never counts.</summary>
    Draft,
    Scenario,
}
