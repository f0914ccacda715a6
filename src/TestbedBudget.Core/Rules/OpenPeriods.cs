namespace TestbedBudget.Core;

/// <summary>The budget periods of a row whose cells nobody typed: what a split has to fill.</summary>
internal readonly struct OpenPeriods
{
    private readonly Timeline _timeline;
    private readonly int[] _indices;

    private OpenPeriods(Timeline timeline, int[] indices) => (_timeline, _indices) = (timeline, indices);

    public static OpenPeriods Of(Row row, Timeline timeline)
    {
        var count = 0;
        var open = new int[timeline.Count];
        for (var i = 0; i < timeline.Count; i++)
        {
            if (!timeline[i].Actual && row.Cells[i] is null)
            {
                open[count++] = i;
            }
        }

        return new OpenPeriods(timeline, open[..count]);
    }

    /// <summary>Each period's part of what is to be split, in kronor; null where none is. Negative weights count as zero.</summary>
    public decimal?[] Parts(Money whole, Func<int, decimal> weight, Precision precision)
    {
        var parts = new decimal?[_timeline.Count];
        if (_indices.Length == 0)
        {
            return parts;
        }

        var weights = new decimal[_indices.Length];
        var sum = 0m;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Math.Max(0, weight(_indices[i]));
            sum += weights[i];
        }

        // Where nothing weighs, months do.
        for (var i = 0; sum == 0 && i < weights.Length; i++)
        {
            weights[i] = _timeline[_indices[i]].Months;
        }

        var split = LargestRemainder.Split(whole, weights, precision);
        for (var i = 0; i < split.Length; i++)
        {
            parts[_indices[i]] = split[i].Kronor;
        }

        return parts;
    }
}
