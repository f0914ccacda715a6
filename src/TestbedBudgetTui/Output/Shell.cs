using Spectre.Console;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>What a command works with: the options, the words, and two ways out.</summary>
internal sealed class Shell(Host host, StartOptions options, Settings settings, Texts texts)
{
    public StartOptions Options { get; } = options;
    public Settings Settings { get; } = settings;
    public Texts Texts { get; } = texts;

    private bool _hasToldToWait;

    public string Database => host.Settings.Database(Options, Settings);

    /// <summary>A line of the result.</summary>
    public void Print(string line) => host.Out.WriteLine(VisibleText.Line(line));

    /// <summary>A document as it is; on a terminal what could steer it is made visible.</summary>
    public void PrintDocument(string document) => host.Out.Write(host.OutIsTerminal() ? VisibleText.Lines(document) : document);

    /// <summary>A line that is no result.</summary>
    public void Tell(string line) => host.Error.WriteLine(VisibleText.Line(line));

    public void Print(TextTable table)
    {
        var visible = table with
        {
            Heads = [.. table.Heads.Select(VisibleText.Line)],
            Rows = [.. table.Rows.Select(row => row.Select(VisibleText.Line).ToImmutableArray())],
        };
        if (!host.OutIsTerminal())
        {
            foreach (var line in visible.PlainLines())
            {
                host.Out.WriteLine(line);
            }

            return;
        }

        Console(host.Out, host.OutIsTerminal()).Write(Lined(visible));
    }

    /// <summary>The database, or what can be read of a damaged one; null when there is none yet, and nothing is to be made.</summary>
    public IWorkbookStore? StoreToRead() => File.Exists(Database) ? host.OpenGuarded(Database, Options.ReadOnly, TellDamage, WaitsOn) : null;

    public IWorkbookStore StoreToWrite() => host.OpenStore(Database, Options.ReadOnly, WaitsOn);

    public void BackUpTo(string file) => host.BackUp(Database, file);

    public StoreReport Check() => host.Check(Database);

    public SalvageReport Salvage(string file) => host.Salvage(Database, file);

    /// <summary>The files that hold work which the database could not take.</summary>
    public IEnumerable<string> KeptWork() =>
        host.Settings.Recovery.Find(Path.GetFullPath(Database), Processes.IsRunning).Select(found => found.File);

    /// <summary>Does the work for each item, with a bar on a terminal when there are several.</summary>
    public void ForEach(string head, IReadOnlyList<string> items, Action<string> work)
    {
        if (items.Count < 2 || !host.ErrorIsTerminal())
        {
            foreach (var item in items)
            {
                work(item);
            }

            return;
        }

        Console(host.Error, host.ErrorIsTerminal()).Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(Markup.Escape(head), maxValue: items.Count);
            foreach (var item in items)
            {
                work(item);
                task.Increment(1);
            }
        });
    }

    private bool WaitsOn()
    {
        if (!_hasToldToWait)
        {
            _hasToldToWait = true;
            Tell(Texts.Trouble.WaitsForOthers(StoreOptions.UsualPatience));
        }

        return true;
    }

    private void TellDamage(StoreDamaged damage) => Tell(Texts.Program.At(Database, 0, Texts.Store.OnlyRead(damage)));

    private IAnsiConsole Console(TextWriter writer, bool isTerminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
        Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
        ColorSystem = Options.Colors switch
        {
            ColorChoice.None => ColorSystemSupport.NoColors,
            ColorChoice.Colors16 => ColorSystemSupport.Standard,
            ColorChoice.Colors256 => ColorSystemSupport.EightBit,
            _ => string.IsNullOrEmpty(host.Environment("NO_COLOR")) ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        },
    });

    private static Table Lined(TextTable table)
    {
        var lined = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < table.Heads.Length; i++)
        {
            var column = new TableColumn(new Text(table.Heads[i]));
            column.Alignment = table.IsNumber(i) ? Justify.Right : Justify.Left;
            column.NoWrap = table.IsNumber(i);
            lined.AddColumn(column);
        }

        foreach (var row in table.Rows)
        {
            lined.AddRow(row.Select(cell => new Text(cell)));
        }

        return lined;
    }
}
