using System.Globalization;
using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Keys that are one character: letters, and the control characters that Ctrl makes of them.</summary>
internal static class TextKeys
{
    /// <summary>
    /// For bytes below 0x80. Both 0x08 and 0x7f are Backspace: PuTTY sends either. A line feed is not Enter:
    /// Windows Terminal sends it for Ctrl+Enter.
    /// </summary>
    public static Key FromAscii(byte value, KeyModifiers modifiers) => value switch
    {
        0x00 => new Key(KeyCode.Character, new Rune(' '), modifiers | KeyModifiers.Ctrl),
        0x08 or 0x7f => Key.Of(KeyCode.Backspace, modifiers),
        0x09 => Key.Of(KeyCode.Tab, modifiers),
        0x0d => Key.Of(KeyCode.Enter, modifiers),
        0x1b => Key.Of(KeyCode.Escape, modifiers),
        < 0x1b => new Key(KeyCode.Character, new Rune((char)(value + 'a' - 1)), modifiers | KeyModifiers.Ctrl),
        < 0x20 => new Key(KeyCode.Character, new Rune((char)(value + '@')), modifiers | KeyModifiers.Ctrl),
        _ => new Key(KeyCode.Character, new Rune((char)value), modifiers),
    };

    /// <summary>Whether a character can have been typed. Private characters are keys that PuTTY has no code for.</summary>
    public static bool IsText(Rune rune) =>
        Glyph.IsShown(rune.Value) && CharUnicodeInfo.GetUnicodeCategory(rune.Value) != UnicodeCategory.PrivateUse;
}
