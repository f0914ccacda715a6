using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The cases of the database: typed words filter them, Enter opens one.</summary>
public sealed record ListLayer : Layer
{
    public CaseQuery Query { get; init; } = CaseQuery.All with { Most = 500 };

    /// <summary>What the store answered; null until it has.</summary>
    public CaseList? Cases { get; init; }

    /// <summary>The chosen line.</summary>
    public int Index { get; init; }

    /// <summary>What is typed to search, after ^F or F3; null when letters are commands.</summary>
    public TextField? Search { get; init; }

    public override KeyPlace KeyPlace => Search is null ? KeyPlace.List : KeyPlace.Dialog;

    public CaseLine? Chosen => Cases is { Lines.Length: > 0 } cases ? cases.Lines[Math.Min(Index, cases.Lines.Length - 1)] : null;

    public override Step Update(Model model, Message message) => message switch
    {
        CasesListed listed => model.WithTop(this with { Cases = listed.List, Index = Math.Clamp(Index, 0, Math.Max(0, listed.List.Lines.Length - 1)) }),
        StoreChanged => ((Step)model).Then(new ListCases(Query)),
        Input { Event: KeyPressed press } => Press(model, press.Key),
        Input { Event: Pasted paste } => Search is { } search && !paste.Text.Contains('\n')
            ? Searched(model, search.Insert(paste.Text))
            : PasteIn.Start(model, paste),
        _ => model,
    };

    public override void Paint(Painter painter, Model model) => ListPainter.Paint(painter, model, this);

    private Step Press(Model model, Key key)
    {
        var lines = Cases?.Lines.Length ?? 0;
        switch (key.Code)
        {
            case KeyCode.Up:
                return Moved(model, -1, lines);
            case KeyCode.Down:
                return Moved(model, 1, lines);
            case KeyCode.PageUp:
                return Moved(model, 6 - model.Size.Rows, lines);
            case KeyCode.PageDown:
                return Moved(model, model.Size.Rows - 6, lines);
            case KeyCode.Home when Search is null:
                return Moved(model, -lines, lines);
            case KeyCode.End when Search is null:
                return Moved(model, lines, lines);
            case KeyCode.Enter when Search is not null:
                return OpenChosen(model);
        }

        if (Search is { } search)
        {
            return Keys.IsCancel(key) ? Searched(model, null)
                : search.Update(key) is { } field ? Searched(model, field)
                : model;
        }

        return model.Keymap.Find(KeyPlace.List, key)?.Try(model) ?? (Step)model;
    }

    public static Step StartSearch(Model model) => model.WithTop((ListLayer)model.Top with { Search = TextField.Empty });

    public static Step OpenChosen(Model model) => ((ListLayer)model.Top).Chosen is { } chosen
        ? ((Step)model).ThenOpen(chosen.Key)
        : model;

    private Step Searched(Model model, TextField? search)
    {
        var query = Query with { Text = search?.Text ?? string.Empty };
        return ((Step)model.WithTop(this with { Search = search, Query = query, Index = 0 })).Then(new ListCases(query));
    }

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

    // A process that died has written nothing: whether it still has the case open is looked up.
    private Step Moved(Model model, int by, int lines)
    {
        var next = this with { Index = Math.Clamp(Index + by, 0, Math.Max(0, lines - 1)) };
        return next.Chosen is { OpenBy.IsEmpty: false } chosen
            ? ((Step)model.WithTop(next)).Then(new SeeCase(chosen.Key))
            : model.WithTop(next);
    }
}
