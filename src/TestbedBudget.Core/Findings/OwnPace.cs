namespace TestbedBudget.Core;

/// <summary>What a row's other periods say about one of its amounts.</summary>
internal static class OwnPace
{
    /// <summary>What the row's pace gives in the period; null when fewer than two other periods agree on a pace.</summary>
    public static decimal? Expected(SheetRow row, Timeline timeline, int period)
    {
        var rates = new decimal[row.Amounts.Length];
        var count = 0;
        for (var i = 0; i < row.Amounts.Length; i++)
        {
            if (i != period && row.Amounts[i].Amount is { Ore: > 0 } amount)
            {
                rates[count++] = amount.Kronor / Count(row.Row, timeline[i]);
            }
        }

        if (count < 2)
        {
            return null;
        }

        Amounts.Sort(rates.AsSpan(0, count));
        return rates[count - 1] <= 2 * rates[0] ? rates[count / 2] * Count(row.Row, timeline[period]) : null;
    }

    /// <summary>How many of the row's units the period holds; an amount that follows no unit counts a period as one.</summary>
    public static decimal Count(Row row, Period period) => PaceCount.Of(row.Pace, period.First, period.Last) ?? 1;
}
