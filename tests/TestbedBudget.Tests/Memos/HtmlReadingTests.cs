using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class HtmlReadingTests
{
    [Fact]
    public void The_page_written_of_a_memo_reads_as_its_Markdown_does()
    {
        foreach (var seed in SeedMemo.All)
        {
            var workbook = SeedMemo.Workbook(seed);
            var sheet = Sheet.Of(workbook.Base);

            var page = SeedMemo.Workbook(MemoWriter.Html(workbook, sheet));

            WorkbookDifference.FirstDifference(page, SeedMemo.Workbook(MemoWriter.Markdown(workbook, sheet))).ShouldBeEmpty();
            WorkbookDifference.FirstDifference(page with { Printed = null }, workbook with { Printed = null }).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Random_cases_written_as_a_page_read_back_cell_by_cell() => Any.Workbook.Holds(workbook =>
    {
        var sheet = Sheet.Of(workbook.Base);
        if (MemoReader.Read(MemoWriter.Markdown(workbook, sheet)) is not ReadMemo { Workbook.Base: var markdown })
        {
            return;
        }

        var page = SeedMemo.Workbook(MemoWriter.Html(workbook, sheet)).Base;

        page.Costs.Select(Line).ShouldBe(markdown.Costs.Select(Line));
        page.Financing.Select(Line).ShouldBe(markdown.Financing.Select(Line));
        page.Memo.Sections.Select(section => section.Heading).ShouldBe(markdown.Memo.Sections.Select(section => section.Heading));
    });

    [Fact]
    public void A_page_out_of_a_word_processor_is_read_by_what_is_seen()
    {
        const string Page = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal { margin: 0 }</style></head>
            <body lang=SV><!-- kommentar <table> -->
            <h1>Testbädd</h1><p class=MsoNormal>Dnr: 24RS11</p>
            <table class="a > b" border=1><thead><tr><th><p>Bokförda<br>kostnader</p></th><th>2024</th><th>2025</th><th>Totalt</th></tr></thead>
             <tr><td><p class=MsoNormal>Egen <b>personal</b></p></td><td><p align=right>200&nbsp;000</p></td><td></td><td>200&#160;000</td></tr>
             <tr><td>Int&auml;kter</td><td>&minus;5 000</td><td>&nbsp;</td><td>−5 000</td></tr>
             <tr><td>Summa<script>alert(1)</script></td><td>195 000</td><td></td><td>195 000</td></tr></table>
            <table><tr><td>Finansi&#xE4;r</td><td>2024</td><td>2025</td><td>Totalt</td></tr>
             <tr><td colspan=4>Offentlig finansiär</td></tr>
             <tr><td>Regionen 1:1-medel</td><td>195 000</td><td></td><td>195 000</td></tr></table>
            </body></html>
            """;

        var project = SeedMemo.Workbook(Page).Base;

        project.Header.Title.ShouldBe("Testbädd");
        project.Costs.Select(Line).ShouldBe(["Egen personal False: 20000000 ", "Intäkter False: -500000 "]);
        project.Financing.Select(Line).ShouldBe(["Offentlig finansiär True:  ", "Regionen 1:1-medel False: 19500000 "]);
    }

    [Fact]
    public void What_is_wrong_in_a_page_is_named_by_its_line()
    {
        const string Page = "<html>\n<body>\n<table>\n<tr><td>Kostnader</td><td>2024</td></tr>\n<tr><td>Resor</td><td>5O</td></tr>\n</table>\n</body></html>";

        MemoReader.Read(Page).ShouldBeOfType<UnreadableMemo>().Errors
            .ShouldContain(new AmountUnreadable(5, "Resor", "2024", "5O", 'O'));
    }

    private static string Line(Row row) =>
        $"{row.Label} {row.IsHeading}: {string.Join(' ', row.Cells.Select(cell => ((AmountEntry?)cell)?.Amount.Ore))}";
}
