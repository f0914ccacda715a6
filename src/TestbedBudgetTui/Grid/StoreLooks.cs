namespace TestbedBudgetTui;

/// <summary>
/// When to look whether others have written. The watch tells of a write when it begins; it can be read when it is on
/// disk. So it is looked for at once and a few times more, and then not until the watch tells of another.
/// </summary>
internal sealed class StoreLooks(TimeProvider clock)
{
    // Between the looks. The last is for a disk that is slow to sync because others load it.
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(2),
        TimeSpan.FromSeconds(7.5),
    ];

    private TimeSpan? _pause;
    private long _from;
    private int _looked;

    /// <summary>How long to wait for something else before the next look; null is for ever.</summary>
    public TimeSpan? Due => _pause is not { } pause ? null
        : pause - clock.GetElapsedTime(_from) is var left && left > TimeSpan.Zero ? left
        : TimeSpan.Zero;

    /// <summary>Something was written.</summary>
    public void Begin() => (_pause, _from, _looked) = (TimeSpan.Zero, clock.GetTimestamp(), 0);

    /// <summary>Whether to look now; then the next look is due later, whatever else the wait ends for meanwhile.</summary>
    public bool IsNow()
    {
        if (Due != TimeSpan.Zero)
        {
            return false;
        }

        _pause = _looked < Pauses.Length ? Pauses[_looked++] : null;
        _from = clock.GetTimestamp();
        return true;
    }
}
