namespace TestbedBudget.Core;

/// <summary>The grant as a share of one basis: period by period, added up so far, and in all.</summary>
/// <param name="Total">Its share and its cumulative share are the same.</param>
public sealed record GrantShares(ShareBasis Basis, ImmutableArray<GrantSharePoint> Periods, GrantSharePoint Total)
{
    internal static GrantShares Of(ShareBasis basis, Sheet sheet, SheetRow? grant)
    {
        var periods = new GrantSharePoint[sheet.Project.Timeline.Count];
        Money? baseSoFar = Money.Zero;
        Money? grantSoFar = Money.Zero;
        for (var i = 0; i < periods.Length; i++)
        {
            var amount = BaseAmount(basis, sheet, i);
            var granted = grant is { Total.IsBlank: false } ? grant.Amounts[i].Known : null;
            baseSoFar += amount;
            grantSoFar += granted;
            periods[i] = new GrantSharePoint(amount, ShareOf(granted, amount), ShareOf(grantSoFar, baseSoFar));
        }

        var total = ShareOf(grantSoFar, baseSoFar);
        return new GrantShares(basis, [.. periods], new GrantSharePoint(baseSoFar, total, total));
    }

    private static Share? ShareOf(Money? part, Money? whole) =>
        part is { } known && whole is { } all ? Share.Of(known, all) : null;

    private static Money? BaseAmount(ShareBasis basis, Sheet sheet, int period) => basis switch
    {
        ShareBasis.BookedCosts => sheet.Costs.Totals[period].Known,
        ShareBasis.LessOthersInKind =>
            sheet.Costs.Totals[period].Known - SumOf(sheet, period, row => row.IsTimeOrInKind),
        ShareBasis.Financing => sheet.Financing.Totals[period].Known,
        _ => SumOf(sheet, period, row => row.Sector == Sector.Public),
    };

    private static Money? SumOf(Sheet sheet, int period, Func<FinancierRow, bool> counts)
    {
        Money? sum = Money.Zero;
        foreach (var row in sheet.Financing.Rows)
        {
            if (counts((FinancierRow)row.Row))
            {
                sum += row.Amounts[period].Known;
            }
        }

        return sum;
    }
}

/// <summary>The basis in kronor, and the grant's share of it. Null rests on a cell with an error; no share of nothing.</summary>
public sealed record GrantSharePoint(Money? Base, Share? Share, Share? Cumulative);
