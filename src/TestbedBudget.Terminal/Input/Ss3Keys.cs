namespace TestbedBudget.Terminal;

/// <summary>Which key ESC O and a letter is. These are function keys, and a keypad that someone left in application mode.</summary>
internal static class Ss3Keys
{
    private const string Keypad = "*++-./0123456";

    /// <summary>The finals A–D are left to the caller: what they are depends on what came before.</summary>
    public static bool TryRead(byte final, KeyModifiers modifiers, out Key key)
    {
        key = (char)final switch
        {
            'H' or 'F' => Key.Of(CsiKeys.Cursor((char)final), modifiers),
            'w' => Key.Of(KeyCode.End, modifiers),
            >= 'a' and <= 'd' => Key.Of(CsiKeys.Cursor((char)(final - 32)), modifiers | KeyModifiers.Ctrl),
            >= 'P' and <= '[' => Key.Of(KeyCode.F1 + (final - 'P'), modifiers),
            'M' => Key.Of(KeyCode.Enter, modifiers),
            'x' => Key.Of('8'),
            'y' => Key.Of('9'),
            >= 'j' and <= 'v' => Key.Of(Keypad[final - 'j']),
            _ => default,
        };
        return key.Code != KeyCode.None;
    }
}
