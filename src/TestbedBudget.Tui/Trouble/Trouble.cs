using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The database does not take the work on the open case. It is kept in memory, and in a file where that goes.</summary>
/// <param name="Fault">Why not.</param>
/// <param name="File">Where the work is kept meanwhile; null when no file could be written either.</param>
public sealed record Trouble(StoreFault Fault, string? File)
{
    /// <summary>Trying again by itself costs the user no waiting and changes nothing that he should decide.</summary>
    /// <remarks>Who has waited for a lock in vain waits no more than a moment the next time.</remarks>
    public bool HealsByItself => Fault is StoreDiskFull or StoreIsReadOnly or StoreDeviceFailed or StoreBusy;
}
