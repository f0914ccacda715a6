using System.Text;

namespace TestbedBudget.Memos;

/// <summary>Plain text as Markdown source, and back.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|~{}&";

    /// <summary>Source that is shown as just these characters: no emphasis, link, HTML, cell border or placeholder.</summary>
    public static string Escape(string text)
    {
        var source = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                source.Append('\\');
            }

            source.Append(character);
        }

        return source.ToString();
    }

    /// <summary>Source of a paragraph: as <see cref="Escape"/>, and it does not begin a list, heading or rule.</summary>
    public static string EscapeParagraph(string text) => EscapeStart(Escape(text));

    /// <summary>Source that does not begin a list, heading or rule.</summary>
    public static string EscapeStart(string source)
    {
        var digits = 0;
        while (digits < source.Length && char.IsAsciiDigit(source[digits]))
        {
            digits++;
        }

        return source is ['#' or '-' or '+' or '=', ..] ? "\\" + source
            : digits is > 0 and < 10 && digits < source.Length && source[digits] is '.' or ')' ? source.Insert(digits, "\\")
            : source;
    }

    public static string Unescape(string source)
    {
        if (!source.Contains('\\', StringComparison.Ordinal))
        {
            return source;
        }

        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == '\\' && i + 1 < source.Length && char.IsAscii(source[i + 1]) && !char.IsLetterOrDigit(source[i + 1])
                && source[i + 1] > ' ')
            {
                i++;
            }

            text.Append(source[i]);
        }

        return text.ToString();
    }
}
