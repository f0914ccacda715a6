namespace TestbedBudget.Core;

/// <summary>What came of entering a year's frame. A closed set.</summary>
public abstract record FrameOutcome
{
    private protected FrameOutcome()
    {
    }
}

public sealed record FrameKept(int Year, Money? Amount) : FrameOutcome;

/// <summary>Somebody has entered another one since it was read: nothing was stored.</summary>
/// <param name="Now">What it is; null when it was taken away.</param>
/// <param name="By">Who entered it; null when it was taken away.</param>
public sealed record FrameEnteredElsewhere(int Year, Money? Now, string? By) : FrameOutcome;
