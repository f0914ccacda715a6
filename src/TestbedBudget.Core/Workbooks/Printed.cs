namespace TestbedBudget.Core;

/// <summary>What an imported memo printed, or pasted tables stated, as sums. Kept beside the computed ones, never merged with them.</summary>
/// <param name="Increase">The increase of the grant that the memo states, if it does.</param>
public sealed record Printed(PrintedTable Costs, PrintedTable Financing, Money? Increase)
{
    /// <summary>Its title; null where it had none.</summary>
    public string? Title { get; init; }

    /// <summary>What its sentence on the decision said otherwise than its tables.</summary>
    public ImmutableArray<PrintedClaim> Claims { get; init; } = [];

    /// <summary>The places of the printed sums that the text states.</summary>
    internal ImmutableArray<FigureId> SumsOf(Quantity quantity)
    {
        var found = ImmutableArray.CreateBuilder<FigureId>();
        foreach (var kind in (ReadOnlySpan<TableKind>)[TableKind.Costs, TableKind.Financing])
        {
            var table = Table(kind);
            foreach (var row in table.Rows)
            {
                Add(FigureId.Cell(kind, row.Row, null), row.Total);
            }

            for (var i = 0; i < table.Periods.Length; i++)
            {
                Add(FigureId.Cell(kind, null, table.Periods[i]), table.Sums[i]);
            }

            Add(FigureId.Cell(kind, null, null), table.Total);
        }

        return found.ToImmutable();

        void Add(FigureId id, Money? sum)
        {
            if (sum is { Ore: not 0 } amount && quantity.States(new ProseFigure(id, QuantityKind.Amount, amount.Kronor)))
            {
                found.Add(id);
            }
        }
    }

    public PrintedTable Table(TableKind table) => table == TableKind.Costs ? Costs : Financing;
}

/// <summary>The sums of one table, and the cells they stood under, so that a changed cell retires them.</summary>
/// <param name="Sums">The sum row, one place a period; null where it printed none.</param>
public sealed record PrintedTable(
    ImmutableArray<PeriodId> Periods,
    ImmutableArray<PrintedRow> Rows,
    ImmutableArray<Money?> Sums,
    Money? Total)
{
    /// <summary>What the table rounds its amounts to, where that is coarser than the project: thousands in a table of "tkr".</summary>
    public Money? Unit { get; init; }

    public static PrintedTable Nothing { get; } = new([], [], [], null);
}

/// <summary>The cells of one row as printed, one place a period of the printed table, and its total.</summary>
public sealed record PrintedRow(RowId Row, ImmutableArray<Money?> Cells, Money? Total);
