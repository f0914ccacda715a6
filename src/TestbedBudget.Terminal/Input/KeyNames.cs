using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>The text form of keys. Written once, in the order of <see cref="KeyCode"/>, because enum names need reflection.</summary>
internal static class KeyNames
{
    private static readonly string[] Names =
    [
        "None", "Character", "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Insert", "Delete",
        "Tab", "Enter", "Escape", "Backspace", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11",
        "F12", "F13", "F14", "F15", "F16", "F17", "F18", "F19", "F20", "F21", "F22", "F23", "F24",
    ];

    public static string Format(Key key)
    {
        var text = new StringBuilder();
        text.Append(key.HasCtrl ? "Ctrl+" : "").Append(key.HasAlt ? "Alt+" : "").Append(key.HasShift ? "Shift+" : "");
        if (key.Code != KeyCode.Character)
        {
            text.Append(Names[(int)key.Code]);
        }
        else if (key.Rune.Value == ' ')
        {
            text.Append("Space");
        }
        else
        {
            text.Append(key.HasCtrl ? Rune.ToUpperInvariant(key.Rune) : key.Rune);
        }

        return text.ToString();
    }

    public static bool TryParse(string text, out Key key)
    {
        key = default;
        var modifiers = KeyModifiers.None;
        var rest = text.AsSpan();
        while (rest.IndexOf('+') is > 0 and var plus && plus + 1 < rest.Length)
        {
            var modifier = Modifier(rest[..plus]);
            if (modifier == KeyModifiers.None)
            {
                return false;
            }

            modifiers |= modifier;
            rest = rest[(plus + 1)..];
        }

        if (Rune.DecodeFromUtf16(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done
            && length == rest.Length)
        {
            key = new Key(KeyCode.Character, rune, modifiers);
            return !Rune.IsControl(rune);
        }

        if (Is(rest, "Space"))
        {
            key = new Key(KeyCode.Character, new Rune(' '), modifiers);
            return true;
        }

        key = new Key(CodeOf(rest), default, modifiers);
        return key.Code != KeyCode.None;
    }

    private static KeyCode CodeOf(ReadOnlySpan<char> name)
    {
        for (var index = (int)KeyCode.Up; index < Names.Length; index++)
        {
            if (Is(name, Names[index]))
            {
                return (KeyCode)index;
            }
        }

        return Is(name, "PgUp") ? KeyCode.PageUp
            : Is(name, "PgDn") ? KeyCode.PageDown
            : Is(name, "Ins") ? KeyCode.Insert
            : Is(name, "Del") ? KeyCode.Delete
            : Is(name, "Esc") ? KeyCode.Escape
            : KeyCode.None;
    }

    private static KeyModifiers Modifier(ReadOnlySpan<char> name) =>
        Is(name, "Ctrl") ? KeyModifiers.Ctrl
        : Is(name, "Alt") ? KeyModifiers.Alt
        : Is(name, "Shift") ? KeyModifiers.Shift
        : KeyModifiers.None;

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
