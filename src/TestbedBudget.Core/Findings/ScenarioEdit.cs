namespace TestbedBudget.Core;

/// <summary>An edit of a scenario that the base no longer allows: the scenario goes on without it.</summary>
/// <param name="Number">Which of the scenario's edits, from 1.</param>
public sealed record ScenarioEdit(string Scenario, int Number, Refusal Refusal) : Finding(Severity.Warning, null)
{
    public override string Code => "scenario-edit";

    public override string Where => $"scenarios/{Scenario}";

    public override ImmutableArray<Figure> Figures => [];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => $"{Scenario}|{Number}|{Refusal.GetType().Name}";
}

internal static class ScenarioCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        foreach (var scenario in given.Workbook.Scenarios)
        {
            foreach (var refused in scenario.Replay(given.Workbook.Base).Refused)
            {
                found.Add(new ScenarioEdit(scenario.Name, refused.Number, refused.Refusal));
            }
        }
    }
}
