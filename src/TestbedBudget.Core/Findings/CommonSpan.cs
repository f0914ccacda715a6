namespace TestbedBudget.Core;

/// <summary>Periods of two timelines that cover the same days: indices from the first, up to but not with the end.</summary>
public sealed record CommonSpan(int FirstBefore, int EndBefore, int FirstNow, int EndNow);

public static class CommonSpans
{
    /// <summary>The smallest spans that begin and end on a boundary of both timelines; empty where they share no two.</summary>
    public static ImmutableArray<CommonSpan> Of(Timeline before, Timeline now)
    {
        var spans = ImmutableArray.CreateBuilder<CommonSpan>();
        var (firstBefore, firstNow) = (-1, -1);
        for (int i = 0, j = 0; i <= before.Count && j <= now.Count;)
        {
            var (left, right) = (Boundary(before, i), Boundary(now, j));
            if (left == right)
            {
                if (firstBefore >= 0)
                {
                    spans.Add(new CommonSpan(firstBefore, i, firstNow, j));
                }

                (firstBefore, firstNow) = (i++, j++);
            }
            else if (left < right)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return spans.ToImmutable();
    }

    private static DateOnly Boundary(Timeline timeline, int index) =>
        index < timeline.Count ? timeline[index].First : timeline.Last.AddDays(1);
}
