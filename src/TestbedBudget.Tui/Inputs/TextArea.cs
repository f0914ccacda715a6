using System.Globalization;
using System.Text;

namespace TestbedBudget.Tui;

/// <summary>Text of many lines under edit. The caret stands before the character at its index.</summary>
/// <param name="Text">Lines end with LF.</param>
/// <param name="Anchor">The other end of the selection; null when nothing is selected.</param>
/// <param name="Goal">The column that moving up and down keeps; null until it is moved.</param>
public sealed record TextArea(string Text, int Caret, int? Anchor = null, int? Goal = null)
{
    public const int LongestText = 1_000_000;

    public int Start => Math.Min(Caret, Anchor ?? Caret);

    public int End => Math.Max(Caret, Anchor ?? Caret);

    public bool HasSelection => Start < End;

    public string Selected => Text[Start..End];

    /// <summary>The text in place of what is selected; null when it would be too long.</summary>
    public TextArea? Insert(string text)
    {
        var added = Clean(text);
        return Text.Length - (End - Start) + added.Length > LongestText
            ? null
            : new TextArea(string.Concat(Text.AsSpan(0, Start), added, Text.AsSpan(End)), Start + added.Length);
    }

    /// <summary>Without what is selected, or without what lies between the caret and the place.</summary>
    public TextArea Without(int to) => HasSelection ? Cut(Start, End) : Cut(Math.Min(Caret, to), Math.Max(Caret, to));

    /// <summary>The caret at the place; the selection follows it or goes.</summary>
    public TextArea To(int place, bool select, int? goal = null) =>
        new(Text, Math.Clamp(place, 0, Text.Length), select ? Anchor ?? Caret : null, goal);

    /// <summary>The place one glyph back: a letter goes with its marks.</summary>
    public int Before(int place)
    {
        while (place > 0)
        {
            place -= place > 1 && char.IsLowSurrogate(Text[place - 1]) ? 2 : 1;
            if (!IsMark(place))
            {
                return place;
            }
        }

        return 0;
    }

    public int After(int place)
    {
        do
        {
            place += place + 1 < Text.Length && char.IsHighSurrogate(Text[place]) ? 2 : 1;
        }
        while (place < Text.Length && IsMark(place));

        return Math.Min(place, Text.Length);
    }

    public int WordBefore(int place)
    {
        while (place > 0 && char.IsWhiteSpace(Text[place - 1]))
        {
            place--;
        }

        while (place > 0 && !char.IsWhiteSpace(Text[place - 1]))
        {
            place--;
        }

        return place;
    }

    public int WordAfter(int place)
    {
        while (place < Text.Length && !char.IsWhiteSpace(Text[place]))
        {
            place++;
        }

        while (place < Text.Length && char.IsWhiteSpace(Text[place]))
        {
            place++;
        }

        return place;
    }

    /// <summary>The text with LF alone between its lines, and nothing that commands a terminal.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))
        {
            if (character == '\n' || !char.IsControl(character))
            {
                clean.Append(character);
            }
            else if (character == '\t')
            {
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }

    private TextArea Cut(int from, int to) => new(Text.Remove(from, to - from), from);

    private bool IsMark(int place) => CharUnicodeInfo.GetUnicodeCategory(Text, place) is UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
