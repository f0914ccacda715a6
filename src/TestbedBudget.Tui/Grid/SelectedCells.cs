using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The cells of a selection that can hold amounts, row by row.</summary>
public static class SelectedCells
{
    public static IEnumerable<CellId> Of(Project project, GridSelection selection)
    {
        var rows = project.Rows(selection.Table);
        for (var index = selection.Top; index <= selection.Bottom && index < rows.Count; index++)
        {
            for (var column = Math.Max(0, selection.Left); column <= selection.Right && !rows[index].IsHeading; column++)
            {
                yield return new CellId(rows[index].Id, project.Timeline[column].Id);
            }
        }
    }
}
