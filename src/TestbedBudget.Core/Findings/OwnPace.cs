namespace TestbedBudget.Core;

/// <summary>What a row's other periods say about each of its amounts.</summary>
internal sealed class OwnPace
{
    private readonly PaceCounts _counts;
    private readonly Pace _pace;
    private readonly decimal[] _rates;
    private readonly decimal[] _sorted;
    private readonly int _count;

    public OwnPace(SheetRow row, PaceCounts counts)
    {
        (_counts, _pace) = (counts, row.Row.Pace);
        _rates = new decimal[row.Amounts.Length];
        _sorted = new decimal[row.Amounts.Length];
        for (var i = 0; i < _rates.Length; i++)
        {
            if (row.Amounts[i].Amount is { Ore: > 0 } amount)
            {
                _rates[i] = amount.Kronor / counts.Of(_pace, i);
                _sorted[_count++] = _rates[i];
            }
        }

        Array.Sort(_sorted, 0, _count);
    }

    /// <summary>How far apart the rates of the row's amounts are, the largest over the least, and how many amounts it has.</summary>
    /// <remarks>Doubles will do for a first look; what lies near an edge is looked at exactly.</remarks>
    public static double Spread(SheetRow row, PaceCounts counts, out int count)
    {
        var (least, most) = (double.MaxValue, 0.0);
        count = 0;
        for (var i = 0; i < row.Amounts.Length; i++)
        {
            if (row.Amounts[i].Amount is { Ore: > 0 } amount)
            {
                var rate = amount.Ore / counts.Roughly(row.Row.Pace, i);
                (least, most) = (Math.Min(least, rate), Math.Max(most, rate));
                count++;
            }
        }

        return most / least;
    }

    /// <summary>What the row's pace gives in the period; null when fewer than two other periods agree on a pace.</summary>
    public decimal? Expected(int period)
    {
        var own = _rates[period] > 0 ? IndexOf(_rates[period]) : _count;
        var others = _rates[period] > 0 ? _count - 1 : _count;
        if (others < 2)
        {
            return null;
        }

        return Other(others - 1) <= 2 * Other(0) ? Other(others / 2) * _counts.Of(_pace, period) : null;

        decimal Other(int index) => _sorted[index < own ? index : index + 1];
    }

    private int IndexOf(decimal rate)
    {
        var index = 0;
        while (_sorted[index] != rate)
        {
            index++;
        }

        return index;
    }
}
