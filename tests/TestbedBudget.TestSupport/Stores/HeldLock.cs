using TestbedBudget.Storage;

namespace TestbedBudget.TestSupport;

/// <summary>The lock of a database, held as by somebody else who writes in it, until it is let go.</summary>
public sealed class HeldLock : IDisposable
{
    private readonly Database _database;
    private readonly Transaction _transaction;

    public HeldLock(string path)
    {
        _database = Database.Open(path, readOnly: false, TimeSpan.FromSeconds(1));
        _transaction = _database.BeginWrite();
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _database.Dispose();
    }
}
