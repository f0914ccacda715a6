namespace TestbedBudget.Core;

/// <summary>A fixed total over the budget periods. Overridden cells count as given, and the rest is split again.</summary>
public sealed record Spread(Money Total, SpreadBy By) : RowRule
{
    public override decimal? Kronor(Row row, int period, KnownAmounts known) => known.Split(row, () => Parts(row, known))[period];

    private decimal?[] Parts(Row row, KnownAmounts known)
    {
        var rest = Total;
        for (var i = 0; i < known.Timeline.Count; i++)
        {
            rest -= known.Timeline[i].Actual ? Money.Zero : known.Given(row, i);
        }

        return OpenPeriods.Of(row, known.Timeline).Parts(rest, Weight, known.Project.Precision);

        decimal Weight(int open) => SpreadWeight.Of(By, known.Timeline[open]);
    }
}

/// <summary>What a total is spread by.</summary>
public enum SpreadBy
{
    Months,
    HalfYears,
    Years,
    Evenly,
}

internal static class SpreadWeight
{
    public static decimal Of(SpreadBy by, Period period) => by switch
    {
        SpreadBy.Months => period.Months,
        SpreadBy.HalfYears => MonthCount.StartedHalfYears(period.First, period.Last),
        SpreadBy.Years => MonthCount.StartedYears(period.First, period.Last),
        _ => 1,
    };
}
