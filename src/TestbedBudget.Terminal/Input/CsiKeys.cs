using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Which key a control sequence is: all forms of all terminals that do not contradict each other.</summary>
internal static class CsiKeys
{
    /// <summary>False for what is no key, or none that can be told: it is swallowed.</summary>
    public static bool TryRead(in CsiSequence sequence, KeyProfile profile, bool linuxConsole, out Key key)
    {
        var code = sequence.Final;
        var modifiers = CsiSequence.Modifiers(sequence.Count > 1 ? sequence[1] : 1);
        key = profile == KeyProfile.Sco && sequence.Count == 0 ? Sco(code) : default;
        if (key.Code != KeyCode.None)
        {
            return true;
        }

        key = (char)code switch
        {
            >= 'A' and <= 'D' or 'H' or 'F' => Key.Of(Cursor((char)code), CursorModifiers(sequence, modifiers)),
            >= 'a' and <= 'd' when sequence.Count == 0 => Key.Of(Cursor((char)(code - 32)), KeyModifiers.Shift),
            'P' when sequence.Count == 0 && linuxConsole => default,
            'P' or 'Q' or 'S' when sequence[0] <= 1 => Key.Of(KeyCode.F1 + (code - 'P'), modifiers),
            'R' when sequence.Count > 1 && sequence[0] == 1 => Key.Of(KeyCode.F3, modifiers),
            'Z' => Key.Of(KeyCode.Tab, modifiers | KeyModifiers.Shift),
            '~' when sequence[0] == 27 && sequence.Count > 2 => FromCodePoint(sequence[2], modifiers),
            'u' => FromCodePoint(sequence[0], modifiers),
            '~' => Tilde(sequence[0], modifiers, profile),
            '$' => Tilde(sequence[0], KeyModifiers.Shift, profile),
            '^' => Tilde(sequence[0], KeyModifiers.Ctrl, profile),
            '@' => Tilde(sequence[0], KeyModifiers.Ctrl | KeyModifiers.Shift, profile),
            _ => default,
        };
        return key.Code != KeyCode.None;
    }

    /// <summary>For the finals A–D, H and F, in every kind of sequence.</summary>
    public static KeyCode Cursor(char final) => final switch
    {
        'A' => KeyCode.Up,
        'B' => KeyCode.Down,
        'C' => KeyCode.Right,
        'D' => KeyCode.Left,
        'H' => KeyCode.Home,
        'F' => KeyCode.End,
        _ => KeyCode.None,
    };

    // The modifiers are the second number, or in an old form the only one.
    private static KeyModifiers CursorModifiers(in CsiSequence sequence, KeyModifiers second) =>
        sequence.Count == 1 ? CsiSequence.Modifiers(sequence[0]) : second;

    private static Key Tilde(int number, KeyModifiers modifiers, KeyProfile profile)
    {
        var code = number switch
        {
            1 or 7 => KeyCode.Home,
            2 => KeyCode.Insert,
            3 => KeyCode.Delete,
            4 or 8 => KeyCode.End,
            5 => KeyCode.PageUp,
            6 => KeyCode.PageDown,
            >= 11 and <= 15 => KeyCode.F1 + (number - 11),
            >= 17 and <= 21 => KeyCode.F6 + (number - 17),
            23 or 24 => KeyCode.F11 + (number - 23),
            _ => KeyCode.None,
        };
        if (profile == KeyProfile.Vt400 && number is >= 1 and <= 6)
        {
            code = Vt400(number);
        }

        // F13 and on are Shift+F3 and on: on every keyboard that PuTTY, rxvt and the console know.
        return number switch
        {
            25 or 26 => Key.Of(KeyCode.F3 + (number - 25), modifiers | KeyModifiers.Shift),
            28 or 29 => Key.Of(KeyCode.F5 + (number - 28), modifiers | KeyModifiers.Shift),
            >= 31 and <= 34 => Key.Of(KeyCode.F7 + (number - 31), modifiers | KeyModifiers.Shift),
            _ => Key.Of(code, modifiers),
        };
    }

    private static KeyCode Vt400(int number) => number switch
    {
        1 => KeyCode.Insert,
        2 => KeyCode.Home,
        3 => KeyCode.PageUp,
        4 => KeyCode.Delete,
        5 => KeyCode.End,
        _ => KeyCode.PageDown,
    };

    /// <summary>PuTTY's SCO keys. Its Delete is its Backspace, and its Shift+F2 is Shift+Tab: both are read as the latter.</summary>
    private static Key Sco(byte final)
    {
        const string CtrlShift = "wxyz@[\\]^_`{";
        var last = CtrlShift.IndexOf((char)final);
        return (char)final switch
        {
            'I' => Key.Of(KeyCode.PageUp),
            'G' => Key.Of(KeyCode.PageDown),
            'L' => Key.Of(KeyCode.Insert),
            >= 'M' and <= 'X' => Key.Of(KeyCode.F1 + (final - 'M')),
            'Y' => Key.Of(KeyCode.F1, KeyModifiers.Shift),
            >= 'a' and <= 'j' => Key.Of(KeyCode.F3 + (final - 'a'), KeyModifiers.Shift),
            >= 'k' and <= 'v' => Key.Of(KeyCode.F1 + (final - 'k'), KeyModifiers.Ctrl),
            _ when last >= 0 => Key.Of(KeyCode.F1 + last, KeyModifiers.Ctrl | KeyModifiers.Shift),
            _ => default,
        };
    }

    /// <summary>The forms of kitty and of xterm's modifyOtherKeys, which number keys by their character.</summary>
    private static Key FromCodePoint(int point, KeyModifiers modifiers)
    {
        switch (point)
        {
            case 8 or 127:
                return Key.Of(KeyCode.Backspace, modifiers);
            case 9:
                return Key.Of(KeyCode.Tab, modifiers);
            case 13 or 57414:
                return Key.Of(KeyCode.Enter, modifiers);
            case 27:
                return Key.Of(KeyCode.Escape, modifiers);
            case >= 57376 and <= 57387:
                return Key.Of(KeyCode.F13 + (point - 57376), modifiers);
            case >= 57399 and <= 57416:
                return new Key(KeyCode.Character, new Rune("0123456789./*-+\0=,"[point - 57399]), modifiers);
            case >= 57417 and <= 57426:
                return Key.Of(Keypad(point), modifiers);
        }

        if (!Rune.IsValid(point) || !TextKeys.IsText(new Rune(point)))
        {
            return default;
        }

        var rune = new Rune(point);
        var upper = (modifiers & (KeyModifiers.Shift | KeyModifiers.Ctrl)) == KeyModifiers.Shift;
        return new Key(KeyCode.Character, upper ? Rune.ToUpperInvariant(rune) : rune, modifiers);
    }

    private static KeyCode Keypad(int point) => point switch
    {
        57417 => KeyCode.Left,
        57418 => KeyCode.Right,
        57419 => KeyCode.Up,
        57420 => KeyCode.Down,
        57421 => KeyCode.PageUp,
        57422 => KeyCode.PageDown,
        57423 => KeyCode.Home,
        57424 => KeyCode.End,
        57425 => KeyCode.Insert,
        _ => KeyCode.Delete,
    };
}
