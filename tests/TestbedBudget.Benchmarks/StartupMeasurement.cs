using System.Diagnostics;
using System.Globalization;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.Benchmarks;

/// <summary>From exec to the whole first screen, in a pseudo-terminal of 120×40, beside a .NET program that does nothing.</summary>
/// <remarks>The programs take turns, so that they meet the same load. Both are published as they are shipped.</remarks>
internal static class StartupMeasurement
{
    private static readonly Size Screen = new(120, 40);

    public static void Run(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("testbed-budget-startup-").FullName;
        try
        {
            var program = Published.Program("src/TestbedBudgetTui", "testbed-budget", folder);
            var empty = Published.Program("tests/TestbedBudget.EmptyProgram", "TestbedBudget.EmptyProgram", folder);
            var database = Path.Combine(folder, "projects.db");
            Published.Do(program, "import", Path.Combine(Published.Root, "data", "21RS4368-extension.txt"), "--db", database);
            Measure(runs, folder,
            [
                new Candidate("a .NET program that does nothing", [empty], screen => screen.Text.Contains("ready", StringComparison.Ordinal)),
                new Candidate("the list of cases", [program, "--db", database], IsWhole),
                new Candidate("one case", [program, "--db", database, "21RS4368"], IsWhole),
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The last row holds the keys: it is sent last, and a large frame ends with the end of its synchronization.
    private static bool IsWhole(StrictScreen screen) =>
        screen.RowText(screen.Size.Rows - 1).Contains("F1", StringComparison.Ordinal) && !screen.Synchronized;

    private static void Measure(int runs, string home, Candidate[] candidates)
    {
        for (var run = 0; run <= runs; run++)
        {
            foreach (var candidate in candidates)
            {
                // The first run only warms the disk's cache.
                var time = Once(candidate, home);
                if (run > 0)
                {
                    candidate.Milliseconds.Add(time);
                }
            }
        }

        Console.WriteLine($"first screen of {Screen.Columns}×{Screen.Rows}, {Text(runs)} runs each, in milliseconds");
        Console.WriteLine("   median     least  times the least program");
        foreach (var candidate in candidates)
        {
            var ratio = candidate.Median / candidates[0].Median;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{candidate.Median,9:0.0} {candidate.Milliseconds.Min(),9:0.0} {ratio,6:0.0}  {candidate.Name}"));
        }
    }

    private static double Once(Candidate candidate, string home)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = home, ["XDG_CONFIG_HOME"] = home };
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { } root)
        {
            environment["DOTNET_ROOT"] = root;
        }

        var watch = Stopwatch.StartNew();
        using var terminal = PseudoTerminal.Start(Screen, candidate.Command, environment);
        terminal.WaitFor(candidate.IsReady, candidate.Name);
        var time = watch.Elapsed.TotalMilliseconds;
        terminal.Press("Ctrl+Q", "Enter").WaitForExit();
        return time;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Candidate(string Name, string[] Command, Func<StrictScreen, bool> IsReady)
    {
        public List<double> Milliseconds { get; } = [];

        public double Median => Milliseconds.Order().ElementAt(Milliseconds.Count / 2);
    }
}
