using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Keeps the open case's work when the database does not take it, and brings it back when it does.</summary>
internal sealed class WorkKeeper(
    DraftWriter drafts, RecoveryFiles files, Func<string, IWorkbookStore> open, Func<Visitor> visitor, TimeProvider clock, IWorkbookStore store, string database)
    : IDisposable
{
    // The file of the case that is open: another case's stays until that one is taken back.
    private (string Key, string? File)? _kept;

    /// <summary>The store that is worked with: another one after the file was replaced or given up.</summary>
    public IWorkbookStore Store { get; private set; } = store;

    /// <summary>Told when the work goes on in another file.</summary>
    public Action<string>? Moved { get; set; }

    public string Database { get; private set; } = Path.GetFullPath(database);

    /// <summary>Opens the case, and finds the work on it that was left here when the database did not take it.</summary>
    public Message Opened(string name)
    {
        var before = drafts.Mark?.Key;
        if (drafts.Opened(name) is not CaseOpened { Case.Draft.Key: var key } opened)
        {
            return new CaseMissing(name);
        }

        if (key == before)
        {
            return opened;
        }

        _kept = null;
        return opened with { Kept = Store.IsReadOnly ? [] : [.. files.Find(Database, who => who != visitor()).Where(found => found.Kept.Work?.Key == key)] };
    }

    /// <summary>The case is left: what is kept of it stays, and the next one has a file of its own.</summary>
    public void Leave()
    {
        _kept = null;
        drafts.Close();
    }

    public Message KeepAside(CaseWork work, StoreFault? fault)
    {
        var file = files.Write(Kept(work), FileOf(work));
        _kept = (work.Key, file);
        return new WorkKept(file, fault) { LeftOff = work.LeftOff };
    }

    public void KeepTyped(LeftOff typed) =>
        files.Write(new KeptWork(null, null, Database, visitor(), clock.GetUtcNow()) { Typed = typed }, null);

    public Message CatchUp(CaseWork work, bool isAsked)
    {
        try
        {
            // A file that was replaced stays open as it was until somebody says that the new one is meant.
            return isAsked ? ComeTo(open(Database), Database, work) : Stored(Store, work);
        }
        catch (StoreException wrong)
        {
            return KeepAside(work, wrong.Fault);
        }
    }

    /// <summary>The same, without a word where the database still does not take it: the work is kept already.</summary>
    public Message? TryToCatchUp(CaseWork work)
    {
        try
        {
            return Stored(Store, work);
        }
        catch (StoreException)
        {
            return null;
        }
    }

    public Message GoOnIn(string other, CaseWork work)
    {
        try
        {
            return ComeTo(open(other), other, work);
        }
        catch (StoreException wrong)
        {
            return KeepAside(work, wrong.Fault);
        }
    }

    public Message TakeBack(FoundWork found)
    {
        var returned = WorkReturn.Into(Store, found.Kept);
        drafts.TookBack(returned.Draft);
        if (returned.NotMade == 0)
        {
            RecoveryFiles.Remove(found.File);
        }

        return new TakenBack(returned);
    }

    /// <summary>What an earlier session could not store.</summary>
    public WorkFound Find() => new(Store.IsReadOnly ? [] : files.Find(Database, Processes.IsRunning));

    public void Dispose() => Store.Dispose();

    private CaughtUp ComeTo(IWorkbookStore other, string path, CaseWork work)
    {
        try
        {
            var caught = Stored(other, work);
            Store.Dispose();
            (Store, Database) = (other, path);
            Moved?.Invoke(path);
            return caught with { Database = path };
        }
        catch
        {
            other.Dispose();
            throw;
        }
    }

    private CaughtUp Stored(IWorkbookStore taker, CaseWork work)
    {
        var returned = WorkReturn.Into(taker, Kept(work));
        drafts.GoOnFrom(taker, returned.Draft);
        if (FileOf(work) is { } file)
        {
            RecoveryFiles.Remove(file);
            _kept = null;
        }

        return new CaughtUp(returned, Database);
    }

    private string? FileOf(CaseWork work) => _kept is { } kept && kept.Key == work.Key ? kept.File : null;

    private KeptWork Kept(CaseWork work) =>
        new(work, drafts.Mark is { } mark && mark.Key == work.Key ? mark : null, Database, visitor(), clock.GetUtcNow());
}
