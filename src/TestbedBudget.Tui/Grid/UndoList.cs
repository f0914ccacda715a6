namespace TestbedBudget.Tui;

/// <summary>The changes since the last version in words, the latest first: Enter puts the case where it was after one.</summary>
public static class UndoList
{
    /// <summary>The change in words.</summary>
    /// <param name="number">Which of them, from 1.</param>
    public static string Words(Texts texts, OpenCase open, int number) =>
        texts.Changes.Describe(open.History[number - 1].Change, number == 1 ? open.Start : open.History[number - 2].After);

    // A colleague's name stands at what he did: a draft that was taken over has changes of two.
    private static string Note(Model model, int position)
    {
        var (open, words) = (model.Case!, model.Texts.Tables);
        var by = open.History[position - 1].By is { } user && user != model.Surroundings.User ? user : string.Empty;
        var standing = position == open.Position ? words.Here : position > open.Position ? words.UndoneWord : string.Empty;
        return by.Length > 0 && standing.Length > 0 ? $"{by} · {standing}" : by + standing;
    }

    public static Step Open(Model model)
    {
        var (open, texts) = (model.Case!, model.Texts);
        var items = ImmutableArray.CreateBuilder<PickItem>(open.History.Length + 1);
        for (var position = open.History.Length; position > 0; position--)
        {
            items.Add(new PickItem(
                Words(texts, open, position),
                Note(model, position),
                position == open.Position ? ">" : position > open.Position ? "-" : " "));
        }

        items.Add(new PickItem(texts.Screen.Version(open.Version), open.Position == 0 ? texts.Tables.Here : string.Empty, open.Position == 0 ? ">" : " "));
        return model.Push(new PickLayer(
            texts.Tables.UndoListTitle,
            items.ToImmutable(),
            (below, chosen) => EditCommands.MoveTo(below, open.History.Length - chosen))
        {
            Index = open.History.Length - open.Position,
        });
    }
}
