using System.Text;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>The bytes xterm sends for a key, named as <see cref="TestbedBudget.Terminal.Key"/> names it.</summary>
public static class KeyBytes
{
    public static byte[] Of(string key) => Encoding.UTF8.GetBytes(TextOf(key));

    private static string TextOf(string key) => key switch
    {
        "Up" => "\e[A",
        "Down" => "\e[B",
        "Right" => "\e[C",
        "Left" => "\e[D",
        "Home" => "\e[H",
        "End" => "\e[F",
        "Insert" => "\e[2~",
        "Delete" => "\e[3~",
        "PageUp" => "\e[5~",
        "PageDown" => "\e[6~",
        "Enter" => "\r",
        "Tab" => "\t",
        "Shift+Tab" => "\e[Z",
        "Escape" => "\e",
        "Backspace" => "\x7f",
        "Space" => " ",
        "Ctrl+Space" => "\0",
        "F1" => "\eOP",
        "F2" => "\eOQ",
        "F3" => "\eOR",
        "F4" => "\eOS",
        "F5" => "\e[15~",
        "F6" => "\e[17~",
        "F7" => "\e[18~",
        "F8" => "\e[19~",
        "F9" => "\e[20~",
        "F10" => "\e[21~",
        "F11" => "\e[23~",
        "F12" => "\e[24~",
        ['C', 't', 'r', 'l', '+', >= 'A' and <= 'Z' and var letter] => ((char)(letter - 'A' + 1)).ToString(),
        ['A', 'l', 't', '+', .. var rest] => "\e" + TextOf(rest),
        "Ctrl+Up" => "\e[1;5A",
        "Ctrl+Down" => "\e[1;5B",
        "Ctrl+Right" => "\e[1;5C",
        "Ctrl+Left" => "\e[1;5D",
        "Shift+Up" => "\e[1;2A",
        "Shift+Down" => "\e[1;2B",
        "Shift+Right" => "\e[1;2C",
        "Shift+Left" => "\e[1;2D",
        "Ctrl+Home" => "\e[1;5H",
        "Ctrl+End" => "\e[1;5F",
        _ when new StringInfoLength(key).IsOne => key,
        _ => throw new ArgumentException($"no bytes are known for {key}", nameof(key)),
    };

    private readonly record struct StringInfoLength(string Text)
    {
        public bool IsOne => new System.Globalization.StringInfo(Text).LengthInTextElements == 1;
    }
}
