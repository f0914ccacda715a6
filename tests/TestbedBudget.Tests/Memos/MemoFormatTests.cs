using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class MemoFormatTests
{
    [Fact]
    public void Hostile_labels_come_back_from_markdown_and_tabs_as_they_look()
    {
        var workbook = WithLabels(HostileText.All);
        var sheet = Sheet.Of(workbook.Base);
        var expected = HostileText.All.Select(Seen);

        Labels(MemoWriter.Markdown(workbook, sheet)).ShouldBe(expected);
        Labels(MemoWriter.Tabs(sheet)).ShouldBe(expected);
    }

    [Fact]
    public void Hostile_labels_are_harmless_in_every_format()
    {
        var workbook = WithLabels(HostileText.All);
        var sheet = Sheet.Of(workbook.Base);
        var html = MemoWriter.Html(workbook, sheet);

        foreach (var text in new[] { html, MemoWriter.Markdown(workbook, sheet), MemoWriter.Tabs(sheet) })
        {
            text.ShouldAllBe(character => character == '\n' || character == '\t' || (!char.IsControl(character) && character != '\u202e'));
        }

        html.ShouldNotContain("<script");
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        html.ShouldNotContain("href");
        MemoWriter.Tabs(sheet).Split('\n').ShouldAllBe(line => !line.StartsWith('=') && !line.StartsWith('+') && !line.StartsWith('-') && !line.StartsWith('@'));
    }

    [Fact]
    public void A_link_of_the_prose_that_runs_something_is_text_in_html()
    {
        var workbook = SeedMemo.Workbook(SeedMemo.NewProject);
        workbook = workbook with
        {
            Base = workbook.Base with
            {
                Memo = new MemoText([new MemoSection("Länkar", "[a](javascript:alert(1)) [b](https://exempel.se/) ![c](https://spion.se/x.png) <b>d</b>")]),
            },
        };

        var html = MemoWriter.Html(workbook, Sheet.Of(workbook.Base));

        html.ShouldNotContain("javascript");
        html.ShouldNotContain("<img");
        html.ShouldContain("href=\"https://exempel.se/\"");
        html.ShouldContain("&lt;b&gt;d&lt;/b&gt;");
    }

    [Fact]
    public void An_address_in_angle_brackets_that_runs_something_is_text_in_html_too()
    {
        var workbook = SeedMemo.Workbook(SeedMemo.NewProject);
        workbook = workbook with
        {
            Base = workbook.Base with
            {
                Memo = new MemoText([new MemoSection("Länkar", "<javascript:alert(1)> <https://exempel.se/> <anna@exempel.se> [**vikt** a](data:x)")]),
            },
        };

        var html = MemoWriter.Html(workbook, Sheet.Of(workbook.Base));

        html.ShouldContain("<p>javascript:alert(1) <a href=\"https://exempel.se/\"");
        html.ShouldContain("href=\"mailto:anna@exempel.se\"");
        html.ShouldContain("<strong>vikt</strong> a</p>");
        html.Split("href=").Length.ShouldBe(3);
    }

    [Fact]
    public void The_page_holds_real_tables_with_figures_to_the_right()
    {
        var workbook = SeedMemo.Workbook(SeedMemo.NewProject);

        var html = MemoWriter.Html(workbook, Sheet.Of(workbook.Base));

        html.ShouldContain("<title>Regional digitaliseringsutveckling</title>");
        html.ShouldContain("<td style=\"text-align: right;\">935\u00A0701</td>");
        html.Split("<table>").Length.ShouldBe(3);
        html.ShouldEndWith("</body>\n</html>\n");
    }

    [Fact]
    public void Tabs_hold_plain_numbers_and_read_back_cell_by_cell()
    {
        foreach (var seed in SeedMemo.All)
        {
            var workbook = SeedMemo.Workbook(seed);
            var tabs = MemoWriter.Tabs(Sheet.Of(workbook.Base));

            var again = SeedMemo.Workbook(tabs).Base;

            tabs.ShouldNotContain("\u00A0");
            again.Costs.Select(Line).ShouldBe(workbook.Base.Costs.Select(Line));
            again.Financing.Select(Line).ShouldBe(workbook.Base.Financing.Select(Line));
        }
    }

    [Fact]
    public void Random_cases_written_as_markdown_or_tabs_read_back_cell_by_cell() => Any.Workbook.Holds(workbook =>
    {
        var sheet = Sheet.Of(workbook.Base);
        if (sheet.Costs.Total.IsError || sheet.Financing.Total.IsError || !Fits(sheet))
        {
            return;
        }

        foreach (var text in new[] { MemoWriter.Markdown(workbook, sheet), MemoWriter.Tabs(sheet) })
        {
            MemoReader.Read(text).ShouldBeOfType<ReadMemo>(text);
            Shown(Sheet.Of(SeedMemo.Workbook(text).Base)).ShouldBe(Shown(sheet), text);
        }
    });

    // A printed total beyond what a cell holds cannot be read.
    private static bool Fits(Sheet sheet) => new[] { sheet.Costs, sheet.Financing }.All(table =>
        table.Total.OrZero.FitsCell && table.Totals.Concat(table.Rows.Select(row => row.Total)).All(total => total.OrZero.FitsCell));

    private static IEnumerable<string> Shown(Sheet sheet) => sheet.Costs.Rows.Concat(sheet.Financing.Rows).Select(row =>
        $"{string.Join(' ', row.Row.Label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} {row.Row.IsHeading}: {string.Join(' ', row.Amounts.Select(amount => amount.Amount?.Ore))}");

    private static string Line(Row row) =>
        $"{row.Label} {row.IsHeading}: {string.Join(' ', row.Cells.Select(cell => ((AmountEntry?)cell)?.Amount.Ore))}";

    // Controls become a sign, marks of direction go, breaks are blanks.
    private static string Seen(string label)
    {
        var seen = string.Concat(label.Replace("o\u0308", "ö").Where(sign => !"\u200f\u202a\u202b\u202c\u202e\u2066\u2069".Contains(sign))
            .Select(sign => sign is '\n' or '\t' or '\r' or '\u2028' ? ' ' : char.IsControl(sign) ? '\uFFFD' : sign));
        return seen.Trim();
    }

    private static Workbook WithLabels(ImmutableArray<string> labels)
    {
        var cells = Sample.Seed2.Costs[0].Cells;
        return new Workbook
        {
            Key = "x",
            Base = Sample.Seed2 with
            {
                Costs = [.. labels.Select((label, i) => new CostRow { Id = new RowId($"c{i}"), Label = label, Cells = cells })],
            },
        };
    }

    private static IEnumerable<string> Labels(string text) => SeedMemo.Workbook(text).Base.Costs.Select(row => row.Label);
}
