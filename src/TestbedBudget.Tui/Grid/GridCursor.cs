using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A place in the grid: a row of one table, and a period, or the label before them.</summary>
/// <param name="Index">The row in its table, from 0; 0 also where the table has no rows.</param>
/// <param name="Column">The period, from 0; <see cref="Label"/> for the row's label.</param>
public readonly record struct GridCursor(TableKind Table, int Index, int Column)
{
    public const int Label = -1;

    public Row? RowIn(Project project)
    {
        var rows = project.Rows(Table);
        return Index < rows.Count ? rows[Index] : null;
    }

    /// <summary>The cell under the cursor; null on a label, on a heading or where there is no row.</summary>
    public CellId? CellIn(Project project) =>
        Column != Label && RowIn(project) is { IsHeading: false } row
            ? new CellId(row.Id, project.Timeline[Column].Id)
            : null;

    /// <summary>The nearest place that the project has.</summary>
    public GridCursor Within(Project project) => new(
        Table,
        Math.Clamp(Index, 0, Math.Max(0, project.Rows(Table).Count - 1)),
        Math.Clamp(Column, Label, project.Timeline.Count - 1));

    /// <summary>So many rows down or up, from one table into the other.</summary>
    public GridCursor Down(Project project, int rows)
    {
        var costs = project.Costs.Length;
        var all = costs + project.Financing.Length;
        if (all == 0)
        {
            return this;
        }

        var line = Math.Clamp((Table == TableKind.Costs ? Index : costs + Index) + rows, 0, all - 1);
        return line < costs
            ? this with { Table = TableKind.Costs, Index = line }
            : this with { Table = TableKind.Financing, Index = line - costs };
    }

    public GridCursor Right(Project project, int columns) =>
        this with { Column = Math.Clamp(Column + columns, Label, project.Timeline.Count - 1) };
}
