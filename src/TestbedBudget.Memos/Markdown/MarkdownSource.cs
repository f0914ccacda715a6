using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TestbedBudget.Memos;

/// <summary>Markdown as memos use it: CommonMark and pipe tables. HTML in it is text.</summary>
internal static class MarkdownSource
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static MarkdownDocument Parse(string source) => Markdig.Markdown.Parse(source, Pipeline);

    /// <summary>What a reader sees in the cell.</summary>
    public static string TextOf(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (var block in cell)
        {
            if (block is LeafBlock { Inline: { } inlines })
            {
                Append(inlines, text);
            }
        }

        return new MemoLine(0, text.ToString()).Words;
    }

    public static void Append(ContainerInline inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline container:
                    Append(container, text);
                    break;
            }
        }
    }
}
