namespace TestbedBudget.Core;

/// <summary>How many units of each pace each period of a timeline holds, worked out once for all rows.</summary>
internal sealed class PaceCounts
{
    // Pace by pace: arrays of two dimensions are compiled at start.
    private readonly int _periods;
    private readonly decimal[] _counts;
    private readonly double[] _doubles;

    public PaceCounts(Timeline timeline)
    {
        _periods = timeline.Count;
        _counts = new decimal[((int)Pace.Fixed + 1) * _periods];
        _doubles = new double[_counts.Length];
        for (var pace = Pace.Month; pace <= Pace.Fixed; pace++)
        {
            for (var period = 0; period < timeline.Count; period++)
            {
                _counts[Index(pace, period)] = PaceCount.Of(pace, timeline[period].First, timeline[period].Last) ?? 1;
                _doubles[Index(pace, period)] = (double)_counts[Index(pace, period)];
            }
        }
    }

    /// <summary>An amount that follows no unit counts a period as one.</summary>
    public decimal Of(Pace pace, int period) => _counts[Index(pace, period)];

    /// <summary>For a first look at many amounts, of which few are then divided exactly.</summary>
    public double Roughly(Pace pace, int period) => _doubles[Index(pace, period)];

    private int Index(Pace pace, int period) => ((int)pace * _periods) + period;
}
