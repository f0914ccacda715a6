using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What is remembered of the open case when it is left, so that it opens where it was.</summary>
public static class Leaving
{
    /// <summary>Asks before changes go that no case in the database holds: another case has the Dnr of this one.</summary>
    public static Step Asked(Model before, Step step) =>
        before is { Trouble: null, Case: { IsStored: false, IsReadOnly: false, Position: > 0 } open, Top: not ConfirmLayer }
        && (step.Model.Case?.Key != open.Key || step.Model is { Ended: true, EndedBy: null })
            ? before.Push(new ConfirmLayer(before.Texts.Cases.LeaveUnstored(open.Position), _ => step))
            : step;

    /// <summary>The program is told to end: also what is half-typed is kept.</summary>
    public static Step Ending(Model model)
    {
        var kept = SectionEditing.Ending(model);
        var tried = kept.Model.KeepTrial();
        var ended = (tried with { Effects = [.. kept.Effects, .. tried.Effects] }).Ended();
        if (model.Case is null)
        {
            return DialogPlace.Of(model, string.Empty) is { } typed ? ended.Then(new KeepTyped(typed)) : ended;
        }

        if (model.Case is not { IsReadOnly: false } open || Leaves(kept) || Place(model, tried.Model.Case!) is not { } place)
        {
            return ended;
        }

        // What is offered from the draft is offered from it again.
        return place.HalfTyped is null && (IsOffered(model) || (!open.IsStored && open.Position == 0)) ? ended
            : At(tried.Model, open, ended, place);
    }

    /// <summary>
    /// The user goes: what stands in a cell without an Enter stays half-typed, and the what-if that it was typed in is kept.
    /// </summary>
    public static Step Left(Model model, Step step)
    {
        if (model.Case is not { IsReadOnly: false } open || Place(model, open) is not { } place)
        {
            return step;
        }

        if (place.HalfTyped is null && !Leaves(step))
        {
            return open.IsStored && (step.Model.Ended || !IsOffered(model)) ? At(model, open, step, place) : step;
        }

        var tried = model.KeepTrial();
        var kept = open.IsStored
            ? step with
            {
                Model = step.Model.Case is null ? step.Model : step.Model with { Case = tried.Model.Case },
                Effects = [.. tried.Effects, .. step.Effects],
            }
            : step;
        return Leaves(step) ? kept : At(tried.Model, open, kept, place);
    }

    // A case that no database holds is kept beside it.
    private static Step At(Model model, OpenCase before, Step step, LeftOff place)
    {
        var work = Troubles.Work(model, place)!;
        return step.Then(before.IsStored ? new LeaveOffAt(place) { Work = place.HalfTyped is null ? null : work } : new KeepAside(work, null));
    }

    private static bool Leaves(Step step) => step.Effects.Any(effect => effect is LeaveOffAt);

    private static bool IsOffered(Model model) => model.Offered is { Found: null };

    /// <param name="open">The case as it is left.</param>
    private static LeftOff? Place(Model model, OpenCase open)
    {
        for (var i = model.Layers.Length - 1; i >= 0; i--)
        {
            if (model.Layers[i] is GridLayer grid)
            {
                var place = LeftPlace.Of(grid.Cursor, open);
                return DialogPlace.Of(model, place) ?? (grid.Editor is not { Field.Text: var typed } ? new LeftOff(place, null)
                    : open.Trial is null ? new LeftOff(place, typed)
                    : DialogPlace.Offered(typed, place));
            }
        }

        return null;
    }
}
