namespace TestbedBudget.Core;

/// <summary>A part of a whole: 0.5 is 50 %. Not limited to 0..1: a share of the costs can pass the whole.</summary>
/// <remarks>28 digits tell every quotient of two amounts from every rounding limit, so nothing is lost before it is shown.</remarks>
public readonly record struct Share(decimal Fraction) : IComparable<Share>
{
    public decimal Percent => Fraction * 100;

    public static Share FromPercent(decimal percent) => new(percent / 100);

    /// <summary>The part as a share of the whole, or null when the whole is zero.</summary>
    public static Share? Of(Money part, Money whole) => whole.Ore == 0 ? null : new((decimal)part.Ore / whole.Ore);

    /// <summary>The percentage rounded to so many decimals, half away from zero.</summary>
    public decimal PercentRounded(int decimals) => decimal.Round(Percent, decimals, MidpointRounding.AwayFromZero);

    /// <summary>The exact share of an amount, in kronor. The caller rounds, once.</summary>
    public decimal KronorOf(Money amount) => amount.Kronor * Fraction;

    /// <summary>
    /// What has this share of itself and the others together, in kronor: g = s × (others + g). The caller rounds, once.
    /// Zero where the share leaves nothing to the others.
    /// </summary>
    /// <remarks>Multiplied before it is divided: 52/48 has no end, and half a krona would be a little less.</remarks>
    public decimal KronorBeside(decimal others) => Fraction < 1 ? others * Fraction / (1 - Fraction) : 0;

    public int CompareTo(Share other) => Fraction.CompareTo(other.Fraction);

    public static bool operator <(Share left, Share right) => left.Fraction < right.Fraction;
    public static bool operator >(Share left, Share right) => left.Fraction > right.Fraction;
    public static bool operator <=(Share left, Share right) => left.Fraction <= right.Fraction;
    public static bool operator >=(Share left, Share right) => left.Fraction >= right.Fraction;
}
