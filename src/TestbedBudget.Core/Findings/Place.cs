namespace TestbedBudget.Core;

/// <summary>Where in the tables a finding is, with the labels that the place has now.</summary>
/// <param name="Row">Null is the sum row; with a label, a row that is not there any more.</param>
/// <param name="Period">Null is the total column.</param>
public sealed record Place(TableKind Table, RowId? Row, string? RowLabel, PeriodId? Period, string? PeriodLabel)
{
    public static Place Cell(Row row, Timeline timeline, int period) =>
        new(row.Table, row.Id, row.Label, timeline[period].Id, timeline.Label(period));

    public static Place RowTotal(Row row) => new(row.Table, row.Id, row.Label, null, null);

    public static Place Sum(TableKind table, Timeline timeline, int period) =>
        new(table, null, null, timeline[period].Id, timeline.Label(period));

    public static Place GrandTotal(TableKind table) => new(table, null, null, null, null);

    /// <summary>"costs/Egen personal/2024"; "sum" is the sum row and "total" the total column.</summary>
    public string Path => $"{TableName}/{RowLabel ?? "sum"}/{PeriodLabel ?? "total"}";

    /// <summary>The same by identity, so that a new label does not make it another place.</summary>
    public string Key =>
        $"{TableName}/{Row?.Value ?? "sum"}/{IsoDay.Text(Period?.FirstDay) ?? "total"}";

    private string TableName => Table == TableKind.Costs ? "costs" : "financing";
}
