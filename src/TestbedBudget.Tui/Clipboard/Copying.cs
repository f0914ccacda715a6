namespace TestbedBudget.Tui;

/// <summary>Copying and cutting: what is selected is kept here, and its text goes to the user's own clipboard.</summary>
public static class Copying
{
    public static Step Copy(Model model) => Take(model, isCut: false);

    /// <summary>The cells are emptied when they are pasted, not before.</summary>
    public static Step Cut(Model model) => Take(model, isCut: true);

    /// <summary>Both tables with heads and sums, to the user's own clipboard.</summary>
    public static Step CopyTables(Model model) =>
        ((Step)model).Then(new CopyOut(TableText.Tables(model.Shown(), model.Texts, TableText.Tab)));

    /// <summary>The selection, or both tables, as plain text to select with the mouse where there is no clipboard.</summary>
    public static Step ShowPlainly(Model model)
    {
        var selection = model.Grid().Selection;
        return ((Step)model).Then(new ShowPlain(selection.IsOneCell
            ? TableText.Tables(model.Shown(), model.Texts, TableText.Semicolon)
            : TableText.Of(model.Shown(), selection, model.Texts, TableText.Semicolon)));
    }

    public static Step SwitchOut(Model model)
    {
        var on = !model.CopiesOut;
        return (model with { CopiesOut = on }).Say(on ? model.Texts.Clips.CopiesOut : model.Texts.Clips.CopiesHereOnly);
    }

    private static Step Take(Model model, bool isCut)
    {
        var grid = model.Grid();
        var text = TableText.Of(model.Shown(), grid.Selection, model.Texts, TableText.Tab);
        if (text.Length == 0 && grid.Cursor.RowIn(model.Shown().Project) is null)
        {
            return model.Say(model.Texts.Screen.NoRowHere(KeyLabel.Of(model, "insert-row")));
        }

        var clip = Clip.Of(model.Shown(), grid.Selection, text, isCut);
        var kept = (model with { Clip = clip }).WithTop(grid with { IsSelecting = false });
        Step step = kept.Say(isCut ? model.Texts.Clips.Cut(clip.Height, clip.Width) : model.Texts.Clips.Copied(clip.Height, clip.Width));
        return model.CopiesOut ? step.Then(new CopyOut(text)) : step;
    }
}
