using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// Takes a Markdown memo apart: the level-1 heading is the title, the list under it the head of the memo, each level-2
/// heading a section whose source is kept as it is, but for the two tables and the sentences worked out from them.
/// </summary>
internal static class MarkdownMemo
{
    public static MemoParts Read(ImmutableArray<MemoLine> lines, List<ReadError> errors, List<ImportDefault> defaults)
    {
        var source = lines.Select(line => line.Text.TrimEnd()).ToArray<string?>();
        var tables = Tables(source, errors, defaults);
        var texts = source.OfType<string>().ToArray();
        var (title, next) = Title(texts);
        var (fields, start) = Fields(texts, next, errors);
        var sentences = new FactSentences(
            new MemoNames(title, fields.Applicant, MemoTables.Financiers(tables)), Names(title, fields));
        var lined = texts[start..].Select(line => line.StartsWith("## ", StringComparison.Ordinal) ? "" : line);
        foreach (var chunk in string.Join('\n', lined).Split("\n\n").Where(IsProse))
        {
            sentences.Listen(chunk.Trim('\n'));
        }

        var sections = ImmutableArray.CreateBuilder<MemoSection>();
        var (heading, body) = ("", new List<string>());
        for (var i = start; i < texts.Length; i++)
        {
            if (texts[i].StartsWith("## ", StringComparison.Ordinal))
            {
                Close();
                (heading, body) = (texts[i][3..].Trim(), []);
            }
            else
            {
                body.Add(texts[i]);
            }
        }

        Close();
        return new MemoParts(
            title is null ? null : MarkdownText.Unescape(title), fields, sentences.Facts, sections.ToImmutable(), tables, [],
            Days.LatestPast(string.Join(' ', texts)));

        void Close()
        {
            var chunks = string.Join('\n', body).Trim('\n').Split("\n\n")
                .Select(chunk => (Before: chunk, After: IsProse(chunk) ? sentences.Replace(chunk, piece => piece) : chunk))
                .Where(chunk => chunk.After.Length > 0 || chunk.Before.Length == 0)
                .Select(chunk => chunk.After);
            var kept = string.Join("\n\n", chunks).Trim('\n');
            if (heading.Length > 0 || kept.Length > 0)
            {
                sections.Add(new MemoSection(heading, kept));
            }
        }
    }

    private static ImmutableArray<string> Names(string? title, HeaderFields fields)
    {
        var name = title is not null && MemoAssembly.AmendedProject(title) is { } amended ? amended : title;
        var applicant = fields.Applicant is { } known ? MarkdownText.Escape(known) : null;
        return [.. new[] { title, name, applicant }.Where(text => text?.Contains('.', StringComparison.Ordinal) == true).Select(text => text!)];
    }

    private static bool IsProse(string chunk) => chunk.TrimStart() is not ['#' or '-' or '*' or '+' or '|' or '>' or '`', ..];

    private static (string? Title, int Next) Title(string[] texts)
    {
        for (var i = 0; i < texts.Length && !texts[i].StartsWith("## ", StringComparison.Ordinal); i++)
        {
            if (texts[i].StartsWith("# ", StringComparison.Ordinal))
            {
                return (texts[i][2..].Trim(), i + 1);
            }
        }

        return (null, 0);
    }

    private static (HeaderFields Fields, int Next) Fields(string[] texts, int start, List<ReadError> errors)
    {
        var fields = new HeaderFields();
        var i = start;
        for (; i < texts.Length; i++)
        {
            if (texts[i].Length == 0)
            {
                continue;
            }

            if (!texts[i].StartsWith("- ", StringComparison.Ordinal) || MemoHead.Read(texts[i][2..]) is not { } field)
            {
                break;
            }

            fields = fields.With(field, i + 1, errors);
        }

        return (fields, i);
    }

    // Takes the tables that are budgets out of the lines, and leaves the placeholder in their place.
    private static ImmutableArray<ReadTable> Tables(string?[] texts, List<ReadError> errors, List<ImportDefault> defaults)
    {
        var read = ImmutableArray.CreateBuilder<ReadTable>();
        var document = MarkdownSource.Parse(string.Join('\n', texts));
        foreach (var table in document.Descendants<Table>())
        {
            var rows = table.OfType<TableRow>().Select((row, index) => (
                Line: table.Line + (index == 0 ? 1 : index + 2),
                Cells: row.OfType<TableCell>().Select(MarkdownSource.TextOf).ToImmutableArray())).ToImmutableArray();
            var wrong = errors.Count;
            if (rows.IsEmpty || (TableHead.FromCells(rows[0].Cells, rows[0].Line, null, errors) is var head && head is null && errors.Count == wrong))
            {
                continue;
            }

            if (head is not null)
            {
                var cells = rows.Skip(1).Select(row => new CellRow(row.Line, row.Cells is [var label, ..] ? label : "", row.Cells is [_, .. var rest] ? rest : []));
                read.Add(CellTable.Read(head, cells, errors, defaults));
            }

            Blank(table.Line, rows[^1].Line, head is not null && read.Count == 1 ? Prose.TablesMark : null);
        }

        return read.ToImmutable();

        // Taken out with the blank lines before it, so that the prose closes over it.
        void Blank(int first, int end, string? mark)
        {
            while (mark is null && first > 0 && texts[first - 1] is null or "")
            {
                first--;
            }

            Array.Fill(texts, null, first, end - first);
            texts[first] = mark;
        }
    }
}
