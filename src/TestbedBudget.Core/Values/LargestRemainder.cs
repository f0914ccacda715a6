namespace TestbedBudget.Core;

/// <summary>Splits an amount so that the parts always add up to it (Hamilton's method).</summary>
public static class LargestRemainder
{
    /// <summary>
    /// Parts in proportion to the weights, each a whole unit of the precision; what is left over goes to the
    /// largest remainders, the earliest first where they tie. Where no weight is above zero, all count the same.
    /// </summary>
    /// <exception cref="ArgumentException">There is nothing to split among, or a weight is negative.</exception>
    public static Money[] Split(Money whole, ReadOnlySpan<decimal> weights, Precision precision)
    {
        if (weights.IsEmpty)
        {
            throw new ArgumentException("There must be at least one weight.", nameof(weights));
        }

        var sum = 0m;
        foreach (var weight in weights)
        {
            sum += weight >= 0 ? weight : throw new ArgumentException("A weight is negative.", nameof(weights));
        }

        var unit = precision == Precision.Krona ? Money.OrePerKrona : 1;
        var units = whole.Ore / unit;
        var parts = new long[weights.Length];
        var remainders = new decimal[weights.Length];
        var given = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            var exact = sum == 0 ? (decimal)units / parts.Length : Part(units, weights[i], sum);
            parts[i] = (long)decimal.Truncate(exact);
            remainders[i] = Math.Abs(exact - parts[i]);
            given += parts[i];
        }

        HandOut(units - given, parts, remainders);

        // What is finer than a unit (öre in a project of whole kronor) stays with the first part.
        var amounts = Array.ConvertAll(parts, part => new Money(part * unit));
        amounts[0] += new Money(whole.Ore - (units * unit));
        return amounts;
    }

    // Multiplied first, so that ties are ties; weights too large for that are divided first.
    private static decimal Part(long units, decimal weight, decimal sum) =>
        sum < 1_000_000_000_000m ? units * weight / sum : units * (weight / sum);

    private static void HandOut(long left, long[] parts, decimal[] remainders)
    {
        var step = Math.Sign(left);
        for (; left != 0; left -= step)
        {
            var largest = 0;
            for (var i = 1; i < parts.Length; i++)
            {
                largest = remainders[i] > remainders[largest] ? i : largest;
            }

            parts[largest] += step;
            remainders[largest] = -1;
        }
    }
}
