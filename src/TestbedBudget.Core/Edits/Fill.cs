namespace TestbedBudget.Core;

/// <summary>Fills a block of cells from its first row or first period, as Excel's Ctrl+D and Ctrl+R do.</summary>
public static class Fill
{
    /// <summary>The entries of the first row in the rows below it; headings have no cells and are passed over.</summary>
    public static SetCells Down(Project project, ImmutableArray<RowId> rows, ImmutableArray<PeriodId> periods) => Made(
        from row in rows.Skip(1)
        from period in periods
        where project.Find(row) is { IsHeading: false }
        let source = new CellId(rows[0], period)
        select new CellChange(
            new CellId(row, period),
            Moved(project, project.Entry(source), RowNumbers.IndexOf(project, row) - RowNumbers.IndexOf(project, rows[0]), 0)));

    /// <summary>The entries of the first period in the periods after it.</summary>
    public static SetCells Right(Project project, ImmutableArray<RowId> rows, ImmutableArray<PeriodId> periods) => Made(
        from row in rows
        from period in periods.Skip(1)
        where project.Find(row) is { IsHeading: false }
        select new CellChange(
            new CellId(row, period),
            Moved(
                project,
                project.Entry(new CellId(row, periods[0])),
                0,
                project.Timeline.IndexOf(period) - project.Timeline.IndexOf(periods[0]))));

    /// <summary>
    /// A series of years from the first period's amounts: each calendar year is the percentage more, and a period
    /// gets its part by the row's pace (two months of a year are two twelfths). Years are counted from the last one of
    /// merged years, as an extension counts them.
    /// </summary>
    public static SetCells Series(
        Project project, ImmutableArray<RowId> rows, ImmutableArray<PeriodId> periods, Share yearly)
    {
        var sheet = Sheet.Of(project);
        var first = project.Timeline.IndexOf(periods[0]);
        return Made(
            from id in rows
            let row = sheet.Find(id)
            where row is { Row.IsHeading: false }
            from period in periods.Skip(1)
            select new CellChange(new CellId(id, period), Amount(row, project.Timeline.IndexOf(period))));

        AmountEntry? Amount(SheetRow row, int period)
        {
            if (row.Amounts[first].Amount is not { } amount)
            {
                return null;
            }

            var (from, to) = (project.Timeline[first], project.Timeline[period]);
            return new AmountEntry(YearlyRise.Scaled(
                amount,
                PaceCount.Of(row.Row.Pace, from.First, from.Last) ?? 1,
                PaceCount.Of(row.Row.Pace, to.First, to.Last) ?? 1,
                YearlyRise.Over(yearly, to.First.Year - from.Last.Year),
                project.Precision));
        }
    }

    private static SetCells Made(IEnumerable<CellChange> changes) => new([.. changes]);

    private static CellEntry? Moved(Project project, CellEntry? entry, int rows, int periods) => entry is FormulaEntry typed
        ? new FormulaEntry(typed.Formula.Moved(rows, periods, project))
        : entry;
}
