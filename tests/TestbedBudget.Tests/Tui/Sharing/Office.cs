using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using TestbedBudget.Tui;
using TestbedBudgetTui;

namespace TestbedBudget.Tests;

/// <summary>Several analysts at their own screens on one database, each with the program's own effects.</summary>
internal sealed class Office : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly List<Desk> _desks = [];

    /// <summary>An office with the extension case in its database, stored by anna.</summary>
    public static Office WithExtension()
    {
        var office = new Office();
        using var store = office._files.Open("anna");
        store.Create(Sample.Seed1Case, VersionKind.Imported);
        return office;
    }

    public SqliteWorkbookStore Store(string user) => _files.Open(user);

    public TemporaryStore Files => _files;

    public Desk Sit(string user, int columns = 80, int rows = 24, Texts? texts = null, bool readOnly = false)
    {
        var store = Guarded(_files.Path, user, readOnly);
        store.ChangedByOthers();
        var words = texts ?? Texts.Swedish;
        var drafts = new DraftWriter(store);
        var keeper = new WorkKeeper(
            drafts, new RecoveryFiles([_files.Folder]), path => Guarded(path, user), static () => new Visitor("nobody", "host", 0, ""), _files.Clock, store, _files.Path);
        var runner = new EffectRunner(
            new FakeTerminal(new(columns, rows)), drafts, words, new OutsideEditor(static _ => null, words),
            new SettingsFiles(name => name == "HOME" ? _files.Folder : null), keeper);
        var surroundings = new Surroundings(user, "host", "/srv/budget/projects.db", readOnly, _files.Folder, null!);
        var desk = new Desk(user, Session.On(runner.Do, surroundings, columns, rows, words), runner);
        _desks.Add(desk);
        return desk;
    }

    /// <summary>What the file watch does: whoever sees that others have written is told.</summary>
    public void Watch()
    {
        foreach (var desk in _desks)
        {
            desk.Watch();
        }
    }

    public void CloseAll() => _files.CloseAll();

    public void Dispose() => _files.Dispose();

    private GuardedStore Guarded(string path, string user, bool readOnly = false) => GuardedStore.Open(
        () => _files.Open(path, user, readOnly),
        damage => Salvage.Open(_files.Options(path, user), damage),
        static _ => { });
}

/// <summary>One analyst's screen.</summary>
internal sealed class Desk(string user, Session session, EffectRunner runner)
{
    public string User { get; } = user;
    public Session Session { get; } = session;
    public string Screen => Session.Screen;

    public Desk Press(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (TestbedBudget.Terminal.Key.TryParse(key, out _))
            {
                Session.Press(key);
            }
            else
            {
                Session.Type(key);
            }
        }

        return this;
    }

    /// <summary>What the program's own effects answer, which the screen has not seen.</summary>
    public Message Answer(Effect effect) => runner.Do(effect)!;

    public Desk Run(string command)
    {
        Session.Run(command);
        return this;
    }

    public void Watch()
    {
        if (runner.ChangedByOthers())
        {
            Session.Send(new StoreChanged());
        }
    }
}
