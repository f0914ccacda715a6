namespace TestbedBudget.Tui;

/// <summary>
/// What lies on the screen: the list, the grid, or a dialog above them. A small state record that updates and
/// paints itself; the top one gets the keys.
/// </summary>
public abstract record Layer
{
    private protected Layer()
    {
    }

    /// <summary>The name of the command that laid it on the screen; null where something else did.</summary>
    public string? OpenedBy { get; init; }

    /// <summary>Its number among the layers that nobody asked for, which it keeps as it changes; 0 for one that was asked for.</summary>
    public int Interruption { get; init; }

    /// <summary>Nobody asked for it: what was typed before it could be seen is no answer to it.</summary>
    public bool Interrupts => Interruption > 0;

    /// <summary>Whose keys work here.</summary>
    public abstract KeyPlace KeyPlace { get; }

    /// <summary>Nothing below shows through.</summary>
    public virtual bool CoversScreen => true;

    /// <summary>Takes the message; this layer is the top one of the model.</summary>
    public abstract Step Update(Model model, Message message);

    public abstract void Paint(Painter painter, Model model);

    /// <summary>
    /// The layer with what it shows worked out for the model, of which it is the top one: kept in it while it fits, so
    /// that neither the next key nor the next frame works it out again.
    /// </summary>
    public virtual Layer On(Model model) => this;

    /// <summary>The case whose news the layer shows; null when it shows none.</summary>
    public virtual string? CaseKey => null;

    /// <summary>The layer with what the store says of its case.</summary>
    public virtual Step Seen(Model model, CaseNews news) => model;
}
