namespace TestbedBudget.Tui;

/// <summary>What an update came to: the next model, and what the shell is to do, in order.</summary>
public readonly record struct Step(Model Model, ImmutableArray<Effect> Effects)
{
    /// <summary>A change was made in the case: it was not refused, and there was something to change.</summary>
    public bool Made { get; init; }

    public static implicit operator Step(Model model) => new(model, []);

    /// <summary>The same, and then the program ends.</summary>
    public Step Ended() => this with { Model = Model with { Ended = true } };

    public Step Then(Effect effect) => this with { Effects = Effects.Add(effect) };

    /// <summary>Opens the case, and then asks what others do with it.</summary>
    public Step ThenOpen(string key) => Then(new OpenStoredCase(key)).Then(new SeeCase(key));
}
