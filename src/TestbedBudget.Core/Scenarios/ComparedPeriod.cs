namespace TestbedBudget.Core;

/// <summary>
/// Days that are compared: a period of each of the projects, several where others have merged years, none where the
/// project does not reach there. No period of any project lies in two of them, so that amounts add up to their sums.
/// </summary>
/// <param name="In">The periods of each project, the base first.</param>
/// <param name="Places">Where they stand on its timeline.</param>
public sealed record ComparedPeriod(string Label, ImmutableArray<ImmutableArray<Period>> In, ImmutableArray<Range> Places)
{
    /// <summary>Whether each project has one period at most: it may be longer in some than in others.</summary>
    public bool IsSingle => In.All(periods => periods.Length < 2);

    /// <summary>Whether all of the projects have the same periods there.</summary>
    public bool IsSame => In.All(periods => periods.AsSpan().SequenceEqual(In[0].AsSpan()));

    public bool Holds(PeriodId id) => In.Any(periods => periods.Any(period => period.Id == id));

    /// <summary>Periods that share a day are compared with each other, and with all that share one with any of them.</summary>
    internal static ImmutableArray<ComparedPeriod> Of(ImmutableArray<Timeline> timelines)
    {
        var compared = ImmutableArray.CreateBuilder<ComparedPeriod>();
        var next = new int[timelines.Length];
        while (FirstDay() is { } first)
        {
            int[] start = [.. next];
            var last = first;
            while (Reach(ref last))
            {
                // Each reaches as far as the periods that begin before the others' last day.
            }

            compared.Add(Between(timelines, [.. start.Zip(next, (from, end) => from..end)]));
        }

        return compared.ToImmutable();

        DateOnly? FirstDay()
        {
            DateOnly? first = null;
            for (var i = 0; i < next.Length; i++)
            {
                first = next[i] < timelines[i].Count && (first is null || timelines[i][next[i]].First < first) ? timelines[i][next[i]].First : first;
            }

            return first;
        }

        bool Reach(ref DateOnly last)
        {
            var reaches = false;
            for (var i = 0; i < next.Length; i++)
            {
                for (; next[i] < timelines[i].Count && timelines[i][next[i]].First <= last; next[i]++)
                {
                    last = timelines[i][next[i]].Last > last ? timelines[i][next[i]].Last : last;
                    reaches = true;
                }
            }

            return reaches;
        }
    }

    // Named as by the first of those with the fewest periods: "2021-2023" rather than its years.
    private static ComparedPeriod Between(ImmutableArray<Timeline> timelines, ImmutableArray<Range> places)
    {
        var holder = Enumerable.Range(0, places.Length).Where(i => Count(i) > 0).MinBy(Count);
        var (first, last) = (timelines[holder].Label(places[holder].Start.Value), timelines[holder].Label(places[holder].End.Value - 1));
        return new ComparedPeriod(
            first == last ? first : $"{first}–{last}",
            [.. timelines.Zip(places, (timeline, place) => timeline.Periods[place])],
            places);

        int Count(int i) => places[i].End.Value - places[i].Start.Value;
    }
}
