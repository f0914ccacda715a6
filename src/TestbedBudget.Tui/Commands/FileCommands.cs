using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Cases as a whole: new ones, versions, and the way out.</summary>
public static class FileCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("new-case", Menu.File, KeyPlace.Grid | KeyPlace.List, NewCase.Open) { Keys = ["n"], KeyPlaces = KeyPlace.List, WhyNot = NoStore },
        new("import", Menu.File, KeyPlace.Grid | KeyPlace.List, ImportFile.Ask) { Keys = ["i"], KeyPlaces = KeyPlace.List, WhyNot = NoStore },
        new("save-version", Menu.File, KeyPlace.Grid | KeyPlace.Memo | KeyPlace.Sections, Save) { Keys = ["Ctrl+S"], WhyNot = NothingToSave },
        new("header", Menu.File, KeyPlace.Grid | KeyPlace.Memo, HeaderForm.Open) { WhyNot = ReadOnly },
        new("decide", Menu.File, KeyPlace.Grid, DecisionForms.Decide) { WhyNot = DecisionForms.WhyNoDecision },
        new("start-amendment", Menu.File, KeyPlace.Grid, DecisionForms.StartAmendment) { WhyNot = DecisionForms.WhyNoAmendment },
        new("list", Menu.File, KeyPlace.Grid | KeyPlace.Memo, BackToList) { Keys = ["Ctrl+O"], Leaves = true },
        new("suspend", Menu.File, KeyPlace.Everywhere, static model => ((Step)model).Then(new Suspend())),
        new("quit", Menu.File, KeyPlace.Everywhere, Quit) { Keys = ["Ctrl+Q"], Leaves = true },
    ];

    /// <summary>Why a command that changes the case cannot run.</summary>
    public static string? ReadOnly(Model model) => model.WhyReadOnly;

    /// <summary>Why a command that stores a new case cannot run.</summary>
    public static string? NoStore(Model model) => model.WhyNoStore;

    /// <summary>Ends without a question: everything is on disk already.</summary>
    public static Step Quit(Model model)
    {
        var back = Looking.Back(model);
        return Offering.GivenUp(Leaving.Left(back, SectionEditing.Ending(back).Ended()));
    }

    public static Step BackToList(Model model)
    {
        var list = model.List is { } left ? left with { Search = null } : new ListLayer();
        var back = Looking.Back(model);
        return Leaving.Left(back, back with { Layers = [list], Case = null }).Then(new CloseCase()).Then(list.Fetch(back));
    }

    private static string? NothingToSave(Model model) => model.Trouble is not null ? null
        : ReadOnly(model) ?? (model.Case is { IsStored: true, CanUndo: false } and not { Trial: not null, IsTrialKept: false } ? model.Texts.Cases.NothingToSave(model.Case.Version) : null);

    // A what-if is kept under a name first; the version holds it then.
    private static Step Save(Model model) => model.Trouble is not null ? Troubles.TryAgain(model)
        : model.Case is { Trial: not null, IsTrialKept: false }
        ? ScenarioForms.Keep(model)
        : SaveVersion(model);

    private static Step SaveVersion(Model model) => model.Push(new FormLayer(
        model.Texts.Cases.SaveTitle,
        [new TextInput("why", model.Texts.Cases.Why, TextField.Empty, model.Texts.Cases.WhyHint)],
        static (below, values) => Saved(below, values.Text("why"))));

    private static FormOutcome Saved(Model model, string? why)
    {
        var open = model.Case!;
        Step step = open.IsStored ? model : ((Step)model).Then(new StoreCase(open.Start, VersionKind.Imported));
        return step.Then(new SaveVersion(open.Workbook, why));
    }
}
