namespace TestbedBudget.Core;

/// <summary>The grant as a share of one basis: period by period, added up so far, and in all.</summary>
/// <param name="Total">Its share and its cumulative share are the same.</param>
public sealed record GrantShares(ShareBasis Basis, ImmutableArray<GrantSharePoint> Periods, GrantSharePoint Total)
{
    internal static GrantShares Of(ShareBasis basis, Sheet sheet, SheetRow? grant)
    {
        var amounts = BaseAmounts(basis, sheet);
        var periods = new GrantSharePoint[amounts.Length];
        Money? baseSoFar = Money.Zero;
        Money? grantSoFar = Money.Zero;
        for (var i = 0; i < periods.Length; i++)
        {
            var amount = amounts[i];
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

    private static Money?[] BaseAmounts(ShareBasis basis, Sheet sheet)
    {
        var amounts = new Money?[sheet.Project.Timeline.Count];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = basis switch
            {
                ShareBasis.BookedCosts or ShareBasis.LessOthersInKind => sheet.Costs.Totals[i].Known,
                ShareBasis.Financing => sheet.Financing.Totals[i].Known,
                _ => Money.Zero,
            };
        }

        foreach (var row in sheet.Financing.Rows)
        {
            var financier = (FinancierRow)row.Row;
            var sign = basis switch
            {
                ShareBasis.LessOthersInKind when financier.IsTimeOrInKind => -1,
                ShareBasis.PublicFinancing when financier.Sector == Sector.Public => 1,
                _ => 0,
            };
            for (var i = 0; i < amounts.Length && sign != 0; i++)
            {
                amounts[i] = sign > 0 ? amounts[i] + row.Amounts[i].Known : amounts[i] - row.Amounts[i].Known;
            }
        }

        return amounts;
    }
}

/// <summary>The basis in kronor, and the grant's share of it. Null rests on a cell with an error; no share of nothing.</summary>
public sealed record GrantSharePoint(Money? Base, Share? Share, Share? Cumulative);
