using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class MemoPreviewTests
{
    [Fact]
    public void Markdown_becomes_blocks_in_order()
    {
        var blocks = MemoPreview.Blocks("""
            # Titel med *vikt*

            Ett **fett** stycke
            på två rader.\
            Ny rad.

            - ett
              - under
            - två

            3. tre

            | A | B |
            |:--|--:|
            | x \| y | 1 200 |
            | z |  |

            ---
            """);

        blocks.Select(Say).ShouldBe(
        [
            "heading 1: Titel med |Emphasis:vikt",
            "paragraph: Ett |Strong:fett| stycke på två rader.|<br>|Ny rad.",
            "item 0 •: ett", "item 1 •: under", "item 0 •: två", "item 0 3.: tre",
            "table Left,Right [A/B] [x | y/1 200] [z/]",
            "rule",
        ]);
    }

    [Fact]
    public void The_tables_of_a_written_memo_are_tables()
    {
        var workbook = SeedMemo.Workbook(SeedMemo.Extension);
        var tables = MemoPreview.Blocks(MemoWriter.Markdown(workbook, Sheet.Of(workbook.Base))).OfType<MemoTableBlock>().ToArray();

        tables.Length.ShouldBe(2);
        tables[0].Header.ShouldBe(["Bokförda kostnader", "2021-2023", "2024", "2025", "2026", "Totalt"]);
        tables[1].Rows[0].ShouldBe(["Offentlig finansiär", "", "", "", "", ""]);
        tables[1].Alignments.ShouldBe([ColumnAlignment.Left, .. Enumerable.Repeat(ColumnAlignment.Right, 5)]);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a\u001b[2Jb\u202ec")]
    [InlineData("| a |\n|---|\n| b | c | d |")]
    [InlineData("> citat\n\n```\nkod\n```\n[länk](javascript:x) ![bild](x)")]
    public void Nothing_in_the_blocks_can_steer_a_terminal(string markdown)
    {
        foreach (var text in MemoPreview.Blocks(markdown).Select(Say))
        {
            text.ShouldAllBe(character => !char.IsControl(character) && character != '\u202e');
        }
    }

    private static string Say(MemoBlock block) => block switch
    {
        MemoHeading heading => $"heading {heading.Level}: {Say(heading.Text)}",
        MemoParagraph paragraph => $"paragraph: {Say(paragraph.Text)}",
        MemoItem item => $"item {item.Depth} {item.Mark}: {Say(item.Text)}",
        MemoTableBlock table => $"table {string.Join(',', table.Alignments)} "
            + string.Join(' ', table.Rows.Insert(0, table.Header).Select(row => $"[{string.Join('/', row)}]")),
        MemoCode code => $"code {string.Join('/', code.Lines)}",
        _ => "rule",
    };

    private static string Say(ImmutableArray<TextRun> runs) => string.Join(
        '|', runs.Select(run => (run.Style == TextStyle.Plain ? "" : $"{run.Style}:") + run.Text.Replace("\n", "<br>")));
}
