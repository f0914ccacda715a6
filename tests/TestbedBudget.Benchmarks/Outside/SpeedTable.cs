using System.Globalization;
using System.Runtime.InteropServices;

namespace TestbedBudget.Benchmarks.Outside;

/// <summary>What a user feels over a link, as a Markdown table: our figures, the aim, and the peers' of the same run.</summary>
internal static class SpeedTable
{
    private const string Empty = "empty .NET program";

    public static void Print(int runs)
    {
        var folder = Directory.CreateTempSubdirectory("testbed-budget-speed-").FullName;
        try
        {
            var program = Published.Program("src/TestbedBudgetTui", "testbed-budget", folder);
            var empty = Published.Program("tests/TestbedBudget.EmptyProgram", "TestbedBudget.EmptyProgram", folder);
            var (peers, absent) = Peer.Find(folder);
            ImmutableArray<Subject> subjects =
            [
                new Subject(Empty, [empty], terminal => terminal.WaitForOutput("ready")) { Quit = "q" },
                .. new OwnSubjects(program, folder).All(),
                .. peers.SelectMany(peer => new[] { peer.Small, peer.Large }),
            ];
            using var disk = new DiskSync(folder);
            var figures = Measurement.Run(runs, folder, subjects, disk);
            var sync = disk.Median.ToString("0.00", CultureInfo.InvariantCulture);
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{Measurement.Screen.Columns}×{Measurement.Screen.Rows}, medians of {runs} runs, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}; two pages written with their sync, at the pace of the keys and between the programs: {sync} ms");
            Console.WriteLine(line);
            Console.WriteLine();
            Print(figures, [.. peers.Select(peer => peer.Name)], sync);
            Console.WriteLine();
            foreach (var reason in absent)
            {
                Console.WriteLine($"Left out: {reason}.");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(Dictionary<string, Figures> figures, ImmutableArray<string> peers, string sync)
    {
        Console.WriteLine($"| | testbed-budget | aim | {string.Join(" | ", peers.Append(Empty))} |");
        Console.WriteLine($"|---|---:|---:|{string.Concat(Enumerable.Repeat("---:|", peers.Length + 1))}");
        Row("start to full first screen, one case (ms)", OwnSubjects.Case, Figures.Start, "60", "", withEmpty: true);
        Row("… the same case among 10,000 (ms)", OwnSubjects.CaseAmongMany, Figures.Start, "60");
        Row("… the list of three cases (ms)", OwnSubjects.FewCases, Figures.Start, "60");
        Row("… 1,000 rows × 12 periods (ms)", OwnSubjects.Large, Figures.Start, "120", " large");
        Row("… the list of 10,000 cases (ms)", OwnSubjects.ManyCases, Figures.Start, "100");
        Row("key to last byte: cursor move (ms)", OwnSubjects.Case, Figures.Milliseconds(Keystrokes.Move), "1", "");
        Row("… typed amount, recalculated and on disk (ms)", OwnSubjects.Case, Figures.Milliseconds(Keystrokes.Edit), $"1 + {sync}", "");
        Row("… the same with rules behind it (ms)", OwnSubjects.Ruled, Figures.Milliseconds(Keystrokes.Edit), $"1 + {sync}");
        Row("… the same in 1,000 rows × 12 (ms)", OwnSubjects.Large, Figures.Milliseconds(Keystrokes.Edit), "5", " large");
        Row("… filter the 10,000 cases by a letter (ms)", OwnSubjects.ManyCases, Figures.Milliseconds(OwnSubjects.Filter), "10");
        Row("bytes: cursor move", OwnSubjects.Case, Figures.Bytes(Keystrokes.Move), "100", "");
        Row("bytes: cursor move, most", OwnSubjects.Case, Figures.Bytes(Keystrokes.Move), "150", "", most: true);
        Row("bytes: typed amount", OwnSubjects.Case, Figures.Bytes(Keystrokes.Edit), "350", "");
        Row("bytes: typed amount with rules behind it", OwnSubjects.Ruled, Figures.Bytes(Keystrokes.Edit), "600");
        Row("bytes: scroll a row", OwnSubjects.Large, Figures.Bytes(Keystrokes.ScrollRow), "400", " large");
        Row("bytes: scroll a page", OwnSubjects.Large, Figures.Bytes(Keystrokes.Page), "5,500", " large");
        Row("bytes in 3 s of idling", OwnSubjects.Case, Figures.IdleBytes, "0");
        Row("wake-ups in 3 s of idling", OwnSubjects.Case, Figures.WakeUps, "0");
        Row("peak memory, one case (MiB)", OwnSubjects.Case, Figures.Peak, "50", "", withEmpty: true);
        Row("… 1,000 rows × 12 (MiB)", OwnSubjects.Large, Figures.Peak, "", " large");
        Row("… 10,000 cases (MiB)", OwnSubjects.ManyCases, Figures.Peak, "");

        void Row(string what, string subject, string quantity, string aim, string? peerSheet = null, bool withEmpty = false, bool most = false)
        {
            var cells = peers.Select(peer => peerSheet is null ? "" : Value(peer + peerSheet)).Append(withEmpty ? Value(Empty) : "");
            Console.WriteLine($"| {what} | {Value(subject)} | {aim} | {string.Join(" | ", cells)} |");

            string Value(string name) => most ? Shown(figures[name].Largest(quantity)) : Shown(figures[name].Median(quantity));
        }
    }

    private static string Shown(double? figure) => figure?.ToString(figure is > 0 and < 2 ? "0.00" : figure is > 0 and < 20 ? "0.0" : "#,0", CultureInfo.InvariantCulture) ?? "–";
}
