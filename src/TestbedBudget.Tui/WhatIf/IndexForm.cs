using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What a year more costs in the what-if: a field of its first dialog, and a dialog of its own from the date line.</summary>
public static class IndexForm
{
    private const string Name = "index";

    public static Step Open(Model model) => model.Push(new FormLayer(
        model.Texts.Commands.Of("yearly-index").Label,
        [Field(model, Trials.ExtensionOf(model.Case!).YearlyIndex)],
        static (below, values) => Read(values) is { } index
            ? DateLine.Moved(below, Trials.ExtensionOf(below.Case!) with { YearlyIndex = index })
            : Refused(below))
    {
        Intro = [model.Texts.WhatIf.IndexHint],
    });

    public static TextInput Field(Model model, Share index) =>
        new(Name, model.Texts.Rules.YearlyIndex, TextField.At(SwedishNumber.Plain(index.Percent)));

    /// <summary>The index, none where nothing is typed; null where it is no number.</summary>
    public static Share? Read(FormValues values) => values.Text(Name) is { } typed ? NumberInput.Percent(typed) : default(Share);

    public static FormOutcome Refused(Model model) => FormOutcome.Refused(Name, model.Texts.Rules.NotANumber);
}
