namespace TestbedBudget.Tui;

/// <summary>A named thing that the user can do. Its words are in the texts, under its name.</summary>
/// <param name="Name">What settings and tests call it, e.g. "fill-down".</param>
/// <param name="Menu">The menu it is reached by.</param>
/// <param name="Places">Where it works.</param>
/// <param name="Run">What it does to the model; called only when it can run.</param>
public sealed record Command(string Name, Menu Menu, KeyPlace Places, Func<Model, Step> Run)
{
    /// <summary>The keys it is reached by at once, the one to show first; it may have none.</summary>
    public ImmutableArray<string> Keys { get; init; } = [];

    /// <summary>Where its keys work, where that is not everywhere that it does: plain letters type text in the grid.</summary>
    public KeyPlace KeyPlaces { get => field == KeyPlace.None ? Places : field; init; }

    /// <summary>It leaves the case: what is being typed in a cell is left half-typed, for nobody has said Enter.</summary>
    public bool Leaves { get; init; }

    /// <summary>Why it cannot run now, in the user's words; null when it can.</summary>
    public Func<Model, string?> WhyNot { get; init; } = static _ => null;

    public bool WorksAt(KeyPlace place) => (Places & place) != KeyPlace.None;

    public bool HasKeysAt(KeyPlace place) => (KeyPlaces & place) != KeyPlace.None;

    public Step Try(Model model)
    {
        if (WhyNot(model) is { } reason)
        {
            return model.Say(reason);
        }

        var step = Run(model);
        return step.Model.Layers.Length > model.Layers.Length
            ? step with { Model = step.Model.WithTop(step.Model.Top with { OpenedBy = Name }) }
            : step;
    }
}

/// <summary>The menus, in their order on the screen (TERMS §3).</summary>
public enum Menu
{
    File,
    Edit,
    Select,
    Go,
    Fill,
    Table,
    Terms,
    WhatIf,
    Memo,
    Checks,
    Portfolio,
    Help,
}

/// <summary>Where keys work.</summary>
[Flags]
public enum KeyPlace
{
    None = 0,
    Grid = 1,
    List = 2,
    Memo = 4,

    /// <summary>A dialog, a menu or an editor: its keys are its own.</summary>
    Dialog = 16,

    /// <summary>The date line of a what-if.</summary>
    WhatIf = 32,
    Comparison = 64,

    /// <summary>The list of the memo's sections.</summary>
    Sections = 128,

    /// <summary>The text of a section: what can be typed is typed.</summary>
    Text = 256,
    Portfolio = 512,

    /// <summary>The plans of one case of the portfolio.</summary>
    Plan = 1024,

    /// <summary>The versions of a case.</summary>
    History = 2048,

    /// <summary>A case on one page.</summary>
    CasePage = 4096,

    /// <summary>My draft beside what somebody else has saved.</summary>
    Conflict = 8192,
    Everywhere = Grid | List | Memo | WhatIf | Comparison | Sections | Text | Portfolio | Plan | History | CasePage | Conflict,
}
