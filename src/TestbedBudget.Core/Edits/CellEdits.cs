namespace TestbedBudget.Core;

/// <summary>Types in, or clears, any number of cells: one cell, a paste, a fill.</summary>
public sealed record SetCells(ImmutableArray<CellChange> Changes) : Edit
{
    /// <summary>Changes cells of actual periods too: a correction, which says so where it is offered.</summary>
    public bool EvenActual { get; init; }

    public static SetCells One(CellId cell, CellEntry? entry) => new([new CellChange(cell, entry)]);

    public override EditOutcome ApplyTo(Project project)
    {
        var costs = new RowsInChange<CostRow>(project.Costs);
        var financing = new RowsInChange<FinancierRow>(project.Financing);
        foreach (var change in Changes)
        {
            var period = project.Timeline.IndexOf(change.Cell.Period);
            if (period < 0)
            {
                return new EditOutcome(project, new PeriodMissing(change.Cell.Period));
            }

            var refusal = costs.Find(change.Cell.Row) is { } cost
                    ? Refused(cost, project.Timeline, period, change.Entry)
                        ?? costs.Replace(cost with { Cells = cost.Cells.SetItem(period, change.Entry) })
                : financing.Find(change.Cell.Row) is { } financier
                    ? Refused(financier, project.Timeline, period, change.Entry)
                        ?? financing.Replace(financier with { Cells = financier.Cells.SetItem(period, change.Entry) })
                : new RowMissing(change.Cell.Row);
            if (refusal is not null)
            {
                return new EditOutcome(project, refusal);
            }
        }

        return project with { Costs = costs.Rows, Financing = financing.Rows };
    }

    private Refusal? Refused(Row row, Timeline timeline, int period, CellEntry? entry) =>
        row.IsHeading ? new HeadingHasNoAmounts(row.Label)
        : timeline[period].Actual && !EvenActual ? new PeriodIsActual(row.Label, timeline.Label(period))
        : entry is AmountEntry { Amount.FitsCell: false } typed ? new AmountTooLarge(typed.Amount)
        : null;
}

/// <summary>The new entry of one cell; null makes it blank, or gives it back to the row's rule.</summary>
public sealed record CellChange(CellId Cell, CellEntry? Entry);
