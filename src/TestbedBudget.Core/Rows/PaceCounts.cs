namespace TestbedBudget.Core;

/// <summary>How many units of each pace each period of a timeline holds, worked out once for all rows.</summary>
internal sealed class PaceCounts
{
    private readonly decimal[,] _counts;
    private readonly double[,] _doubles;

    public PaceCounts(Timeline timeline)
    {
        _counts = new decimal[(int)Pace.Fixed + 1, timeline.Count];
        _doubles = new double[(int)Pace.Fixed + 1, timeline.Count];
        for (var pace = Pace.Month; pace <= Pace.Fixed; pace++)
        {
            for (var period = 0; period < timeline.Count; period++)
            {
                var count = PaceCount.Of(pace, timeline[period].First, timeline[period].Last) ?? 1;
                (_counts[(int)pace, period], _doubles[(int)pace, period]) = (count, (double)count);
            }
        }
    }

    /// <summary>An amount that follows no unit counts a period as one.</summary>
    public decimal Of(Pace pace, int period) => _counts[(int)pace, period];

    /// <summary>For a first look at many amounts, of which few are then divided exactly.</summary>
    public double Roughly(Pace pace, int period) => _doubles[(int)pace, period];
}
