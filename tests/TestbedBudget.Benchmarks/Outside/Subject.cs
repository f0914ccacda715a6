using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.Benchmarks.Outside;

/// <summary>One program with one file: how it is started, when its first screen is whole, and the keys that are measured.</summary>
internal sealed record Subject(string Name, string[] Command, Action<PseudoTerminal> WaitUntilReady)
{
    /// <summary>Puts the file back as it was, before each start.</summary>
    public Action Prepare { get; init; } = static () => { };
    public ImmutableArray<KeyStep> Steps { get; init; } = [];

    /// <summary>How long it is left alone after the keys, to see what it does then; zero for not at all.</summary>
    public TimeSpan Idle { get; init; }
    public string Quit { get; init; } = "\u0011\r";
}

/// <summary>Keys whose cost belongs together, each as the bytes that a terminal sends for it.</summary>
/// <param name="Name">What the cost is filed under; null for keys that only lead to a place.</param>
internal sealed record KeyStep(string? Name, ImmutableArray<string> Keys)
{
    public static KeyStep Repeated(string? name, string key, int times) => new(name, [.. Enumerable.Repeat(key, times)]);
}
