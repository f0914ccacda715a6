namespace TestbedBudget.Terminal;

/// <summary>What <see cref="KeyDecoder"/> is inside of.</summary>
internal enum DecoderState
{
    Ground,
    Escape,
    EscapeEscape,
    Csi,
    IgnoredCsi,
    ConsoleKey,
    Ss3,
    StringStart,
    String,
    StringEscape,
    OldMouse,
    Paste,
    Burst,
}

/// <summary>How long the rest may take, in milliseconds.</summary>
/// <remarks>A key waits no longer than one can feel. A sequence that has begun is no key, and may wait for a slow link.</remarks>
internal static class DecoderTimes
{
    private const int Sequence = 1000;
    private const int Paste = 5000;
    private const int Burst = 50;

    public static int Of(DecoderState state, bool bodyIsEmpty, int escapeTimeout) => state switch
    {
        DecoderState.Paste => Paste,
        DecoderState.Burst => Burst,
        DecoderState.Escape or DecoderState.EscapeEscape or DecoderState.StringStart => escapeTimeout,
        DecoderState.Csi or DecoderState.Ss3 when bodyIsEmpty => escapeTimeout,
        _ => Sequence,
    };
}
