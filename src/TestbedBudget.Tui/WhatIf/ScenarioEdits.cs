using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>What an alternative does to the budget, step by step; one that the budget no longer allows is marked and can be taken out.</summary>
public static class ScenarioEdits
{
    /// <summary>The steps of the alternative; the top layer is the grid or its date line.</summary>
    public static Step Open(Model model, string name)
    {
        if (model.Case!.Workbook.FindScenario(name) is not { } scenario)
        {
            return model.Say(model.Texts.Refusals.Of(new ScenarioMissing(name)));
        }

        return model.Push(new PickLayer(
            model.Texts.WhatIf.EditsTitle(name),
            Items(model, scenario),
            (below, _) => ScenarioForms.Show(below, scenario))
        {
            Empty = model.Texts.WhatIf.NoEdits,
            Actions = [new PickAction(Key.Of('x'), model.Texts.WhatIf.DropWord, (list, index) => Drop(list, name, index + 1))],
        });
    }

    private static ImmutableArray<PickItem> Items(Model model, Scenario scenario)
    {
        var project = model.Case!.Workbook.Base;
        var items = ImmutableArray.CreateBuilder<PickItem>(scenario.Edits.Length);
        foreach (var edit in scenario.Edits)
        {
            var words = model.Texts.Changes.Describe(edit, project);
            (project, var refusal) = edit.ApplyTo(project);
            items.Add(refusal is null
                ? new PickItem(words)
                : new PickItem($"{words}: {model.Texts.Refusals.Of(refusal)}", string.Empty, "!"));
        }

        return items.MoveToImmutable();
    }

    private static Step Drop(Model list, string name, int number)
    {
        var step = list.Pop().Apply(new DropScenarioEdit(name, number));
        return !step.Made ? step : step with { Model = Open(step.Model, name).Model.Say(list.Texts.WhatIf.EditDropped) };
    }
}
