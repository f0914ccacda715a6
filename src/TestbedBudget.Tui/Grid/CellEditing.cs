using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The keys while a cell is typed: Enter and Tab keep it and move on, Esc and ^G give it up.</summary>
public static class CellEditing
{
    /// <summary>Starts typing over the cell, or editing what it holds.</summary>
    public static Step Start(Model model, GridLayer grid, string text, EditMode mode)
    {
        var project = model.Case!.Shown.Project;
        if (model.WhyReadOnly is { } reason)
        {
            return model.Say(reason);
        }

        if (grid.Cursor.RowIn(project) is not { } row)
        {
            return model.Say(model.Texts.Screen.NoRowHere(KeyLabel.Of(model, "insert-row")));
        }

        if (grid.Cursor.Column != GridCursor.Label)
        {
            if (row.IsHeading)
            {
                return model.Say(model.Texts.Refusals.Of(new HeadingHasNoAmounts(row.Label)));
            }

            if (project.Timeline[grid.Cursor.Column].Actual)
            {
                var locked = new PeriodIsActual(row.Label, project.Timeline.Label(grid.Cursor.Column));
                return model.Say(model.Texts.Refusals.Of(locked));
            }
        }

        return model.WithTop(grid with { Editor = new CellEditor(TextField.At(text), mode), Anchor = null, IsSelecting = false });
    }

    /// <summary>What the cell holds, as it was or would be typed.</summary>
    public static string Content(Project project, GridCursor cursor) =>
        cursor.Column == GridCursor.Label ? cursor.RowIn(project)?.Label ?? string.Empty
        : cursor.CellIn(project) is not { } cell ? string.Empty
        : project.Entry(cell) switch
        {
            AmountEntry typed => SwedishNumber.Plain(typed.Amount.Kronor),
            FormulaEntry formula => formula.Formula.Display(project, cell),
            _ => string.Empty,
        };

    public static Step Press(Model model, GridLayer grid, CellEditor editor, Key key)
    {
        if (key.Code == KeyCode.Escape || key == Keys.Cancel)
        {
            return model.WithTop(grid with { Editor = null });
        }

        if (key == Key.Of(KeyCode.Tab) && Completing.Take(model.Shown().Project, editor) is { } completed)
        {
            return model.WithTop(grid with { Editor = completed });
        }

        if (Leaving(grid, editor, key) is { } move)
        {
            return Keep(model, grid, editor, move);
        }

        if (Pointing.Press(model, grid, editor, key) is { } pointed)
        {
            return model.WithTop(grid with { Editor = pointed });
        }

        if (key.Code == KeyCode.F2)
        {
            return model.WithTop(grid with { Editor = editor with { Mode = EditMode.Edit, Pointed = null, Fault = null } });
        }

        if (editor.Field.Update(key) is { } field)
        {
            return model.WithTop(grid with { Editor = new CellEditor(field, After(editor.Mode)) });
        }

        return model.Keymap.Find(KeyPlace.Grid, key) is not { } command ? model
            : command.Leaves ? command.Try(model)
            : editor.IsOverCell ? KeepAndRun(model, grid, editor, command)
            : model;
    }

    /// <summary>Puts one line of text in the cell; several cells, or more than it holds, are refused and leave it as it is.</summary>
    public static Step Paste(Model model, GridLayer grid, CellEditor editor, Pasted paste)
    {
        var line = paste.Text.Trim('\n');
        return paste.Truncated || editor.Field.Text.Length + line.Length > TextField.LongestText ? model.Say(model.Texts.Intake.PasteTooLong)
            : line.AsSpan().IndexOfAny('\n', '\t') >= 0 ? model.Say(model.Texts.Pastes.SeveralInOneCell)
            : model.WithTop(grid with { Editor = new CellEditor(editor.Field.Insert(line), After(editor.Mode)) });
    }

    // What was refused stays in the line, and the command waits.
    private static Step KeepAndRun(Model model, GridLayer grid, CellEditor editor, Command command)
    {
        var kept = Keep(model, grid, editor, Move.Stay);
        if (kept.Model.Top is GridLayer { Editor: not null })
        {
            return kept;
        }

        var run = command.Try(kept.Model);
        return run with { Effects = kept.Effects.AddRange(run.Effects) };
    }

