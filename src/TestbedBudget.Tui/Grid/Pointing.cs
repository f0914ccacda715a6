using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Arrows choose the cell that a formula reads, while the formula waits for a value; F4 fixes the address with "$".</summary>
public static class Pointing
{
    /// <summary>The editor after the key, or null when the key does not point.</summary>
    public static CellEditor? Press(Model model, GridLayer grid, CellEditor editor, Key key)
    {
        if (!editor.IsFormula)
        {
            return null;
        }

        if (key.Code == KeyCode.F4)
        {
            var (text, caret) = CellAddress.CycleFixed(editor.Field.Text, editor.Field.Caret);
            return editor with { Field = new TextField(text, caret), Fault = null };
        }

        var project = model.Shown().Project;
        return editor.Mode == EditMode.Edit || Moved(project, editor.Pointed?.Cell ?? grid.Cursor, key) is not { } cell
            || (editor.Pointed is null && !WaitsForValue(editor.Field))
            ? null
            : PointAt(project, editor, cell);
    }

    // A value can follow an operator, a parenthesis or a separator: there arrows point, elsewhere they do nothing.
    private static bool WaitsForValue(TextField field)
    {
        var before = field.Text.AsSpan(0, field.Caret).TrimEnd();
        return before.Length > 0 && before[^1] is '=' or '+' or '-' or '*' or '/' or '^' or '(' or ';' or '<' or '>' or ':';
    }

    private static GridCursor? Moved(Project project, GridCursor cell, Key key) => (key.Code, key.Modifiers) switch
    {
        (KeyCode.Up, KeyModifiers.None) => PastHeadings(project, cell, -1),
        (KeyCode.Down, KeyModifiers.None) => PastHeadings(project, cell, 1),
        (KeyCode.Left, KeyModifiers.None) => cell with { Column = Math.Max(0, cell.Column - 1) },
        (KeyCode.Right, KeyModifiers.None) => cell.Right(project, 1),
        _ => default(GridCursor?),
    };

    // A heading has no amount to read.
    private static GridCursor PastHeadings(Project project, GridCursor cell, int rows)
    {
        var next = cell.Down(project, rows);
        while (next.RowIn(project) is { IsHeading: true } && next.Down(project, rows) != next)
        {
            next = next.Down(project, rows);
        }

        return next.RowIn(project) is { IsHeading: true } ? cell : next;
    }

    private static CellEditor PointAt(Project project, CellEditor editor, GridCursor cell)
    {
        var start = editor.Pointed?.Start ?? editor.Field.Caret;
        var address = cell.CellIn(project) is { } id ? CellAddress.Of(project, id) ?? string.Empty : string.Empty;
        var text = editor.Field.Text[..start] + address + editor.Field.Text[editor.Field.Caret..];
        return editor with
        {
            Field = new TextField(text, start + address.Length),
            Mode = EditMode.Point,
            Pointed = new PointedCell(cell, start),
            Fault = null,
        };
    }
}
