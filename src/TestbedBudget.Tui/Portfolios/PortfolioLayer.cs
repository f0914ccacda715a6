using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The portfolio on the screen: a line a year, applicant, financier or case. Enter goes into a line, Esc back out.</summary>
public sealed record PortfolioLayer : Layer
{
    /// <summary>Where the user is, and the way that led there, from the years on.</summary>
    public ImmutableArray<PortfolioPlace> Trail { get; init; } = [new PortfolioPlace(PortfolioQuery.All with { Most = 500 }, 0)];

    /// <summary>What the store answered; null until it has.</summary>
    public Portfolio? Portfolio { get; init; }

    /// <summary>What is typed to filter, after ^F or F3; null when letters are commands.</summary>
    public TextField? Search { get; init; }

    public override KeyPlace KeyPlace => Search is null ? KeyPlace.Portfolio : KeyPlace.Dialog;

    public PortfolioPlace Place => Trail[^1];

    public PortfolioQuery Query => Place.Query;

    public PortfolioLine? Chosen => Portfolio is { Lines.Length: > 0 } shown && shown.Query == Query
        ? shown.Lines[Math.Min(Place.Index, shown.Lines.Length - 1)]
        : null;

    /// <summary>The portfolio over the list that it was opened from, or where the user left it.</summary>
    public static Step Open(Model model)
    {
        var list = model.Layers[0] as ListLayer ?? model.List ?? new ListLayer();
        var layer = model.Case is not null && model.Portfolio is { } left
            ? left
            : new PortfolioLayer { Trail = [new PortfolioPlace(PortfolioQuery.All with { Cases = list.Query, Most = 500 }, 0)] };
        var back = Looking.Back(model);
        Step step = Leaving.Left(back, back with { Layers = [list, layer], Case = null });
        return (model.Case is null ? step : step.Then(new CloseCase()).Then(list.Fetch(model))).Then(new ReadPortfolio(layer.Query));
    }

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed press } => Press(model, press.Key),
        Input { Event: Pasted paste } => Search is { } search && !paste.Text.Contains('\n') ? Searched(model, search.Insert(paste.Text)) : model,
        _ => model,
    };

    public override void Paint(Painter painter, Model model) => PortfolioPainter.Paint(painter, model, this);

    /// <summary>The layer with what the store answered, unless something else has been asked since.</summary>
    public PortfolioLayer With(Portfolio read) => read.Query != Query ? this : (this with { Portfolio = read }).At(Place.Index);

    /// <summary>Goes to a question, with a way back to this one.</summary>
    public Step Into(Model model, PortfolioQuery query) => Asked(model, this with { Trail = Trail.Add(new PortfolioPlace(query, 0)) });

    /// <summary>Asks something else in this place.</summary>
    public Step Instead(Model model, PortfolioQuery query) =>
        Asked(model, this with { Trail = Trail.SetItem(Trail.Length - 1, new PortfolioPlace(query, 0)) });

    private static Step Asked(Model model, PortfolioLayer layer) => ((Step)model.WithTop(layer)).Then(new ReadPortfolio(layer.Query));

    private Step Press(Model model, Key key)
    {
        var lines = Portfolio?.Lines.Length ?? 0;
        switch (key.Code)
        {
            case KeyCode.Up:
                return model.WithTop(At(Place.Index - 1));
            case KeyCode.Down:
                return model.WithTop(At(Place.Index + 1));
            case KeyCode.PageUp:
                return model.WithTop(At(Place.Index - Math.Max(1, model.Size.Rows - 8)));
            case KeyCode.PageDown:
                return model.WithTop(At(Place.Index + Math.Max(1, model.Size.Rows - 8)));
            case KeyCode.Home when Search is null:
                return model.WithTop(At(0));
            case KeyCode.End when Search is null:
                return model.WithTop(At(lines));
            case KeyCode.Enter when Search is not null:
                return model.WithTop(this with { Search = null });
        }

        if (Search is { } search)
        {
            return Keys.IsCancel(key) ? Searched(model, null)
                : search.Update(key) is { } field ? Searched(model, field)
                : model;
        }

        return Keys.IsCancel(key) ? Back(model) : model.Keymap.Find(KeyPlace.Portfolio, key)?.Try(model) ?? (Step)model;
    }

    private Step Back(Model model) => Trail.Length == 1
        ? model.Pop()
        : Asked(model, this with { Trail = Trail.RemoveAt(Trail.Length - 1) });

    // The filter holds for the whole way, so that going back does not widen it.
    private Step Searched(Model model, TextField? search)
    {
        var cases = Query.Cases with { Text = search?.Text ?? string.Empty };
        return Asked(model, this with
        {
            Search = search,
            Trail = [.. Trail.Select(place => new PortfolioPlace(place.Query with { Cases = cases }, place.Index))],
        });
    }

    private PortfolioLayer At(int index) => this with
    {
        Trail = Trail.SetItem(Trail.Length - 1, Place with { Index = Math.Clamp(index, 0, Math.Max(0, (Portfolio?.Lines.Length ?? 0) - 1)) }),
    };
}

/// <summary>A question to the portfolio, and the chosen line of its answer.</summary>
public sealed record PortfolioPlace(PortfolioQuery Query, int Index);
