using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Makes the rows of a project of the rows that a memo prints, with what their labels make likely.</summary>
internal static class RowAssembly
{
    public static ImmutableArray<CostRow> CostRows(ReadTable table, List<ImportDefault> defaults)
    {
        var rows = ImmutableArray.CreateBuilder<CostRow>(table.Rows.Length);
        foreach (var row in table.Rows)
        {
            var id = Id(rows.Count);
            var kind = row.IsHeading ? CostKind.Other : RowDefaults.KindOf(row.Label);
            if (!row.IsHeading)
            {
                defaults.Add(new CostKindTaken(id, row.Label, kind));
            }

            rows.Add(new CostRow { Id = id, Label = row.Label, IsHeading = row.IsHeading, Kind = kind, Cells = Cells(row) });
        }

        return rows.ToImmutable();
    }

    public static ImmutableArray<FinancierRow> FinancierRows(ReadTable table, int before, List<ImportDefault> defaults)
    {
        var rows = ImmutableArray.CreateBuilder<FinancierRow>(table.Rows.Length);
        var sector = Sector.Public;
        foreach (var row in table.Rows)
        {
            var id = Id(before + rows.Count);
            var contribution = Contribution.Cash;
            if (row.IsHeading)
            {
                sector = row.Label.Contains("privat", StringComparison.OrdinalIgnoreCase) ? Sector.Private : Sector.Public;
            }
            else
            {
                contribution = RowDefaults.ContributionOf(row.Label);
                defaults.Add(new FinancierTaken(id, row.Label, sector, contribution));
            }

            rows.Add(new FinancierRow
            {
                Id = id,
                Label = row.Label,
                IsHeading = row.IsHeading,
                Sector = sector,
                Contribution = contribution,
                Cells = Cells(row),
            });
        }

        return rows.ToImmutable();
    }

    /// <summary>Rows are numbered from 1 through both tables, headings among them.</summary>
    public static RowId Id(int index) => new((index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ImmutableArray<CellEntry?> Cells(ReadRow row) =>
        [.. row.Cells.Select(cell => cell is { } amount ? new AmountEntry(amount) : (CellEntry?)null)];
}
