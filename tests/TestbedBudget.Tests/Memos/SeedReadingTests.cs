using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class SeedReadingTests
{
    private static readonly Workbook Extension = SeedMemo.Workbook(SeedMemo.Extension);
    private static readonly Workbook FromPdf = SeedMemo.Workbook(SeedMemo.ExtensionFromPdf);
    private static readonly Workbook NewProject = SeedMemo.Workbook(SeedMemo.NewProject);

    [Fact]
    public void The_extension_reads_as_the_case_that_its_cells_make()
    {
        var expected = Sample.Seed1Case with { Base = Sample.Seed1 with { Grant = Sample.Seed1.Grant with { Cap = null } } };

        WorkbookDifference.FirstDifference(WithoutProse(Extension), WithoutProse(expected)).ShouldBeEmpty();
    }

    [Fact]
    public void The_new_project_reads_as_the_case_that_its_cells_make() =>
        WorkbookDifference.FirstDifference(WithoutProse(NewProject), WithoutProse(Sample.Seed2Case)).ShouldBeEmpty();

    [Fact]
    public void Both_extractions_of_the_extension_read_the_same_but_for_the_head_and_misread_letters()
    {
        var header = FromPdf.Base.Header;

        header.CaseNumber.ShouldBeNull();
        header.MemoDate.ShouldBeNull();
        header.Unit.ShouldBeNull();
        header.Officer.ShouldBeNull();
        header.Forum.ShouldBeNull();
        var corrected = FromPdf with { Key = Extension.Key, Base = FromPdf.Base with { Header = Extension.Base.Header } };
        WorkbookDifference.FirstDifference(WithMisreadings(corrected), Extension).ShouldBeEmpty();
    }

    [Fact]
    public void The_prose_of_the_extension_is_kept_in_its_sections()
    {
        Headings(Extension).ShouldBe(
        [
            "Sammanfattning", "Skäl för det föreslagna beslutet", "Bakgrund", "Kvarstående delmål",
            "Kostnads- och finansieringsbudget",
        ]);
        Body(Extension, "Sammanfattning").ShouldStartWith("{{beslut}}\n\nProjektet ska utveckla en regional Testbädd");
        Body(Extension, "Bakgrund").ShouldStartWith("{{tidigare}}\n\nProjektet har haft en trög start");
        Body(Extension, "Kvarstående delmål").ShouldEndWith(
            "för att kunna matcha rätt företag\n- Samverka med näringslivsföreträdare och sprida resultat av kommunernas behovsinventeringar");
        Body(Extension, "Kostnads- och finansieringsbudget").ShouldBe("{{tabeller}}\n\n{{avslutning}}");
    }

    [Fact]
    public void Page_heads_are_taken_out_of_the_new_project_in_both_orders()
    {
        Headings(NewProject).ShouldBe(
        [
            "Sammanfattning", "Skäl för det föreslagna beslutet", "Bakgrund", "Övergripande mål", "Projektmål",
            "Delmål och aktiviteter", "Ingående kommuner", "Regional samverkan", "Perspektiv", "Långsiktighet",
            "Uppföljning", "Resultatspridning", "Projektorganisation", "Avgränsning ordinarie verksamhet",
            "Kostnads- och finansieringsbudget",
        ]);
        var prose = string.Concat(NewProject.Base.Memo.Sections.Select(section => section.Body));
        prose.ShouldNotContain("Tjänsteställe");
        prose.ShouldNotContain("23RS11972");
        prose.ShouldNotContain("Lena Kihl");
        prose.ShouldContain("att delta i planerade projekt\n\nSkapa projektorganisationer");
    }

    [Fact]
    public void Defaults_are_told()
    {
        var defaults = ((ReadMemo)MemoReader.Read(SeedMemo.ExtensionFromPdf)).Defaults;

        defaults.OfType<PeriodTakenAsActual>().ShouldBe(
            [new PeriodTakenAsActual(new PeriodId(new DateOnly(2021, 9, 1)), "2021-2023", new DateOnly(2024, 2, 9))]);
        defaults.OfType<GrantRowTaken>().ShouldBe([new GrantRowTaken(new RowId("6"), "Region Örebro län 1:1-medel")]);
        defaults.OfType<CapTakenAsFollowing>().ShouldBe([new CapTakenAsFollowing(Money.FromKronor(6_011_857))]);
    }

    [Fact]
    public void Letters_and_marks_that_stand_apart_read_as_the_letters_that_they_make()
    {
        foreach (var seed in SeedMemo.All)
        {
            var read = (ReadMemo)MemoReader.Read(seed);
            foreach (var form in (string[])[seed, Markdown(read.Workbook), Html(read.Workbook)])
            {
                var together = (ReadMemo)MemoReader.Read(form);
                foreach (var apart in (string[])[LetterMarks.Apart(form), LetterMarks.RingedTwice(form), LetterMarks.Apart(LetterMarks.RingedTwice(form))])
                {
                    apart.ShouldNotBe(form);
                    apart.ShouldContain('\u030A');
                    var again = (ReadMemo)MemoReader.Read(apart);

                    WorkbookDifference.FirstDifference(again.Workbook, together.Workbook).ShouldBeEmpty();
                    WorkbookJson.Write(again.Workbook).ShouldBe(WorkbookJson.Write(together.Workbook));
                    again.Defaults.ShouldBe(together.Defaults);
                }
            }
        }

        static string Markdown(Workbook workbook) => MemoWriter.Markdown(workbook, Sheet.Of(workbook.Base));
        static string Html(Workbook workbook) => MemoWriter.Html(workbook, Sheet.Of(workbook.Base));
    }

    private static Workbook WithMisreadings(Workbook workbook) => workbook with
    {
        Base = workbook.Base with
        {
            Memo = new MemoText([.. workbook.Base.Memo.Sections.Select(section => section with
            {
                Body = section.Body.Replace("Hälsofrämjande", "Hälsöfrämjande").Replace("hälso-och", "hälso- och"),
            })]),
        },
    };

    private static Workbook WithoutProse(Workbook workbook) => workbook with
    {
        Base = workbook.Base with { Memo = MemoText.Empty },
        Printed = workbook.Printed! with
        {
            Title = null,
            Costs = WithoutHeadings(workbook.Printed.Costs),
            Financing = WithoutHeadings(workbook.Printed.Financing),
            Claims = [],
        },
    };

    private static PrintedTable WithoutHeadings(PrintedTable table) =>
        table with { Rows = [.. table.Rows.Where(row => row.Cells.Any(cell => cell is not null))] };

    private static IEnumerable<string> Headings(Workbook workbook) => workbook.Base.Memo.Sections.Select(section => section.Heading);

    private static string Body(Workbook workbook, string heading) =>
        workbook.Base.Memo.Sections.Single(section => section.Heading == heading).Body;
}
