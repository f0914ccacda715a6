namespace TestbedBudget.Tui;

/// <summary>Trying end dates, alternatives side by side, and questions asked backwards.</summary>
public static class WhatIfCommands
{
    private const KeyPlace GridOrLine = KeyPlace.Grid | KeyPlace.WhatIf;

    public static ImmutableArray<Command> All { get; } =
    [
        new("what-if", Menu.WhatIf, GridOrLine, WhatIfStart.Toggle) { Keys = ["F7"] },
        new("keep-scenario", Menu.WhatIf, KeyPlace.WhatIf, ScenarioForms.Keep) { Keys = ["Ctrl+S"], WhyNot = FileCommands.ReadOnly },
        new("next-pace", Menu.WhatIf, KeyPlace.WhatIf, DateLine.NextPace) { Keys = ["p"] },
        new("yearly-index", Menu.WhatIf, KeyPlace.WhatIf, IndexForm.Open) { Keys = ["i"] },
        new("compare", Menu.WhatIf, GridOrLine, Comparing.Choose) { Keys = ["c"], KeyPlaces = KeyPlace.WhatIf },
        new("compare-decision", Menu.WhatIf, GridOrLine, Comparing.WithDecision),
        new("solve", Menu.WhatIf, GridOrLine, SolveForm.Open) { Keys = ["s"], KeyPlaces = KeyPlace.WhatIf },
        new("split-costs", Menu.WhatIf, GridOrLine, SplitForm.Open) { Keys = ["f"], KeyPlaces = KeyPlace.WhatIf, WhyNot = FileCommands.ReadOnly },
        new("who-pays", Menu.WhatIf, GridOrLine, PayerForm.Open) { Keys = ["r"], KeyPlaces = KeyPlace.WhatIf, WhyNot = NothingTried },
        new("scenarios", Menu.WhatIf, GridOrLine, ScenarioForms.List) { Keys = ["l"], KeyPlaces = KeyPlace.WhatIf },
        new("adopt-scenario", Menu.WhatIf, GridOrLine, ScenarioForms.AdoptShown) { Keys = ["a"], KeyPlaces = KeyPlace.WhatIf, WhyNot = NothingToAdopt },
        new("leave-what-if", Menu.WhatIf, GridOrLine, Leave) { WhyNot = NothingTried },
        new("open-compared", Menu.WhatIf, KeyPlace.Comparison, CompareLayer.OpenChosen) { Keys = ["Enter"], WhyNot = NoAlternatives },
        new("compare-periods", Menu.WhatIf, KeyPlace.Comparison, static model => With(model, static layer => layer with { ByPeriod = !layer.ByPeriod, Scroll = 0 })) { Keys = ["p"] },
        new("compare-shows", Menu.WhatIf, KeyPlace.Comparison, static model => With(model, layer => layer with { Shows = layer.NextShows(model)!.Value })) { Keys = ["d"], WhyNot = NothingElseToShow },
        new("copy-comparison", Menu.WhatIf, KeyPlace.Comparison, static model => Copy(model, CompareText.Tabbed(model.Texts, Layer(model)))) { Keys = ["c"] },
        new("copy-comparison-markdown", Menu.WhatIf, KeyPlace.Comparison, static model => Copy(model, CompareText.Markdown(model.Texts, Layer(model)))) { Keys = ["m"] },
        new("copy-changes", Menu.WhatIf, KeyPlace.Comparison, CompareFile.CopyChanges) { Keys = ["t"] },
        new("write-comparison", Menu.WhatIf, KeyPlace.Comparison, CompareFile.Ask) { Keys = ["w"] },
        new("keep-compared", Menu.WhatIf, KeyPlace.Comparison, CompareLayer.KeepAll) { Keys = ["Ctrl+S"], WhyNot = static model => NoAlternatives(model) ?? FileCommands.ReadOnly(model) },
    ];

    private static string? NothingTried(Model model) => model.Case is { Trial: not null } ? null : model.Texts.WhatIf.NothingTried;

    private static string? NothingToAdopt(Model model) => FileCommands.ReadOnly(model) ?? NothingTried(model);

    // Versions and decided budgets stand side by side too.
    private static string? NoAlternatives(Model model) => Layer(model).Scenarios.IsEmpty ? model.Texts.WhatIf.ComparesNoAlternatives : null;

    private static string? NothingElseToShow(Model model) => Layer(model).NextShows(model) is null ? model.Texts.WhatIf.ShowsEverything : null;

    private static Step Leave(Model model)
    {
        var left = (model.Top is DateLine ? model.Pop() : model).LeaveTrial();
        return left.Show(left.Grid());
    }

    private static CompareLayer Layer(Model model) => (CompareLayer)model.Top;

    private static Step With(Model model, Func<CompareLayer, CompareLayer> change) => model.WithTop(change(Layer(model)));

    private static Step Copy(Model model, string text) => ((Step)model).Then(new CopyOut(text));
}
