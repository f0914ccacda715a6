using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Takes a plain text apart: page heads out, then the tables, and what is left is prose.</summary>
internal static class PlainMemo
{
    public static MemoParts Read(
        ImmutableArray<MemoLine> all, ImmutableArray<RowChoice> choices, List<ReadError> errors, List<ImportDefault> defaults)
    {
        var (lines, fields) = PageHeads.TakeOut(all, errors);
        var prose = ImmutableArray.CreateBuilder<MemoLine>();
        var tables = ImmutableArray.CreateBuilder<ReadTable>();
        var ambiguous = ImmutableArray.CreateBuilder<AmbiguousRow>();
        var found = false;
        string? unit = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var wrong = errors.Count;
            if (TableStart.At(lines, i, unit, errors) is not { } start)
            {
                // A head that is wrong is one error, not one a row.
                i = errors.Count > wrong ? AfterTable(lines, i) : i;
                if (errors.Count == wrong && IsStrayRow(line))
                {
                    errors.Add(new RowUnreadable(line.Number, line.Words, 0));
                }

                unit = IsCaption(line) ? TableHead.UnitOf(line.Text) ?? unit : unit;
                prose.Add(line);
                continue;
            }

            if (!found)
            {
                prose.Add(new MemoLine(line.Number, Prose.TablesMark));
            }

            found = true;
            if (start.Form == TableForm.Tabs)
            {
                var (rows, end) = TabbedTable.Rows(lines, start, errors);
                tables.Add(CellTable.Read(start.Head, rows, errors, defaults));
                i = end - 1;
            }
            else
            {
                var (rows, end) = start.Form == TableForm.Lines
                    ? StackedTable.Lines(lines, i, start, errors)
                    : SpacedTable.Lines(lines, start, errors);
                var (table, open) = SpacedTable.Read(start.Head, rows, choices, errors, defaults);
                tables.Add(table ?? new ReadTable(start.Head, [], null, Decimals: 0));
                ambiguous.AddRange(open);
                i = end - 1;
            }
        }

        var (title, blocks) = Prose.Read(prose.ToImmutable());
        var sentences = new FactSentences(new MemoNames(title, fields.Applicant, MemoTables.Financiers(tables)));
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Paragraph)
            {
                sentences.Listen(block.Text);
            }
        }

        var sections = Sections(blocks, sentences);
        return new MemoParts(
            title, fields, sentences.Facts, sections, tables.ToImmutable(), ambiguous.ToImmutable(),
            Days.LatestPast(string.Join(' ', lines.Select(line => line.Words))));
    }

    // A row that no table took in: the memo would be read by half.
    private static bool IsStrayRow(MemoLine line) => line.Text.Contains('\t', StringComparison.Ordinal)
        ? TabbedTable.Cells(line).Count(cell => AmountReader.Read(cell, Precision.Ore) is ReadAmount) >= 2
        : Piece.Suffix(line.Text.TrimEnd()).Length >= 4;

    private static bool IsCaption(MemoLine line) => !line.IsBlank && line.Text.Length < 60;

    private static int AfterTable(ImmutableArray<MemoLine> lines, int index)
    {
        while (index + 1 < lines.Length && !lines[index + 1].IsBlank)
        {
            index++;
        }

        return index;
    }

    private static ImmutableArray<MemoSection> Sections(ImmutableArray<ProseBlock> blocks, FactSentences sentences)
    {
        var sections = ImmutableArray.CreateBuilder<MemoSection>();
        var (heading, body) = ("", "");
        var last = BlockKind.Heading;
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Heading)
            {
                Close();
                (heading, body, last) = (MarkdownText.Escape(block.Text), "", BlockKind.Heading);
                continue;
            }

            var source = Source(block, sentences);
            if (source.Length > 0)
            {
                var space = body.Length == 0 ? "" : last == BlockKind.Item && block.Kind == BlockKind.Item ? "\n" : "\n\n";
                (body, last) = (body + space + source, block.Kind);
            }
        }

        Close();
        return sections.ToImmutable();

        void Close()
        {
            if (heading.Length > 0 || body.Length > 0)
            {
                sections.Add(new MemoSection(heading, body));
            }
        }
    }

    private static string Source(ProseBlock block, FactSentences sentences)
    {
        switch (block.Kind)
        {
            case BlockKind.Tables:
                return block.Text;
            case BlockKind.Item:
                var mark = block.Text.IndexOf(' ', StringComparison.Ordinal) + 1;
                return block.Text[..mark] + MarkdownText.Escape(block.Text[mark..]);
            default:
                var first = true;
                return sentences.Replace(block.Text, piece =>
                {
                    var source = first ? MarkdownText.EscapeParagraph(piece) : MarkdownText.Escape(piece);
                    first = false;
                    return source;
                });
        }
    }
}
