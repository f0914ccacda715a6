using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// The cases of the database: typed words, a state and "my cases" filter them, any column sorts them, Enter opens one.
/// </summary>
/// <remarks>Only the lines around the screen are fetched: the next ones come when the cursor nears them.</remarks>
public sealed record ListLayer : Layer
{
    // So many lines above and below the screen, so that a step rarely asks the store.
    private const int Margin = 30;

    /// <summary>What is asked for, but for which of the lines.</summary>
    public CaseQuery Query { get; init; } = CaseQuery.All;

    /// <summary>What the store answered; null until it has.</summary>
    public CaseList? Cases { get; init; }

    /// <summary>The chosen line, among all that match.</summary>
    public int Index { get; init; }

    /// <summary>The line at the top of the screen.</summary>
    public int First { get; init; }

    /// <summary>What is typed to search, after ^F or F3; null when letters are commands.</summary>
    public TextField? Search { get; init; }

    public override KeyPlace KeyPlace => Search is null ? KeyPlace.List : KeyPlace.Dialog;

    public CaseLine? Chosen => Cases?.At(Index);

    public bool IsFiltered => Query.Text.Length > 0 || Query.State is not null || Query.Mine is not null;

    /// <summary>Asks for the lines around those on the screen.</summary>
    public ListCases Fetch(Model model) =>
        new(Query with { Skipped = Math.Max(0, First - Margin), Most = ListPainter.Room(model.Size) + (2 * Margin) });

    public override Step Update(Model model, Message message) => message switch
    {
        CasesListed listed => Listed(model, listed.List),
        StoreChanged => ((Step)model).Then(Fetch(model)),
        Input { Event: KeyPressed press } => Press(model, press.Key),
        Input { Event: Pasted paste } => Search is { } search && !paste.Text.Contains('\n')
            ? Searched(model, search.Insert(paste.Text))
            : PasteIn.Start(model, paste),
        _ => model,
    };

    public override void Paint(Painter painter, Model model) => ListPainter.Paint(painter, model, this);

    /// <summary>The list with another query, from its first line.</summary>
    public Step Asked(Model model, CaseQuery query)
    {
        var asked = this with { Query = query, Index = 0, First = 0 };
        return ((Step)model.WithTop(asked)).Then(asked.Fetch(model));
    }

    private Step Press(Model model, Key key)
    {
        var page = Math.Max(1, ListPainter.Room(model.Size) - 1);
        switch (key.Code)
        {
            case KeyCode.Up:
                return LookedAt(model, Index - 1);
            case KeyCode.Down:
                return LookedAt(model, Index + 1);
            case KeyCode.PageUp:
                return LookedAt(model, Index - page);
            case KeyCode.PageDown:
                return LookedAt(model, Index + page);
            case KeyCode.Home when Search is null:
                return LookedAt(model, 0);
            case KeyCode.End when Search is null:
                return LookedAt(model, int.MaxValue);
            case KeyCode.Enter when Search is not null:
                return ListActions.OpenChosen(model);
            case KeyCode.Tab when Search is not null:
                return model.WithTop(this with { Search = null });
        }

        if (Search is { } search)
        {
            return Keys.IsCancel(key) ? Searched(model, null)
                : search.Update(key) is { } field ? Searched(model, field)
                : model;
        }

        return Keys.IsCancel(key) && IsFiltered ? Asked(model, Query with { Text = string.Empty, State = null, Mine = null })
            : model.Keymap.Find(KeyPlace.List, key)?.Try(model) ?? (Step)model;
    }

    private Step Searched(Model model, TextField? search)
    {
        var typing = this with { Search = search };
        var text = search?.Text ?? string.Empty;
        return text == Query.Text ? model.WithTop(typing) : typing.Asked(model, Query with { Text = text });
    }

    // The chosen case stays chosen, wherever others' work has moved it among the fetched lines.
    private Step Listed(Model model, CaseList list)
    {
        var index = Index;
        if (Chosen is { } chosen && list.At(Index)?.Key != chosen.Key)
        {
            for (var i = 0; i < list.Lines.Length; i++)
            {
                index = list.Lines[i].Key == chosen.Key ? list.Skipped + i : index;
            }
        }

        return (this with { Cases = list }).Moved(model, index);
    }

    // A process that died has written nothing: whether it still has the case open is looked up.
    private Step LookedAt(Model model, int to)
    {
        var moved = Moved(model, to);
        return moved.Model.Top is ListLayer { Chosen: { OpenBy.IsEmpty: false } chosen } ? moved.Then(new SeeCase(chosen.Key)) : moved;
    }

    private Step Moved(Model model, int to)
    {
        if (Cases is not { } cases)
        {
            return model;
        }

        var room = ListPainter.Room(model.Size);
        var index = Math.Clamp(to, 0, Math.Max(0, cases.Total - 1));
        var first = Math.Clamp(First, Math.Max(0, index - room + 1), index);
        var moved = this with { Index = index, First = Math.Min(first, Math.Max(0, cases.Total - room)) };
        return moved.IsFetched(room) ? model.WithTop(moved) : ((Step)model.WithTop(moved)).Then(moved.Fetch(model));
    }

    private bool IsFetched(int room) => Cases is { } cases
        && (cases.Total == 0 || (cases.At(First) is not null && cases.At(Math.Min(First + room, cases.Total) - 1) is not null));

    /// <summary>The list with what the store says of one of its cases by now.</summary>
    public ListLayer With(CaseLine line)
    {
        for (var i = 0; Cases is { } cases && i < cases.Lines.Length; i++)
        {
            if (cases.Lines[i].Key == line.Key)
            {
                return this with { Cases = cases with { Lines = cases.Lines.SetItem(i, line) } };
            }
        }

        return this;
    }
}
