namespace TestbedBudget.Terminal;

/// <summary>What a whole sequence means, and what it teaches about the terminal.</summary>
internal sealed class SequenceMeaning(KeyProfile profile, bool linuxConsole)
{
    private bool _plainArrowSeen;

    public bool MouseOn { get; set; }

    public string? Identity { get; private set; }

    /// <summary>A control sequence; true if what follows is a paste.</summary>
    public bool TakeCsi(ReadOnlySpan<byte> body, byte final, bool alt, List<InputEvent> events)
    {
        var sequence = new CsiSequence(body, final, stackalloc int[8]);
        switch ((char)sequence.Prefix)
        {
            case '<' when MouseOn && sequence.Final is (byte)'M' or (byte)'m':
                if (MouseDecoder.Read(sequence) is { } used)
                {
                    events.Add(used);
                }

                break;
            case '>' when sequence.Final == (byte)'c':
                Identity = TerminalIdentity.Of(sequence[0], sequence[1]);
                break;
            case '\0' when sequence.Final == (byte)'~' && sequence[0] == 200:
                return true;
            case '\0' when CsiKeys.TryRead(sequence, profile, linuxConsole, out var key):
                _plainArrowSeen |= sequence.Count == 0 && key.Code is >= KeyCode.Up and <= KeyCode.Right;
                Add(key, alt, events);
                break;
        }

        return false;
    }

    /// <summary>ESC O, sometimes a number for the modifiers, and a letter.</summary>
    public void TakeSs3(ReadOnlySpan<byte> body, byte final, bool alt, List<InputEvent> events)
    {
        var modifiers = CsiSequence.Modifiers(new CsiSequence(body, final, stackalloc int[8])[0]);
        if (final is >= (byte)'A' and <= (byte)'D')
        {
            // Cursor keys are in their normal mode, so that only PuTTY's Ctrl+arrow sends this form.
            var ctrl = _plainArrowSeen || Identity == TerminalIdentity.Putty ? KeyModifiers.Ctrl : KeyModifiers.None;
            Add(Key.Of(CsiKeys.Cursor((char)final), modifiers | ctrl), alt, events);
        }
        else if (Ss3Keys.TryRead(final, modifiers, out var key))
        {
            Add(key, alt, events);
        }
    }

    /// <summary>ESC [ [ and a letter: F1 to F5 of the Linux console.</summary>
    public static void TakeConsoleKey(byte final, bool alt, List<InputEvent> events)
    {
        if (final is >= (byte)'A' and <= (byte)'E')
        {
            Add(Key.Of(KeyCode.F1 + (final - 'A')), alt, events);
        }
    }

    /// <summary>Whether ESC, this and that begin a string, a reply; else they are Alt and a key. (ESC X and ESC ^ always are.)</summary>
    public static bool BeginsString(byte introducer, byte next) => (char)introducer switch
    {
        ']' => (char)next is (>= '0' and <= '9') or 'l' or 'L',
        'P' => (char)next is (>= '0' and <= '9') or '>' or '!' or '+' or '$' or '|',
        _ => next == (byte)'G',
    };

    private static void Add(Key key, bool alt, List<InputEvent> events) =>
        events.Add(new KeyPressed(alt ? key.WithAlt() : key));
}
