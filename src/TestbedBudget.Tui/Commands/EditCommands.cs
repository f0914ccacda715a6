using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Typing, clearing, and taking back.</summary>
public static class EditCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("edit-cell", Menu.Edit, KeyPlace.Grid, EditCell) { Keys = ["F2"], WhyNot = FileCommands.ReadOnly },
        new("clear", Menu.Edit, KeyPlace.Grid, Clear) { Keys = ["Delete", "Backspace"], WhyNot = FileCommands.ReadOnly },
        new("undo", Menu.Edit, KeyPlace.Grid | KeyPlace.WhatIf | KeyPlace.Memo | KeyPlace.Sections, Undo) { Keys = ["Ctrl+Z"], WhyNot = NoUndo },
        new("redo", Menu.Edit, KeyPlace.Grid | KeyPlace.WhatIf | KeyPlace.Memo | KeyPlace.Sections, Redo) { Keys = ["Ctrl+Y"], WhyNot = NoRedo },
        new("undo-list", Menu.Edit, KeyPlace.Grid, UndoList.Open) { WhyNot = NoHistory },
        new("copy", Menu.Edit, KeyPlace.Grid, Copying.Copy) { Keys = ["Ctrl+C"] },
        new("cut", Menu.Edit, KeyPlace.Grid, Copying.Cut) { Keys = ["Ctrl+X"], WhyNot = FileCommands.ReadOnly },
        new("paste", Menu.Edit, KeyPlace.Grid, ClipPaste.Paste) { Keys = ["Ctrl+V"], WhyNot = ClipPaste.WhyNot },
        new("paste-amounts", Menu.Edit, KeyPlace.Grid, ClipPaste.PasteAmounts) { WhyNot = ClipPaste.WhyNot },
        new("paste-transposed", Menu.Edit, KeyPlace.Grid, ClipPaste.PasteTransposed) { WhyNot = ClipPaste.WhyNot },
        new("paste-box", Menu.Edit, KeyPlace.Grid, PasteBox.Open) { WhyNot = FileCommands.ReadOnly },
        new("copy-tables", Menu.Edit, KeyPlace.Grid, Copying.CopyTables),
        new("plain-tables", Menu.Edit, KeyPlace.Grid, Copying.ShowPlainly),
        new("copy-out", Menu.Edit, KeyPlace.Grid, Copying.SwitchOut),
    ];

    private static Step EditCell(Model model)
    {
        var grid = model.Grid();
        return CellEditing.Start(model, grid, CellEditing.Content(model.Shown().Project, grid.Cursor), EditMode.Edit);
    }

    /// <summary>Clears what is typed in the selection; in a rule's row that gives the cells back to the rule.</summary>
    private static Step Clear(Model model)
    {
        var (grid, project) = (model.Grid(), model.Shown().Project);
        var changes = SelectedCells.Of(project, grid.Selection)
            .Where(cell => project.Entry(cell) is not null)
            .Select(cell => new CellChange(cell, null))
            .ToImmutableArray();
        return changes.IsEmpty ? model.Say(model.Texts.Screen.SaidNothing) : model.Apply(new SetCells(changes));
    }

    // What was only tried comes back read-only too: nothing is changed by it.
    private static string? NoUndo(Model model) => BringsBack(model) ? null
        : model.WhyReadOnly ?? (model.Case is { CanUndo: true } ? null : model.Texts.Screen.NothingToUndo);

    private static string? NoHistory(Model model) => model.Case is { History.Length: > 0 } ? null : model.Texts.Screen.NothingToUndo;

    private static string? NoRedo(Model model) =>
        model.WhyReadOnly ?? (model.Case is { CanRedo: true } ? null : model.Texts.Screen.NothingToRedo);

    private static bool BringsBack(Model model) => model is { Case.LeftTrial: not null, Top: GridLayer };

    private static Step Undo(Model model) => BringsBack(model) ? model.TryAgain() : MoveTo(model, model.Case!.Position - 1);

    private static Step Redo(Model model) => MoveTo(model, model.Case!.Position + 1);

    /// <summary>Puts the case where it was after so many changes.</summary>
    public static Step MoveTo(Model model, int position)
    {
        var open = model.Case!;
        if (position == open.Position)
        {
            return model;
        }

        if (model.WhyReadOnly is { } reason)
        {
            return model.Say(reason);
        }

        // While a what-if is on the screen the budget under it is not changed.
        if (open.MovesBaseUnderTrial(position))
        {
            return model.Say(model.Texts.WhatIf.StepIsOfBudget(model.Top is DateLine ? "Esc" : KeyLabel.Of(model, "what-if") + " Esc"));
        }

        var undone = position < open.Position;
        var done = Math.Min(position, open.Position);
        var before = done == 0 ? open.Start : open.History[done - 1].After;
        var words = model.Texts.Changes.Describe(open.History[done].Change, before);
        var moved = model.WithCase(open.At(position));
        var shown = moved.Top is GridLayer grid ? moved.Show(grid) : moved.Top is DateLine ? DateLine.Settled(moved) : moved;
        var steps = Math.Abs(position - open.Position);
        return ((Step)shown.Say(steps > 1 ? model.Texts.Tables.Jumped(steps, undone)
            : undone ? model.Texts.Cases.Undone(words)
            : model.Texts.Cases.Redone(words)))
            .Then(new MoveDraft(position));
    }
}
