using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The alternatives of the case: kept under a name, listed, renamed, duplicated, dropped, and adopted.</summary>
public static class ScenarioForms
{
    /// <summary>
    /// Asks for the name of the what-if on the screen, the proposed one typed in. One that is kept already is kept once
    /// more under another name, and that one is worked on from then on.
    /// </summary>
    public static Step Keep(Model model)
    {
        var (open, words) = (model.Case!, model.Texts.WhatIf);
        return model.Push(new FormLayer(
            open.IsTrialKept ? words.KeepCopyTitle : words.KeepTitle,
            [NameField(model, Trials.ProposedName(model.Texts, open.Workbook, open.Trial!))],
            static (below, values) => Named(below, values, below.Case!.IsTrialKept ? below.KeepCopy : below.KeepTrial))
        {
            Intro = open.IsTrialKept ? [words.IsKept(open.Trial!.Name)] : [],
        });
    }

    /// <summary>All alternatives; Enter shows one in the grid.</summary>
    public static Step List(Model model)
    {
        var scenarios = model.Case!.Workbook.Scenarios;
        var words = model.Texts.WhatIf;
        return model.Push(new PickLayer(
            words.ListTitle,
            [.. scenarios.Select(scenario => Item(model, scenario))],
            (below, index) => Show(below, scenarios[index]))
        {
            Empty = words.NoAlternatives,
            Actions =
            [
                new PickAction(Key.Of('r'), words.RenameWord, (list, index) => Rename(list, scenarios[index])),
                new PickAction(Key.Of('d'), words.DuplicateWord, (list, index) => Duplicate(list, scenarios[index])),
                new PickAction(Key.Of('x'), words.DropWord, (list, index) => Changed(list, new DropScenario(scenarios[index].Name))),
                new PickAction(Key.Of('e'), words.EditsWord, (list, index) => ScenarioEdits.Open(list.Pop(), scenarios[index].Name)),
                new PickAction(Key.Of('a'), words.AdoptWord, (list, index) => Adopt(list.Pop(), scenarios[index])),
                new PickAction(Key.Of('c'), words.CompareWord, (list, _) => Comparing.Choose(list.Pop())),
            ],
        });
    }

    /// <summary>Makes what is tried the budget, as one undo step, after a look at what changes.</summary>
    public static Step AdoptShown(Model model) => Adopt(model, model.Case!.Trial!);

    private static PickItem Item(Model model, Scenario scenario)
    {
        var view = CaseView.Of(model.Case!.Workbook, scenario.Replay(model.Case.Workbook.Base).Project);
        return new PickItem(
            scenario.Name,
            model.Texts.WhatIf.Summary(view),
            model.Case.Trial?.Name == scenario.Name ? ">" : " ");
    }

    /// <summary>Shows the what-if in the grid with its last period in sight, and its date line; the top layer is the grid or its line.</summary>
    public static Step Show(Model below, Scenario scenario)
    {
        var onGrid = below.Top is DateLine ? below.Pop() : below;
        var shown = onGrid.WithCase(onGrid.Case!.Try(scenario));
        var grid = shown.Grid();
        return DateLine.Open(shown.Show(grid with { Cursor = grid.Cursor with { Column = shown.Shown().Project.Timeline.Count - 1 } }));
    }

    private static Step Adopt(Model model, Scenario scenario)
    {
        var open = model.Case!;
        var replayed = scenario.Replay(open.Workbook.Base);
        var (was, becomes) = (open.Workbook.Base.Timeline.Last, replayed.Project.Timeline.Last);
        ImmutableArray<string> end = was == becomes ? [] : [model.Texts.Differences.End(was, becomes)];
        var lines = DifferenceLines.Shortened(
            model, [.. end, .. DifferenceLines.Of(model.Texts, open.BaseView, CaseView.Of(open.Workbook, replayed.Project))]);
        return model.Push(new ConfirmLayer(
            string.Join('\n', [model.Texts.WhatIf.AdoptQuestion(Called(model, scenario), replayed.Refused.Length), .. lines]),
            below => Adopted(below, scenario)));
    }

    private static Step Adopted(Model model, Scenario scenario)
    {
        var below = model.Top is DateLine ? model.Pop() : model;
        var step = scenario.Name.Length > 0
            ? below.Apply(new AdoptScenario(scenario.Name))
            : below.Apply(new EditBase(new EditAll(scenario.Edits)));
        if (!step.Made)
        {
            return step;
        }

        var shown = step.Model.WithCase(step.Model.Case!.Try(null));
        return step with { Model = shown.Show(shown.Grid()).Say(model.Texts.WhatIf.Adopted(Called(model, scenario))) };
    }

    private static string Called(Model model, Scenario scenario) =>
        scenario.Name.Length > 0 ? scenario.Name : Trials.ProposedName(model.Texts, model.Case!.Workbook, scenario);

    private static Step Rename(Model list, Scenario scenario) => list.Push(new FormLayer(
        list.Texts.WhatIf.RenameTitle,
        [NameField(list, scenario.Name)],
        (below, values) => Named(below, values, name => Renamed(below, scenario, name))));

    private static Step Renamed(Model list, Scenario scenario, string name)
    {
        var isShown = list.Case!.Trial?.Name == scenario.Name;
        var step = list.Pop().Apply(new RenameScenario(scenario.Name, name));
        var open = step.Model.Case!;
        var model = isShown ? step.Model.WithCase(open.Try(open.Workbook.FindScenario(name) ?? open.Trial)) : step.Model;
        return Relisted(step with { Model = model });
    }

    private static Step Duplicate(Model list, Scenario scenario) => list.Push(new FormLayer(
        list.Texts.WhatIf.DuplicateTitle,
        [NameField(list, list.Texts.WhatIf.CopyOf(scenario.Name))],
        (below, values) => Named(below, values, name => Changed(below, new DuplicateScenario(scenario.Name, name)))));

    private static FormOutcome Named(Model below, FormValues values, Func<string, Step> take) =>
        values.Text("name") is not { } name ? FormOutcome.Refused("name", below.Texts.Cases.Needed)
        : take(name) is var step && !step.Made && step.Model.Notice is { } refusal ? FormOutcome.Refused("name", refusal)
        : (FormOutcome)step;

    // The list is made anew of what there is now; what was refused is said by it.
    private static Step Changed(Model list, Change change) => Relisted(list.Pop().Apply(change));

    private static Step Relisted(Step step)
    {
        if (!step.Made)
        {
            return step;
        }

        var model = step.Model;
        if (model.Case!.Trial is null && model.Top is DateLine)
        {
            model = model.Pop();
        }

        var listed = List(model);
        return step with { Model = listed.Model };
    }

    private static TextInput NameField(Model model, string name) => new("name", model.Texts.WhatIf.Name, TextField.At(name));
}
