namespace TestbedBudget.Core;

/// <summary>Days that two timelines both have, and the periods of each that lie in them, wholly or in part.</summary>
/// <param name="Before">Where the periods stand on the earlier timeline.</param>
/// <param name="Now">Where they stand on the present one.</param>
public sealed record CommonSpan(DateOnly First, DateOnly Last, Range Before, Range Now)
{
    /// <summary>Whether the periods at the place have no other days.</summary>
    public bool IsWhole(Timeline timeline, Range place) =>
        timeline[place.Start.Value].First == First && timeline[place.End.Value - 1].Last == Last;

    /// <summary>What the row has in the days: of a period with other days too, the part that its pace gives them.</summary>
    public Money Sum(SheetRow row, Timeline timeline, Range place, Precision precision)
    {
        var sum = 0m;
        for (var i = place.Start.Value; i < place.End.Value; i++)
        {
            var period = timeline[i];
            var (first, last) = (Later(period.First, First), Earlier(period.Last, Last));
            var part = (first, last) == (period.First, period.Last) ? 1
                : PaceCount.Of(row.Row.Pace, first, last) / PaceCount.Of(row.Row.Pace, period.First, period.Last) ?? 1;
            sum += row.Amounts[i].OrZero.Kronor * part;
        }

        return Money.Rounded(sum, precision);
    }

    internal static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    internal static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}

public static class CommonSpans
{
    /// <summary>
    /// All days that both have, cut where a period begins in both: the smallest spans that can be compared. The first and
    /// the last can be cut out of longer periods, where the project has got another first or last day.
    /// </summary>
    public static ImmutableArray<CommonSpan> Of(Timeline before, Timeline now)
    {
        var (start, last) = (CommonSpan.Later(before.First, now.First), CommonSpan.Earlier(before.Last, now.Last));
        var spans = ImmutableArray.CreateBuilder<CommonSpan>();
        for (var first = start; first <= last;)
        {
            var end = LastBeforeNext(first);
            spans.Add(new CommonSpan(first, end, Places(before, first, end), Places(now, first, end)));
            first = end.AddDays(1);
        }

        return spans.ToImmutable();

        DateOnly LastBeforeNext(DateOnly first)
        {
            foreach (var period in now.Periods)
            {
                if (period.First > first && period.First <= last && Begins(before, period.First))
                {
                    return period.First.AddDays(-1);
                }
            }

            return last;
        }
    }

    private static bool Begins(Timeline timeline, DateOnly day)
    {
        foreach (var period in timeline.Periods)
        {
            if (period.First == day)
            {
                return true;
            }
        }

        return false;
    }

    private static Range Places(Timeline timeline, DateOnly first, DateOnly last)
    {
        var start = 0;
        while (timeline[start].Last < first)
        {
            start++;
        }

        var end = start + 1;
        while (end < timeline.Count && timeline[end].First <= last)
        {
            end++;
        }

        return start..end;
    }
}
