namespace TestbedBudget.Core;

/// <summary>No rule: the row holds what was typed, and nothing else.</summary>
public sealed record Typed : RowRule
{
    public static readonly Typed Rule = new();

    private Typed()
    {
    }

    public override decimal? Kronor(Row row, int period, KnownAmounts known) => null;
}
