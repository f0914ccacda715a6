namespace TestbedBudget.Core;

/// <summary>A period of a new timeline, and the old period it comes from: −1 for one that is new.</summary>
internal readonly record struct MovedPeriod(Period Period, int Source);

/// <summary>Moves the end of a timeline: the last period lengthens within its year, years are appended or dropped.</summary>
internal static class TimelineEnd
{
    /// <summary>The periods up to the day. A period that is actual keeps its days: a new one follows it.</summary>
    public static ImmutableArray<MovedPeriod> Until(Timeline timeline, DateOnly last)
    {
        var moved = ImmutableArray.CreateBuilder<MovedPeriod>();
        for (var i = 0; i < timeline.Count && timeline[i].First <= last; i++)
        {
            var period = timeline[i];
            var ends = period.Last >= last ? last
                : i < timeline.Count - 1 || period.Actual ? period.Last
                : Earlier(YearEnd(period.Last), last);
            moved.Add(new MovedPeriod(period with { Last = ends }, i));
        }

        var taken = new List<Period>(timeline.Periods);
        for (var first = timeline.Last; moved.Count > 0 && (first = moved[^1].Period.Last.AddDays(1)) <= last;)
        {
            var period = new Period(PeriodColumns.FreeId(taken, first), first, Earlier(YearEnd(first), last));
            taken.Add(period);
            moved.Add(new MovedPeriod(period, -1));
        }

        return moved.ToImmutable();
    }

    /// <summary>The periods from the day on: earlier ones go, or years are put before the first.</summary>
    public static ImmutableArray<MovedPeriod> From(ImmutableArray<MovedPeriod> periods, DateOnly first)
    {
        var kept = periods.RemoveAll(moved => moved.Period.Last < first).ToBuilder();
        if (kept.Count == 0)
        {
            return [];
        }

        var earliest = kept[0].Period;
        var starts = earliest.First <= first || earliest.Actual ? first : Later(new DateOnly(earliest.First.Year, 1, 1), first);
        kept[0] = kept[0] with { Period = earliest with { First = earliest.Actual && first < earliest.First ? earliest.First : starts } };
        while (kept[0].Period.First > first)
        {
            var last = kept[0].Period.First.AddDays(-1);
            var day = Later(new DateOnly(last.Year, 1, 1), first);
            kept.Insert(0, new MovedPeriod(new Period(PeriodColumns.FreeId(kept.Select(moved => moved.Period), day), day, last), -1));
        }

        return kept.ToImmutable();
    }

    private static DateOnly YearEnd(DateOnly day) => new(day.Year, 12, 31);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
