using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A list to choose from: Enter takes a line, typing filters it where it may, other keys have their actions.</summary>
/// <param name="Items">All the lines; what is typed hides those that do not hold it.</param>
/// <param name="Choose">Takes the model below and the index among all items.</param>
public sealed record PickLayer(string Title, ImmutableArray<PickItem> Items, Func<Model, int, Step> Choose) : Layer
{
    /// <summary>What is typed to filter; null where letters are keys of actions.</summary>
    public TextField? Filter { get; init; }

    /// <summary>Finds the items for what is typed, best first; null keeps their order and asks for each word of it.</summary>
    public Func<string, ImmutableArray<int>>? Ranked { get; init; }

    public ImmutableArray<PickAction> Actions { get; init; } = [];

    /// <summary>Sentences above the lines.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];

    /// <summary>The chosen line among those shown.</summary>
    public int Index { get; init; }

    /// <summary>What stands where there is nothing to choose.</summary>
    public string Empty { get; init; } = string.Empty;

    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed press } => Press(model, press.Key),
        Input { Event: Pasted paste } when Filter is { } filter => model.WithTop(this with { Filter = filter.Insert(paste.Text), Index = 0 }),
        _ => model,
    };

    public override void Paint(Painter painter, Model model) => PickPainter.Paint(painter, model.Texts, this);

    /// <summary>The indices of the items that the filter lets through.</summary>
    public ImmutableArray<int> Shown()
    {
        if (Ranked is { } ranked && Filter is { Text: { } typed } && !string.IsNullOrWhiteSpace(typed))
        {
            return ranked(typed);
        }

        var words = (Filter?.Text ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shown = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < Items.Length; i++)
        {
            if (words.All(word => Items[i].Search.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                shown.Add(i);
            }
        }

        return shown.ToImmutable();
    }

    private Step Press(Model model, Key key)
    {
        if (Keys.IsCancel(key))
        {
            return model.Pop();
        }

        var shown = Shown();
        var last = Math.Max(0, shown.Length - 1);
        switch (key.Code)
        {
            case KeyCode.Enter:
                return shown.IsEmpty ? model : Choose(model.Pop(), shown[Math.Min(Index, last)]);
            case KeyCode.Up:
                return model.WithTop(this with { Index = Math.Max(0, Index - 1) });
            case KeyCode.Down:
                return model.WithTop(this with { Index = Math.Min(last, Index + 1) });
            case KeyCode.PageUp:
                return model.WithTop(this with { Index = Math.Max(0, Index - 10) });
            case KeyCode.PageDown:
                return model.WithTop(this with { Index = Math.Min(last, Index + 10) });
            case KeyCode.Home when Filter is null:
                return model.WithTop(this with { Index = 0 });
            case KeyCode.End when Filter is null:
                return model.WithTop(this with { Index = last });
        }

        foreach (var action in Actions)
        {
            if (action.Key == key && !shown.IsEmpty)
            {
                return action.Run(model, shown[Math.Min(Index, last)]);
            }
        }

        return Filter?.Update(key) is { } filter ? model.WithTop(this with { Filter = filter, Index = 0 }) : model;
    }
}

/// <summary>A line to choose, what stands right of it, and the text that filters find it by.</summary>
public sealed record PickItem(string Text, string Detail = "", string Mark = " ")
{
    public string Search { get; init; } = Text + " " + Detail;
}

/// <summary>A key of its own in a list, with the word that says what it does.</summary>
public sealed record PickAction(Key Key, string Word, Func<Model, int, Step> Run);
