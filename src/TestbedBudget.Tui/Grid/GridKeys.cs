using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The keys of the grid when nothing is being typed.</summary>
public static class GridKeys
{
    public static Step Press(Model model, GridLayer grid, Key key)
    {
        // End or Home, then a key: edge of data, or the corners (SCREENS §3.4).
        if (grid.Pending != KeyCode.None)
        {
            model = model.WithTop(grid with { Pending = KeyCode.None });
            if (GridMoves.AfterPending(model, grid.Pending, key) is { } pair)
            {
                return pair;
            }

            grid = (GridLayer)model.Top;
        }

        if (model.Keymap.Find(KeyPlace.Grid, key) is { } command)
        {
            return command.Try(model);
        }

        if (key.IsText && Starts(grid, key.Rune.Value))
        {
            return CellEditing.Start(model, grid, key.Rune.ToString(), EditMode.Enter);
        }

        return key.IsText ? model.Say(model.Texts.Screen.LettersInAmounts(KeyLabel.Find(model, "menu"), KeyLabel.Find(model, "palette"))) : model;
    }

    // In a label any text starts typing; in an amount a digit, a sign or a formula does.
    private static bool Starts(GridLayer grid, int rune) =>
        grid.Cursor.Column == GridCursor.Label
            ? rune is not ('/' or ':' or '?')
            : rune is (>= '0' and <= '9') or '+' or '-' or '=' or '(' or ',' or '.' or '\u2212';
}
