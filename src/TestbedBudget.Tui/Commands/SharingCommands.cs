namespace TestbedBudget.Tui;

/// <summary>A case among several analysts: its history, others' drafts, how far it is, and what to do when two have changed it.</summary>
public static class SharingCommands
{
    private const KeyPlace GridOrList = KeyPlace.Grid | KeyPlace.List;

    public static ImmutableArray<Command> All { get; } =
    [
        new("history", Menu.File, GridOrList | KeyPlace.CasePage, HistoryLayer.Open) { Keys = ["h"], KeyPlaces = KeyPlace.List | KeyPlace.CasePage, WhyNot = NoCase },
        new("case-page", Menu.File, GridOrList, CasePage.Open) { Keys = ["l"], KeyPlaces = KeyPlace.List, WhyNot = NoCase },
        new("drafts", Menu.File, GridOrList | KeyPlace.CasePage, Drafts.Open) { Keys = ["u"], KeyPlaces = KeyPlace.List | KeyPlace.CasePage, WhyNot = NoCase },
        new("set-state", Menu.File, GridOrList | KeyPlace.CasePage, CaseStates.Open) { Keys = ["s"], KeyPlaces = KeyPlace.List | KeyPlace.CasePage, WhyNot = CaseStates.WhyNot },
        new("newer-version", Menu.File, KeyPlace.Grid, Resolving.ShowNewer) { WhyNot = Resolving.NothingNewer },
        new("stop-looking", Menu.File, KeyPlace.Grid, static model => Looking.Back(model)) { WhyNot = NotLooking },
        new("drop-draft", Menu.File, KeyPlace.Grid, Drafts.AskDrop) { WhyNot = Drafts.NothingToDrop },
        new("purge-case", Menu.File, KeyPlace.List, Purging.Ask) { WhyNot = FileCommands.NoStore },
        new("look-at-version", Menu.File, KeyPlace.History, HistoryActions.Look) { Keys = ["Enter"] },
        new("compare-from", Menu.File, KeyPlace.History, HistoryActions.MarkFrom) { Keys = ["Space"] },
        new("version-table", Menu.File, KeyPlace.History, HistoryActions.Table) { Keys = ["d"] },
        new("restore-version", Menu.File, KeyPlace.History, HistoryActions.AskRestore) { Keys = ["r"], WhyNot = HistoryActions.CannotRestore },
        new("copy-page", Menu.File, KeyPlace.CasePage, CasePage.Copy) { Keys = ["c"] },
        new("put-on-top", Menu.File, KeyPlace.Conflict, Resolving.PutOnTop) { Keys = ["m"] },
        new("take-theirs", Menu.File, KeyPlace.Conflict, Resolving.TakeTheirs) { Keys = ["t"] },
        new("save-copy", Menu.File, KeyPlace.Conflict, Resolving.SaveCopy) { Keys = ["k"] },
        new("choose-side", Menu.File, KeyPlace.Conflict, ConflictLayer.Choose) { Keys = ["Space"] },
    ];

    private static string? NotLooking(Model model) => model.Looking is null ? model.Texts.Sharing.NotLooking : null;

    private static string? NoCase(Model model) => Drafts.At(model).Key is null ? model.Texts.Sharing.NoCase : null;
}
