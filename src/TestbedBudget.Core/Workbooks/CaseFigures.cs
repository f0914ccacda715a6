namespace TestbedBudget.Core;

/// <summary>The sums of a case that lists show. A sum that holds an error is null.</summary>
/// <param name="Basis">What the grant is a share of.</param>
public sealed record CaseFigures(Money? Costs, Money? Financing, Money? Grant, Money? Basis)
{
    public Share? Share => Grant is { } grant && Basis is { } basis ? Core.Share.Of(grant, basis) : null;

    public static CaseFigures Of(Workbook workbook)
    {
        var sheet = Sheet.Of(workbook.Base);
        var grant = GrantFigures.Of(workbook, sheet);
        return new CaseFigures(sheet.Costs.Total.Known, sheet.Financing.Total.Known, grant.Amount, grant.OnDecisionBasis.Total.Base);
    }
}
