using System.Runtime.CompilerServices;
using TestbedBudget.Core;
using TestbedBudget.Storage;

namespace TestbedBudgetTui;

/// <summary>The program: what it is started with, and what can go wrong outside it.</summary>
public static class Program
{
    private const int BrokenPipe = 32;

    public static int Main(string[] args)
    {
        using var output = new LateWriter(1);
        using var error = new LateWriter(2);
        return Run(args, new Host
        {
            Out = output,
            Error = error,
            OutIsTerminal = static () => !Console.IsOutputRedirected,
            ErrorIsTerminal = static () => !Console.IsErrorRedirected,
            Environment = Environment.GetEnvironmentVariable,
            Settings = new SettingsFiles(Environment.GetEnvironmentVariable),
            OpenStore = OpenStore,
            OpenSalvaged = static (database, damage) => Salvage.Open(Options(database, readOnly: true), damage),
            BackUp = static (database, file) =>
            {
                using var store = OpenStore(database, readOnly: false);
                store.BackUpTo(file);
            },
            Check = static database =>
            {
                using var store = OpenStore(database, readOnly: true);
                return store.Check();
            },
            Salvage = static (database, file) => Salvage.Into(database, Options(file, readOnly: false)),
        });
    }

    /// <summary>Runs the program and gives its exit code. What the disk can do to us is caught here, once.</summary>
    public static int Run(string[] arguments, Host host)
    {
        var faults = new List<SettingsFault>();
        var settings = Settings.None;
        try
        {
            settings = host.Settings.Read(faults);
            return TellFaults(faults, host, settings) ? ExitCode.Usage : Start(arguments, host, settings);
        }
        catch (StoreException wrong)
        {
            var texts = LanguageChoice.Texts(null, settings.Language, host.Environment);
            host.Error.WriteLine(VisibleText.Line(texts.Program.At(wrong.Path, 0, texts.Store.Of(wrong.Fault))));
            return ExitCode.Storage;
        }
    }

    private static int Start(string[] arguments, Host host, Settings settings)
    {
        var reading = StartArguments.Read(arguments);
        if (reading is CommandStart)
        {
            return RunCommand(arguments, host, settings);
        }

        var options = (reading as GridStart)?.Arguments.Options ?? new StartOptions();
        var texts = LanguageChoice.Texts(options.Language, settings.Language, host.Environment);
        if (reading is WrongUsage { Fault: var fault })
        {
            host.Error.WriteLine(VisibleText.Line(fault.WordedBy(texts.Program)));
            return ExitCode.Usage;
        }

        return GridProgram.Run(((GridStart)reading).Arguments, host, settings, texts, new StartTrace(options.TraceStartup));
    }

    // Apart, so that a bare start does not load the command-line library.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunCommand(string[] arguments, Host host, Settings settings)
    {
        try
        {
            return CommandLine.Run(arguments, host, settings);
        }
        catch (IOException wrong) when (wrong.HResult == BrokenPipe)
        {
            // Whoever read the result has seen enough of it ("… | head").
            return ExitCode.Fine;
        }
        catch (IOException)
        {
            var texts = LanguageChoice.Texts(null, settings.Language, host.Environment);
            host.Error.WriteLine(texts.Program.OutputFailed("stdout"));
            return ExitCode.Storage;
        }
    }

    private static bool TellFaults(List<SettingsFault> faults, Host host, Settings settings)
    {
        var texts = LanguageChoice.Texts(null, settings.Language, host.Environment).Program;
        var isError = false;
        foreach (var fault in faults)
        {
            var sentence = fault.IsError ? texts.SettingRefused(fault.Key, fault.Expected!) : texts.UnknownSetting(fault.Key!);
            host.Error.WriteLine(VisibleText.Line(texts.At(fault.File, fault.Line, sentence)));
            isError |= fault.IsError;
        }

        return isError;
    }

    private static SqliteWorkbookStore OpenStore(string path, bool readOnly) => SqliteWorkbookStore.Open(Options(path, readOnly));

    private static StoreOptions Options(string path, bool readOnly) => new()
    {
        Path = path,
        Visitor = Processes.ThisOne(Environment.UserName, Environment.MachineName),
        Clock = TimeProvider.System,
        ReadOnly = readOnly,
    };
}
