using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What is done to the what-if on the screen: its date moves, edits are added to it, it is kept and left.</summary>
public static class Trials
{
    /// <summary>Makes the edit in the what-if. One that is not kept yet is kept first: what is typed is on disk.</summary>
    public static Step ApplyToTrial(this Model model, Edit edit)
    {
        if (model.WhyReadOnly is { } reason)
        {
            return model.Say(reason);
        }

        if (model.Case!.IsTrialKept)
        {
            return model.Apply(new EditScenario(model.Case.Trial!.Name, edit));
        }

        if (edit.ApplyTo(model.Shown().Project).Refusal is { } refusal)
        {
            return model.Say(model.Texts.Refusals.Of(refusal));
        }

        // One that tries nothing yet is kept too, and what could not be kept is not edited.
        var kept = model.KeepTrial(ProposedName(model.Texts, model.Case.Workbook, model.Case.Trial!));
        if (!kept.Model.Case!.IsTrialKept)
        {
            return kept;
        }

        var edited = kept.Model.ApplyToTrial(edit);
        return edited with { Effects = [.. kept.Effects, .. edited.Effects] };
    }

    /// <summary>Keeps a what-if that has no name yet under the proposed one; does nothing where there is none.</summary>
    public static Step KeepTrial(this Model model) =>
        model.Case is { Trial.Edits.IsEmpty: false, IsTrialKept: false, IsReadOnly: false } open
            ? model.KeepTrial(ProposedName(model.Texts, open.Workbook, open.Trial))
            : model;

    public static Step KeepTrial(this Model model, string name)
    {
        var trial = model.Case!.Trial! with { Name = name };
        var step = model.Apply(new AddScenario(trial));
        return Shown(step, name);
    }

    /// <summary>Keeps what is shown once more under the name, and works on that one.</summary>
    public static Step KeepCopy(this Model model, string name)
    {
        var step = model.Apply(new DuplicateScenario(model.Case!.Trial!.Name, name));
        return Shown(step, name);
    }

    private static Step Shown(Step step, string kept)
    {
        var (model, open) = (step.Model, step.Model.Case!);
        return !step.Made ? step
            : step with { Model = model.WithCase(open.Try(open.Workbook.FindScenario(kept))).Say(model.Texts.WhatIf.KeptAs(kept)) };
    }

    /// <summary>Puts the what-if with this extension on the screen: a kept one is changed, another only shown.</summary>
    public static Step MoveEnd(this Model model, ExtendTo extension)
    {
        var open = model.Case!;
        var trial = open.Trial!;
        return open.IsTrialKept ? model.Apply(new EditScenario(trial.Name, extension))
            : extension.ApplyTo(open.Unextended).Refusal is { } refusal ? model.Say(model.Texts.Refusals.Of(refusal))
            : model.WithCase(open.Try(trial.With(extension)));
    }

    /// <summary>Chooses anew who pays the rest: a kept what-if is changed, another only shown.</summary>
    public static Step PayRest(this Model model, ImmutableArray<Edit> paying)
    {
        var open = model.Case!;
        return open.IsTrialKept
            ? model.Apply(new PayInScenario(open.Trial!.Name, paying))
            : model.WithCase(open.Try(open.Trial!.PaidBy(open.Workbook.Base, paying)));
    }

    /// <summary>Shows the base again. A kept what-if stays among the alternatives.</summary>
    public static Model LeaveTrial(this Model model)
    {
        var open = model.Case!;
        var left = open is { IsTrialKept: false, Trial.Edits.IsEmpty: false } && !ReferenceEquals(open.Trial, open.BroughtBack) ? open.Trial : null;
        var said = open.IsTrialKept ? model.Texts.WhatIf.LeftKept(open.Trial!.Name)
            : left is null ? model.Texts.WhatIf.LeftNothing
            : model.Texts.WhatIf.Left;
        return model.WithCase(open.Try(null) with { LeftTrial = left }).Say(said);
    }

    /// <summary>Shows the what-if that was left last without a name once more.</summary>
    public static Step TryAgain(this Model model)
    {
        var left = model.Case!.LeftTrial!;
        var step = ScenarioForms.Show(model, left);
        return step with { Model = step.Model.WithCase(step.Model.Case! with { BroughtBack = left }).Say(model.Texts.WhatIf.TriedAgain) };
    }

    /// <summary>The extension that the what-if tries; one that moves nothing where it tries none.</summary>
    public static ExtendTo ExtensionOf(OpenCase open) =>
        open.Trial?.Extension ?? new ExtendTo(open.Shown.Project.Timeline.Last);

    /// <summary>A name that no other alternative has: the end date, and a number where that is taken.</summary>
    public static string ProposedName(Texts texts, Workbook workbook, Scenario trial)
    {
        var wished = trial.Extension is { } extension ? DateInput.Text(extension.Last) : texts.WhatIf.UnnamedAlternative;
        var name = wished;
        for (var number = 2; workbook.FindScenario(name) is not null; number++)
        {
            name = $"{wished} ({RowMark.Number(number)})";
        }

        return name;
    }
}
