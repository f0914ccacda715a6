namespace TestbedBudget.Core;

/// <summary>
/// The grant as its terms say: the share of the basis, at most the cap. What actual periods used is fixed;
/// the rest is split over the budget periods.
/// </summary>
public sealed record GrantShare(GrantSplit By) : RowRule
{
    public override decimal? Kronor(Row row, int period, KnownAmounts known) => known.Split(row, () => Parts(row, known))[period];

    private decimal?[] Parts(Row row, KnownAmounts known)
    {
        var rest = Total(row, known);
        for (var i = 0; i < known.Timeline.Count; i++)
        {
            rest -= known.Given(row, i);
        }

        return OpenPeriods.Of(row, known.Timeline).Parts(rest, Weight, known.Project.Precision);

        decimal Weight(int open) => By switch
        {
            GrantSplit.Costs => known.CostTotal(open),
            GrantSplit.Balance => known.CostTotal(open) - known.FinancingBut(row, open, publicOnly: false),
            GrantSplit.Months => known.Timeline[open].Months,
            _ => 1,
        };
    }

    private static Money Total(Row row, KnownAmounts known)
    {
        var terms = known.Project.Grant;
        var share = terms.Share ?? default;
        var basis = 0m;
        for (var i = 0; i < known.Timeline.Count; i++)
        {
            basis += terms.Basis switch
            {
                ShareBasis.BookedCosts => known.CostTotal(i),
                ShareBasis.LessOthersInKind => known.CostTotal(i) - known.OthersTimeAndInKind(i),
                ShareBasis.Financing => known.FinancingBut(row, i, publicOnly: false),
                _ => known.FinancingBut(row, i, publicOnly: true),
            };
        }

        var exact = known.Project.BasisHoldsGrant ? share.KronorBeside(basis) : basis * share.Fraction;
        var total = Money.Rounded(exact, known.Project.Precision);
        return terms.Cap is { } cap && cap < total ? cap : total;
    }
}

/// <summary>How the grant's total is split over the budget periods.</summary>
public enum GrantSplit
{
    Costs,
    Months,
    Evenly,

    /// <summary>In proportion to what the other financiers leave unpaid.</summary>
    Balance,
}
