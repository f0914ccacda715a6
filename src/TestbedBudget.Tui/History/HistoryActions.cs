using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What is done with a version: looked at, compared with another, taken back as the next one.</summary>
public static class HistoryActions
{
    public static Step Look(Model model)
    {
        var layer = (HistoryLayer)model.Top;
        return layer.Chosen is { } chosen && layer.Read.TryGetValue(chosen.Number, out var workbook)
            ? Looking.At(model, model.Texts.Screen.Version(chosen.Number), OpenCase.Of(workbook, chosen.Number, isStored: true))
            : model;
    }

    /// <summary>Compares from the chosen version on; pressed on it again, each with the one before.</summary>
    public static Step MarkFrom(Model model)
    {
        var layer = (HistoryLayer)model.Top;
        return (layer with { From = layer.From == layer.Chosen?.Number ? null : layer.Chosen?.Number }).Comparing(model);
    }

    /// <summary>Both versions in a table, row by row.</summary>
    public static Step Table(Model model)
    {
        var layer = (HistoryLayer)model.Top;
        if (layer.Chosen is not { } chosen || layer.Other is not { } other
            || !layer.Read.TryGetValue(other.Number, out var before) || !layer.Read.TryGetValue(chosen.Number, out var after))
        {
            return model.Say(model.Texts.History.First);
        }

        var (one, two) = (model.Texts.Screen.Version(other.Number), model.Texts.Screen.Version(chosen.Number));
        return model.Push(new CompareLayer
        {
            Comparison = Comparison.Of(ComparedProject.Of(one, before.Base), [ComparedProject.Of(two, after.Base)]),
            Views = [CaseView.Of(before), CaseView.Of(after)],
            ByPeriod = true,
        });
    }

    public static Step AskRestore(Model model)
    {
        var layer = (HistoryLayer)model.Top;
        if (layer.News is not { } news || layer.Chosen is not { } chosen || !layer.Read.TryGetValue(chosen.Number, out var workbook))
        {
            return model;
        }

        return model.Push(new FormLayer(
            model.Texts.History.RestoreTitle(chosen.Number, news.Latest.Number + 1),
            [new TextInput("why", model.Texts.Cases.Why, TextField.Empty)],
            (below, values) => ((Step)below).Then(
                new RestoreVersion(layer.Key, chosen.Number, news.Latest.Number, workbook, values.Text("why"))))
        {
            Intro = [model.Texts.History.RestoreIntro(news.Latest.Number)],
        });
    }

    public static string? CannotRestore(Model model)
    {
        var layer = (HistoryLayer)model.Top;
        return model.WhyNoStore
            ?? (layer.News is not { } news ? model.Texts.Screen.SaidNothing
            : layer.Index == 0 ? model.Texts.History.IsLatest
            : news.Line.Drafts.Any(draft => draft.User == model.Surroundings.User && draft.Changes > 0) ? model.Texts.History.SaveFirst
            : null);
    }

    /// <summary>The case goes on from what was taken back, where it is open.</summary>
    public static Step Restored(Model model, VersionRestored restored)
    {
        if (restored.Outcome is not VersionSaved saved)
        {
            var said = restored.Outcome is SavedElsewhere other
                ? model.Texts.Sharing.NewerSaved(other.TheirVersion.By, other.TheirVersion.Number, other.TheirVersion.Reason, isMine: false)
                : model.Texts.Screen.SaidNothing;
            return ((Step)model.Say(said)).Then(new SeeCase(restored.Key));
        }

        var next = model.Say(model.Texts.History.Restored(restored.Number, saved.Version));
        return next.Case?.Key == restored.Key ? ((Step)next).ThenOpen(restored.Key) : ((Step)next).Then(new SeeCase(restored.Key));
    }
}
