using TestbedBudget.Terminal;

namespace TestbedBudgetTui;

/// <summary>Wakes the loop when somebody writes to the database: the system tells, nothing is polled.</summary>
internal sealed class StoreWatch(ITerminal terminal) : IDisposable
{
    private FileSystemWatcher? _watcher;

    /// <summary>Begins to watch this file, and no other. Where the system cannot, the list is refreshed when it is opened.</summary>
    public void Start(string database)
    {
        _watcher?.Dispose();
        var path = Path.GetFullPath(database);
        try
        {
            _watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*")
            {
                NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watcher.Changed += (_, _) => terminal.Wake();
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception wrong) when (wrong is IOException or ArgumentException)
        {
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    public void Dispose() => _watcher?.Dispose();
}
