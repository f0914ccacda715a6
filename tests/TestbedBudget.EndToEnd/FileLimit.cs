using System.Diagnostics;
using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.EndToEnd;

/// <summary>Lets no file of a running program grow beyond a size, as a full disk or a used quota does; anybody may.</summary>
internal static class FileLimit
{
    /// <summary>Starts a program that meets the limit as an error, and is not ended by it.</summary>
    public static readonly string[] Starter = ["/bin/sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"];

    public static void Set(PseudoTerminal grid, long bytes) => Run("prlimit", $"--pid={grid.ProcessId}", $"--fsize={bytes}:unlimited");

    public static void Lift(PseudoTerminal grid) => Run("prlimit", $"--pid={grid.ProcessId}", "--fsize=unlimited:unlimited");

    public static void Run(string program, params ReadOnlySpan<string> arguments)
    {
        var (exit, said) = Try(program, arguments);
        if (exit != 0)
        {
            throw new InvalidOperationException($"{program}: {said}");
        }
    }

    public static (int Exit, string Said) Try(string program, params ReadOnlySpan<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments.ToArray()) { UseShellExecute = false, RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
