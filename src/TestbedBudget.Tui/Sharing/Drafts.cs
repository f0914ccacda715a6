using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Unsaved drafts of others: what they hold, a look at one, and taking it over. One's own can be set aside.</summary>
public static class Drafts
{
    /// <summary>The drafts of the case at hand.</summary>
    public static Step Open(Model model)
    {
        var (key, line) = At(model);
        if (key is null)
        {
            return model.Say(model.Texts.Sharing.NoCase);
        }

        var texts = model.Texts.Sharing;
        ImmutableArray<DraftLine> drafts = line is null ? [] : [.. line.Drafts.Where(draft => draft.User != model.Surroundings.User)];
        return model.Push(new PickLayer(
            texts.DraftsTitle,
            [.. drafts.Select(draft => new PickItem(texts.Draft(draft), CaseStanding.Time(draft.ChangedAt)))],
            (below, index) => ((Step)below).Then(new ReadDraft(key, drafts[index].User)))
        {
            Empty = texts.NoDrafts,
            Intro = line is null ? [] : [.. line.OpenBy.Select(visit => texts.HasOpen(visit, model.Surroundings.User))],
            Actions = [new PickAction(Key.Of('t'), texts.TakeOverWord, (list, index) => AskTakeOver(list, key, drafts[index]))],
        });
    }

    /// <summary>Asks before one's own draft is set aside.</summary>
    public static Step AskDrop(Model model) => model.Push(new ConfirmLayer(
        model.Texts.Sharing.DropAsks(model.Case!.History.Length, model.Case.Version),
        static below => ((Step)below.Say(below.Texts.Sharing.Dropped)).Then(new DropDraft()).Then(new SeeCase(below.Case!.Key))));

    public static string? NothingToDrop(Model model) =>
        model.WhyReadOnly ?? (model.Case is { IsStored: true, History.Length: > 0 } ? null : model.Texts.Cases.NothingToSave(model.Case!.Version));

    private static Step AskTakeOver(Model list, string key, DraftLine draft)
    {
        var texts = list.Texts.Sharing;
        return list.Surroundings.IsReadOnly ? list.Pop().Say(texts.StoreIsReadOnly)
            : list.Case is { Position: > 0, IsStored: true, IsReadOnly: false } ? list.Pop().Say(texts.HasOwnDraft)
            : list.Push(new ConfirmLayer(
                texts.TakeOverAsks(draft),
                below => ((Step)below.Pop().Say(texts.TookOver(draft))).Then(new TakeOverDraft(key, draft.User)).Then(new SeeCase(key))));
    }

    /// <summary>The case that the screen is about, with what the list or the store says of it.</summary>
    public static (string? Key, CaseLine? Line) At(Model model) => model.Top switch
    {
        ListLayer list => (list.Chosen?.Key, list.Chosen),
        HistoryLayer history => (history.Key, history.News?.Line),
        CasePage page => (page.Key, page.News?.Line),
        _ => model.Case is { IsStored: true } open ? (open.Key, open.News?.Line) : (null, null),
    };
}
