using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class PlaceholderTests
{
    private static readonly string All = string.Join("\n\n", Enum.GetValues<PlaceholderKind>().Where(kind => kind != PlaceholderKind.Tables).Select(kind => $"x{(int)kind}x {{{{{Placeholders.Name(kind, swedish: true)}}}}}"));

    [Theory]
    [InlineData("{{utökning}}", "1 899 876 kr")]
    [InlineData("{{Increase}}", "1 899 876 kr")]
    [InlineData("{{ utokning }}", "1 899 876 kr")]
    [InlineData("{{tak}} {{andel}} av {{underlag}}", "6 011 857 kr 50 procent av bokförda kostnader")]
    [InlineData("{{längd}} ({{månader}}), {{förlängning}} längre", "4,5 år (54 månader), 1,5 år längre")]
    [InlineData("{{earlier-grant}} t.o.m. {{tidigare-sista-dag}} beslutat {{earlier date}}", "4 111 981 kr t.o.m. 2024-08-31 beslutat 2021-06-16")]
    [InlineData("{{upparbetat}} och {{kvar}}", "3 121 021 kr och 990 960 kr")]
    [InlineData("{{kvarvarande}}", "Av tidigare beviljade 4 111 981 kr är 3 121 021 kr upparbetat och 990 960 kr kvarstår. Med utökningen 1 899 876 kr finns 2 890 836 kr för den återstående perioden.")]
    [InlineData("{{medfinansiär}}, {{dnr}}, {{handläggare}}, {{projektperiod}}", "Region Örebro län, 21RS4368, Lena Kihl, 2021-09-01 – 2026-02-28")]
    [InlineData("{{kostnader}} och {{finansiering}}", "12 023 713 kr och 12 023 714 kr")]
    [InlineData("Vi söker {{belopp}} kr.", "Vi söker kr.")]
    [InlineData("{{bedömning}}", "")]
    [InlineData("- a\n- {{bedömning}}\n- b", "- a\n- b")]
    [InlineData("\\{\\{utökning\\}\\} {{", "\\{\\{utökning\\}\\} {{")]
    public void A_placeholder_says_what_the_figures_are(string source, string expected)
    {
        var memo = Written(With(Extension, source)).Replace('\u00A0', ' ');

        memo.ShouldContain(expected.Length == 0 ? "# Text\n" : $"## Text\n\n{expected}\n");
        memo.ShouldNotContain("{{bedömning");
        memo.ShouldNotContain("{{belopp");
    }

    [Theory]
    [InlineData("Budgeten framgår här: {{tables}}")]
    [InlineData("{{tables}} Så är det.")]
    [InlineData("Före\n{{tables}}\nefter")]
    [InlineData("- punkt {{tables}}")]
    [InlineData("> Citat {{tables}}")]
    [InlineData("1. Först {{cost-table}} och sedan {{financing-table}} till sist")]
    [InlineData("Text {{förändringstabell}} mer")]
    public void A_table_is_a_paragraph_of_its_own_whatever_stands_on_its_line(string source)
    {
        var workbook = With(Extension, source);
        var lines = Written(workbook).Split('\n');
        for (var i = 1; i < lines.Length - 1; i++)
        {
            if (lines[i].StartsWith('|'))
            {
                (lines[i - 1].Length == 0 || lines[i - 1].StartsWith('|')).ShouldBeTrue($"before: {lines[i - 1]}");
                (lines[i + 1].Length == 0 || lines[i + 1].StartsWith('|')).ShouldBeTrue($"after: {lines[i + 1]}");
            }

            lines[i].TrimStart(' ', '>', '-').IndexOf('|', StringComparison.Ordinal).ShouldBeLessThanOrEqualTo(0, lines[i]);
        }

        var html = MemoWriter.Html(workbook, Sheet.Of(workbook.Base));
        html.ShouldNotContain("|:--");
        html.Split("<table").Length.ShouldBeGreaterThan(1);
        MemoPreview.Blocks(Written(workbook)).OfType<MemoTableBlock>().ShouldNotBeEmpty();
    }

    [Fact]
    public void Before_after_and_change_are_a_table_of_every_row_or_of_the_grant_where_the_rows_are_not_known()
    {
        var extension = Extension;
        Written(With(extension, "{{förändringstabell}}")).Replace('\u00A0', ' ').ShouldContain("""
            | Bidrag, förändring | Tidigare budget | Ny budget | Förändring |
            |:-------------------|----------------:|----------:|-----------:|
            | 1:1-medel          |       4 111 981 | 6 011 857 | +1 899 876 |
            """.ReplaceLineEndings("\n"));

        var decided = new Decide(new DateOnly(2024, 5, 1), "§ 7", null).ApplyTo(With(extension, "{{change-table}}")).Workbook;
        var amended = new StartAmendment().ApplyTo(decided).Workbook;
        var changed = new EditBase(SetCells.One(new CellId(new RowId("3"), amended.Base.Timeline[1].Id), new AmountEntry(Money.FromKronor(10_000)))).ApplyTo(amended).Workbook;
        var memo = Written(changed).Replace('\u00A0', ' ');
        memo.ShouldContain("| Resor och logi           |          70 077 |     65 077 |     −5 000 |\n");
        memo.ShouldContain("| Summa bokförda kostnader |      12 023 713 | 12 018 713 |     −5 000 |\n");
        memo.ShouldContain("| Finansiering, förändring         | Tidigare budget |  Ny budget | Förändring |\n");
    }

    [Fact]
    public void The_table_of_changes_has_every_row_of_one_name()
    {
        var extension = With(Extension, "{{change-table}}");
        var renamed = extension.Base.After(new RenameRow(new RowId("3"), "Egen personal"));
        extension = extension with
        {
            Base = renamed,
            Decisions = [.. extension.Decisions, new Decision { Date = new DateOnly(2024, 5, 1), Project = renamed }],
        };

        var memo = Written(extension).Replace('\u00A0', ' ');
        memo.ShouldContain("| Egen personal            |      10 392 159 | 10 392 159 |          0 |\n");
        memo.ShouldContain("| Egen personal            |          70 077 |     70 077 |          0 |\n");
    }

    [Fact]
    public void What_is_written_is_composed_whole_to_its_end_and_ends_with_one_line_feed()
    {
        var memo = Written(With(Extension, "O\u0308rebro \uFB01nansierar a\u030A.\n\n\n\n{{tak}}\n\n\n"));

        memo.ShouldContain("Örebro finansierar å.\n");
        memo.ShouldNotContain("\u0308");
        memo.ShouldEndWith("|\n\nI övrigt gäller tidigare fattat beslut daterat 2021-06-16.\n");
        memo.ShouldNotContain("\r");
    }

    [Fact]
    public void A_cut_is_no_increase_and_an_earlier_end_no_extension()
    {
        var cut = With(Extension, "Utökningen är {{increase}} och förlängningen {{extension}}.");
        var terms = new SetGrantTerms(cut.Base.Grant with { Cap = Money.FromKronor(3_000_000) });
        cut = cut with { Base = cut.Base.After(terms).After(new ExtendTo(new DateOnly(2024, 6, 30))) };
        var sheet = Sheet.Of(cut.Base);

        MemoWriter.Says(PlaceholderKind.Increase, cut, sheet).ShouldBe("");
        MemoWriter.Says(PlaceholderKind.Extension, cut, sheet).ShouldBe("");
        Checker.Check(cut, sheet).OfType<PlaceholderFinding>().Select(finding => finding.Name).ShouldBe(["increase", "extension"], ignoreOrder: true);
        Written(cut).ShouldContain("minskning");
    }

    [Fact]
    public void The_plan_is_what_the_grant_pays_year_by_year()
    {
        Written(With(Extension, "{{budgetårsplan}}")).Replace('\u00A0', ' ').ShouldContain("""
            | Budgetår  | 1:1-medel |
            |:----------|----------:|
            | 2021–2023 | 3 121 021 |
            | 2024      | 1 221 346 |
            | 2025      | 1 413 816 |
            | 2026      |   255 674 |
            | Summa     | 6 011 857 |
            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("Budgetår")]
    [InlineData("Utbetalning per år")]
    public void The_plan_is_read_back_as_text_and_the_budget_as_it_was(string corner)
    {
        var written = Written(With(Extension, "{{tabeller}}\n\n{{budgetårsplan}}")).Replace("| Budgetår ", $"| {corner} ", StringComparison.Ordinal);

        var read = MemoReader.Read(written).ShouldBeOfType<ReadMemo>().Workbook.Base;
        read.Costs.Select(row => row.Label).ShouldBe(Extension.Base.Costs.Select(row => row.Label));
        read.Financing.Select(row => row.Label).ShouldBe(Extension.Base.Financing.Select(row => row.Label));
        read.Memo.Sections.ShouldContain(section => section.Body.Contains(corner, StringComparison.Ordinal));
    }

    [Fact]
    public void A_placeholder_that_is_unknown_or_empty_is_reported_by_name_and_line()
    {
        var workbook = With(SeedMemo.Workbook(SeedMemo.NewProject), "Rad ett\n\n{{belopp}} och {{tidigare-bidrag}}\n\n{{tak}}");

        var found = Checker.Check(workbook, Sheet.Of(workbook.Base)).OfType<PlaceholderFinding>();
        found.Select(finding => $"{finding.Severity} {finding.Name} {finding.Where} {finding.IsKnown}")
            .ShouldBe(["Warning belopp memo/Text/3 False", "Note tidigare-bidrag memo/Text/3 True"]);
    }

    [Fact]
    public void A_placeholder_is_reported_as_empty_exactly_when_it_prints_nothing() => Any.Workbook.Holds(workbook =>
    {
        var sheet = Sheet.Of(workbook.Base);
        foreach (var kind in Enum.GetValues<PlaceholderKind>())
        {
            var isEmpty = Placeholders.IsEmpty(kind, sheet, GrantFigures.Of(workbook, sheet));
            (MemoWriter.Says(kind, workbook, sheet).Length == 0).ShouldBe(isEmpty, kind.ToString());
        }
    });

    [Fact]
    public void A_memo_with_every_placeholder_prints_none_has_no_wrong_number_and_reads_back_cell_by_cell() => Any.Workbook.Holds(given =>
    {
        var workbook = With(given, All) with { Told = [] };
        var sheet = Sheet.Of(workbook.Base);
        var memo = Written(workbook);

        memo.ShouldNotContain("{{");
        memo.ShouldEndWith("\n");
        memo.ShouldNotEndWith("\n\n");
        MemoWriter.Marked(workbook, sheet).Numbers.ShouldAllBe(number => number.At != null || number.Traced.Verdict != ProseVerdict.Wrong);
        if (!sheet.Costs.Total.IsError && !sheet.Financing.Total.IsError && Fits(sheet))
        {
            var read = MemoReader.Read(memo).ShouldBeOfType<ReadMemo>().Workbook.Base;
            read.Costs.Length.ShouldBe(workbook.Base.Costs.Length);
            read.Financing.Length.ShouldBe(workbook.Base.Financing.Length);
        }
    });

    [Fact]
    public void Marks_leave_no_trace_but_around_numbers_and_every_number_is_found_in_its_section() => Any.Workbook.Holds(given =>
    {
        var workbook = With(given, "Det kostar 15 000 kr, **1,5** mnkr och 50 procent av bidraget till 2026-02-28.\n\n{{beslut}}\n\n- 3 000 kr\n- {{tak}}\n\n\uE000\uE0115");
        var (marked, numbers) = MemoWriter.Marked(workbook, Sheet.Of(workbook.Base));
        var plain = string.Concat(marked.Where(character => character is < '\uE000' or > '\uF8FF'));

        plain.ShouldBe(Written(workbook).Replace("\uE000\uE0115", "\uFFFD\uFFFD5"));
        foreach (var number in numbers.Where(number => number.At is not null))
        {
            var at = number.At!;
            workbook.Base.Memo.Sections[at.Section].Body.Substring(at.Start, at.Length).ShouldBe(number.Traced.Said);
        }

        numbers.Count(number => number.At?.Heading == "Text").ShouldBe(5);
        MemoPreview.Blocks(marked).OfType<MemoParagraph>().SelectMany(paragraph => paragraph.Text)
            .Concat(MemoPreview.Blocks(marked).OfType<MemoItem>().SelectMany(item => item.Text))
            .Select(run => run.Number).Where(number => number is not null).Distinct().Count().ShouldBe(numbers.Length);
    });

    private static bool Fits(Sheet sheet) => new[] { sheet.Costs, sheet.Financing }.All(table =>
        table.Total.OrZero.FitsCell && table.Totals.Concat(table.Rows.Select(row => row.Total)).All(total => total.OrZero.FitsCell));

    private static Workbook Extension => SeedMemo.Workbook(SeedMemo.Extension);

    private static Workbook With(Workbook workbook, string source) =>
        workbook with { Base = workbook.Base with { Memo = new MemoText([new MemoSection("Text", source)]) } };

    private static string Written(Workbook workbook) => MemoWriter.Markdown(workbook, Sheet.Of(workbook.Base));
}
