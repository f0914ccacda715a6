using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TestbedBudget.Memos;

/// <summary>
/// The memo as one self-contained page that Word and Outlook take: real tables, figures to the right, no script and
/// nothing fetched. HTML in the Markdown is shown as text; a link that is not to the web or a mail address is text too.
/// </summary>
internal static class MemoHtml
{
    private const string Head = """
        <!DOCTYPE html>
        <html lang="sv">
        <head>
        <meta charset="utf-8">
        <title>{title}</title>
        <style>
        body { font-family: Calibri, Arial, sans-serif; max-width: 50em; margin: 2em auto; line-height: 1.4; }
        table { border-collapse: collapse; margin: 1em 0; }
        th, td { border: 1px solid #888; padding: 0.2em 0.5em; vertical-align: top; }
        td:not(:first-child), th:not(:first-child) { white-space: nowrap; }
        tbody tr:last-child { font-weight: bold; }
        </style>
        </head>
        <body>

        """;

    public static string Of(string markdown, string title)
    {
        var document = MarkdownSource.Parse(markdown);
        foreach (var link in document.Descendants<LinkInline>().Where(link => link.IsImage || !IsHarmless(link.Url)).ToArray())
        {
            link.ReplaceBy(new ContainerInline());
        }

        foreach (var address in document.Descendants<AutolinkInline>().Where(address => !address.IsEmail && !IsHarmless(address.Url)).ToArray())
        {
            address.ReplaceBy(new LiteralInline(address.Url));
        }

        var page = Head.ReplaceLineEndings("\n").Replace("{title}", System.Net.WebUtility.HtmlEncode(title), StringComparison.Ordinal);
        return $"{page}{document.ToHtml(MarkdownSource.Pipeline)}</body>\n</html>\n";
    }

    private static bool IsHarmless(string? url) =>
        url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https" or "mailto");
}
