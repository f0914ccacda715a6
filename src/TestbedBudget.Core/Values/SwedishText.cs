using System.Text;

namespace TestbedBudget.Core;

/// <summary>Text for searching and sorting, without culture data.</summary>
public static class SwedishText
{
    private const string Accented = "åäöéèêëüûùúáàâãæíìîïóòôõøçñýÿß";
    private const string Plain = "aaoeeeeuuuuaaaaaiiiiooooocnyys";
    private const int LongestNumber = 12;

    /// <summary>What a search compares: lower case, åäö and accents taken away, so that "orebro" finds "Örebro".</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var lower = char.ToLowerInvariant(character);
            if (char.IsAscii(lower))
            {
                folded.Append(lower);
            }
            else if (!IsCombining(lower))
            {
                folded.Append(WithoutAccent(lower));
            }
        }

        return folded.ToString();
    }

    /// <summary>What sorts as Swedes do by plain comparison: å, ä, ö last, case ignored, 2 before 10.</summary>
    public static string SortKey(string text)
    {
        var key = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var start = i;
                while (i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))
                {
                    i++;
                }

                key.Append('0', Math.Max(0, LongestNumber - (i - start + 1))).Append(text, start, i - start + 1);
                continue;
            }

            var lower = char.ToLowerInvariant(text[i]);
            key.Append(lower switch
            {
                'å' => '{',
                'ä' or 'æ' => '|',
                'ö' or 'ø' => '}',
                _ => WithoutAccent(lower),
            });
        }

        return key.ToString();
    }

    private static char WithoutAccent(char lower) =>
        Accented.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var place ? Plain[place]
        : lower == SwedishNumber.NoBreakSpace ? ' '
        : lower;

    private static bool IsCombining(char character) => character is >= '\u0300' and <= '\u036f';
}
