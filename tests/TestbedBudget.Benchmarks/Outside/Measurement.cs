using System.Diagnostics;
using System.Globalization;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.Benchmarks.Outside;

/// <summary>Runs programs in turn in a pseudo-terminal, so that they meet the same load, and measures them from outside.</summary>
/// <remarks>A start counts from before the fork, so it holds the shell that makes the terminal the controlling one: the same for all.</remarks>
internal static class Measurement
{
    public static readonly Size Screen = new(120, 40);

    // What comes later than this after a key was not caused by it.
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>The figures of each subject, by its name.</summary>
    public static Dictionary<string, Figures> Run(int runs, string home, IReadOnlyList<Subject> subjects, DiskSync disk)
    {
        var figures = subjects.ToDictionary(subject => subject.Name, _ => new Figures(), StringComparer.Ordinal);
        for (var run = 0; run <= runs; run++)
        {
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\rrun {run} of {runs} "));
            foreach (var subject in subjects)
            {
                // The first run only warms the disk's cache.
                Once(subject, home, run == 0 ? new Figures() : figures[subject.Name]);
                disk.Measure();
            }
        }

        Console.Error.WriteLine();
        return figures;
    }

    private static void Once(Subject subject, string home, Figures figures)
    {
        subject.Prepare();
        var began = Stopwatch.GetTimestamp();
        using var terminal = PseudoTerminal.Start(Screen, subject.Command, Environment(home));
        subject.WaitUntilReady(terminal);
        figures.Add(Figures.Start, Between(began, terminal.LastOutputAt));
        terminal.WaitForQuiet(TimeSpan.FromMilliseconds(400));
        foreach (var step in subject.Steps)
        {
            if (step.Name is not { } name)
            {
                Press(terminal, string.Concat(step.Keys));
                continue;
            }

            foreach (var key in step.Keys)
            {
                var (milliseconds, bytes) = Press(terminal, key);
                if (bytes == 0)
                {
                    throw new InvalidOperationException($"{subject.Name}: no answer to a key of \"{name}\" within {Longest.TotalSeconds} s.");
                }

                figures.Add(Figures.Milliseconds(name), milliseconds);
                figures.Add(Figures.Bytes(name), bytes);
            }
        }

        if (subject.Idle > TimeSpan.Zero)
        {
            terminal.WaitForQuiet(Longest).Mark();
            var sleeps = terminal.Sleeps;
            Thread.Sleep(subject.Idle);
            figures.Add(Figures.WakeUps, terminal.Sleeps - sleeps);
            figures.Add(Figures.IdleBytes, terminal.BytesSinceMark);
        }

        figures.Add(Figures.Peak, PeakMebibytes(terminal.ProcessId));
        terminal.Type(subject.Quit).WaitForQuiet(Quiet);
    }

    private static (double Milliseconds, long Bytes) Press(PseudoTerminal terminal, string key)
    {
        terminal.Mark();
        var sent = Stopwatch.GetTimestamp();
        terminal.Type(key);
        while (terminal.BytesSinceMark == 0 && Stopwatch.GetElapsedTime(sent) < Longest)
        {
            Thread.Sleep(1);
        }

        terminal.WaitForQuiet(Quiet);
        return terminal.BytesSinceMark == 0 ? (0, 0) : (Between(sent, terminal.LastOutputAt), terminal.BytesSinceMark);
    }

    private static double Between(long began, long ended) => Stopwatch.GetElapsedTime(began, ended).TotalMilliseconds;

    private static double PeakMebibytes(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024.0;
    }

    private static Dictionary<string, string> Environment(string home)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = home, ["XDG_CONFIG_HOME"] = home };
        if (System.Environment.GetEnvironmentVariable("DOTNET_ROOT") is { } root)
        {
            environment["DOTNET_ROOT"] = root;
        }

        return environment;
    }
}
