using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Chooses what is compared with the budget: the what-if on the screen, and alternatives of the case.</summary>
public static class Comparing
{
    /// <summary>Besides the base: as many as a screen holds side by side.</summary>
    public const int Most = 3;

    /// <summary>Compares all there is to compare, or asks which where that is too many.</summary>
    public static Step Choose(Model model)
    {
        var all = Candidates(model.Case!);
        return all.IsEmpty ? model.Say(model.Texts.WhatIf.NothingToCompare)
            : all.Length <= Most ? Open(model, all)
            : model.Push(Form(model, all));
    }

    /// <summary>Puts the comparison on the screen. More than it holds are cut with a word.</summary>
    public static Step Open(Model model, ImmutableArray<Scenario> scenarios)
    {
        var shown = scenarios.Length > Most ? scenarios[..Most] : scenarios;
        var next = model.Push(CompareLayer.Of(model, shown));
        return scenarios.Length > Most ? next.Say(model.Texts.WhatIf.OnlyThree(scenarios.Length)) : next;
    }

    /// <summary>The budget against the latest decision, where its tables are known.</summary>
    public static Step WithDecision(Model model)
    {
        var view = model.Shown();
        return view.Workbook.LatestDecision is not { } decision ? model.Say(model.Texts.WhatIf.NoDecision)
            : decision.Project is not { } decided ? model.Say(model.Texts.WhatIf.EarlierBudgetMissing)
            : model.Push(CompareLayer.WithDecision(model, decided, decision.Printed));
    }

    private static ImmutableArray<Scenario> Candidates(OpenCase open)
    {
        var kept = open.Workbook.Scenarios;
        return open.Trial is { Name.Length: 0 } trial ? [trial, .. kept]
            : open.Trial is { } shown ? [shown, .. kept.Where(other => other.Name != shown.Name)]
            : kept;
    }

    private static FormLayer Form(Model model, ImmutableArray<Scenario> all)
    {
        ImmutableArray<string> names = [model.Texts.WhatIf.NoneToCompare, .. all.Select(scenario => NameOf(model, scenario))];
        return new FormLayer(
            model.Texts.WhatIf.CompareTitle,
            [.. Enumerable.Range(0, Most).Select(i => new ChoiceInput(Field(i), model.Texts.WhatIf.Alternative(i + 1), names, i + 1))],
            (below, values) => Chosen(below, values, all));
    }

    private static FormOutcome Chosen(Model model, FormValues values, ImmutableArray<Scenario> all)
    {
        var chosen = Enumerable.Range(0, Most).Select(i => values.Choice(Field(i))).Where(index => index > 0).Distinct();
        ImmutableArray<Scenario> scenarios = [.. chosen.Select(index => all[index - 1])];
        return scenarios.IsEmpty ? FormOutcome.Refused(Field(0), model.Texts.WhatIf.NothingToCompare) : Open(model, scenarios);
    }

    /// <summary>What stands over its column: its name, or what it would be kept as.</summary>
    public static string NameOf(Model model, Scenario scenario) => scenario.Name.Length > 0
        ? scenario.Name
        : Trials.ProposedName(model.Texts, model.Case!.Workbook, scenario);

    private static string Field(int index) => $"scenario{RowMark.Number(index)}";
}
