using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>What SQLite's result codes mean to us.</summary>
internal static class SqliteFaults
{
    private const int MovedAway = SqliteLibrary.ReadOnly | (4 << 8);

    public static StoreException Exception(int code, string message, string path) => new(Fault(code, message), path);

    private static StoreFault Fault(int code, string message)
    {
        if (code == MovedAway)
        {
            return new StoreReplaced();
        }

        // The low byte is the primary code; the rest says more precisely what it is.
        return (code & 0xFF) switch
        {
            SqliteLibrary.Busy or SqliteLibrary.Locked or SqliteLibrary.Protocol => new StoreBusy(),
            SqliteLibrary.Full => new StoreDiskFull(),
            SqliteLibrary.ReadOnly => new StoreIsReadOnly(),
            SqliteLibrary.Corrupt or SqliteLibrary.NotADatabase or SqliteLibrary.Format => new StoreDamaged(message),
            SqliteLibrary.CannotOpen or SqliteLibrary.Permission or SqliteLibrary.Authorization => new StoreCannotOpen(message),
            SqliteLibrary.DeviceError or SqliteLibrary.LargeFileUnsupported => new StoreDeviceFailed(message),

            // A table or column that should be there is not, or holds what it never should.
            SqliteLibrary.Error or SqliteLibrary.SchemaChanged or SqliteLibrary.Constraint or SqliteLibrary.Mismatch =>
                new StoreDamaged(message),
            _ => new StoreDeviceFailed($"SQLite {code}: {message}"),
        };
    }
}
