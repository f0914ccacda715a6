namespace TestbedBudgetTui;

/// <summary>Says when somebody has committed to the database: the system tells, nothing is polled.</summary>
/// <remarks>Whoever has written touches the file afterwards, so what it wrote can be read when the watch wakes, and one look is enough.</remarks>
/// <param name="wake">Called from another thread.</param>
internal sealed class StoreWatch(Action wake) : IDisposable
{
    private FileSystemWatcher? _watcher;

    /// <summary>
    /// Begins to watch this file, and no other; wakes once, for what was committed since it was read and before it was
    /// watched. Where the system cannot, the list is refreshed when it is opened.
    /// </summary>
    public void Start(string database)
    {
        _watcher?.Dispose();
        try
        {
            var path = File.ResolveLinkTarget(database, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(database);
            _watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path)) { NotifyFilter = NotifyFilters.Attributes };
            _watcher.Changed += (_, _) => wake();
            _watcher.EnableRaisingEvents = true;
            wake();
        }
        catch (Exception wrong) when (wrong is IOException or ArgumentException or UnauthorizedAccessException)
        {
            _watcher?.Dispose();
            _watcher = null;
        }
    }

    public void Dispose() => _watcher?.Dispose();
}
