namespace TestbedBudget.Core;

/// <summary>Pays the rest: the period's costs less all other financing. At most one row of a project.</summary>
public sealed record Residual : RowRule
{
    public static readonly Residual Rule = new();

    private Residual()
    {
    }

    public override decimal? Kronor(Row row, int period, KnownAmounts known) =>
        known.CostTotal(period) - known.FinancingBut(row, period, publicOnly: false);
}
