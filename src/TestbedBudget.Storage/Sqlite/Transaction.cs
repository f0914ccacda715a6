namespace TestbedBudget.Storage;

/// <summary>All that is written until <see cref="Commit"/>, or nothing.</summary>
internal sealed class Transaction(Database database) : IDisposable
{
    private bool _committed;

    /// <summary>When it returns, the disk has it. Those who watch the file are told by <see cref="Database.TellOthers"/>.</summary>
    public void Commit()
    {
        database.Run("COMMIT");
        _committed = true;
        database.HasNews = true;
    }

    public void Dispose()
    {
        if (!_committed)
        {
            database.RollBack();
        }
    }
}
