using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Moving the cursor. With selecting on, the other corner stays where it was.</summary>
public static class GridMoves
{
    public static Step Up(Model model) => Rows(model, -1, extend: false);

    public static Step Down(Model model) => Rows(model, 1, extend: false);

    public static Step Left(Model model) => Columns(model, -1, extend: false);

    public static Step Right(Model model) => Columns(model, 1, extend: false);

    public static Step ExtendUp(Model model) => Rows(model, -1, extend: true);

    public static Step ExtendDown(Model model) => Rows(model, 1, extend: true);

    public static Step ExtendLeft(Model model) => Columns(model, -1, extend: true);

    public static Step ExtendRight(Model model) => Columns(model, 1, extend: true);

    public static Step PageUp(Model model) => Rows(model, -Page(model), extend: false);

    public static Step PageDown(Model model) => Rows(model, Page(model), extend: false);

    public static Step NextCell(Model model)
    {
        var grid = model.Grid();
        var moved = grid.Cursor.Right(model.Shown().Project, 1);
        return model.Show(Alone(grid, moved) with { TabColumn = grid.TabColumn ?? grid.Cursor.Column });
    }

    public static Step PreviousCell(Model model)
    {
        var grid = model.Grid();
        return model.Show(Alone(grid, grid.Cursor.Right(model.Shown().Project, -1)) with { TabColumn = grid.TabColumn });
    }

    /// <summary>Down; after a run of Tab, to the column where it began.</summary>
    public static Step Enter(Model model)
    {
        var grid = model.Grid();
        var down = grid.Cursor.Down(model.Shown().Project, 1);
        return model.Show(Alone(grid, grid.TabColumn is { } column ? down with { Column = column } : down));
    }

    public static Step Home(Model model)
    {
        var start = To(model, static cursor => cursor with { Column = 0 }).Model;
        return start.WithTop(start.Grid() with { Pending = KeyCode.Home });
    }

    public static Step End(Model model) => model.WithTop(model.Grid() with { Pending = KeyCode.End });

    public static Step FirstCell(Model model) => To(model, _ => new GridCursor(TableKind.Costs, 0, 0));

    public static Step LastCell(Model model) => To(model, _ => LastOf(model));

    public static Step OtherTable(Model model)
    {
        var (grid, project) = (model.Grid(), model.Shown().Project);
        var other = grid.Cursor.Table == TableKind.Costs ? TableKind.Financing : TableKind.Costs;
        var index = Math.Clamp(grid.OtherIndex, 0, Math.Max(0, project.Rows(other).Count - 1));
        return model.Show(Alone(grid, new GridCursor(other, index, grid.Cursor.Column)) with { OtherIndex = grid.Cursor.Index });
    }

    public static Step EdgeUp(Model model) => Edge(model, -1, 0);

    public static Step EdgeDown(Model model) => Edge(model, 1, 0);

    public static Step EdgeLeft(Model model) => Edge(model, 0, -1);

    public static Step EdgeRight(Model model) => Edge(model, 0, 1);

    /// <summary>What a key does after Home or End; null when the two are no pair.</summary>
    public static Step? AfterPending(Model model, KeyCode pending, Key key) => (pending, key.Code, key.Modifiers) switch
    {
        (KeyCode.Home, KeyCode.Home, KeyModifiers.None) => FirstCell(model),
        (KeyCode.End, KeyCode.Home, KeyModifiers.None) => LastCell(model),
        (KeyCode.End, KeyCode.End, KeyModifiers.None) =>
            To(model, cursor => cursor with { Column = model.Shown().Project.Timeline.Count - 1 }),
        (KeyCode.End, KeyCode.Up, _) => EdgeUp(model),
        (KeyCode.End, KeyCode.Down, _) => EdgeDown(model),
        (KeyCode.End, KeyCode.Left, _) => EdgeLeft(model),
        (KeyCode.End, KeyCode.Right, _) => EdgeRight(model),
        _ => default(Step?),
    };

    /// <summary>Goes to the place: with selecting on, the selection reaches to it within its table.</summary>
    public static Step To(Model model, Func<GridCursor, GridCursor> target)
    {
        var grid = model.Grid();
        var place = target(grid.Cursor).Within(model.Shown().Project);
        return model.Show(place.Table == grid.Cursor.Table ? Moved(grid, place, extend: false) : Alone(grid, place));
    }

    private static Step Rows(Model model, int rows, bool extend)
    {
        var (grid, project) = (model.Grid(), model.Shown().Project);
        var moved = grid.Cursor.Down(project, rows);

        // A selection is a rectangle of one table.
        if ((extend || grid.IsSelecting) && moved.Table != grid.Cursor.Table)
        {
            var last = Math.Max(0, project.Rows(grid.Cursor.Table).Count - 1);
            moved = grid.Cursor with { Index = rows < 0 ? 0 : last };
        }

        return model.Show(Moved(grid, moved, extend));
    }

    private static Step Columns(Model model, int columns, bool extend)
    {
        var grid = model.Grid();
        return model.Show(Moved(grid, grid.Cursor.Right(model.Shown().Project, columns), extend));
    }

    private static GridLayer Moved(GridLayer grid, GridCursor cursor, bool extend) => extend || grid.IsSelecting
        ? grid with { Cursor = cursor, Anchor = grid.Anchor ?? grid.Cursor, TabColumn = null }
        : Alone(grid, cursor);

    private static GridLayer Alone(GridLayer grid, GridCursor cursor) =>
        grid with { Cursor = cursor, Anchor = null, IsSelecting = false, TabColumn = null };

    private static int Page(Model model)
    {
        var layout = GridScrolling.LayoutOf(model, model.Grid());
        return Math.Max(1, (model.Grid().Cursor.Table == TableKind.Costs ? layout.Costs : layout.Financing).Shown);
    }

    private static GridCursor LastOf(Model model)
    {
        var project = model.Shown().Project;
        return new GridCursor(TableKind.Financing, project.Financing.Length - 1, project.Timeline.Count - 1);
    }

    // As Excel does: within data to its last cell, from its edge or a blank to the next data, else to the border.
    private static Step Edge(Model model, int rows, int columns)
    {
        var (grid, sheet) = (model.Grid(), model.Shown().Sheet);
        var table = sheet.Table(grid.Cursor.Table);
        var cursor = grid.Cursor;
        if (cursor.Column == GridCursor.Label && rows != 0)
        {
            return model.Show(Moved(grid, cursor with { Index = rows < 0 ? 0 : Math.Max(0, table.Rows.Length - 1) }, extend: false));
        }

        var next = Next(cursor);
        var run = Filled(cursor) && Filled(next);
        while (Inside(next) && (run ? Filled(next) : !Filled(next)))
        {
            cursor = next;
            next = Next(next);
        }

        return model.Show(Moved(grid, !run && Inside(next) ? next : cursor, extend: false));

        GridCursor Next(GridCursor at) => at with { Index = at.Index + rows, Column = at.Column + columns };

        bool Inside(GridCursor at) =>
            at.Index >= 0 && at.Index < table.Rows.Length && at.Column >= 0 && at.Column < sheet.Project.Timeline.Count;

        bool Filled(GridCursor at) => Inside(at) && !table.Rows[at.Index].Amounts[at.Column].IsBlank;
    }
}
