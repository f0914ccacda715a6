using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>A case as commands show it: its base or one of its scenarios, worked out and checked.</summary>
internal sealed record CaseView(Workbook Workbook, CaseState State, Sheet Sheet, ImmutableArray<Finding> Findings)
{
    /// <summary>It is only tried out: what an imported memo states is not said of it.</summary>
    public bool IsWhatIf { get; init; }

    /// <summary>Where the user's draft stands in the database; null for a file.</summary>
    public DraftMark? Draft { get; init; }

    public Printed? Stated => IsWhatIf ? null : Workbook.Printed;

    public bool HasErrors => Findings.Any(finding => finding is { Severity: Severity.Error, IsReviewed: false });

    /// <summary>The case in a scenario; null when it has none of that name.</summary>
    public static CaseView? Of(LoadedCase loaded, string? scenario)
    {
        // An edit that the base no longer allows is left out: it is a finding of its own.
        var start = loaded.Workbook.Base;
        var project = scenario is null ? start : loaded.Workbook.FindScenario(scenario)?.Replay(start).Project;
        if (project is null)
        {
            return null;
        }

        var sheet = Sheet.Of(project);
        return new CaseView(loaded.Workbook, loaded.State, sheet, Checker.Check(loaded.Workbook, sheet))
        {
            Draft = loaded.Draft,
            IsWhatIf = scenario is not null,
        };
    }
}
