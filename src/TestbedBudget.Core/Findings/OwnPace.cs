namespace TestbedBudget.Core;

/// <summary>What a row's other periods say about each of its amounts.</summary>
internal sealed class OwnPace
{
    private readonly PaceCounts counts;
    private readonly Pace pace;
    private readonly decimal[] rates;
    private readonly decimal[] sorted;
    private readonly int count;

    public OwnPace(SheetRow row, PaceCounts counts)
    {
        (this.counts, pace) = (counts, row.Row.Pace);
        rates = new decimal[row.Amounts.Length];
        sorted = new decimal[row.Amounts.Length];
        for (var i = 0; i < rates.Length; i++)
        {
            if (row.Amounts[i].Amount is { Ore: > 0 } amount)
            {
                rates[i] = amount.Kronor / counts.Of(pace, i);
                sorted[count++] = rates[i];
            }
        }

        Amounts.Sort(sorted.AsSpan(0, count));
    }

    /// <summary>Whether all the row's amounts keep one pace, so that none of them is out by ten: most rows do.</summary>
    public static bool IsSteady(SheetRow row, PaceCounts counts)
    {
        // Doubles will do for a first look; what lies near the edge is looked at exactly.
        const double Spread = 1.9;
        var (least, most, count) = (double.MaxValue, 0.0, 0);
        for (var i = 0; i < row.Amounts.Length; i++)
        {
            if (row.Amounts[i].Amount is { Ore: > 0 } amount)
            {
                var rate = amount.Ore / counts.Roughly(row.Row.Pace, i);
                (least, most, count) = (Math.Min(least, rate), Math.Max(most, rate), count + 1);
            }
        }

        return count > 2 && most <= Spread * least;
    }

    /// <summary>What the row's pace gives in the period; null when fewer than two other periods agree on a pace.</summary>
    public decimal? Expected(int period)
    {
        var own = rates[period] > 0 ? sorted.AsSpan(0, count).IndexOf(rates[period]) : count;
        var others = rates[period] > 0 ? count - 1 : count;
        if (others < 2)
        {
            return null;
        }

        return Other(others - 1) <= 2 * Other(0) ? Other(others / 2) * counts.Of(pace, period) : null;

        decimal Other(int index) => sorted[index < own ? index : index + 1];
    }
}
