using TestbedBudget.Core;
using TestbedBudget.Storage;
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
        catch (TerminalUnavailableException wrong)
        {
            host.Error.WriteLine(wrong.Problem switch
            {
                TerminalProblem.Dumb => texts.Program.DumbTerminal,
                TerminalProblem.UnsupportedSystem => texts.Program.NotThisSystem,
                _ => texts.Program.NotATerminal,
            });
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
        GridLoop? loop = null;
        bool GoesOnWaiting() => loop?.GoesOnWaiting() ?? true;
        var store = host.OpenGuarded(database, arguments.Options.ReadOnly, static _ => { }, GoesOnWaiting);
        var drafts = new DraftWriter(store);
        using var keeper = new WorkKeeper(
            drafts,
            host.Settings.Recovery,
            path => OpenAgain(host, path, store, GoesOnWaiting),
            static () => Processes.ThisOne(Environment.UserName, Environment.MachineName),
            TimeProvider.System,
            store,
            database);
        trace.Mark("store");
        var keys = settings.Keys.IsEmpty ? new KeymapReading(Keymap.Standard, []) : Keymap.Of(CommandTable.All, settings.Keys);
        string[] keyFaults = [.. keys.Faults.Select(fault => texts.Program.At(fault.File, fault.Line, texts.Keys.Of(fault)))];
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
                Organisation = settings.Organisation ?? Surroundings.UsualOrganisation,
                Limits = settings.Limits,
            },
            Size = terminal.Size,
            Now = default,
            Seed = unchecked((ulong)new Random().NextInt64()),
            Layers = [new ListLayer()],
        };
        if (arguments.Demo)
        {
            DemoDatabase.Fill(store);
        }

        var editor = new OutsideEditor(host.Environment, texts);
        var effects = new EffectRunner(terminal, drafts, texts, editor, host.Settings, keeper);
        ImmutableArray<Message> first = [new StoreChanged()];
        if (arguments.Target is { } target)
        {
            if (InputFile.IsMeant(target))
            {
                var loading = InputFile.Read(target, texts, settings.Limits);
                if (loading.OpenText is { } open)
                {
                    // What can be read in several ways is chosen on the screen.
                    first = [.. first, new FileRead(target, open)];
                }
                else if (loading.Case is { } loaded)
                {
                    model = model.OpenFile(loaded.Workbook);
                }
                else
                {
                    terminal.Dispose();
                    foreach (var problem in loading.Problems)
                    {
                        host.Error.WriteLine(VisibleText.Line(problem));
                    }

                    return loading.Exit;
                }
            }
            else if (drafts.OpenUnmarked(target) is { } opened)
            {
                first = [new CaseOpened(opened)];
            }
            else
            {
                terminal.Dispose();
                host.Error.WriteLine(VisibleText.Line(texts.Program.CaseMissing(target, database)));
                return ExitCode.Usage;
            }
        }

        if (effects.WithDamage(null) is { } damage)
        {
            first = [.. first, damage];
        }

        trace.Mark("case");
        using var watch = new StoreWatch(terminal.Wake);
        keeper.Moved = watch.Start;
        loop = new GridLoop(terminal, effects, TimeProvider.System);
        var last = loop.Run(model, first, () =>
        {
            trace.Mark("first frame");
            watch.Start(database);
            return arguments.Demo ? [] : AfterStart(keeper, texts);
        });
        terminal.Dispose();
        if (drafts.Mark is not null)
        {
            drafts.Close();
        }

        Array.ForEach(keyFaults, fault => host.Error.WriteLine(VisibleText.Line(fault)));
        trace.Print(host.Error);
        return last.EndedBy is { } reason ? ExitCode.Of(reason) : ExitCode.Fine;
    }

    // Where the file proved damaged, it takes work again when it is whole again, as a backup in its place is.
    private static GuardedStore OpenAgain(Host host, string path, GuardedStore before, Func<bool> goesOnWaiting)
    {
        if (before.Damage is not null && File.Exists(path)
            && host.Check(path).Problems.FirstOrDefault(problem => problem.Kind == StoreProblemKind.FileDamaged) is { } problem)
        {
            throw new StoreException(new StoreDamaged(problem.Detail ?? string.Empty), path);
        }

        return host.OpenGuarded(path, false, static _ => { }, goesOnWaiting);
    }

    private static IEnumerable<Message> AfterStart(WorkKeeper keeper, Texts texts)
    {
        if (NetworkFolder.Holds(keeper.Database))
        {
            yield return new EffectFailed(texts.Trouble.OnNetwork);
        }

        yield return keeper.Find();
    }
}
