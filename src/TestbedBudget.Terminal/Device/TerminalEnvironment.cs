using System.Globalization;

namespace TestbedBudget.Terminal;

/// <summary>What the environment tells of the terminal. Nobody is asked: an answer may never come.</summary>
internal sealed record TerminalEnvironment(
    string Term,
    ColorLevel Colors,
    bool ColorsAreGuessed,
    bool Unicode,
    bool Remote,
    Multiplexer Multiplexer,
    int EscapeTimeout)
{
    // In milliseconds, as ESCDELAY says it.
    private const int UsualEscapeTimeout = 50;
    private const int LongestEscapeTimeout = 5000;

    public bool IsLinuxConsole => Term == "linux" || Starts(Term, "linux-");

    /// <summary>Terminals of before 1995 and consoles know none of the later extras; some print them.</summary>
    public bool IsSimple => IsLinuxConsole || Term.Length == 0 || Starts(Term, "vt");

    public static TerminalEnvironment Read(Func<string, string?> variable, ColorChoice choice)
    {
        var term = variable("TERM") ?? "";
        var found = ColorsOf(term, variable);
        var chosen = choice switch
        {
            ColorChoice.None => ColorLevel.None,
            ColorChoice.Colors16 => ColorLevel.Colors16,
            ColorChoice.Colors256 => ColorLevel.Colors256,
            _ => found,
        };
        return new TerminalEnvironment(
            term,
            chosen,
            choice == ColorChoice.Auto && term == "xterm" && found == ColorLevel.Colors16,
            IsUtf8(variable),
            !string.IsNullOrEmpty(variable("SSH_TTY")) || !string.IsNullOrEmpty(variable("SSH_CONNECTION")),
            MultiplexerOf(term, variable),
            EscapeTimeoutOf(variable("ESCDELAY")));
    }

    private static ColorLevel ColorsOf(string term, Func<string, string?> variable)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR")) || term is "" or "dumb" || Starts(term, "vt"))
        {
            return ColorLevel.None;
        }

        if (variable("COLORTERM") is "truecolor" or "24bit" || !string.IsNullOrEmpty(variable("WT_SESSION"))
            || term.EndsWith("-direct", StringComparison.Ordinal) || Starts(term, "xterm-kitty")
            || Starts(term, "xterm-ghostty") || Starts(term, "alacritty") || Starts(term, "foot")
            || Starts(term, "wezterm"))
        {
            return ColorLevel.TrueColor;
        }

        return term.Contains("256color", StringComparison.Ordinal) || Starts(term, "tmux") || Starts(term, "putty")
            ? ColorLevel.Colors256
            : ColorLevel.Colors16;
    }

    // The first of them that is set decides, as in the C library.
    private static bool IsUtf8(Func<string, string?> variable)
    {
        var locale = NullIfEmpty(variable("LC_ALL")) ?? NullIfEmpty(variable("LC_CTYPE")) ?? variable("LANG") ?? "";
        return locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase)
            || locale.Contains("utf8", StringComparison.OrdinalIgnoreCase);
    }

    private static string? NullIfEmpty(string? text) => text is "" ? null : text;

    private static Multiplexer MultiplexerOf(string term, Func<string, string?> variable) =>
        !string.IsNullOrEmpty(variable("TMUX")) || Starts(term, "tmux") ? Multiplexer.Tmux
        : !string.IsNullOrEmpty(variable("STY")) || Starts(term, "screen") ? Multiplexer.Screen
        : Multiplexer.None;

    private static int EscapeTimeoutOf(string? delay) =>
        int.TryParse(delay, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is > 0 and <= LongestEscapeTimeout
            ? given
            : UsualEscapeTimeout;

    private static bool Starts(string text, string prefix) => text.StartsWith(prefix, StringComparison.Ordinal);
}

internal enum Multiplexer
{
    None,
    Tmux,
    Screen,
}
