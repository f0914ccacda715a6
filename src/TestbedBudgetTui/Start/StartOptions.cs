using TestbedBudget.Terminal;

namespace TestbedBudgetTui;

/// <summary>The options that stand beside every command. What was not given is null, or the default.</summary>
public sealed record StartOptions
{
    public string? Database { get; init; }
    public bool ReadOnly { get; init; }
    public ColorChoice Colors { get; init; }
    public KeyProfile Keys { get; init; }
    public bool TraceStartup { get; init; }
}
