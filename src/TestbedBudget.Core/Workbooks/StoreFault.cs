namespace TestbedBudget.Core;

/// <summary>What keeps the store from working, as data: the screen words it. A closed set.</summary>
public abstract record StoreFault
{
    private protected StoreFault()
    {
    }
}

/// <summary>Others have kept the database locked longer than we wait.</summary>
public sealed record StoreBusy : StoreFault;

public sealed record StoreDiskFull : StoreFault;

/// <summary>Nothing can be written.</summary>
public sealed record StoreIsReadOnly : StoreFault;

/// <summary>The file is not readable as a database any more: what can be read is saved by the salvage.</summary>
public sealed record StoreDamaged(string Detail) : StoreFault;

/// <summary>The file or its folder is not there or not accessible.</summary>
public sealed record StoreCannotOpen(string Detail) : StoreFault;

/// <summary>The file is not there and cannot be made: its folder is missing, not writable, or full.</summary>
public sealed record StoreCannotCreate : StoreFault;

/// <summary>The file is a database of another program.</summary>
public sealed record StoreIsForeign : StoreFault;

/// <summary>A newer program has made the database.</summary>
public sealed record StoreIsNewer(int Found, int Known) : StoreFault;

/// <summary>An older program has made the database, and it is open to read only: it has to be written to be brought up.</summary>
public sealed record StoreIsOlder(int Found, int Known) : StoreFault;

/// <summary>The file has been deleted, moved or replaced since it was opened: nothing more is written to it.</summary>
public sealed record StoreReplaced : StoreFault;

/// <summary>The disk or the network has failed.</summary>
public sealed record StoreDeviceFailed(string Detail) : StoreFault;

/// <summary>A stored document cannot be read, or a new one could not be read back and was not stored.</summary>
/// <param name="Version">The version; zero for a change of a draft.</param>
public sealed record StoredTextUnreadable(string Key, int Version, JsonFault Fault) : StoreFault;

/// <summary>The case has been purged.</summary>
public sealed record CaseGone(string Key) : StoreFault;

/// <summary>The file to write is there already.</summary>
public sealed record FileIsThere(string File) : StoreFault;

/// <summary>Carries a fault from the store to the edge of the program, where it is caught once.</summary>
public sealed class StoreException(StoreFault fault, string path, Exception? inner = null)
    : Exception(fault.ToString(), inner)
{
    public StoreFault Fault { get; } = fault;

    /// <summary>The database file.</summary>
    public string Path { get; } = path;
}
