namespace TestbedBudget.Core;

/// <summary>What a case takes of the yearly frames: what is decided, and what its present version would make of it.</summary>
public static class CasePlans
{
    /// <summary>
    /// What is decided: the latest decision and no other, since a decision on an amendment takes the place of the
    /// earlier one (DOMAIN §2.3, "den nya totala medfinansieringen"). Its frozen project gives the years; where
    /// its grant row comes to more than the decision grants ("dock högst"), it is cut to that in proportion. A decision
    /// that is known by its figures alone, as an imported extension memo gives it, has its grant and no years
    /// ("årsfördelning saknas"), but for a decision whose days are in one year. Without a decision nothing is decided:
    /// the state of a case decides nothing.
    /// </summary>
    public static YearPlan Decided(Workbook workbook)
    {
        if (workbook.Decisions.IsEmpty)
        {
            return YearPlan.Nothing;
        }

        var (decision, project) = (workbook.Decisions[^1], workbook.Base);
        if (decision.Project is { } frozen && YearPlan.Of(frozen, row => NameOf(row, project), decision.Grant) is { Unplaced: null } plan)
        {
            return plan;
        }

        var timeline = decision.Project?.Timeline ?? project.Timeline;
        var financier = project.Grant.Row is { } grant ? project.Find(grant)?.Label : null;
        return YearPlan.Between(financier ?? string.Empty, decision.Grant, decision.First ?? timeline.First, decision.Last ?? timeline.Last);
    }

    /// <summary>
    /// What the case takes as its present version has it: the base, or the scenario that counts in its place. What is
    /// proposed is this less what is decided, in each year; in a case that is decided and not changed since, nothing
    /// but what its budget takes beyond what was granted.
    /// A closed case proposes nothing: it takes what is decided.
    /// </summary>
    /// <param name="workbook">The latest version.</param>
    /// <param name="state">The state of the case.</param>
    /// <param name="scenario">The scenario that counts; the base counts when it is null, or the case has none of that name.</param>
    public static YearPlan Planned(Workbook workbook, CaseState state, string? scenario) =>
        state == CaseState.Closed ? Decided(workbook)
        : scenario is not null && workbook.FindScenario(scenario) is { } counting ? YearPlan.Of(counting.Replay(workbook.Base).Project)
        : YearPlan.Of(workbook.Base);

    // A row that was renamed after the decision is the same financier.
    private static string NameOf(Row row, Project present) =>
        present.Find(row.Id) is FinancierRow same && OneToOne.Pays(same, present.Grant.Row) ? same.Label : row.Label;
}
