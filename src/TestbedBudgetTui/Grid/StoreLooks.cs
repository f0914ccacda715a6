namespace TestbedBudgetTui;

/// <summary>
/// When to look whether others have written. The watch tells of a write when it begins; it can be read when it is on
/// disk. So it is looked for at once and a few times more, and then not until the watch tells of another.
/// </summary>
internal sealed class StoreLooks
{
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(2)];

    private int _next = Pauses.Length;
    private bool _isFirst;

    /// <summary>How long to wait for something else before the next look; null is for ever.</summary>
    public TimeSpan? Due => _next < Pauses.Length ? Pauses[_next] : null;

    /// <summary>Something was written.</summary>
    public void Begin() => (_next, _isFirst) = (0, true);

    /// <summary>Whether to look now.</summary>
    public bool Next()
    {
        if (Due is null)
        {
            return false;
        }

        _next += _isFirst ? 0 : 1;
        _isFirst = false;
        return true;
    }
}
