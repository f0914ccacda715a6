namespace TestbedBudget.Core;

/// <summary>What the checks look at: the case, its sheet, the grant, and the printed sums that still hold.</summary>
/// <param name="Printed">What the base's own memo printed.</param>
/// <param name="Inherited">What the memo of the decision that it starts from printed; null where it has a memo of its own.</param>
internal sealed record CheckedCase(
    Workbook Workbook, Sheet Sheet, GrantFigures Grant, UnchangedPrint? Printed, UnchangedPrint? Inherited)
{
    public Project Project => Sheet.Project;

    /// <summary>What each of the timeline's periods counts in each pace.</summary>
    public PaceCounts Counts { get; } = new(Sheet.Project.Timeline);

    public static CheckedCase Of(Workbook workbook, Sheet sheet, GrantFigures grant) => new(
        workbook,
        sheet,
        grant,
        Unchanged(workbook.Printed, sheet),
        workbook.Printed is null ? Unchanged(workbook.PrintedOrInherited, sheet) : null);

    private static UnchangedPrint? Unchanged(Printed? printed, Sheet sheet) =>
        printed is null ? null : new UnchangedPrint(printed, sheet);
}
