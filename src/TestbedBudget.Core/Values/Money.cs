namespace TestbedBudget.Core;

/// <summary>An amount of money in whole öre. The default is zero; negative amounts are valid.</summary>
/// <remarks>Öre, not decimals: sums need no rounding, in any order. Overflow throws (checked arithmetic).</remarks>
public readonly record struct Money(long Ore) : IComparable<Money>
{
    public const int OrePerKrona = 100;

    /// <summary>The largest amount that a cell can hold, ±99 999 999 999 kr (DESIGN §4).</summary>
    public static readonly Money Largest = FromKronor(99_999_999_999);

    public static readonly Money Zero;

    // Whole kronor, as most amounts are, take no division of decimals.
    public decimal Kronor => Ore % OrePerKrona == 0 ? Ore / OrePerKrona : (decimal)Ore / OrePerKrona;

    public bool FitsCell => Ore >= -Largest.Ore && Ore <= Largest.Ore;

    public static Money FromKronor(long kronor) => new(kronor * OrePerKrona);

    /// <summary>Rounds once to the precision, half away from zero. Throws when beyond what öre can hold.</summary>
    public static Money Rounded(decimal kronor, Precision precision) => precision == Precision.Krona
        ? FromKronor((long)decimal.Round(kronor, MidpointRounding.AwayFromZero))
        : new((long)decimal.Round(kronor * OrePerKrona, MidpointRounding.AwayFromZero));

    public Money Abs() => new(Math.Abs(Ore));

    public int CompareTo(Money other) => Ore.CompareTo(other.Ore);

    public static Money operator +(Money left, Money right) => new(left.Ore + right.Ore);
    public static Money operator -(Money left, Money right) => new(left.Ore - right.Ore);
    public static Money operator -(Money amount) => new(-amount.Ore);
    public static bool operator <(Money left, Money right) => left.Ore < right.Ore;
    public static bool operator >(Money left, Money right) => left.Ore > right.Ore;
    public static bool operator <=(Money left, Money right) => left.Ore <= right.Ore;
    public static bool operator >=(Money left, Money right) => left.Ore >= right.Ore;
}
