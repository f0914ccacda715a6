using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Offices;

namespace TestbedBudget.Benchmarks.Outside;

/// <summary>Other terminal spreadsheets with the same two sheets, where they are installed (Debian: sc, visidata, sc-im).</summary>
/// <param name="Name">The program's name, as the table has it.</param>
/// <param name="Small">The example case.</param>
/// <param name="Large">1,000 rows of 12 periods.</param>
internal sealed record Peer(string Name, Subject Small, Subject Large)
{
    /// <summary>Those that can be run, and why the others cannot.</summary>
    public static (ImmutableArray<Peer> Present, ImmutableArray<string> Absent) Find(string folder)
    {
        var (present, absent) = (ImmutableArray.CreateBuilder<Peer>(), ImmutableArray.CreateBuilder<string>());
        foreach (var (name, program, keys, extension, quit) in (ReadOnlySpan<(string, string, Keystrokes, string, string)>)
            [("sc", "sc", Keystrokes.Sc, "sc", "qn"), ("sc-im", "sc-im", Keystrokes.Sc, "sc", ":q!\r"), ("VisiData", "vd", Keystrokes.VisiData, "tsv", "Q")])
        {
            if (PathOf(program) is not { } path)
            {
                absent.Add($"{name}: no program '{program}' is installed");
                continue;
            }

            var (small, large) = (Write(folder, "small", extension), Write(folder, "large", extension));
            present.Add(new Peer(
                name,
                new Subject(name, [path, small], terminal => terminal.WaitForOutput("Hallsberg")) { Steps = keys.InSmallSheet, Quit = quit },
                new Subject(name + " large", [path, large], terminal => terminal.WaitForOutput("Delprojekt 2")) { Steps = keys.InLargeSheet, Quit = quit }));
        }

        return (present.ToImmutable(), absent.ToImmutable());
    }

    private static string? PathOf(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(':').Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string Write(string folder, string name, string extension)
    {
        var project = name == "small" ? Sample.Seed1 : LargeCase.Of(1_000, 12).Base;
        var path = Path.Combine(folder, $"{name}.{extension}");
        File.WriteAllText(path, extension == "sc" ? PeerSheets.ForSc(project) : PeerSheets.ForVisiData(project));
        return path;
    }
}
