namespace TestbedBudget.Core;

/// <summary>A period of a new timeline, and the index of the old period it comes from: −1 for one that is new.</summary>
internal readonly record struct MovedPeriod(Period Period, int Source);

/// <summary>Moves the ends of a timeline: the outermost period stretches within its year, years are added or dropped.</summary>
/// <remarks>An actual period does not stretch: new ones stand beside it.</remarks>
internal static class TimelineEnd
{
    /// <summary>The periods up to the day; none when all of them begin after it.</summary>
    public static ImmutableArray<MovedPeriod> Until(Timeline timeline, DateOnly last)
    {
        var moved = ImmutableArray.CreateBuilder<MovedPeriod>();
        for (var i = 0; i < timeline.Count && timeline[i].First <= last; i++)
        {
            var stretches = i == timeline.Count - 1 && !timeline[i].Actual;
            var furthest = stretches ? YearEnd(timeline[i].Last) : timeline[i].Last;
            moved.Add(new MovedPeriod(timeline[i] with { Last = Earlier(furthest, last) }, i));
        }

        var taken = new List<Period>(timeline.Periods);
        while (moved.Count > 0 && moved[^1].Period.Last < last)
        {
            var first = moved[^1].Period.Last.AddDays(1);
            var added = new Period(PeriodColumns.FreeId(taken, first), first, Earlier(YearEnd(first), last));
            taken.Add(added);
            moved.Add(new MovedPeriod(added, -1));
        }

        return moved.ToImmutable();
    }

    /// <summary>The periods from the day on; none when all of them end before it.</summary>
    public static ImmutableArray<MovedPeriod> From(ImmutableArray<MovedPeriod> periods, DateOnly first)
    {
        var moved = periods.RemoveAll(period => period.Period.Last < first).ToBuilder();
        if (moved.Count == 0)
        {
            return [];
        }

        var earliest = moved[0].Period;
        var furthest = earliest.Actual ? earliest.First : YearStart(earliest.First);
        moved[0] = moved[0] with { Period = earliest with { First = Later(furthest, first) } };
        while (moved[0].Period.First > first)
        {
            var last = moved[0].Period.First.AddDays(-1);
            var day = Later(YearStart(last), first);
            var id = PeriodColumns.FreeId(moved.Select(period => period.Period), day);
            moved.Insert(0, new MovedPeriod(new Period(id, day, last), -1));
        }

        return moved.ToImmutable();
    }

    private static DateOnly YearStart(DateOnly day) => new(day.Year, 1, 1);

    private static DateOnly YearEnd(DateOnly day) => new(day.Year, 12, 31);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
