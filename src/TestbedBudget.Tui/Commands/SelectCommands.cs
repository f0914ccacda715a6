using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Choosing what the next command acts on.</summary>
public static class SelectCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("select", Menu.Select, KeyPlace.Grid, Toggle) { Keys = ["F8", "Ctrl+Space"] },
        new("select-row", Menu.Select, KeyPlace.Grid, Row),
        new("select-column", Menu.Select, KeyPlace.Grid, Column),
        new("select-all", Menu.Select, KeyPlace.Grid, Everything) { Keys = ["Ctrl+A"] },
        new("extend-up", Menu.Select, KeyPlace.Grid, GridMoves.ExtendUp) { Keys = ["Shift+Up"] },
        new("extend-down", Menu.Select, KeyPlace.Grid, GridMoves.ExtendDown) { Keys = ["Shift+Down"] },
        new("extend-left", Menu.Select, KeyPlace.Grid, GridMoves.ExtendLeft) { Keys = ["Shift+Left"] },
        new("extend-right", Menu.Select, KeyPlace.Grid, GridMoves.ExtendRight) { Keys = ["Shift+Right"] },
        new("unselect", Menu.Select, KeyPlace.Grid, Unselect) { Keys = ["Escape"] },
    ];

    private static Step Toggle(Model model)
    {
        var grid = model.Grid();
        return model.WithTop(grid with { IsSelecting = !grid.IsSelecting, Anchor = grid.Anchor ?? grid.Cursor });
    }

    // With nothing to let go of, Esc leaves what is only looked at.
    private static Step Unselect(Model model) => model is { Looking: not null } && model.Grid() is { IsSelecting: false, Anchor: null }
        ? Looking.Back(model)
        : model.WithTop(model.Grid() with { IsSelecting = false, Anchor = null });

    private static Step Row(Model model) => Select(model, grid => (
        grid.Cursor with { Column = 0 }, grid.Cursor with { Column = model.Shown().Project.Timeline.Count - 1 }));

    private static Step Column(Model model) => Select(model, grid => (
        grid.Cursor with { Index = 0 }, grid.Cursor with { Index = LastRow(model, grid.Cursor.Table) }));

    private static Step Everything(Model model) => Select(model, grid => (
        new GridCursor(grid.Cursor.Table, 0, 0),
        new GridCursor(grid.Cursor.Table, LastRow(model, grid.Cursor.Table), model.Shown().Project.Timeline.Count - 1)));

    private static Step Select(Model model, Func<GridLayer, (GridCursor Anchor, GridCursor Cursor)> corners)
    {
        var grid = model.Grid();
        var (anchor, cursor) = corners(grid);
        return model.Show(grid with { Anchor = anchor, Cursor = cursor, IsSelecting = false });
    }

    private static int LastRow(Model model, TableKind table) => Math.Max(0, model.Shown().Project.Rows(table).Count - 1);
}
