namespace TestbedBudget.Storage;

/// <summary>All that is written until <see cref="Commit"/>, or nothing.</summary>
internal sealed class Transaction(Database database) : IDisposable
{
    private bool committed;

    /// <summary>When it returns, the disk has it.</summary>
    public void Commit()
    {
        database.Run("COMMIT");
        committed = true;
    }

    public void Dispose()
    {
        if (!committed)
        {
            database.RollBack();
        }
    }
}
