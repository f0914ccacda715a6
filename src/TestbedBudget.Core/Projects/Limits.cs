namespace TestbedBudget.Core;

/// <summary>The limits that findings are measured against. They belong to the project: two analysts see the same findings.</summary>
public sealed record Limits
{
    public static readonly Limits Default = new();

    /// <summary>The largest share of 1:1 grants (Förordning 2003:596 5 §; DOMAIN §1.2).</summary>
    public Share LargestShare { get; init; } = new(0.50m);

    /// <summary>How much a row may change per month from one period to the next before it is noted.</summary>
    public Share MonthlyJump { get; init; } = new(0.15m);
    public Money SmallestMonthlyJump { get; init; } = Money.FromKronor(5_000);

    /// <summary>What counts as a material change of a cost row (DOMAIN §1.6).</summary>
    public Share MaterialChange { get; init; } = new(0.20m);
    public Money SmallestMaterialChange { get; init; } = Money.FromKronor(50_000);
}
