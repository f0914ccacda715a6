namespace TestbedBudget.Terminal;

/// <summary>Names for the answers to "what are you?" (secondary device attributes).</summary>
internal static class TerminalIdentity
{
    public const string Putty = "PuTTY";

    /// <summary>Null for an answer that several terminals give.</summary>
    public static string? Of(int kind, int version) => kind switch
    {
        0 when version == 136 => Putty,
        41 => "xterm",
        65 or 61 => "VTE",
        83 => "screen",
        84 => "tmux",
        85 => "rxvt",
        _ => null,
    };

    /// <summary>Whether a terminal that calls itself "xterm" has 256 colours.</summary>
    public static bool Has256Colors(string? identity) => identity is Putty or "xterm" or "VTE";
}
