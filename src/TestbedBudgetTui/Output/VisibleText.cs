using System.Globalization;
using System.Text;
using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>
/// Makes text harmless on a terminal: controls, escapes and direction overrides become signs that can be seen.
/// Text comes from memos, from other users and from file names.
/// </summary>
public static class VisibleText
{
    private const char FirstControlPicture = '\u2400';
    private const char DeletePicture = '\u2421';

    /// <summary>A text for one line: a line break in it is shown as a sign too.</summary>
    public static string Line(string text) => Of(text, keepLines: false);

    /// <summary>A text of several lines, which keeps its line feeds and tabs.</summary>
    public static string Lines(string text) => Of(text, keepLines: true);

    private static string Of(string text, bool keepLines)
    {
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                visible.Append(character).Append(text[++i]);
            }
            else if (character == SwedishNumber.NoBreakSpace)
            {
                visible.Append(' ');
            }
            else if (keepLines && character is '\n' or '\t' || !IsHidden(character))
            {
                visible.Append(character);
            }
            else
            {
                visible.Append(Sign(character));
            }
        }

        return visible.ToString();
    }

    private static bool IsHidden(char character) =>
        char.IsControl(character) || char.IsSurrogate(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Sign(char character) => character switch
    {
        < ' ' => ((char)(FirstControlPicture + character)).ToString(),
        '\x7F' => DeletePicture.ToString(),
        _ => $"<U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}>",
    };
}
