using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Which file, and who works with it.</summary>
public sealed record StoreOptions
{
    public required string Path { get; init; }

    /// <summary>Who works with it.</summary>
    public required string User { get; init; }

    /// <summary>The user in this process. Asked for when something is marked as open, which is after the first frame.</summary>
    public required Func<Visitor> Visitor { get; init; }
    public required TimeProvider Clock { get; init; }
    public bool ReadOnly { get; init; }

    /// <summary>How long to wait for others' writes before giving up.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(UsualPatience);

    /// <summary>Asked each moment that a write has to wait for others': whether to wait on.</summary>
    public Func<bool> GoesOnWaiting { get; init; } = static () => true;

    /// <summary>In seconds.</summary>
    public const int UsualPatience = 10;

    /// <summary>Whether a process of this host still runs.</summary>
    public Func<Visitor, bool> IsRunning { get; init; } = Processes.IsRunning;
}
