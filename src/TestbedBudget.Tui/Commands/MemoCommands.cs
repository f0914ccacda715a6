namespace TestbedBudget.Tui;

/// <summary>The decision memo.</summary>
public static class MemoCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("memo", Menu.Memo, KeyPlace.Grid, PreviewLayer.Open) { Keys = ["Ctrl+P"] },
        new("sections", Menu.Memo, KeyPlace.Grid | KeyPlace.Memo, SectionsLayer.Open) { Keys = ["e"], KeyPlaces = KeyPlace.Memo },
        new("template", Menu.Memo, KeyPlace.Grid | KeyPlace.Memo | KeyPlace.Sections, Templates.Ask) { Keys = ["t"], KeyPlaces = KeyPlace.Memo | KeyPlace.Sections, WhyNot = FileCommands.ReadOnly },
        new("placeholders", Menu.Memo, KeyPlace.Memo | KeyPlace.Sections | KeyPlace.Text, Templates.Names),
        new("write-memo", Menu.Memo, KeyPlace.Grid | KeyPlace.Memo, ExportForm.Open) { Keys = ["w"], KeyPlaces = KeyPlace.Memo },
        new("copy-memo", Menu.Memo, KeyPlace.Grid | KeyPlace.Memo, CopyMemo) { Keys = ["c"], KeyPlaces = KeyPlace.Memo },
        new("plain-memo", Menu.Memo, KeyPlace.Grid | KeyPlace.Memo, PlainMemo) { Keys = ["p"], KeyPlaces = KeyPlace.Memo },
        new("raw-memo", Menu.Memo, KeyPlace.Memo, PreviewLayer.SwitchRaw) { Keys = ["v"] },
        new("find-in-memo", Menu.Go, KeyPlace.Memo, PreviewFind.Open) { Keys = ["Ctrl+F"] },
        new("find-next-in-memo", Menu.Go, KeyPlace.Memo, PreviewFind.Next) { Keys = ["F3"] },
        new("back", Menu.Memo, KeyPlace.Memo | KeyPlace.Sections, static model => model.Pop()) { Keys = ["Escape"] },
    ];

    private static Step CopyMemo(Model model) => ((Step)model).Then(new CopyOut(MemoOf.Markdown(model)));

    private static Step PlainMemo(Model model) => ((Step)model).Then(new ShowPlain(MemoOf.Markdown(model)));
}
