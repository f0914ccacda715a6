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
        return step.Model.Case!.Workbook.FindScenario(name) is { } kept && !ReferenceEquals(step.Model.Case, model.Case)
            ? step with { Model = step.Model.WithCase(step.Model.Case.Try(kept)).Say(model.Texts.WhatIf.KeptAs(name)) }
            : step;
    }

    /// <summary>Keeps what is shown once more under the name, and works on that one.</summary>
    public static Step KeepCopy(this Model model, string name)
    {
        var step = model.Apply(new DuplicateScenario(model.Case!.Trial!.Name, name));
        return step.Effects.IsEmpty || step.Model.Case!.Workbook.FindScenario(name) is not { } copy
            ? step
            : step with { Model = step.Model.WithCase(step.Model.Case.Try(copy)).Say(model.Texts.WhatIf.KeptAs(name)) };
    }

    /// <summary>Puts the what-if with this extension on the screen: a kept one is changed, another only shown.</summary>
    public static Step MoveEnd(this Model model, ExtendTo extension)
    {
        var open = model.Case!;
        var trial = open.Trial!;
        var moved = trial.With(extension);
        var refused = moved.Replay(open.Workbook.Base).Refused.FirstOrDefault(refused => ReferenceEquals(refused.Edit, extension));
        return refused is not null ? model.Say(model.Texts.Refusals.Of(refused.Refusal))
            : open.IsTrialKept ? model.Apply(new EditScenario(trial.Name, extension))
            : model.WithCase(open.Try(moved));
    }

    /// <summary>Shows the base again. A kept what-if stays among the alternatives.</summary>
    public static Model LeaveTrial(this Model model)
    {
        var open = model.Case!;
        var left = open is { IsTrialKept: false, Trial.Edits.IsEmpty: false } ? open.Trial : null;
        var said = open.IsTrialKept ? model.Texts.WhatIf.LeftKept(open.Trial!.Name)
            : left is null ? model.Texts.WhatIf.LeftNothing
            : model.Texts.WhatIf.Left;
        return model.WithCase(open.Try(null) with { LeftTrial = left }).Say(said);
    }

    /// <summary>Shows the what-if that was left last without a name once more.</summary>
    public static Step TryAgain(this Model model)
    {
        var step = ScenarioForms.Show(model, model.Case!.LeftTrial!);
        return step with { Model = step.Model.Say(model.Texts.WhatIf.TriedAgain) };
    }

    /// <summary>The extension that the what-if tries; one that moves nothing where it tries none.</summary>
    public static ExtendTo ExtensionOf(OpenCase open) =>
        open.Trial?.Extension ?? new ExtendTo(open.Shown.Project.Timeline.Last);

    /// <summary>What the extension of the what-if is worked out from.</summary>
    public static Project Unextended(OpenCase open) =>
        open.Trial is { } trial ? trial.BeforeExtension.Replay(open.Workbook.Base).Project : open.Shown.Project;

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
