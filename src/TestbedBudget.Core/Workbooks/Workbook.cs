namespace TestbedBudget.Core;

/// <summary>What one case holds: its decisions, the project as it stands, and what-ifs on it.</summary>
public sealed record Workbook
{
    /// <summary>What the case is stored under: its Dnr, or a made-up key that is never shown as one.</summary>
    public required string Key { get; init; }
    public required Project Base { get; init; }

    /// <summary>Earliest first: the last one is what an amendment counts from.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];
    public Printed? Printed { get; init; }

    public Decision? LatestDecision => Decisions.IsEmpty ? null : Decisions[^1];

    public bool IsExtension => !Decisions.IsEmpty;
}

/// <summary>A what-if: a name and edits on the base, replayed whenever the base changes.</summary>
public sealed record Scenario(string Name, ImmutableArray<Edit> Edits);
