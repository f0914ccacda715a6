using System.Net;

namespace TestbedBudget.Memos;

/// <summary>A piece of HTML: text, or a tag.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Tag">The name in lower case; empty for text.</param>
/// <param name="Text">Text with its entities resolved; of a tag, its attributes as they stand.</param>
internal readonly record struct HtmlToken(int Line, string Tag, bool IsEnd, string Text);

/// <summary>Takes HTML apart. What no reader sees (comments, scripts, styles) is left out.</summary>
internal static class HtmlTokens
{
    private static readonly string[] Unseen = ["script", "style", "head", "template", "noscript"];

    public static IEnumerable<HtmlToken> Of(string html)
    {
        var (at, line, counted) = (0, 1, 0);
        while (at < html.Length)
        {
            line += html.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            if (html[at] != '<' || !BeginsTag(html, at))
            {
                var end = html.IndexOf('<', at + 1);
                end = end < 0 ? html.Length : end;
                yield return new HtmlToken(line, "", false, WebUtility.HtmlDecode(html[at..end]));
                at = end;
                continue;
            }

            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = After(html, "-->", at);
                continue;
            }

            var close = EndOfTag(html, at);
            var tag = html[(at + 1)..close].TrimEnd('/', '>').Trim();
            var isEnd = tag.StartsWith('/');
            var name = Name(isEnd ? tag[1..] : tag);
            at = close;
            if (!isEnd && Unseen.Contains(name))
            {
                at = After(html, "</" + name, at);
                at = at < html.Length ? After(html, ">", at) : at;
            }
            else if (name.Length > 0)
            {
                yield return new HtmlToken(line, name, isEnd, isEnd ? "" : tag[name.Length..]);
            }
        }
    }

    private static bool BeginsTag(string html, int at) =>
        at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private static string Name(string tag)
    {
        var end = 0;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] is '-' or ':'))
        {
            end++;
        }

        return tag[..end].ToLowerInvariant();
    }

    // Behind the ">" that is not in quotes.
    private static int EndOfTag(string html, int at)
    {
        var quote = '\0';
        for (var i = at; i < html.Length; i++)
        {
            if (quote != '\0')
            {
                quote = html[i] == quote ? '\0' : quote;
            }
            else if (html[i] is '"' or '\'')
            {
                quote = html[i];
            }
            else if (html[i] == '>')
            {
                return i + 1;
            }
        }

        return html.Length;
    }

    private static int After(string html, string text, int at)
    {
        var found = html.IndexOf(text, at, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + text.Length;
    }
}
