namespace TestbedBudget.Core;

/// <summary>Amounts that rise by a percentage from one year to the next.</summary>
internal static class YearlyRise
{
    // An öre times this is more than a cell holds, whatever the pace makes of it.
    private const decimal Most = 1e16m, Steepest = 1e12m;

    /// <summary>The factor of so many years' rise; years back make it smaller.</summary>
    public static decimal Over(Share yearly, int years)
    {
        var factor = 1m;
        var step = Math.Clamp(1 + yearly.Fraction, -Steepest, Steepest);
        for (var i = 0; i < Math.Abs(years) && Math.Abs(factor) < Most; i++)
        {
            factor *= step;
        }

        return years >= 0 ? factor
            : factor == 0 ? Most
            : 1 / factor;
    }

    /// <summary>An amount of one count made that of another; just beyond what a cell holds, which refuses it, where it is any more.</summary>
    public static Money Scaled(Money amount, decimal from, decimal to, decimal index, Precision precision)
    {
        var roughly = (double)amount.Kronor * (double)to * (double)index / (double)from;
        return Math.Abs(roughly) > (double)Money.Largest.Kronor + 1
            ? new Money(Money.Largest.Ore + 1)
            : Money.Rounded(amount.Kronor * to * index / from, precision);
    }
}
