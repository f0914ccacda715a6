namespace TestbedBudget.Core;

/// <summary>What one case holds: its decisions, the project as it stands, and what-ifs on it.</summary>
public sealed record Workbook
{
    /// <summary>What the case is stored under: its Dnr, or a made-up key that is never shown as one.</summary>
    public required string Key { get; init; }
    public required Project Base { get; init; }

    /// <summary>Earliest first.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];
    public Printed? Printed { get; init; }

    /// <summary>What numbers in the base's prose told when they were right.</summary>
    public ImmutableArray<Told> Told { get; init; } = [];

    /// <summary>Whether the last decision is of the base itself; an amendment of it is not started yet.</summary>
    public bool IsDecided { get; init; }

    /// <summary>The decision that the base counts from: the one before its own.</summary>
    public Decision? LatestDecision =>
        Decisions.Length - (IsDecided ? 1 : 0) is > 0 and var earlier ? Decisions[earlier - 1] : null;

    /// <summary>
    /// The printed sums by which a gap between the tables is known to be rounding: the base's own, else those of the
    /// decision that it started from.
    /// </summary>
    public Printed? PrintedOrInherited => Printed ?? LatestDecision?.Printed;

    /// <summary>What the base was when it was decided; null when its last decision is not of it, or knows no tables.</summary>
    public Project? DecidedBase => IsDecided && Decisions is [.., { Project: { } decided }] ? decided : null;

    public bool IsExtension => LatestDecision is not null;

    /// <summary>The workbook with another base of the same rows. What its prose tells is followed from this one.</summary>
    public Workbook WithBase(Project project) => this with { Base = project, Told = ToldFigures.After(this, project) };

    public Scenario? FindScenario(string name)
    {
        foreach (var scenario in Scenarios)
        {
            if (scenario.Name == name)
            {
                return scenario;
            }
        }

        return null;
    }
}
