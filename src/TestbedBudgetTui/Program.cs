using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>The program: what it is started with, and what can go wrong outside it.</summary>
public static class Program
{
    private const int StandardOutput = 1;
    private const int StandardError = 2;

    public static int Main(string[] args)
    {
        StandardDescriptors.FillClosed();
        using var output = new LateWriter(StandardOutput);
        using var error = new LateWriter(StandardError);
        return Run(args, new Host
        {
            Out = output,
            Error = error,
            OutIsTerminal = static () => !Console.IsOutputRedirected,
            ErrorIsTerminal = static () => !Console.IsErrorRedirected,
            Environment = Environment.GetEnvironmentVariable,
            Settings = new SettingsFiles(Environment.GetEnvironmentVariable),
            OpenStore = static (database, readOnly, goesOnWaiting) =>
                SqliteWorkbookStore.Open(Options(database, readOnly) with { GoesOnWaiting = goesOnWaiting }),
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
        var settings = host.Settings.Read(faults);
        var texts = LanguageChoice.Texts(LanguageChoice.In(arguments), settings.Language, host.Environment);
        try
        {
            return TellFaults(faults, host, texts.Program) ? ExitCode.Usage : Start(arguments, host, settings, texts);
        }
        catch (StoreException wrong)
        {
            return Failed(host, texts.Program.At(wrong.Path, 0, texts.Store.Of(wrong.Fault)));
        }
        catch (DescriptorException wrong)
        {
            // Whoever read the result has seen enough of it ("… | head"); what is wrong with standard error cannot be told.
            return wrong.IsBrokenPipe ? ExitCode.Fine
                : wrong.Descriptor == StandardError ? ExitCode.Storage
                : Failed(host, texts.Program.OutputFailed("stdout"));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return Failed(host, texts.Program.SystemRefused(wrong.Message));
        }
    }

    private static int Failed(Host host, string sentence)
    {
        host.Error.WriteLine(VisibleText.Line(sentence));
        return ExitCode.Storage;
    }

    private static int Start(string[] arguments, Host host, Settings settings, Texts texts)
    {
        switch (StartArguments.Read(arguments))
        {
            case CommandStart:
                return CommandLine.Run(arguments, host, settings, texts);
            case WrongUsage { Fault: var fault }:
                host.Error.WriteLine(VisibleText.Line(fault.WordedBy(texts.Program)));
                return ExitCode.Usage;
            case GridStart { Arguments: var start }:
                return GridProgram.Run(start, host, settings, texts, new StartTrace(start.Options.TraceStartup));
            case var other:
                throw new InvalidOperationException($"{other.GetType().Name} is a new kind of start.");
        }
    }

    private static bool TellFaults(List<SettingsFault> faults, Host host, ProgramTexts texts)
    {
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
        User = Environment.UserName,
        Visitor = static () => Processes.ThisOne(Environment.UserName, Environment.MachineName),
        Clock = TimeProvider.System,
        ReadOnly = readOnly,
    };
}
