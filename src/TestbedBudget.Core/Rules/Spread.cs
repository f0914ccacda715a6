namespace TestbedBudget.Core;

/// <summary>A fixed total over the budget periods. Overridden cells count as given, and the rest is split again.</summary>
public sealed record Spread(Money Total, SpreadBy By) : RowRule
{
    private Pace Pace => By switch
    {
        SpreadBy.Months => Pace.Month,
        SpreadBy.HalfYears => Pace.HalfYear,
        SpreadBy.Years => Pace.Year,
        _ => Pace.Fixed,
    };

    public override decimal? Kronor(Row row, int period, KnownAmounts known) => known.Split(row, () => Parts(row, known))[period];

    private decimal?[] Parts(Row row, KnownAmounts known)
    {
        var rest = Total;
        for (var i = 0; i < known.Timeline.Count; i++)
        {
            rest -= known.Timeline[i].Actual ? Money.Zero : known.Given(row, i);
        }

        return OpenPeriods.Of(row, known.Timeline).Parts(rest, Weight, known.Project.Precision);

        decimal Weight(int open) => PaceCount.Of(Pace, known.Timeline[open].First, known.Timeline[open].Last) ?? 1;
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
