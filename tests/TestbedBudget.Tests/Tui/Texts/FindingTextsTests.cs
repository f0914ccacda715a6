using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class FindingTextsTests
{
    [Fact]
    public void The_findings_of_the_extension_in_Swedish()
    {
        Sentences(Texts.Swedish, Sample.Seed1Case).ShouldBe("""
            Varning: Kontrollera Degerfors kommun (kontanter) 2026, 75 000: de andra har 7 500. Om det ska vara 7 500 saknas 67 500 kr; betalar 1:1-medel dem blir andelen 50,56 %.
            Notering: Indirekta kostnader totalt: texten anger 811 593, raderna ger 811 592 (1 kr, avrundning).
            Notering: Summa kostnader 2021-2023: texten anger 5 942 053, raderna ger 5 942 054 (1 kr, avrundning).
            Notering: Summa kostnader 2024: texten anger 2 688 060, raderna ger 2 688 059 (1 kr, avrundning).
            Notering: Summa kostnader 2025: texten anger 2 819 121, raderna ger 2 819 120 (1 kr, avrundning).
            Notering: Summa kostnader totalt: texten anger 12 023 714, raderna ger 12 023 713 (1 kr, avrundning).
            Notering: Region Örebro län (RAM/Tid) minskar 51,9 % per månad från 2024 till 2025.
            Notering: Region Örebro län (RAM/Tid) är tom 2026 fast projektet pågår.
            Notering: Askersunds kommun (kontanter) är tom 2024–2026 fast projektet pågår.
            Notering: Askersunds kommun (tid) är tom 2024–2026 fast projektet pågår.
            Notering: Ljusnarsbergs kommun (tid) ökar 108,0 % per månad från 2021-2023 till 2024.
            Notering: Hallsbergs kommun (tid) ökar 233,4 % per månad från 2021-2023 till 2024.
            Notering: Hallsbergs kommun (tid) totalt: texten anger 1 081 930, raderna ger 1 081 931 (1 kr, avrundning).
            Notering: Avrundning: 2021-2023 skiljer 1 kr mellan kostnader och finansiering; summorna i texten är lika.
            Notering: Summa finansiering 2024: texten anger 2 688 060, raderna ger 2 688 059 (1 kr, avrundning).
            Notering: Avrundning: 2025 skiljer 2 kr mellan kostnader och finansiering; summorna i texten är lika.
            Notering: Summa finansiering 2025: texten anger 2 819 121, raderna ger 2 819 122 (1 kr, avrundning).
            Notering: Avrundning: totalt skiljer 1 kr mellan kostnader och finansiering; summorna i texten är lika.
            Notering: Summa finansiering totalt: texten anger 12 023 714, radernas summor ger 12 023 713 (1 kr, avrundning).
            """);
    }

    [Theory]
    [InlineData("sv", "Budgeten balanserar inte 2026: 210 000 kr saknas i finansieringen.", 210_000)]
    [InlineData("sv", "Budgeten balanserar inte 2026: 165 000 kr för mycket i finansieringen.", -165_000)]
    [InlineData("en", "The budget does not balance in 2026: 210 000 kr missing in the financing.", 210_000)]
    [InlineData("en", "The budget does not balance in 2026: 165 000 kr too much in the financing.", -165_000)]
    public void Signs_are_said_in_words(string language, string sentence, long kronor)
    {
        var texts = language == "sv" ? Texts.Swedish : Texts.English;
        var place = new Place(TableKind.Financing, null, null, new PeriodId(new DateOnly(2026, 1, 1)), "2026");
        var finding = new Imbalance(place, Money.FromKronor(kronor), IsRounding: false);

        Plain(texts.Findings.Of(finding).Sentence).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void No_sentence_breaks_inside_a_number_or_before_its_unit(string language)
    {
        var texts = language == "sv" ? Texts.Swedish : Texts.English;
        foreach (var finding in Checker.Check(Sample.Seed1Case, Sheet.Of(Sample.Seed1)))
        {
            var (sentence, toDo) = texts.Findings.Of(finding);

            BreaksInNumber(sentence).ShouldBeFalse(sentence);
            BreaksInNumber(toDo).ShouldBeFalse(toDo);
            toDo.ShouldEndWith(".");
        }
    }

    [Fact]
    public void A_long_circle_names_its_first_cells()
    {
        var cells = Enumerable.Range(1, 8)
            .Select(i => new Place(TableKind.Costs, new RowId($"{i}"), $"Rad {i}", new PeriodId(new DateOnly(2024, 1, 1)), "2024"))
            .ToImmutableArray();

        Texts.Swedish.Findings.Of(new Circle(cells[0], cells)).Sentence
            .ShouldBe("Rad 1 2024, Rad 2 2024, Rad 3 2024, Rad 4 2024, Rad 5 2024 … beräknas av varandra.");
        Texts.Swedish.Findings.Of(new Circle(cells[0], cells[..2])).Sentence
            .ShouldBe("Rad 1 2024 och Rad 2 2024 beräknas av varandra.");
    }

    // A number, a plain space, and a unit or a group of three digits that ends there ("2021-2023 till" and "om 2024" do not).
    private static bool BreaksInNumber(string text) => text.Split(' ').Zip(text.Split(' ').Skip(1)).Any(pair =>
        pair.First.Length > 0 && char.IsAsciiDigit(pair.First[^1])
        && (pair.Second is "kr" or "%" or "procent" || (pair.Second.TrimEnd('.', ',').Length == 3 && pair.Second.All(char.IsAsciiDigit))));

    private static string Sentences(Texts texts, Workbook workbook) => Plain(string.Join(
        '\n',
        Checker.Check(workbook, Sheet.Of(workbook.Base))
            .Select(finding => $"{texts.Findings.Name(finding.Severity)}: {texts.Findings.Of(finding).Sentence}")));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
