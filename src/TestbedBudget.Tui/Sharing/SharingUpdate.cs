using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What others do to the cases, and what the store answers about it.</summary>
public static class SharingUpdate
{
    /// <summary>Somebody has written to the store: asks what it means for what is on the screen.</summary>
    public static Step Ask(Step step)
    {
        var keys = new List<string>();
        if (step.Model.Case is { IsStored: true } open)
        {
            keys.Add(open.Key);
        }

        foreach (var layer in step.Model.Layers)
        {
            if (layer.CaseKey is { } key && !keys.Contains(key))
            {
                keys.Add(key);
            }
        }

        foreach (var key in keys)
        {
            step = step.Then(new SeeCase(key));
        }

        return step.Then(new ReadNotices());
    }

    /// <summary>Shows the draft as another window of the same user has left it, unless something is going on in this one.</summary>
    public static Step Follow(Step step)
    {
        var model = step.Model;
        return !model.Ended && step.Effects.IsEmpty && model.Trouble is null && Telling.IsCalm(model)
            && model.Case is { IsBehind: true, IsReadOnly: false } open
            ? step with
            {
                // Asked for once: a draft that cannot be read here stays unread.
                Model = (model with { Case = open with { IsBehind = false } }).Say(model.Texts.Sharing.Followed),
                Effects = [new OpenStoredCase(open.Key)],
            }
            : step;
    }

    /// <summary>What comes of the message; null when it is none of these.</summary>
    public static Step? Of(Model model, Message message) => message switch
    {
        CaseSeen seen => Seen(model, seen),
        NoticesRead read => model with { Untold = [.. read.Notices.Where(notice => !model.Told.Contains(notice))] },
        DraftRead { Draft: null } gone => model.Say(model.Texts.Sharing.DraftGone(gone.User)),
        DraftRead { Draft: { } draft } read => Looking.At(
            model, model.Texts.Sharing.DraftOf(read.User), OpenCase.Of(draft, isReadOnly: true)),
        TakeOverRefused refused => model.Say(refused.Why is CannotTakeOver { HasOwnDraft: true }
            ? model.Texts.Sharing.HasOwnDraft
            : model.Texts.Sharing.DraftGone(refused.User)),
        CopyRefused refused => model.Say(model.Texts.Cases.Exists(
            refused.Exists.Existing.CaseNumber ?? refused.Exists.Existing.Key, refused.Exists.Existing.Title)),
        VersionRestored restored => HistoryActions.Restored(model, restored),
        StateAnswered answered => CaseStates.Set(model, answered),
        CasePurged purged => Purging.Done(model, purged),
        _ => default(Step?),
    };

    private static Step Seen(Model model, CaseSeen seen)
    {
        if (seen.News is not { } news)
        {
            return model.Case?.Key == seen.Key ? model.Say(model.Texts.Sharing.CaseIsGone) : model;
        }

        model = model.Layers[0] is ListLayer list ? model with { Layers = model.Layers.SetItem(0, list.With(news.Line)) } : model;
        Step step = model;
        if (model.Case is { IsStored: true } open && open.Key == seen.Key)
        {
            var known = open.Newer;
            var next = model with { Case = open with { News = news, IsBehind = seen.IsBehind && model.Looking is null } };

            // On opening the case other things are said; the title tells of the newer version all the time.
            step = next.Case.Newer is { } newer && newer.Number != known?.Number && model.Looking is null && (open.News is not null || model.Notice is null)
                ? next.Say(model.Texts.Sharing.NewerSaved(newer.By, newer.Number, newer.Reason, open.CanUndo))
                : next;
        }

        // What is only looked at comes off again: the case below it is to know then.
        if (step.Model.Looking is { Case: { IsStored: true } below } looking && below.Key == seen.Key)
        {
            step = step with { Model = step.Model with { Looking = looking with { Case = below with { News = news, IsBehind = seen.IsBehind } } } };
        }

        for (var i = 0; i < step.Model.Layers.Length; i++)
        {
            if (step.Model.Layers[i].CaseKey == seen.Key)
            {
                var told = step.Model.Layers[i].Seen(step.Model, news);
                step = told with { Effects = [.. step.Effects, .. told.Effects] };
            }
        }

        return step;
    }
}
