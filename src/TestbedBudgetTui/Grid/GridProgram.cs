using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>The full-screen tables: opens terminal and store, and runs the loop between them.</summary>
internal static class GridProgram
{
    public static int Run(StartArguments arguments, Host host, Settings settings, Texts texts, StartTrace trace)
    {
        trace.Mark("program");
        using var demo = arguments.Demo ? DemoDatabase.Make() : null;
        var database = demo?.Path ?? host.Settings.Database(arguments.Options, settings);
        UnixTerminal terminal;
        try
        {
            terminal = UnixTerminal.Open(new TerminalOptions(arguments.Options.Keys, arguments.Options.Colors, Mouse: false, host.Environment));
        }
        catch (TerminalUnavailableException)
        {
            host.Error.WriteLine(texts.Program.NotATerminal);
            return ExitCode.Usage;
        }

        trace.Mark("terminal");
        using (terminal)
        {
            return Run(arguments, host, settings, texts, trace, terminal, database);
        }
    }

    private static int Run(
        StartArguments arguments, Host host, Settings settings, Texts texts, StartTrace trace, UnixTerminal terminal, string database)
    {
        using var store = host.OpenStore(database, arguments.Options.ReadOnly);
        trace.Mark("store");
        var keys = settings.Keys.IsEmpty ? new KeymapReading(Keymap.Standard, []) : Keymap.Of(CommandTable.All, settings.Keys);
        var keyFaults = keys.Faults.Select(fault => texts.Program.At(settings.KeysFile!, fault.Line, texts.Keys.Of(fault))).ToArray();
        var model = new Model
        {
            Texts = texts,
            Keymap = keys.Keymap,
            Notice = keyFaults.Length == 0 ? null : string.Join(' ', keyFaults),
            Surroundings = new Surroundings(
                Environment.UserName,
                Environment.MachineName,
                database,
                store.IsReadOnly,
                settings.ExportFolder ?? Environment.CurrentDirectory,
                terminal.Facts)
            {
                Officer = settings.Officer,
            },
            Size = terminal.Size,
            Now = default,
            Seed = unchecked((ulong)Random.Shared.NextInt64()),
            Layers = [new ListLayer()],
        };
        if (arguments.Demo)
        {
            DemoDatabase.Fill(store);
        }

        var drafts = new DraftWriter(store);
        var effects = new EffectRunner(terminal, drafts, store, texts, new OutsideEditor(host.Environment, texts));
        Message first = new StoreChanged();
        if (arguments.Target is { } target)
        {
            if (InputFile.IsMeant(target))
            {
                var (loaded, problems, exit) = InputFile.Read(target, texts, settings.Limits);
                if (loaded is null)
                {
                    terminal.Dispose();
                    foreach (var problem in problems)
                    {
                        host.Error.WriteLine(VisibleText.Line(problem));
                    }

                    return exit;
                }

                model = model.OpenFile(loaded.Workbook);
            }
            else if (drafts.OpenUnmarked(target) is { } opened)
            {
                first = new CaseOpened(opened);
            }
            else
            {
                terminal.Dispose();
                host.Error.WriteLine(VisibleText.Line(texts.Program.CaseMissing(target, database)));
                return ExitCode.Usage;
            }
        }

        trace.Mark("case");
        using var watch = new StoreWatch(terminal);
        new GridLoop(terminal, effects, TimeProvider.System).Run(model, [first], () =>
        {
            trace.Mark("first frame");

            // A write waits for the disk: the screen need not.
            drafts.MarkOpen();
            watch.Start(database);
        });
        terminal.Dispose();
        Array.ForEach(keyFaults, fault => host.Error.WriteLine(VisibleText.Line(fault)));
        trace.Print(host.Error);
        return ExitCode.Fine;
    }
}
