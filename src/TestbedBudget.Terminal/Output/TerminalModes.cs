namespace TestbedBudget.Terminal;

/// <summary>The bytes that take a terminal and give it back.</summary>
/// <remarks>
/// Never among them: DCS, APC, PM and SOS strings (PuTTY and rxvt print them), ENQ (PuTTY types its name), application
/// keypad and cursor keys (PuTTY's digits and Ctrl+arrows are lost), all mouse motion.
/// </remarks>
internal static class TerminalModes
{
    public static ReadOnlySpan<byte> MouseOn => "\e[?1000h\e[?1006h"u8;

    public static ReadOnlySpan<byte> MouseOff => "\e[?1006l\e[?1002l\e[?1000l"u8;

    /// <summary>"What are you?", secondary form: every terminal answers it or keeps silent.</summary>
    public static ReadOnlySpan<byte> Identify => "\e[>c"u8;

    private static ReadOnlySpan<byte> SaveTitle => "\e[22;0t"u8;

    private static ReadOnlySpan<byte> RestoreTitle => "\e[23;0t"u8;

    // The pen first: PuTTY clears the other screen with the present background. Normal cursor keys and keypad,
    // ASCII letters, no wrapping (the last cell can be written), no cursor, pastes in brackets.
    private static ReadOnlySpan<byte> Take => "\e[m\e[?1049h\e[?1l\e>\e(B\e[?7l\e[?25l\e[?2004h"u8;

    private static ReadOnlySpan<byte> GiveBack => "\e[?2004l\e[r\e[m\e[?7h\e[?1049l\e[?25h"u8;

    public static byte[] Enter(bool mouse, bool title)
    {
        var bytes = new ByteWriter();
        bytes.Append(title ? SaveTitle : default);
        bytes.Append(Take);
        bytes.Append(mouse ? MouseOn : default);
        return bytes.Written.ToArray();
    }

    /// <summary>Right at any moment, also inside a frame: made beforehand, so that a handler only writes it.</summary>
    /// <remarks>A simple terminal may have one screen only: that one is left empty.</remarks>
    public static byte[] Leave(bool simple)
    {
        var bytes = new ByteWriter();
        if (simple)
        {
            bytes.Append("\e[r\e[m\e[H\e[J"u8);
            bytes.Append(GiveBack);
        }
        else
        {
            bytes.Append("\e[?2026l"u8);
            bytes.Append(MouseOff);
            bytes.Append(GiveBack);
            bytes.Append(RestoreTitle);
        }

        return bytes.Written.ToArray();
    }
}
