using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The plans of one case side by side.</summary>
internal sealed class Plans(Cases cases, Versions versions, Drafts drafts, GrantYears years)
{
    public CasePlan? Of(string name)
    {
        if (cases.Row(name) is not { } row || cases.Line(row.Key) is not { } line)
        {
            return null;
        }

        var workbook = versions.Required(row, row.Version);

        // A closed case takes what is decided, whatever was tried on it.
        var counted = row.State != CaseState.Closed && years.Counted(row.Id) is { } marked && workbook.FindScenario(marked) is not null
            ? marked
            : null;
        var columns = ImmutableArray.CreateBuilder<PlanColumn>();
        columns.Add(new PlanColumn(PlanKind.Version, string.Empty, CasePlans.Planned(workbook, row.State, null), counted is null));
        foreach (var user in drafts.Users(row))
        {
            if (Draft(row, user) is { } draft)
            {
                columns.Add(new PlanColumn(PlanKind.Draft, user, CasePlans.Planned(draft, row.State, null), Counts: false));
            }
        }

        foreach (var scenario in workbook.Scenarios)
        {
            columns.Add(new PlanColumn(
                PlanKind.Scenario,
                scenario.Name,
                CasePlans.Planned(workbook, row.State, scenario.Name),
                scenario.Name == counted));
        }

        return new CasePlan(line, workbook.Decisions.LastOrDefault()?.Date, CasePlans.Decided(workbook), columns.ToImmutable())
        {
            HasDecision = !workbook.Decisions.IsEmpty,
        };
    }

    // A draft with nothing in force is the version itself.
    private Workbook? Draft(CaseRow row, string user)
    {
        if (drafts.Open(row, user) is not { Position: > 0 } draft)
        {
            return null;
        }

        var opened = new OpenedCase
        {
            Base = versions.Required(row, draft.BasedOn),
            Changes = drafts.Changes(draft),
            Draft = draft,
            State = row.State,
            Latest = row.Version,
        };
        return opened.Current();
    }
}
