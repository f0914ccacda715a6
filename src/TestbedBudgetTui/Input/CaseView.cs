using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>A case as commands show it: its base or one of its scenarios, worked out and checked.</summary>
internal sealed record CaseView(Workbook Workbook, CaseState State, Sheet Sheet, ImmutableArray<Finding> Findings)
{
    /// <summary>It is only tried out: what an imported memo states is not said of it.</summary>
    public bool IsWhatIf { get; init; }

    public Printed? Stated => IsWhatIf ? null : Workbook.Printed;

    public bool HasErrors => Findings.Any(finding => finding is { Severity: Severity.Error, IsReviewed: false });

    /// <summary>The case in a scenario; null when it has none of that name.</summary>
    public static CaseView? Of(LoadedCase loaded, string? scenario)
    {
        var project = scenario is null ? loaded.Workbook.Base : InScenario(loaded.Workbook, scenario);
        if (project is null)
        {
            return null;
        }

        var sheet = Sheet.Of(project);
        return new CaseView(loaded.Workbook, loaded.State, sheet, Checker.Check(loaded.Workbook, sheet));
    }

    /// <summary>The case with another project tried in the base's place: what the memo printed is said of the base alone.</summary>
    public static CaseView Tried(LoadedCase loaded, Project project)
    {
        var sheet = Sheet.Of(project);
        var tried = loaded.Workbook with { Base = project, Printed = null };
        return new CaseView(tried, loaded.State, sheet, Checker.Check(loaded.Workbook, sheet));
    }

    // An edit that the base no longer allows is left out: it is a finding of its own.
    private static Project? InScenario(Workbook workbook, string name)
    {
        foreach (var scenario in workbook.Scenarios)
        {
            if (string.Equals(scenario.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return scenario.Edits.Aggregate(workbook.Base, (project, edit) => edit.ApplyTo(project).Project);
            }
        }

        return null;
    }
}
