namespace TestbedBudget.Core;

/// <summary>A note on a cell (row and period), a row (no period) or the case (neither).</summary>
public sealed record Note(RowId? Row, PeriodId? Period, string Text);

/// <summary>A finding that somebody has looked at and accepted. It holds as long as the finding's figures do.</summary>
/// <param name="Finding">The finding's key: code, place and figures.</param>
public sealed record Review(string Finding, string Reason, string By, DateOnly On);
