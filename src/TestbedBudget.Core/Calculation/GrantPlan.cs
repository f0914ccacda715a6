namespace TestbedBudget.Core;

/// <summary>What the grant pays out year by year: what the region has to set aside.</summary>
public static class GrantPlan
{
    /// <summary>Calendar years in order, periods of one year added up; merged years stay together.</summary>
    /// <param name="sheet">A budget, or a decided one.</param>
    /// <param name="granted">What was decided, of a decided budget: a row that comes to more is cut to it. Null cuts nothing.</param>
    public static ImmutableArray<PlannedYears> Of(Sheet sheet, Money? granted = null)
    {
        if (sheet.Project.Grant.Row is not { } id || sheet.Financing.Find(id) is not { } grant)
        {
            return [];
        }

        var amounts = GrantedAmounts.Of(grant, granted, sheet.Project.Precision);
        var plan = new List<PlannedYears>();
        for (var i = 0; i < sheet.Project.Timeline.Count; i++)
        {
            var (first, last) = (sheet.Project.Timeline[i].First.Year, sheet.Project.Timeline[i].Last.Year);
            var amount = amounts[i].Known;
            if (plan.Count > 0 && plan[^1].Last >= first)
            {
                plan[^1] = new PlannedYears(plan[^1].First, last, plan[^1].Amount + amount);
            }
            else
            {
                plan.Add(new PlannedYears(first, last, amount));
            }
        }

        return [.. plan];
    }
}

/// <summary>The grant of one calendar year, or of years that the timeline merges; null rests on a cell with an error.</summary>
public sealed record PlannedYears(int First, int Last, Money? Amount);