    // A letter after a reference that was pointed at ends the pointing.
    private static EditMode After(EditMode mode) => mode == EditMode.Point ? EditMode.Enter : mode;

    private enum Move
    {
        Down,
        Up,
        Left,
        Right,
        Next,
        Previous,
        Stay,
    }

    // In a cell typed over, arrows keep it, unless a formula waits for what it is to read.
    private static Move? Leaving(GridLayer grid, CellEditor editor, Key key) => key.Code switch
    {
        KeyCode.Enter => Move.Down,
        KeyCode.Tab when key.HasShift => Move.Previous,
        KeyCode.Tab => Move.Next,
        _ when !editor.IsOverCell || grid.Cursor.Column == GridCursor.Label => null,
        KeyCode.Down => Move.Down,
        KeyCode.Up => Move.Up,
        KeyCode.Left => Move.Left,
        KeyCode.Right => Move.Right,
        _ => null,
    };

    private static Step Keep(Model model, GridLayer grid, CellEditor editor, Move move)
    {
        var project = model.Case!.Shown.Project;
        var reading = grid.Cursor.Column == GridCursor.Label
            ? ReadLabel(project, grid, editor.Field.Text)
            : ReadCell(model, grid, editor.Field.Text);
        if (reading.Fault is { } fault)
        {
            return model.WithTop(grid with { Editor = editor with { Fault = fault } });
        }

        var closed = model.WithTop(Moved(project, grid with { Editor = null }, move));
        var step = reading.Edit is { } edit ? closed.Apply(edit) : closed;

        // What was refused stays in the line, so that it can be mended.
        if (!step.Made && reading.Edit is not null && step.Model.Notice is { } refusal)
        {
            return model.WithTop(grid with { Editor = editor with { Fault = refusal } });
        }

        var shown = step.Model.Show(step.Model.Grid());
        return step with { Model = reading.Notice is { } notice ? shown.Say(notice) : shown };
    }

    private static TypedText ReadLabel(Project project, GridLayer grid, string text) =>
        grid.Cursor.RowIn(project) is { } row && row.Label != text.Trim()
            ? new TypedText(new RenameRow(row.Id, text), null, null)
            : default;

    private static TypedText ReadCell(Model model, GridLayer grid, string text)
    {
        var project = model.Case!.Shown.Project;
        return grid.Cursor.CellIn(project) is not { } cell ? default : CellInput.Read(text, project) switch
        {
            ClearedCell when project.Entry(cell) is null => default,
            ReadEntry { Entry: AmountEntry typed, WasRounded: true } =>
                new TypedText(SetCells.One(cell, typed), null, model.Texts.Screen.WasRounded(typed.Amount, project.Precision)),
            ReadEntry read => new TypedText(SetCells.One(cell, read.Entry), null, null),
            AmbiguousEntry two => new TypedText(null, model.Texts.Formulas.Ambiguous(two), null),
            RefusedEntry refused => new TypedText(null, model.Texts.Formulas.Of(refused.Fault), null),
            _ => new TypedText(SetCells.One(cell, null), null, null),
        };
    }

    private static GridLayer Moved(Project project, GridLayer grid, Move move) => move switch
    {
        Move.Down when grid.TabColumn is { } column =>
            grid with { Cursor = grid.Cursor.Down(project, 1) with { Column = column }, TabColumn = null },
        Move.Down => grid with { Cursor = grid.Cursor.Down(project, 1) },
        Move.Up => grid with { Cursor = grid.Cursor.Down(project, -1), TabColumn = null },
        Move.Left => grid with { Cursor = grid.Cursor.Right(project, -1), TabColumn = null },
        Move.Right => grid with { Cursor = grid.Cursor.Right(project, 1), TabColumn = null },
        Move.Next => grid with { Cursor = grid.Cursor.Right(project, 1), TabColumn = grid.TabColumn ?? grid.Cursor.Column },
        Move.Previous => grid with { Cursor = grid.Cursor.Right(project, -1) },
        _ => grid,
    };

    /// <summary>What a typed text comes to: an edit, nothing, or why not.</summary>
    private readonly record struct TypedText(Edit? Edit, string? Fault, string? Notice);
}
