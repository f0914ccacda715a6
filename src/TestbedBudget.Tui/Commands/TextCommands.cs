namespace TestbedBudget.Tui;

/// <summary>What can be done in the text of a section, beside typing.</summary>
public static class TextCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("keep-text", Menu.Memo, KeyPlace.Text, SectionEditing.Leave) { Keys = ["Escape"] },
        new("store-text", Menu.Memo, KeyPlace.Text, SectionEditing.Store) { Keys = ["Ctrl+S"] },
        new("give-up-text", Menu.Memo, KeyPlace.Text, SectionEditing.GiveUp) { Keys = ["Ctrl+G"] },
        new("edit-outside", Menu.Memo, KeyPlace.Text, Outside) { Keys = ["Ctrl+E"] },
        new("undo-text", Menu.Edit, KeyPlace.Text, Undo) { Keys = ["Ctrl+Z"], WhyNot = NoUndo },
        new("redo-text", Menu.Edit, KeyPlace.Text, Redo) { Keys = ["Ctrl+Y"], WhyNot = NoRedo },
        new("copy-text", Menu.Edit, KeyPlace.Text, Copy) { Keys = ["Ctrl+C"], WhyNot = NothingSelected },
        new("cut-text", Menu.Edit, KeyPlace.Text, Cut) { Keys = ["Ctrl+X"], WhyNot = NothingSelected },
        new("paste-text", Menu.Edit, KeyPlace.Text, Paste) { Keys = ["Ctrl+V"], WhyNot = NothingCopied },
        new("select-text", Menu.Select, KeyPlace.Text, Select) { Keys = ["F8", "Ctrl+Space"] },
        new("select-all-text", Menu.Select, KeyPlace.Text, SelectAll) { Keys = ["Ctrl+A"] },
        new("find-in-text", Menu.Go, KeyPlace.Text, EditorFind.Open) { Keys = ["Ctrl+F"] },
        new("find-next-in-text", Menu.Go, KeyPlace.Text, EditorFind.Next) { Keys = ["F3"] },
    ];

    private static EditorLayer Editor(Model model) => (EditorLayer)model.Top;

    private static string? NoUndo(Model model) => Editor(model).History.CanUndo ? null : model.Texts.Screen.NothingToUndo;

    private static string? NoRedo(Model model) => Editor(model).History.CanRedo ? null : model.Texts.Screen.NothingToRedo;

    private static string? NothingSelected(Model model) =>
        Editor(model).History.Now.HasSelection ? null : model.Texts.Memos.NothingSelected;

    private static string? NothingCopied(Model model) => model.CopiedText.Length > 0 ? null : model.Texts.Memos.NothingCopied;

    private static Step Undo(Model model) => Editor(model).With(model, Editor(model).History.Undo());

    private static Step Redo(Model model) => Editor(model).With(model, Editor(model).History.Redo());

    private static Step Outside(Model model) => ((Step)model).Then(new EditOutside(Editor(model).History.Now.Text));

    private static Step Copy(Model model)
    {
        var editor = Editor(model);
        var text = editor.History.Now.Selected;
        var copied = model.WithTop(editor with { IsSelecting = false }) with { CopiedText = text };
        return ((Step)copied).Then(new CopyOut(text));
    }

    private static Step Cut(Model model)
    {
        var (copied, editor) = (Copy(model), Editor(model));
        var cut = editor.With(copied.Model, editor.History.Changed(editor.History.Now.Without(0), TextStep.Whole));
        return cut with { Effects = [.. copied.Effects, .. cut.Effects] };
    }

    private static Step Paste(Model model) => Offering.Pasted(Editor(model).Insert(model, model.CopiedText));

    private static Step Select(Model model)
    {
        var editor = Editor(model);
        var area = editor.History.Now;
        return model.WithTop(editor with
        {
            IsSelecting = !editor.IsSelecting,
            History = editor.History.Moved(area with { Anchor = editor.IsSelecting ? area.Anchor : area.Anchor ?? area.Caret }),
        });
    }

    private static Step SelectAll(Model model)
    {
        var editor = Editor(model);
        var area = editor.History.Now;
        return model.WithTop(editor with { History = editor.History.Moved(area with { Caret = area.Text.Length, Anchor = 0 }) });
    }
}
