using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>The full-screen tables.</summary>
internal static class GridProgram
{
    public static int Run(StartArguments arguments, Host host, Settings settings, Texts texts)
    {
        if (!host.OutIsTerminal || host.Environment("TERM") is null or "" or "dumb")
        {
            host.Error.WriteLine(texts.Program.NotATerminal);
            return ExitCode.Usage;
        }

        return CommandLine.Run(arguments.Options.Database is { } file ? ["list", "--db", file] : ["list"], host, settings);
    }
}
