using System.Text.RegularExpressions;

namespace TestbedBudget.Memos;

/// <summary>
/// Reads a decision memo: tab-separated text, text out of a PDF whose columns are separated by spaces, copies with
/// a cell a line, Markdown, or HTML.
/// The whole memo is read or none of it; what can be read in several ways is asked.
/// </summary>
public static partial class MemoReader
{
    public static MemoReading Read(string text) => Read(text, []);

    /// <param name="choices">What the analyst chose for the rows of an <see cref="AmbiguousMemo"/> of the same text.</param>
    public static MemoReading Read(string text, ImmutableArray<RowChoice> choices) => Read(text, choices, needsBoth: true);

    /// <summary>Reads a text of which only the tables matter: a table that is not there is empty.</summary>
    public static MemoReading ReadTables(string text, ImmutableArray<RowChoice> choices) => Read(text, choices, needsBoth: false);

    private static MemoReading Read(string text, ImmutableArray<RowChoice> choices, bool needsBoth)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new UnreadableMemo([new EmptyText()]);
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new UnreadableMemo([new BinaryFile(text.AsSpan(0, text.IndexOf('\0', StringComparison.Ordinal)).Count('\n') + 1)]);
        }

        var errors = new List<ReadError>();
        var defaults = new List<ImportDefault>();
        var isHtml = HtmlMemo.Is(text);
        var lines = isHtml ? HtmlMemo.Lines(text) : MemoLine.Split(text);
        var parts = isHtml || lines.Any(line => MarkdownSign().IsMatch(line.Text))
            ? MarkdownMemo.Read(lines, errors, defaults)
            : PlainMemo.Read(lines, choices, errors, defaults);
        if (errors.Count == 0)
        {
            parts = needsBoth ? parts : MemoTables.WithBothTables(parts);
            MemoTables.Check(parts, errors);
        }

        return errors.Count > 0 ? new UnreadableMemo([.. errors.Select(InText).OrderBy(error => error.Line)])
            : !parts.Ambiguous.IsEmpty ? new AmbiguousMemo(parts.Ambiguous)
            : new ReadMemo(MemoAssembly.ToWorkbook(parts, defaults), [.. defaults]);

        // Of a page, the line that the Markdown made of it comes from.
        ReadError InText(ReadError error) =>
            isHtml && error.Line > 0 && error.Line <= lines.Length ? error with { Line = lines[error.Line - 1].Number } : error;
    }

    // A heading, or the rule under the head of a pipe table. A tab is neither's.
    [GeneratedRegex(@"^(?:#{1,6} [^\t]+$|\s*\|?\s*:?-{3,}:?\s*\|[\s:|-]*$)", RegexOptions.None, 1000)]
    private static partial Regex MarkdownSign();
}
