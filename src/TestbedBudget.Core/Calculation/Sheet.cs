using System.Runtime.InteropServices;

namespace TestbedBudget.Core;

/// <summary>What is calculated from a project: every amount and every sum. Sums are of the rounded cells, so tables add up.</summary>
public sealed record Sheet(Project Project, SheetTable Costs, SheetTable Financing, ImmutableArray<CellCircle> Circles)
{
    public static Sheet Of(Project project)
    {
        var calculation = new Calculation(project);
        var costs = Table(TableKind.Costs, [.. project.Costs], 0);
        var financing = Table(TableKind.Financing, [.. project.Financing], project.Costs.Length);
        return new Sheet(project, costs, financing, [.. calculation.Circles]);

        SheetTable Table(TableKind kind, Row[] rows, int firstIndex)
        {
            var periods = project.Timeline.Count;
            var sheetRows = new SheetRow[rows.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                var amounts = new CellValue[periods];
                var total = CellValue.Blank;
                for (var period = 0; period < periods; period++)
                {
                    amounts[period] = calculation.ValueOf(calculation.CellNode(firstIndex + i, period));
                    total += amounts[period];
                }

                sheetRows[i] = new SheetRow(rows[i], ImmutableCollectionsMarshal.AsImmutableArray(amounts), total);
            }

            var totals = new CellValue[periods];
            var grandTotal = CellValue.Of(Money.Zero);
            for (var period = 0; period < periods; period++)
            {
                totals[period] = calculation.ValueOf(calculation.TotalNode(kind, period));
                grandTotal += totals[period];
            }

            return new SheetTable(kind, [.. sheetRows], ImmutableCollectionsMarshal.AsImmutableArray(totals), grandTotal);
        }
    }

    /// <summary>One row's total without the rest of the sheet: only what the row reads is worked out.</summary>
    public static CellValue? TotalOf(Project project, RowId row) => RowOf(project, row)?.Total;

    /// <summary>One row without the rest of the sheet: only what it reads is worked out.</summary>
    internal static SheetRow? RowOf(Project project, RowId row)
    {
        var calculation = new Calculation(project);
        if (calculation.IndexOf(row) is not (>= 0 and var index))
        {
            return null;
        }

        var amounts = new CellValue[project.Timeline.Count];
        var total = CellValue.Blank;
        for (var period = 0; period < amounts.Length; period++)
        {
            amounts[period] = calculation.ValueOf(calculation.CellNode(index, period));
            total += amounts[period];
        }

        return new SheetRow(project.Find(row)!, ImmutableCollectionsMarshal.AsImmutableArray(amounts), total);
    }

    public SheetTable Table(TableKind kind) => kind == TableKind.Costs ? Costs : Financing;

    /// <summary>Costs − financing of a period; null where either holds an error.</summary>
    public Money? Balance(int period) => Difference(Costs.Totals[period], Financing.Totals[period]);

    /// <summary>Costs − financing in all; null where either holds an error.</summary>
    public Money? TotalBalance => Difference(Costs.Total, Financing.Total);

    public SheetRow? Find(RowId id) => Costs.Find(id) ?? Financing.Find(id);

    /// <summary>All rows by their identities, for who looks up many of them.</summary>
    internal Dictionary<string, SheetRow> ById() => Costs.Rows
        .Concat(Financing.Rows)
        .ToDictionary(row => row.Row.Id.Value, StringComparer.Ordinal);

    private static Money? Difference(CellValue costs, CellValue financing) =>
        costs.IsError || financing.IsError ? null : costs.OrZero - financing.OrZero;
}

/// <summary>One table of a sheet: its rows with headings, and its sums.</summary>
public sealed record SheetTable(
    TableKind Kind, ImmutableArray<SheetRow> Rows, ImmutableArray<CellValue> Totals, CellValue Total)
{
    public SheetRow? Find(RowId id)
    {
        foreach (var row in Rows)
        {
            if (row.Row.Id == id)
            {
                return row;
            }
        }

        return null;
    }
}

/// <summary>Cells that are computed from one another.</summary>
public sealed record CellCircle(ImmutableArray<CellId> Cells);

/// <summary>A row with its amounts, one a period, and their sum: blank when all of them are.</summary>
public sealed record SheetRow(Row Row, ImmutableArray<CellValue> Amounts, CellValue Total);
