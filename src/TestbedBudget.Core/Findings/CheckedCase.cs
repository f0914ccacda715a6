namespace TestbedBudget.Core;

/// <summary>What the checks look at: the case, its sheet, the grant, and the printed sums that still hold.</summary>
internal sealed record CheckedCase(Workbook Workbook, Sheet Sheet, GrantFigures Grant, UnchangedPrint? Printed)
{
    public Project Project => Sheet.Project;

    public static CheckedCase Of(Workbook workbook, Sheet sheet) => new(
        workbook,
        sheet,
        GrantFigures.Of(workbook, sheet),
        workbook.Printed is { } printed ? new UnchangedPrint(printed, sheet) : null);
}
