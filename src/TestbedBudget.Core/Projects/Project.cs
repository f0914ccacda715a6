namespace TestbedBudget.Core;

/// <summary>What was entered for one project; nothing in it is calculated. Two projects are equal when their JSON is.</summary>
/// <remarks>Every row has one cell a period: edits keep it so.</remarks>
public sealed record Project
{
    public const int MostRows = 20_000;

    public required Header Header { get; init; }
    public required Timeline Timeline { get; init; }
    public Precision Precision { get; init; }
    public ImmutableArray<CostRow> Costs { get; init; } = [];
    public ImmutableArray<FinancierRow> Financing { get; init; } = [];
    public GrantTerms Grant { get; init; } = GrantTerms.None;
    public MemoText Memo { get; init; } = MemoText.Empty;
    public Limits Limits { get; init; } = Limits.Default;
    public ImmutableArray<Note> Notes { get; init; } = [];
    public ImmutableArray<Review> Reviews { get; init; } = [];

    /// <summary>Whether the grant is a part of what its share is of, as it is of financing: of the public only where it is public.</summary>
    internal bool BasisHoldsGrant => Grant.Basis == ShareBasis.Financing
        || (Grant.Basis == ShareBasis.PublicFinancing && Grant.Row is { } row && Find(row) is FinancierRow { Sector: Sector.Public });

    /// <summary>The row, or null when the project has none of that identity.</summary>
    public Row? Find(RowId id)
    {
        foreach (var row in Costs)
        {
            if (row.Id == id)
            {
                return row;
            }
        }

        foreach (var row in Financing)
        {
            if (row.Id == id)
            {
                return row;
            }
        }

        return null;
    }

    public IReadOnlyList<Row> Rows(TableKind table) => table == TableKind.Costs ? Costs : Financing;

    /// <summary>What was typed in the cell; null when it is blank or not there.</summary>
    public CellEntry? Entry(CellId cell)
    {
        var period = Timeline.IndexOf(cell.Period);
        return period >= 0 && Find(cell.Row) is { } row ? row.Cells[period] : null;
    }

    /// <summary>The same project with each formula replaced by what the function makes of it.</summary>
    public Project WithFormulas(Func<Formula, Formula> change)
    {
        return HasFormulas() ? WithRows(Changed) : this;

        Row Changed(Row row) => row.Cells.Any(cell => cell is FormulaEntry)
            ? row with { Cells = [.. row.Cells.Select(Entry)] }
            : row;

        CellEntry? Entry(CellEntry? entry) =>
            entry is FormulaEntry typed ? new FormulaEntry(change(typed.Formula)) : entry;

        bool HasFormulas() =>
            Costs.Any(row => row.Cells.Any(cell => cell is FormulaEntry))
            || Financing.Any(row => row.Cells.Any(cell => cell is FormulaEntry));
    }

    /// <summary>The same project with each row replaced by what the function makes of it.</summary>
    public Project WithRows(Func<Row, Row> change) => this with
    {
        Costs = [.. Costs.Select(row => (CostRow)change(row))],
        Financing = [.. Financing.Select(row => (FinancierRow)change(row))],
    };
}
