using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>
/// Tells the user that somebody has taken over a draft: at once, but never into what is being typed, other than the text
/// of a section of the same case, which can take long and would be refused when it is kept.
/// </summary>
public static class Telling
{
    public static Step Now(Step step)
    {
        var model = step.Model;
        if (model.Untold.IsEmpty || model.Ended || !step.Effects.IsEmpty
            || model.Untold.FirstOrDefault(each => IsCalm(model) || IsWritten(model, each)) is not { } notice)
        {
            return step;
        }

        var told = step with { Model = model with { Untold = model.Untold.Remove(notice), Told = model.Told.Add(notice) } };
        if (model.Case is not { IsStored: true, IsReadOnly: false } open || open.Key != notice.Key)
        {
            return Tell(told, notice);
        }

        // What is on the screen is in the other's draft now: the case is opened as it is here without it, and what is
        // being written stands in it again.
        told = told with { Model = told.Model with { Telling = notice } };
        return (model.Top is EditorLayer { IsChanged: true } editor ? told.Then(new LeaveOffAt(EditorPlace.Of(editor, open))) : told).ThenOpen(open.Key);
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
            Intro = step.Model.Top is EditorLayer ? [texts.Taken(notice), texts.WrittenIsHere] : [texts.Taken(notice)],
        };
        return step with { Model = (step.Model with { Telling = null }).Interrupt(pick) };
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

    private static bool IsWritten(Model model, Notice notice) =>
        model is { Top: EditorLayer, Looking: null, Trouble: null, Case: { IsStored: true, IsReadOnly: false, Trial: null } open } && open.Key == notice.Key;

    /// <summary>Whether nothing is being typed, asked or tried: what the screen shows may be another then.</summary>
    public static bool IsCalm(Model model) => model is { Looking: null, Case: null or { Trial: null } or { IsTrialKept: true } }
        && model.Layers is [ListLayer { Search: null } or GridLayer { Editor: null }];
}
