namespace TestbedBudget.Terminal;

public enum TerminalProblem
{
    NotATerminal,

    /// <summary>TERM=dumb: it cannot move a cursor.</summary>
    Dumb,
    UnsupportedSystem,
}

/// <summary>There is no terminal to show a screen on; the program words it.</summary>
public sealed class TerminalUnavailableException(TerminalProblem problem)
    : Exception($"no usable terminal: {Describe(problem)}")
{
    public TerminalProblem Problem { get; } = problem;

    private static string Describe(TerminalProblem problem) => problem switch
    {
        TerminalProblem.NotATerminal => "neither standard input and output nor /dev/tty is one",
        TerminalProblem.Dumb => "TERM is dumb",
        _ => "only Linux is supported",
    };
}
