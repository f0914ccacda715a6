using SQLitePCL;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>What SQLite's result codes mean to us.</summary>
internal static class SqliteFaults
{
    private const int MovedAway = raw.SQLITE_READONLY | (4 << 8);

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
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL => new StoreBusy(),
            raw.SQLITE_FULL => new StoreDiskFull(),
            raw.SQLITE_READONLY => new StoreIsReadOnly(),
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_FORMAT => new StoreDamaged(message),
            raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => new StoreCannotOpen(message),
            raw.SQLITE_IOERR or raw.SQLITE_NOLFS => new StoreDeviceFailed(message),

            // A table or column that should be there is not, or holds what it never should.
            raw.SQLITE_ERROR or raw.SQLITE_SCHEMA or raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH =>
                new StoreDamaged(message),
            _ => new StoreDeviceFailed($"SQLite {code}: {message}"),
        };
    }
}
