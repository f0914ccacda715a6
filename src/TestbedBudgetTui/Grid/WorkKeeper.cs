using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Keeps the open case's work when the database does not take it, and brings it back when it does.</summary>
internal sealed class WorkKeeper(
    DraftWriter drafts, RecoveryFiles files, Func<string, IWorkbookStore> open, Func<Visitor> visitor, TimeProvider clock, IWorkbookStore store, string database)
    : IDisposable
{
    private string? _file;

    /// <summary>The store that is worked with: another one after the file was replaced or given up.</summary>
    public IWorkbookStore Store { get; private set; } = store;

    /// <summary>Told when the work goes on in another file.</summary>
    public Action<string>? Moved { get; set; }

    public string Database { get; private set; } = Path.GetFullPath(database);

    public Message KeepAside(CaseWork work, StoreFault? fault)
    {
        _file = files.Write(Kept(work), _file);
        return new WorkKept(_file, fault);
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
        if (_file is not null)
        {
            RecoveryFiles.Remove(_file);
            _file = null;
        }

        return new CaughtUp(returned, Database);
    }

    private KeptWork Kept(CaseWork work) =>
        new(work, drafts.Mark is { } mark && mark.Key == work.Key ? mark : null, Database, visitor(), clock.GetUtcNow());
}
