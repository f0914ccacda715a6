using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The ways on from a conflict: my changes on top of theirs, theirs with mine as an alternative, or a case of its own.</summary>
public static class Resolving
{
    /// <summary>Shows what others have saved: taken at once where nothing of one's own stands against it, compared where it does.</summary>
    public static Step ShowNewer(Model model)
    {
        var open = model.Case!;
        return open.CanUndo ? ((Step)model).Then(new CompareWithLatest(open.Workbook))
            : open.History.IsEmpty ? ((Step)model.Say(model.Texts.Sharing.NewerShown(open.Newer!.Number))).ThenOpen(open.Key)
            : ((Step)model.Say(model.Texts.Sharing.NewerShown(open.Newer!.Number))).Then(new DropDraft()).Then(new SeeCase(open.Key));
    }

    public static string? NothingNewer(Model model) =>
        model.Looking is not null ? model.WhyReadOnly
        : model.Case is { Newer: not null } ? null
        : model.Texts.Sharing.NothingNewer(model.Case?.Version ?? 0);

    public static Step PutOnTop(Model model)
    {
        var layer = (ConflictLayer)model.Top;
        var (refused, unmet) = (layer.Rebasing.Refused.Length, layer.Rebasing.Unmet.Length);
        return refused + unmet == 0
            ? Rebased(model.Pop(), layer)
            : model.Push(new ConfirmLayer(model.Texts.Sharing.OnTopAsks(refused, unmet), below => Rebased(below.Pop(), layer)));
    }

    public static Step TakeTheirs(Model model)
    {
        var layer = (ConflictLayer)model.Top;
        var texts = model.Texts.Sharing;
        var name = texts.MineSince(model.Surroundings.User, model.Today);
        var aside = SetAside.Of(layer.Saved.Base, layer.Changes, layer.Saved.Theirs, name);
        return model.Push(new FormLayer(
            texts.AsideTitle,
            [new TextInput("name", model.Texts.WhatIf.Name, TextField.At(name))],
            (below, values) => values.Text("name") is { } given
                ? Aside(below.Pop(), layer, given)
                : FormOutcome.Refused("name", below.Texts.Cases.Needed))
        {
            Intro =
            [
                texts.AsideIntro(layer.Saved.TheirVersion.Number),
                .. aside.Left.Select(left => texts.NoAlternative(model.Texts.Changes.Describe(left.Change, left.Before))),
            ],
        });
    }

    public static Step SaveCopy(Model model)
    {
        var layer = (ConflictLayer)model.Top;
        var (texts, header) = (model.Texts, layer.Saved.Mine.Base.Header);
        return model.Push(new FormLayer(
            texts.Sharing.CopyTitle,
            [
                new TextInput("number", texts.Cases.CaseNumber, TextField.Empty, texts.Sharing.NumberHint),
                new TextInput("title", texts.Cases.Title, TextField.At(texts.Sharing.CopyOf(header.Title))),
            ],
            (below, values) => values.Text("title") is { } title
                ? Copied(below, layer, values.Text("number"), title)
                : FormOutcome.Refused("title", texts.Cases.Needed))
        {
            Intro = [texts.Sharing.CopyIntro],
        });
    }

    private static Step Rebased(Model model, ConflictLayer layer) => Put(
        model,
        layer,
        layer.Rebasing.Changes,
        layer.Rebasing.Result,
        model.Texts.Sharing.OnTop(layer.Rebasing.Changes.Length, layer.Saved.TheirVersion.Number));

    private static Step Aside(Model model, ConflictLayer layer, string name)
    {
        var aside = SetAside.Of(layer.Saved.Base, layer.Changes, layer.Saved.Theirs, name);
        return Put(model, layer, aside.Changes, aside.Result, model.Texts.Sharing.SetAside(name, layer.Saved.TheirVersion.Number));
    }

    private static Step Put(Model model, ConflictLayer layer, ImmutableArray<Change> changes, Workbook result, string said)
    {
        var key = model.Case!.Key;
        var step = (Step)model.Say(said);
        if (changes.IsEmpty)
        {
            return step.Then(new DropDraft()).Then(new SeeCase(key));
        }

        step = step.Then(new RebaseDraft(layer.Saved.TheirVersion.Number, changes));
        return (layer.IsSaving ? step.Then(new SaveVersion(result, layer.Why)) : step).Then(new SeeCase(key));
    }

    private static Step Copied(Model model, ConflictLayer layer, string? number, string title)
    {
        var (id, next) = model.NewRowId();
        var mine = layer.Saved.Mine;
        var copy = mine with
        {
            Key = number ?? "~" + id.Value[1..],
            Base = mine.Base with { Header = mine.Base.Header with { CaseNumber = number, Title = title } },
        };
        return ((Step)next.Say(model.Texts.Sharing.Copied(title))).Then(new StoreCopy(copy, layer.Why));
    }
}
