using System.Text.Json;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;

namespace TestbedBudget.Tests;

/// <summary>The program with its surroundings made up: a folder of its own, no settings, nothing that is a terminal.</summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal);

    public ProgramRun()
    {
        Folder = Directory.CreateTempSubdirectory("testbed-budget-").FullName;
        Database = Path.Combine(Folder, "data", "projects.db");
        Environment("HOME", Folder);
        Environment("TESTBED_BUDGET_DB", Database);
    }

    public string Folder { get; }
    public string Database { get; }
    public bool IsTerminal { get; init; }

    /// <summary>What others do just before the program opens the database: one for each time.</summary>
    public Queue<Action> BeforeOpening { get; } = [];

    public static string Memo(string name) => Repository.Data(name);

    public static string Extension => Memo("21RS4368-extension.txt");

    public static string NewProject => Memo("23RS11972-new-project.txt");

    public void Environment(string name, string value) => _environment[name] = value;

    /// <summary>Writes a file in the folder and gives its path.</summary>
    public string File(string name, string content) => File(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string File(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public ProgramResult Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return RunTo(output, arguments);
    }

    public ProgramResult RunTo(StringWriter output, params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var exit = TestbedBudgetTui.Program.Run(arguments, new Host
        {
            Out = output,
            Error = error,
            OutIsTerminal = () => IsTerminal,
            ErrorIsTerminal = () => IsTerminal,
            Environment = name => _environment.GetValueOrDefault(name),
            Settings = new SettingsFiles(name => _environment.GetValueOrDefault(name), Path.Combine(Folder, "host.json")),
            OpenStore = (path, readOnly, goesOnWaiting) =>
            {
                if (BeforeOpening.TryDequeue(out var others))
                {
                    others();
                }

                return SqliteWorkbookStore.Open(Options(path, readOnly) with { GoesOnWaiting = goesOnWaiting });
            },
            OpenSalvaged = (path, damage) => Salvage.Open(Options(path, readOnly: true), damage),
            BackUp = (path, file) =>
            {
                using var store = OpenStore(path, readOnly: false);
                store.BackUpTo(file);
            },
            Check = path =>
            {
                using var store = OpenStore(path, readOnly: true);
                return store.Check();
            },
            Salvage = (path, file) => Salvage.Into(path, Options(file, readOnly: false)),
        });
        return new ProgramResult(exit, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal static SqliteWorkbookStore OpenStore(string path, bool readOnly) => SqliteWorkbookStore.Open(Options(path, readOnly));

    private static StoreOptions Options(string path, bool readOnly) => new()
    {
        Path = path,
        User = "lena",
        Visitor = static () => new Visitor("lena", "host", 1, "1"),
        Clock = TimeProvider.System,
        ReadOnly = readOnly,
    };
}

internal sealed record ProgramResult(int Exit, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;
}
