using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>What SQLite's result codes mean to us.</summary>
internal static class SqliteFaults
{
    private const int MovedAway = SqliteLibrary.ReadOnly | (4 << 8);

    // What the system said, where SQLite tells no more than that reading or writing failed.
    private const int FileTooLarge = 27;
    private const int NoSpace = 28;
    private const int ReadOnlySystem = 30;
    private const int QuotaUsed = 122;

    /// <param name="code">SQLite's result.</param>
    /// <param name="system">The last error number of the system; it counts only where a device failed.</param>
    /// <param name="message">What SQLite says.</param>
    /// <param name="path">The database.</param>
    public static StoreException Exception(int code, int system, string message, string path) => new(Fault(code, system, message), path);

    /// <summary>Whether a table or column that should be there is not, or holds what it never should.</summary>
    public static bool IsOfShape(int code) =>
        (code & 0xFF) is SqliteLibrary.Error or SqliteLibrary.SchemaChanged or SqliteLibrary.Constraint or SqliteLibrary.Mismatch;

    private static StoreFault Fault(int code, int system, string message)
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
            SqliteLibrary.DeviceError when system is NoSpace or QuotaUsed or FileTooLarge => new StoreDiskFull(),
            SqliteLibrary.DeviceError when system == ReadOnlySystem => new StoreIsReadOnly(),
            SqliteLibrary.DeviceError or SqliteLibrary.LargeFileUnsupported => new StoreDeviceFailed(message),
            _ when IsOfShape(code) => new StoreDamaged(message),
            _ => new StoreDeviceFailed($"SQLite {code}: {message}"),
        };
    }
}
