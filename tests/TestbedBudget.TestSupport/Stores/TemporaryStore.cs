using TestbedBudget.Core;
using TestbedBudget.Storage;

namespace TestbedBudget.TestSupport;

/// <summary>A database in a folder of its own that goes when the test ends, opened by as many users as wanted.</summary>
public sealed class TemporaryStore : IDisposable
{
    private readonly List<SqliteWorkbookStore> _opened = [];
    private readonly HashSet<int> _dead = [];
    private int _processes;

    public TemporaryStore()
    {
        Folder = Directory.CreateTempSubdirectory("testbed-budget-").FullName;
        Path = System.IO.Path.Combine(Folder, "projects.db");
    }

    public string Folder { get; }
    public string Path { get; }
    public TestClock Clock { get; } = new();

    /// <summary>A connection of its own, as a process of that user has it.</summary>
    public SqliteWorkbookStore Open(string user = "anna", bool readOnly = false, double patienceInSeconds = 10) =>
        Open(Path, user, readOnly, patienceInSeconds);

    public SqliteWorkbookStore Open(string path, string user, bool readOnly = false, double patienceInSeconds = 10)
    {
        var store = SqliteWorkbookStore.Open(Options(path, user) with
        {
            ReadOnly = readOnly,
            Patience = TimeSpan.FromSeconds(patienceInSeconds),
        });
        _opened.Add(store);
        return store;
    }

    /// <summary>A process of its own of that user.</summary>
    public StoreOptions Options(string path, string user = "anna")
    {
        var visitor = new Visitor(user, "host", ++_processes, "start");
        return new StoreOptions
        {
            Path = path,
            User = user,
            Visitor = () => visitor,
            Clock = Clock,
            IsRunning = other => !_dead.Contains(other.ProcessId),
        };
    }

    /// <summary>From now on the last one that was opened counts as a dead process.</summary>
    public void KillLast() => _dead.Add(_processes);

    public void CloseAll()
    {
        _opened.ForEach(store => store.Dispose());
        _opened.Clear();
    }

    public void Dispose()
    {
        CloseAll();
        Directory.Delete(Folder, recursive: true);
    }
}
