namespace TestbedBudget.Core;

/// <summary>Counts months, half-years and years between two days, both included.</summary>
public static class MonthCount
{
    /// <summary>
    /// Whole months from the first day on: the 15th to the 14th is whole, though no calendar month is, and so is the 30th of
    /// January to the end of February. To the end of a calendar month it is the part of the first month by its days, and
    /// whole months. The days between count evenly. A later last day is always more, a later first day never.
    /// </summary>
    public static decimal Between(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            return 0;
        }

        var (months, days) = (((last.Year - first.Year) * 12) + last.Month - first.Month, DateTime.DaysInMonth(last.Year, last.Month));
        if (first.Day == 1)
        {
            return months + ((decimal)last.Day / days);
        }

        var firstDays = DateTime.DaysInMonth(first.Year, first.Month);
        var part = (decimal)(firstDays - first.Day + 1) / firstDays;
        if (last.Day >= first.Day)
        {
            return months + (part * (last.Day - first.Day + 1) / (days - first.Day + 1));
        }

        // From the end of the month before, which is whole where it has no such day, to the day that makes this one whole.
        var start = months - 1 + (last.AddDays(-last.Day).Day < first.Day ? 0 : part);
        return start + ((months - start) * last.Day / Math.Min(first.Day - 1, days));
    }

    /// <summary>Calendar half-years that the days touch: 2021-09-01 to 2023-12-31 is 5.</summary>
    public static int StartedHalfYears(DateOnly first, DateOnly last) =>
        last < first ? 0 : HalfYear(last) - HalfYear(first) + 1;

    /// <summary>Calendar years that the days touch.</summary>
    public static int StartedYears(DateOnly first, DateOnly last) => last < first ? 0 : last.Year - first.Year + 1;

    public static DateOnly MonthEnd(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static int HalfYear(DateOnly day) => (day.Year * 2) + (day.Month > 6 ? 1 : 0);
}
