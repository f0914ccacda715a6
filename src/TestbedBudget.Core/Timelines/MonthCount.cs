namespace TestbedBudget.Core;

/// <summary>Counts months, half-years and years between two days, both included.</summary>
public static class MonthCount
{
    /// <summary>Whole months from the first day on, and the days left as a part of the month they lie in.</summary>
    public static decimal Between(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            return 0;
        }

        if (first.Day == 1)
        {
            var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
            return months + ((decimal)last.Day / DateTime.DaysInMonth(last.Year, last.Month));
        }

        if (first.Year == last.Year && first.Month == last.Month)
        {
            return (decimal)(last.Day - first.Day + 1) / DateTime.DaysInMonth(first.Year, first.Month);
        }

        // A period that runs from the 15th to the 14th is whole months, though no calendar month is whole.
        var whole = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        if (last.Day == first.Day - 1)
        {
            return whole;
        }

        return PartTo(MonthEnd(first), first) + Between(MonthEnd(first).AddDays(1), last);
    }

    /// <summary>Calendar half-years that the days touch: 2021-09-01 to 2023-12-31 is 5.</summary>
    public static int StartedHalfYears(DateOnly first, DateOnly last) =>
        last < first ? 0 : HalfYear(last) - HalfYear(first) + 1;

    /// <summary>Calendar years that the days touch.</summary>
    public static int StartedYears(DateOnly first, DateOnly last) => last < first ? 0 : last.Year - first.Year + 1;

    public static DateOnly MonthEnd(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static decimal PartTo(DateOnly last, DateOnly first) =>
        (decimal)(last.Day - first.Day + 1) / DateTime.DaysInMonth(first.Year, first.Month);

    private static int HalfYear(DateOnly day) => (day.Year * 2) + (day.Month > 6 ? 1 : 0);
}
