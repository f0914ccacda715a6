namespace TestbedBudget.Core;

/// <summary>A version in the history of a case.</summary>
/// <param name="Reason">Why, in the user's words.</param>
public sealed record VersionLine(
    int Number, DateTimeOffset At, string By, VersionKind Kind, string? Reason, CaseState State);

/// <summary>How a version came to be.</summary>
public enum VersionKind
{
    /// <summary>A new case.</summary>
    Created,
    Imported,

    /// <summary>A draft was saved.</summary>
    Saved,

    /// <summary>An earlier version was taken back.</summary>
    Restored,

    /// <summary>Only the state of the case changed.</summary>
    StateSet,
}
