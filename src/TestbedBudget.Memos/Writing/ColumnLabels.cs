using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>The heads of the columns of a written memo: the years where they say which days are meant, else months or days.</summary>
internal static class ColumnLabels
{
    public static ImmutableArray<string> Of(Timeline timeline)
    {
        var labels = ImmutableArray.CreateBuilder<string>(timeline.Count);
        for (var i = 0; i < timeline.Count; i++)
        {
            var label = timeline.Label(i);
            labels.Add(Says(label, timeline, i) ? label : Exact(timeline[i]));
        }

        return labels.MoveToImmutable();
    }

    // The project's own first and last day, which the memo states too, cut the outer years.
    private static bool Says(string label, Timeline timeline, int index)
    {
        var period = timeline[index];
        return PeriodLabel.Read(label) is { } read
            && (read.First == period.First || (index == 0 && read.First < period.First))
            && (read.Last == period.Last || (index == timeline.Count - 1 && read.Last > period.Last));
    }

    private static string Exact(Period period)
    {
        var wholeMonths = period.First.Day == 1 && period.Last == MonthCount.MonthEnd(period.Last);
        var (first, last) = (IsoDay.Text(period.First), IsoDay.Text(period.Last));
        if (wholeMonths)
        {
            (first, last) = (first[..7], last[..7]);
        }

        return first == last && wholeMonths ? first
            : period.First.Year == period.Last.Year ? $"{first}–{last[5..]}"
            : $"{first}–{last}";
    }
}
