using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Tells the user that somebody has taken over a draft: at once, but never into what is being typed.</summary>
public static class Telling
{
    public static Step Now(Step step)
    {
        var model = step.Model;
        if (model.Untold.IsEmpty || model.Ended || !step.Effects.IsEmpty || !IsCalm(model))
        {
            return step;
        }

        var notice = model.Untold[0];
        var told = step with { Model = model with { Untold = model.Untold.RemoveAt(0), Told = model.Told.Add(notice) } };

        // What is on the screen is in the other's draft now: the case is opened as it is here without it.
        return model.Case is { IsStored: true, IsReadOnly: false } open && open.Key == notice.Key
            ? (told with { Model = told.Model with { Telling = notice } }).ThenOpen(open.Key)
            : Tell(told, notice);
    }

    /// <summary>The notice as a question: to look, to take it back, or to leave it.</summary>
    public static Step Tell(Step step, Notice notice)
    {
        var texts = step.Model.Texts.Sharing;
        var pick = new PickLayer(
            texts.TakenTitle,
            [new PickItem(texts.TakenSeen), new PickItem(texts.LookAtIt(notice.By)), new PickItem(texts.TakeItBack)],
            (below, index) => Answered(below, notice, index))
        {
            Interrupts = true,
            Intro = [texts.Taken(notice)],
        };
        return step with { Model = (step.Model with { Telling = null }).Push(pick) };
    }

    private static Step Answered(Model below, Notice notice, int index)
    {
        var dismissed = ((Step)below).Then(new DismissNotice(notice));
        return index switch
        {
            1 => dismissed.Then(new ReadDraft(notice.Key, notice.By)),
            2 => dismissed.Then(new TakeOverDraft(notice.Key, notice.By)),
            _ => dismissed,
        };
    }

    /// <summary>Whether nothing is being typed, asked or tried: what the screen shows may be another then.</summary>
    public static bool IsCalm(Model model) => model is { Looking: null, Case: null or { Trial: null } or { IsTrialKept: true } }
        && model.Layers is [ListLayer { Search: null } or GridLayer { Editor: null }];
}
