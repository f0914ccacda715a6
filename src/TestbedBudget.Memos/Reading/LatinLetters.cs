using System.Text;

namespace TestbedBudget.Memos;

/// <summary>
/// Composes letters and their marks ("o" and U+0308 to "ö"), takes ligatures apart, and leaves out what is not
/// seen. Normalization of the base library does nothing without culture data.
/// </summary>
internal static class LatinLetters
{
    private const string Plain = "aAoOuUeEiIyY" + "aAeEiIoOuUyY" + "aAeEiIoOuU" + "aAeEiIoOuU" + "nNaAoO" + "cC" + "aA" + "sScCzZ";

    private const string Marks =
        "\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308"
        + "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301"
        + "\u0300\u0300\u0300\u0300\u0300\u0300\u0300\u0300\u0300\u0300"
        + "\u0302\u0302\u0302\u0302\u0302\u0302\u0302\u0302\u0302\u0302"
        + "\u0303\u0303\u0303\u0303\u0303\u0303" + "\u0327\u0327" + "\u030A\u030A"
        + "\u030C\u030C\u030C\u030C\u030C\u030C";

    private const string Composed = "äÄöÖüÜëËïÏÿŸ" + "áÁéÉíÍóÓúÚýÝ" + "àÀèÈìÌòÒùÙ" + "âÂêÊîÎôÔûÛ" + "ñÑãÃõÕ" + "çÇ" + "åÅ" + "šŠčČžŽ";

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            switch (character)
            {
                case >= '\u0300' and <= '\u036F' when clean.Length > 0 && Compose(clean[^1], character) is { } letter:
                    clean[^1] = letter;
                    break;
                case >= '\uFB00' and <= '\uFB04':
                    clean.Append(Ligatures[character - '\uFB00']);
                    break;

                // Soft hyphen, zero-width space, byte order mark, marks of direction: never seen, and in the way.
                case '\u00AD' or '\u061C' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
                    or (>= '\u2066' and <= '\u2069'):
                    break;
                case '\t' or '\n' or '\r' or '\f':
                    clean.Append(character);
                    break;

                // What could steer a terminal is made visible.
                case < ' ' or (>= '\u007F' and <= '\u009F' and not '\u0085'):
                    clean.Append('\uFFFD');
                    break;
                default:
                    clean.Append(character);
                    break;
            }
        }

        return clean.ToString();
    }

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl"];

    private static char? Compose(char letter, char mark)
    {
        // No letter carries two rings: a second one is the extraction's.
        if (mark == '\u030A' && letter is 'å' or 'Å')
        {
            return letter;
        }

        for (var i = 0; i < Plain.Length; i++)
        {
            if (Plain[i] == letter && Marks[i] == mark)
            {
                return Composed[i];
            }
        }

        return null;
    }
}
