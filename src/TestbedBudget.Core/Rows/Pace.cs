namespace TestbedBudget.Core;

/// <summary>What an amount is counted in when the project period changes (DESIGN §4).</summary>
public enum Pace
{
    Month,

    /// <summary>Started calendar half-years: seed 1's 37 500, 15 000, 15 000 and 7 500 are 5, 2, 2 and 1 of them.</summary>
    HalfYear,

    /// <summary>Started calendar years.</summary>
    Year,

    /// <summary>The amount stays as it is.</summary>
    Fixed,
}

public static class PaceCount
{
    /// <summary>How many of the pace's units the days hold; null for an amount that follows no unit.</summary>
    public static decimal? Of(Pace pace, DateOnly first, DateOnly last) => pace switch
    {
        Pace.Month => MonthCount.Between(first, last),
        Pace.HalfYear => MonthCount.StartedHalfYears(first, last),
        Pace.Year => MonthCount.StartedYears(first, last),
        _ => null,
    };
}
