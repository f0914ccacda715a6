namespace TestbedBudget.Core;

/// <summary>Makes an edit inside a scenario; the base stays as it is.</summary>
public sealed record EditScenario(string Name, Edit Edit) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook) => ScenarioChange.Make(workbook, Name, scenario =>
    {
        var next = scenario.With(Edit);

        // What was refused before is a finding already; only the new edit can be refused here.
        var refused = next.Replay(workbook.Base).Refused.FirstOrDefault(refused => ReferenceEquals(refused.Edit, Edit));
        return refused is null
            ? new ChangeOutcome(ScenarioChange.Replaced(workbook, scenario, next), null)
            : new ChangeOutcome(workbook, refused.Refusal);
    });
}

/// <summary>Chooses anew who pays the rest in a scenario.</summary>
/// <param name="Edits">In the place of those that chose it before; none leaves it as the base has it.</param>
public sealed record PayInScenario(string Name, ImmutableArray<Edit> Edits) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook) => ScenarioChange.Make(workbook, Name, scenario =>
    {
        var next = scenario.PaidBy(workbook.Base, Edits);
        if (next.Edits.SequenceEqual(scenario.Edits))
        {
            return workbook;
        }

        var refused = next.Replay(workbook.Base).Refused.FirstOrDefault(refused => Edits.Any(edit => ReferenceEquals(edit, refused.Edit)));
        return refused is null
            ? new ChangeOutcome(ScenarioChange.Replaced(workbook, scenario, next), null)
            : new ChangeOutcome(workbook, refused.Refusal);
    });
}

/// <summary>Takes one edit out of a scenario, e.g. one that the base no longer allows.</summary>
/// <param name="Number">Which of the scenario's edits, from 1.</param>
public sealed record DropScenarioEdit(string Name, int Number) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook) => ScenarioChange.Make(workbook, Name, scenario =>
        Number < 1 || Number > scenario.Edits.Length
            ? workbook
            : ScenarioChange.Replaced(workbook, scenario, scenario with { Edits = scenario.Edits.RemoveAt(Number - 1) }));
}

public sealed record AddScenario(Scenario Scenario) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook) =>
        ScenarioChange.NameRefused(workbook, Scenario.Name) is { } refusal
            ? new ChangeOutcome(workbook, refusal)
            : workbook with { Scenarios = workbook.Scenarios.Add(Scenario) };
}

public sealed record RenameScenario(string Name, string NewName) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook) => ScenarioChange.Make(workbook, Name, scenario =>
        NewName == Name ? workbook
        : ScenarioChange.NameRefused(workbook, NewName) is { } refusal ? new ChangeOutcome(workbook, refusal)
        : ScenarioChange.Replaced(workbook, scenario, scenario with { Name = NewName }));
}

public sealed record DuplicateScenario(string Name, string NewName) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook) => ScenarioChange.Make(workbook, Name, scenario =>
        ScenarioChange.NameRefused(workbook, NewName) is { } refusal
            ? new ChangeOutcome(workbook, refusal)
            : workbook with
            {
                Scenarios = workbook.Scenarios.Insert(
                    workbook.Scenarios.IndexOf(scenario) + 1, scenario with { Name = NewName }),
            });
}

public sealed record DropScenario(string Name) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook) => ScenarioChange.Make(workbook, Name, scenario =>
        workbook with { Scenarios = workbook.Scenarios.Remove(scenario) });
}

/// <summary>Makes the scenario's project the base, in one step; the scenario is then no what-if any more and goes.</summary>
/// <remarks>Edits that no longer fit are left out, as the findings said.</remarks>
public sealed record AdoptScenario(string Name) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook) => ScenarioChange.Make(workbook, Name, scenario =>
        workbook.WithBase(scenario.Replay(workbook.Base).Project) with
        {
            Scenarios = workbook.Scenarios.Remove(scenario),
        });
}

internal static class ScenarioChange
{
    public static ChangeOutcome Make(Workbook workbook, string name, Func<Scenario, ChangeOutcome> change) =>
        workbook.FindScenario(name) is { } scenario
            ? change(scenario)
            : new ChangeOutcome(workbook, new ScenarioMissing(name));

    public static Workbook Replaced(Workbook workbook, Scenario scenario, Scenario next) =>
        workbook with { Scenarios = workbook.Scenarios.Replace(scenario, next) };

    public static Refusal? NameRefused(Workbook workbook, string name) =>
        string.IsNullOrWhiteSpace(name) ? new ScenarioNameBlank()
        : workbook.FindScenario(name) is not null ? new ScenarioNameTaken(name)
        : null;
}
