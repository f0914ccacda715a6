using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>Seed 1 as it is in a what-if: overheads by rate, the grant by its share, own budget pays the rest.</summary>
public static class RuledSample
{
    public static Project Seed1 { get; } = Sample.Seed1 with
    {
        Costs = [.. Sample.Seed1.Costs[..3], Ruled(Sample.Seed1.Costs[3], new FlatRate(Share.FromPercent(7.5m), [new RowTerm(new RowId("1"))]))],
        Financing =
        [
            Sample.Seed1.Financing[0],
            Ruled(Sample.Seed1.Financing[1], new GrantShare(GrantSplit.Costs)),
            Ruled(Sample.Seed1.Financing[2], Residual.Rule),
            .. Sample.Seed1.Financing[3..],
        ],
    };

    private static T Ruled<T>(T row, RowRule rule)
        where T : Row => row with { Rule = rule, Cells = [row.Cells[0], null, null, null] };
}
