using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The mouse in the grid: a click goes to the cell, dragging selects, the wheel moves by rows.</summary>
public static class GridMouse
{
    public static Step Use(Model model, GridLayer grid, MouseUsed mouse) => mouse.Action switch
    {
        _ when grid.Editor is not null => model,
        MouseAction.WheelUp => Wheel(model, -3),
        MouseAction.WheelDown => Wheel(model, 3),
        MouseAction.LeftPress when At(model, grid, mouse) is { } cell => model.Show(grid with { Cursor = cell, Anchor = null, IsSelecting = false }),
        MouseAction.Drag when At(model, grid, mouse) is { } cell && cell.Table == grid.Cursor.Table =>
            model.Show(grid with { Cursor = cell, Anchor = grid.Anchor ?? grid.Cursor }),
        _ => model,
    };

    private static Step Wheel(Model model, int rows) =>
        GridMoves.To(model, cursor => cursor.Down(model.Shown().Project, rows));

    private static GridCursor? At(Model model, GridLayer grid, MouseUsed mouse)
    {
        var layout = GridScrolling.LayoutOf(model, grid);
        var column = ColumnAt(layout, mouse.Column);
        return column is not { } hit ? null
            : RowAt(layout.Costs, mouse.Row) is { } cost ? new GridCursor(TableKind.Costs, cost, hit)
            : RowAt(layout.Financing, mouse.Row) is { } financier ? new GridCursor(TableKind.Financing, financier, hit)
            : null;
    }

    private static int? ColumnAt(GridLayout layout, int x)
    {
        if (x < layout.LabelColumn + layout.LabelWidth)
        {
            return GridCursor.Label;
        }

        foreach (var column in layout.Periods)
        {
            if (x >= column.Start && x < column.End)
            {
                return column.Index;
            }
        }

        return null;
    }

    private static int? RowAt(GridBand band, int line) =>
        band.IsShown && line > band.HeadLine && line < band.SumLine ? band.First + line - band.HeadLine - 1 : null;
}
