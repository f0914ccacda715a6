using System.Text;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>One line of text under edit. The caret stands before the character at its index.</summary>
public sealed record TextField(string Text, int Caret)
{
    public const int LongestText = 10_000;

    public static readonly TextField Empty = new(string.Empty, 0);

    public static TextField At(string text) => new(text, text.Length);

    /// <summary>The field after the key, or null when the key is none of its own.</summary>
    public TextField? Update(Key key) => (key.Code, key.Modifiers) switch
    {
        (KeyCode.Character, KeyModifiers.None) => Insert(key.Rune.ToString()),
        (KeyCode.Left, KeyModifiers.None) => this with { Caret = Before(Caret) },
        (KeyCode.Right, KeyModifiers.None) => this with { Caret = After(Caret) },
        (KeyCode.Left, KeyModifiers.Ctrl) => this with { Caret = WordBefore() },
        (KeyCode.Right, KeyModifiers.Ctrl) => this with { Caret = WordAfter() },
        (KeyCode.Home, KeyModifiers.None) => this with { Caret = 0 },
        (KeyCode.End, KeyModifiers.None) => this with { Caret = Text.Length },
        (KeyCode.Backspace, KeyModifiers.None) => Without(Before(Caret), Caret),
        (KeyCode.Delete, KeyModifiers.None) => Without(Caret, After(Caret)),
        (KeyCode.Character, KeyModifiers.Ctrl) => Update(key.Rune.Value),
        _ => null,
    };

    /// <summary>The text with a paste in it: breaks become spaces, since the field is one line.</summary>
    public TextField Insert(string text)
    {
        var line = text.Replace('\n', ' ').Replace('\t', ' ');
        var room = Math.Max(0, LongestText - Text.Length);
        line = line.Length > room ? line[..room] : line;
        return new TextField(Text.Insert(Caret, line), Caret + line.Length);
    }

    // As shells do: ^U clears to the start, ^K to the end, ^W the word before.
    private TextField? Update(int letter) => letter switch
    {
        'u' => Without(0, Caret),
        'k' => Without(Caret, Text.Length),
        'w' => Without(WordBefore(), Caret),
        'a' => this with { Caret = 0 },
        'e' => this with { Caret = Text.Length },
        _ => null,
    };

    private TextField Without(int from, int to) => new(Text.Remove(from, to - from), from);

    private int Before(int index) => index switch
    {
        0 => 0,
        > 1 when char.IsLowSurrogate(Text[index - 1]) => index - 2,
        _ => index - 1,
    };

    private int After(int index)
    {
        if (index >= Text.Length)
        {
            return Text.Length;
        }

        return Rune.TryGetRuneAt(Text, index, out var rune) ? index + rune.Utf16SequenceLength : index + 1;
    }

    private int WordBefore()
    {
        var index = Caret;
        while (index > 0 && Text[index - 1] == ' ')
        {
            index--;
        }

        while (index > 0 && Text[index - 1] != ' ')
        {
            index--;
        }

        return index;
    }

    private int WordAfter()
    {
        var index = Caret;
        while (index < Text.Length && Text[index] != ' ')
        {
            index++;
        }

        while (index < Text.Length && Text[index] == ' ')
        {
            index++;
        }

        return index;
    }
}
