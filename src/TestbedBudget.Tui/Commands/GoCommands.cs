namespace TestbedBudget.Tui;

/// <summary>Moving, and going to a place by its name.</summary>
public static class GoCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("up", Menu.Go, KeyPlace.Grid, GridMoves.Up) { Keys = ["Up"] },
        new("down", Menu.Go, KeyPlace.Grid, GridMoves.Down) { Keys = ["Down"] },
        new("left", Menu.Go, KeyPlace.Grid, GridMoves.Left) { Keys = ["Left"] },
        new("right", Menu.Go, KeyPlace.Grid, GridMoves.Right) { Keys = ["Right"] },
        new("enter", Menu.Go, KeyPlace.Grid, GridMoves.Enter) { Keys = ["Enter"] },
        new("next-cell", Menu.Go, KeyPlace.Grid, GridMoves.NextCell) { Keys = ["Tab"] },
        new("previous-cell", Menu.Go, KeyPlace.Grid, GridMoves.PreviousCell) { Keys = ["Shift+Tab"] },
        new("page-up", Menu.Go, KeyPlace.Grid, GridMoves.PageUp) { Keys = ["PageUp"] },
        new("page-down", Menu.Go, KeyPlace.Grid, GridMoves.PageDown) { Keys = ["PageDown"] },
        new("row-start", Menu.Go, KeyPlace.Grid, GridMoves.Home) { Keys = ["Home"] },
        new("end", Menu.Go, KeyPlace.Grid, GridMoves.End) { Keys = ["End"] },
        new("first-cell", Menu.Go, KeyPlace.Grid, GridMoves.FirstCell) { Keys = ["Ctrl+Home"] },
        new("last-cell", Menu.Go, KeyPlace.Grid, GridMoves.LastCell) { Keys = ["Ctrl+End"] },
        new("edge-up", Menu.Go, KeyPlace.Grid, GridMoves.EdgeUp) { Keys = ["Ctrl+Up"] },
        new("edge-down", Menu.Go, KeyPlace.Grid, GridMoves.EdgeDown) { Keys = ["Ctrl+Down"] },
        new("edge-left", Menu.Go, KeyPlace.Grid, GridMoves.EdgeLeft) { Keys = ["Ctrl+Left"] },
        new("edge-right", Menu.Go, KeyPlace.Grid, GridMoves.EdgeRight) { Keys = ["Ctrl+Right"] },
        new("other-table", Menu.Go, KeyPlace.Grid, GridMoves.OtherTable) { Keys = ["F6"] },
        .. ListCommands.All,
        new("find-text", Menu.Go, KeyPlace.Grid, FindText.Ask) { Keys = ["Ctrl+F"] },
        new("find-next", Menu.Go, KeyPlace.Grid, FindText.Next) { Keys = ["F3"] },
        new("find-previous", Menu.Go, KeyPlace.Grid, FindText.Previous) { Keys = ["Shift+F3"] },
        new("notes", Menu.Go, KeyPlace.Grid, Notes.Open),
        new("go-to", Menu.Go, KeyPlace.Grid, GoTo.Open) { Keys = ["F5", "Ctrl+G"] },
    ];
}
