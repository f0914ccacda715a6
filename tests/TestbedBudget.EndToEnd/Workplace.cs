using System.Diagnostics;
using System.Runtime.InteropServices;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.EndToEnd;

/// <summary>The real program in a folder of its own, which is its home and holds its database.</summary>
public sealed class Workplace : IDisposable
{
    public const string Extension = "21RS4368";

    // The program as it is shipped, where somebody has published it; else as it was built beside the tests.
    private static readonly string Program = System.Environment.GetEnvironmentVariable("TESTBED_BUDGET_PROGRAM")
        ?? Path.Combine(AppContext.BaseDirectory, "testbed-budget");

    public static readonly Size Usual = new(80, 24);

    private const UnixFileMode Writable = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    public string Folder { get; } = Directory.CreateTempSubdirectory("testbed-budget-e2e-").FullName;

    public string Database
    {
        get => field ?? Path.Combine(Folder, "projects.db");
        init;
    }

    /// <summary>Where the program keeps work that no database takes.</summary>
    public string RecoveryFolder => Path.Combine(Folder, ".local/state/testbed-budget");

    /// <summary>A workplace with the extension memo read in, as version 1 and with the usual defaults.</summary>
    public static Workplace WithExtension()
    {
        var place = new Workplace();
        place.Import(Extension, SeedMemo.Extension);
        return place;
    }

    public void Import(string name, string memo)
    {
        var file = Path.Combine(Folder, name + ".txt");
        File.WriteAllText(file, memo);
        if (Run("import", file) is { Exit: not 0 } failed)
        {
            throw new InvalidOperationException($"import of {name}: {failed.Error}");
        }
    }

    /// <summary>The command that starts the program on this database.</summary>
    public string[] Command(params ReadOnlySpan<string> arguments) => [Program, "--db", Database, .. arguments];

    /// <summary>The grid in a pseudo-terminal of 80×24 that answers as PuTTY does.</summary>
    public PseudoTerminal Grid(params ReadOnlySpan<string> arguments) => GridWith([], arguments);

    /// <summary>The same with environment variables of its own, such as ("TERM", "vt100").</summary>
    public PseudoTerminal GridWith((string Name, string Value)[] environment, params ReadOnlySpan<string> arguments) =>
        PseudoTerminal.Start(Usual, Command(arguments), Environment(environment), "\e[>0;136;0c");

    /// <summary>The case open in a program that a command starts, such as one that takes rights away first.</summary>
    public PseudoTerminal OpenThrough(ReadOnlySpan<string> starter, params ReadOnlySpan<string> arguments) =>
        Shown(PseudoTerminal.Start(Usual, [.. starter, .. Command(arguments)], Environment(), "\e[>0;136;0c"));

    /// <summary>The case open in the grid, with the whole of its first frame shown.</summary>
    public PseudoTerminal Open(string name = Extension) => Shown(Grid(name));

    private static PseudoTerminal Shown(PseudoTerminal grid) => grid.WaitFor(
        screen => screen.Text.Contains("F1 Hjälp", StringComparison.Ordinal), "the grid");

    /// <summary>The grid at a colleague's terminal, on the same database, with the whole of its first frame shown.</summary>
    public PseudoTerminal OpenForColleague(params ReadOnlySpan<string> arguments) => OpenForColleague(Writable, arguments);

    /// <summary>The same, where the files can be written or not.</summary>
    public PseudoTerminal OpenForColleague(UnixFileMode write, params ReadOnlySpan<string> arguments)
    {
        Share(write);
        string[] command = [.. Colleague.Prefix, .. Command(arguments)];
        return PseudoTerminal.Start(Usual, command, Environment(), "\e[>0;136;0c").WaitFor(
            screen => screen.Text.Contains("F1 Hjälp", StringComparison.Ordinal), "the colleague's screen");
    }

    // As the README says to share a database: the folder and its files are for both.
    private void Share(UnixFileMode write)
    {
        const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        foreach (var file in Directory.GetFiles(Folder, "projects.db*"))
        {
            File.SetUnixFileMode(file, Readable | write);
        }

        File.SetUnixFileMode(Folder, Readable | write | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }

    /// <summary>A command with its output in pipes, and without a terminal to fall back on.</summary>
    public (int Exit, string Output, string Error) Run(params ReadOnlySpan<string> arguments) => RunThrough([], Environment(), arguments);

    /// <summary>The same in a program that a command starts, such as one that takes rights away first.</summary>
    public (int Exit, string Output, string Error) RunThrough(
        ReadOnlySpan<string> starter, Dictionary<string, string> environment, params ReadOnlySpan<string> arguments) =>
        InPipes("setsid", ["--wait", .. starter, Program, .. arguments, "--db", Database], environment);

    /// <summary>A script of the shell in the folder, where $tb starts the program on this database.</summary>
    public (int Exit, string Output, string Error) Shell(string script) =>
        InPipes("/bin/sh", ["-c", $"tb() {{ '{Program}' --db '{Database}' \"$@\"; }}\n{script}"], Environment());

    private (int Exit, string Output, string Error) InPipes(
        string program, ReadOnlySpan<string> arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            WorkingDirectory = Folder,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForEnd();
        return (process.ExitCode, output.Result, error.Result);
    }

    /// <summary>What the program is given: a home of its own, and the runtime that runs the tests.</summary>
    public Dictionary<string, string> Environment(params ReadOnlySpan<(string Name, string Value)> more)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["HOME"] = Folder,
            ["XDG_CONFIG_HOME"] = Folder,
            ["XDG_DATA_HOME"] = Folder,
            ["XDG_STATE_HOME"] = Path.Combine(Folder, ".local/state"),
            ["LANG"] = "C.UTF-8",
            ["LC_ALL"] = "",
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..")),
        };
        foreach (var (name, value) in more)
        {
            all[name] = value;
        }

        return all;
    }

    /// <summary>A shell command that starts the program, for multiplexers that have an environment of their own.</summary>
    public string Script(params ReadOnlySpan<string> arguments)
    {
        var file = Path.Combine(Folder, "tb");
        var exports = Environment().Select(pair => $"export {pair.Key}='{pair.Value}'");
        string[] words = [.. Command(arguments).ToArray().Select(word => $"'{word}'")];
        File.WriteAllText(file, $"#!/bin/sh\n{string.Join('\n', exports)}\nexec {string.Join(' ', words)}\n");
        return $"sh {file}";
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
