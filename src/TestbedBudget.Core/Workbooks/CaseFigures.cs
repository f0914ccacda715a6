namespace TestbedBudget.Core;

/// <summary>The sums of a case that lists show. A sum that holds an error is null.</summary>
/// <param name="Basis">What the grant is a share of.</param>
public sealed record CaseFigures(Money? Costs, Money? Financing, Money? Grant, Money? Basis)
{
    public Share? Share => Grant is { } grant && Basis is { } basis ? Core.Share.Of(grant, basis) : null;

    public static CaseFigures Of(Workbook workbook)
    {
        var sheet = Sheet.Of(workbook.Base);
        var (costs, financing) = (sheet.Costs.Total, sheet.Financing.Total);
        var terms = workbook.Base.Grant;
        var grant = terms.Row is { } row ? sheet.Find(row)?.Total.Amount : null;
        return new CaseFigures(Amount(costs), Amount(financing), grant, Amount(BasisOf(sheet, terms.Basis)));
    }

    private static CellValue BasisOf(Sheet sheet, ShareBasis basis)
    {
        switch (basis)
        {
            case ShareBasis.BookedCosts:
                return sheet.Costs.Total;
            case ShareBasis.Financing:
                return sheet.Financing.Total;
            default:
                break;
        }

        // The two others leave out some financier rows: of the costs, or of all financing.
        var sum = basis == ShareBasis.LessOthersInKind ? sheet.Costs.Total : CellValue.Blank;
        foreach (var row in sheet.Financing.Rows)
        {
            var financier = (FinancierRow)row.Row;
            if (basis == ShareBasis.PublicFinancing && financier.Sector == Sector.Public)
            {
                sum += row.Total;
            }
            else if (basis == ShareBasis.LessOthersInKind && financier.IsTimeOrInKind)
            {
                sum += row.Total.Amount is { } amount ? CellValue.Of(-amount) : row.Total;
            }
        }

        return sum;
    }

    private static Money? Amount(CellValue value) => value.IsError ? null : value.OrZero;
}
