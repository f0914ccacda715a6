namespace TestbedBudget.Terminal;

/// <summary>What the user chose, and the environment of the program (a function, so that tests give their own).</summary>
public sealed record TerminalOptions(
    KeyProfile Keys,
    ColorChoice Colors,
    bool Mouse,
    Func<string, string?> Environment);
