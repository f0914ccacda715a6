using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What happens while the database does not take the work, and when it does again.</summary>
public static class Troubles
{
    public static Step Take(Model model, StoreNews news) => news switch
    {
        StoreFailed { Fault: StoredTextUnreadable } failed => NotMade(model, failed.Fault),
        StoreFailed failed when (failed.Work ?? Work(model, failed.LeftOff)) is { } work => ((Step)model).Then(new KeepAside(work, failed.Fault)),
        StoreFailed failed => model.Say(model.Texts.Store.Of(failed.Fault)),
        WorkKept { Fault: not null } kept when model.Case is null => Left(model, kept),
        WorkKept { Fault: { } fault } kept => Kept(model, new Trouble(fault, kept.File)),
        WorkKept => model,
        CaughtUp caught => CaughtUp(model, caught),
        DamageNoticed noticed => Damages.Take(model, noticed),
        WorkFound found => found.Found.IsEmpty ? model : FoundWorkLayer.Open(model, found.Found),
        TakenBack taken => TakenBack(model, taken),
        _ => throw new InvalidOperationException($"{news.GetType().Name} is news that nobody takes."),
    };

    /// <summary>
    /// The step, with all that it would write into the open case's draft as one wish: that the database catches up.
    /// </summary>
    public static Step InTrouble(Model before, Step step)
    {
        if (before.Case is { } open && (step.Model.Case?.Key != open.Key || step.Model is { Ended: true, EndedBy: null }))
        {
            // What is half-typed has nowhere to be left in, and is kept beside the database before anybody is asked.
            var isSame = step.Model.Case?.Key == open.Key;
            var asked = TroubleLayer.Leaving(before, isSame || step.Model.Case is null ? WithoutWrites(step) : step);
            return step.Effects.FirstOrDefault(effect => effect is LeaveOffAt { LeftOff.HalfTyped: not null }) is LeaveOffAt typed
                && (typed.Work ?? Work(isSame ? step.Model : before, typed.LeftOff)) is { } half
                ? asked.Then(new KeepAside(half, before.Trouble!.Fault))
                : asked;
        }

        var effects = ImmutableArray.CreateBuilder<Effect>();
        LeftOff? leftOff = null;
        var writes = false;
        foreach (var effect in step.Effects)
        {
            switch (effect)
            {
                case LeaveOffAt left:
                    leftOff = left.LeftOff;
                    writes |= left.LeftOff is not null;
                    break;
                case StoreCase or AppendChange or MoveDraft or SaveVersion:
                    writes = true;
                    break;
                default:
                    effects.Add(effect);
                    break;
            }
        }

        if (writes && Work(step.Model, leftOff) is { } work)
        {
            var trouble = step.Model.Trouble!;
            effects.Add(trouble.HealsByItself ? new CatchUp(work, IsAsked: false) : new KeepAside(work, trouble.Fault));
        }

        return step with { Effects = effects.ToImmutable() };
    }

    /// <summary>Whether it is to be tried again when some time has passed: never into what is being typed or asked.</summary>
    public static bool AreTriedAgain(Model model) => model is { Trouble.HealsByItself: true, Ended: false }
        && Telling.IsCalm(model.Top is TroubleLayer ? model.Pop() : model);

    public static Step TryAgainByItself(Model model) =>
        AreTriedAgain(model) && Work(model) is { } work ? ((Step)model).Then(new TryToCatchUp(work)) : model;

    /// <summary>Tries again at once, because the user says so.</summary>
    public static Step TryAgain(Model model) => ((Step)(model with { IsAskingTrouble = true })).Then(new CatchUp(Work(model)!, IsAsked: true));

    public static CaseWork? Work(Model model, LeftOff? leftOff = null) => model.Case is { IsReadOnly: false } open
        ? new CaseWork(open.Start, open.Version, [.. open.History.Select(done => done.Change)], open.Position, leftOff)
        : null;

    // All of it is in the kept work.
    private static Step WithoutWrites(Step step) =>
        step with { Effects = step.Effects.RemoveAll(effect => effect is LeaveOffAt or StoreCase or AppendChange or MoveDraft) };

    // The case is no longer on the screen: the sentence says where to find what was half-typed in it.
    private static Step Left(Model model, WorkKept kept) => kept.File is { } file
        ? model.Say(model.Texts.Trouble.KeptHalfTyped(file))
        : Offering.Lay(model, DialogPlace.Words(kept.LeftOff) ?? string.Empty, null);

    // What the database could never give back is not made: the case is as before, and the sentence says why.
    private static Step NotMade(Model model, StoreFault fault)
    {
        var said = model.Say(model.Texts.Store.Of(fault));
        return model.Case is { Position: > 0 } open
            ? said.WithCase(open.At(open.Position - 1) with { History = open.History[..(open.Position - 1)] })
            : said with { Case = said.Case is { } none ? none with { IsStored = false } : null };
    }

    private static Step Kept(Model model, Trouble kept)
    {
        var isNews = model.IsAskingTrouble || model.Trouble is null || model.Trouble.File != kept.File;
        var next = model with { Trouble = kept, IsAskingTrouble = false };
        return model.Ended ? next
            : isNews && model.Top is not TroubleLayer ? TroubleLayer.Open(next with { IsAskingTrouble = model.IsAskingTrouble }) is var opened
                ? opened with { Model = opened.Model with { IsAskingTrouble = false } } : opened
            : next.Say(model.Texts.Trouble.StillNot);
    }

    private static Step CaughtUp(Model model, CaughtUp caught)
    {
        var texts = model.Texts.Trouble;
        var stored = model with
        {
            Trouble = null,
            IsAskingTrouble = false,
            Surroundings = model.Surroundings with { Database = caught.Database },
            Layers = [.. model.Layers.Where(layer => layer is not TroubleLayer)],
        };
        var moved = caught.Database != model.Surroundings.Database;
        var said = stored.Say(moved ? texts.StoredIn(caught.Database) : texts.Stored);
        if (model.Ended)
        {
            return said;
        }

        // The draft in the database has gone another way: it is shown as it is there.
        return caught.Returned is { IsCopy: false, NotMade: 0 }
            ? said.WithCase(said.Case! with { IsStored = true, IsBehind = false })
            : ((Step)said.Say(texts.Returned(caught.Returned.NotMade, caught.Returned.IsCopy))).ThenOpen(caught.Returned.Draft.Key);
    }

    private static Step TakenBack(Model model, TakenBack taken) =>
        ((Step)model.Say(model.Texts.Trouble.Returned(taken.Returned.NotMade, taken.Returned.IsCopy))).ThenOpen(taken.Returned.Draft.Key);
}
