using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TestbedBudget.Memos;

/// <summary>Renders Markdown to plain blocks: what a reader of the memo sees, without its look.</summary>
public static class MemoPreview
{
    public static ImmutableArray<MemoBlock> Blocks(string markdown)
    {
        var blocks = ImmutableArray.CreateBuilder<MemoBlock>();
        Add(MarkdownSource.Parse(LatinLetters.Clean(markdown)), 0, null);
        return blocks.ToImmutable();

        void Add(ContainerBlock parent, int depth, string? mark)
        {
            foreach (var block in parent)
            {
                switch (block)
                {
                    case HeadingBlock heading:
                        blocks.Add(new MemoHeading(heading.Level, Runs(heading.Inline)));
                        break;
                    case ParagraphBlock paragraph when mark is not null:
                        blocks.Add(new MemoItem(depth - 1, mark, Runs(paragraph.Inline)));
                        mark = "";
                        break;
                    case ParagraphBlock paragraph:
                        blocks.Add(new MemoParagraph(Runs(paragraph.Inline)));
                        break;
                    case Table table:
                        blocks.Add(TableOf(table));
                        break;
                    case CodeBlock code:
                        blocks.Add(new MemoCode([.. code.Lines.ToString().Split('\n')]));
                        break;
                    case ThematicBreakBlock:
                        blocks.Add(new MemoRule());
                        break;
                    case ListBlock list:
                        AddItems(list, depth);
                        break;
                    case ContainerBlock container:
                        Add(container, depth, mark);
                        break;
                }
            }
        }

        void AddItems(ListBlock list, int depth)
        {
            foreach (var item in list.OfType<ListItemBlock>())
            {
                Add(item, depth + 1, list.IsOrdered ? $"{item.Order}{list.OrderedDelimiter}" : "•");
            }
        }
    }

    private static MemoTableBlock TableOf(Table table)
    {
        var rows = table.OfType<TableRow>()
            .Select(row => row.OfType<TableCell>().Select(MarkdownSource.TextOf).ToImmutableArray()).ToArray();
        var columns = rows.Max(row => row.Length);
        var padded = rows.Select(row => row.AddRange(Enumerable.Repeat("", columns - row.Length))).ToArray();
        var alignments = Enumerable.Range(0, columns).Select(column =>
            column >= table.ColumnDefinitions.Count ? ColumnAlignment.Left
            : table.ColumnDefinitions[column].Alignment switch
            {
                TableColumnAlign.Right => ColumnAlignment.Right,
                TableColumnAlign.Center => ColumnAlignment.Center,
                _ => ColumnAlignment.Left,
            });
        return new MemoTableBlock([.. alignments], padded[0], [.. padded[1..]]);
    }

    private static ImmutableArray<TextRun> Runs(ContainerInline? inlines)
    {
        var runs = new RunBuilder();
        if (inlines is not null)
        {
            Add(inlines, TextStyle.Plain);
        }

        return runs.ToImmutable();

        void Add(ContainerInline parent, TextStyle style)
        {
            foreach (var inline in parent)
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        runs.Append(literal.Content.ToString(), style);
                        break;
                    case CodeInline code:
                        runs.Append(code.Content, style | TextStyle.Code);
                        break;
                    case HtmlEntityInline entity:
                        runs.Append(entity.Transcoded.ToString(), style);
                        break;
                    case AutolinkInline link:
                        runs.Append(link.Url, style);
                        break;
                    case LineBreakInline line:
                        runs.Append(line.IsHard ? "\n" : " ", style);
                        break;
                    case EmphasisInline emphasis:
                        Add(emphasis, style | (emphasis.DelimiterCount > 1 ? TextStyle.Strong : TextStyle.Emphasis));
                        break;
                    case ContainerInline container:
                        Add(container, style);
                        break;
                }
            }
        }
    }
}
