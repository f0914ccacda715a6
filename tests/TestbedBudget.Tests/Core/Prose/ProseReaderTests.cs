using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class ProseReaderTests
{
    [Theory]
    [InlineData("en utökning med 1 899 876 kr.", "kr 1899876")]
    [InlineData("en utökning med 1\u00A0899\u00A0876\u00A0kronor samt", "kr 1899876")]
    [InlineData("(4 111 981)", "kr 4111981")]
    [InlineData("omkring **1,9** mnkr", "mnkr 1.9")]
    [InlineData("7,5 tkr och 2 miljoner kronor", "tkr 7.5|mnkr 2")]
    [InlineData("minus −17 398 kr", "kr -17398")]
    [InlineData("om18 procent av", "% 18")]
    [InlineData("32,81 % och 50%", "% 32.81|% 50")]
    [InlineData("till 2026-02-28.", "day 739674")]
    [InlineData("den 28 februari 2026 och 1 mars 2026", "day 739674|day 739675")]
    [InlineData("perioden 2021-09-01—2024-08-31", "day 738033|day 739128")]
    [InlineData("ytterligare 1,5 år eller 18 månader", "years 1.5|months 18")]
    [InlineData("ett och ett halvt år, tre år, ett halvår, arton månader", "years 1.5|years 3|months 6|months 18")]
    [InlineData("1 år och 6 månader, ett år och sex månader, 2\u00A0år och en\u00A0månad, två år\noch 10 månader", "months 18|months 18|months 25|months 34")]
    [InlineData("1 år och 6 anställda, 3 år och två kommuner, år 2024 och 6 månader", "years 1|years 3|months 6")]
    [InlineData("1,5 år och 6 månader, ett och ett halvt år och en månad", "years 1.5|months 6|years 1.5|months 1")]
    [InlineData("**1** år och 6 månader", "")]
    [InlineData("ett år och ett halvt, två år och ett halvt framåt, 1 år och ett halvår", "years 1.5|years 2.5|years 1.5")]
    [InlineData("två år och ett halvt år, 2 år och ett halvt år.", "years 2.5|years 2.5")]
    [InlineData("2\u00A0år\noch ett halvt\u00A0år, ett år och ett halvt års arbete, två år och ett halvår", "years 2.5|years 1.5|years 2.5")]
    [InlineData("ett år och ett halvt ton, 2 år och en halv tjänst", "years 1|years 2")]
    [InlineData("980.000 kr, 1.234.567,50 kronor och 980.000 SEK", "kr 980000|kr 1234567.50|kr 980000")]
    [InlineData("1.050 tkr, 1.5 kr, 0.980 kr, 980.0000 kr, 1.234.56 kr, 12.000 elever, 24.12.2026", "")]
    [InlineData("SEK 980 000, SEK\u00A0980.000, SEK 980000 och SEK 1,5 miljoner", "kr 980000|kr 980000|kr 980000|mnkr 1.5")]
    [InlineData("FSEK 980, SEK 2 och 3", "kr 2")]
    [InlineData("15 000 elever, 3 kommuner, §\u00A02, 1:1, 2021-2023, 21RS4368, år 2024, kap. 3.2, 5-10 kr", "")]
    [InlineData("{{decision}} 2024 års budget och 15 000–20 000 kr", "")]
    [InlineData("| 15 000 kr | 2026-02-28 |", "")]
    [InlineData("1. 37 500 kr\n2. 15 000 kr", "kr 37500|kr 15000")]
    public void Amounts_shares_days_and_lengths_are_found_and_other_numbers_are_not(string text, string expected) =>
        string.Join('|', ProseReader.Read(text).Select(number => number.Quantity.Key)).ShouldBe(expected);

    [Theory]
    [InlineData("Först 10 000 kr. Sedan 20 000 kr!\n\nSist 30 000 kr", "Först 10 000 kr.|Sedan 20 000 kr!|Sist 30 000 kr")]
    [InlineData("Det är 10 000 kr\nper år t.ex. 2024.\n- 20 000 kr\n- 30 000 kr", "Det är 10 000 kr\nper år t.ex. 2024.|- 20 000 kr|- 30 000 kr")]
    public void Each_number_knows_its_sentence(string text, string sentences) =>
        string.Join('|', ProseReader.Read(text).Select(number => number.Sentence.Text)).ShouldBe(sentences);

    [Theory]
    [InlineData("15 000 kr", 16_500, "16\u00A0500\u00A0kr")]
    [InlineData("1,9 mnkr", 2_050_000, "2,1\u00A0mnkr")]
    [InlineData("7,5 tkr", 8_000, "8,0\u00A0tkr")]
    [InlineData("33 procent", 32.4, "32\u00A0procent")]
    [InlineData("33,5%", 32.44, "32,4\u00A0%")]
    [InlineData("1,5 år", 30, "2,5\u00A0år")]
    [InlineData("1,5 år", 20, "20\u00A0månader")]
    [InlineData("ett och ett halvt år", 24, "2\u00A0år")]
    [InlineData("18 månader", 1, "1\u00A0månad")]
    [InlineData("1 år och 6 månader", 20, "1\u00A0år och 8\u00A0månader")]
    [InlineData("ett år och ett halvt", 24, "2\u00A0år")]
    [InlineData("två år och ett halvt år", 18, "1,5\u00A0år")]
    [InlineData("980.000 kr", 1_050_000, "1\u00A0050\u00A0000\u00A0kr")]
    [InlineData("SEK 980 000", 1_050_000, "SEK\u00A01\u00A0050\u00A0000")]
    [InlineData("ett år och sex månader", 25, "2\u00A0år och 1\u00A0månad")]
    [InlineData("1 år och 6 månader", 24, "2\u00A0år")]
    [InlineData("1 år och 6 månader", 7, "7\u00A0månader")]
    [InlineData("1 år och 6 månader", 17.5, "17,5\u00A0månader")]
    [InlineData("2026-02-28", 739675, "2026-03-01")]
    [InlineData("den 28 februari 2026", 739675, "den\u00A01\u00A0mars\u00A02026")]
    public void A_figure_is_written_in_the_form_of_the_text(string said, double figure, string expected)
    {
        var quantity = ProseReader.Read(said)[0].Quantity;

        quantity.Write(new ProseFigure(FigureId.Of(FigureName.Cap), quantity.Kind, (decimal)figure), said).ShouldBe(expected);
    }

    [Fact]
    public void A_figure_written_in_the_form_of_a_text_is_what_that_text_states()
    {
        foreach (var said in new[] { "15 000 kr", "1,90 mnkr", "12,3 %", "7 månader", "1 år och 6 månader", "den 3 maj 2024", "2024-05-03" })
        {
            var quantity = ProseReader.Read(said)[0].Quantity;
            for (var value = 739_000m; value < 739_100; value++)
            {
                var figure = new ProseFigure(FigureId.Of(FigureName.Cap), quantity.Kind, value);
                var written = quantity.Write(figure, said);

                ProseReader.Read(written).ShouldHaveSingleItem().Quantity.States(figure).ShouldBeTrue(written);
            }
        }
    }

    [Theory]
    [InlineData("1,9 mnkr", 185_000_000, 194_999_999)]
    [InlineData("-1,9 mnkr", -194_999_999, -185_000_000)]
    [InlineData("15 000 kr", 1_499_950, 1_500_049)]
    [InlineData("0 tkr", -49_999, 49_999)]
    public void An_amount_is_stated_by_all_that_is_rounded_to_it_and_by_nothing_else(string said, long least, long largest)
    {
        var quantity = ProseReader.Read(said)[0].Quantity;

        quantity.RoundedOre().ShouldBe((least, largest));
        foreach (var edge in new[] { least, largest })
        {
            for (var ore = edge - 2; ore <= edge + 2; ore++)
            {
                var figure = new ProseFigure(FigureId.Of(FigureName.Cap), QuantityKind.Amount, new Money(ore).Kronor);
                quantity.States(figure).ShouldBe(ore >= least && ore <= largest, $"{said}: {ore}");
            }
        }
    }

    [Fact]
    public void Every_figure_is_found_again_by_its_key()
    {
        foreach (var name in Enum.GetValues<FigureName>())
        {
            var id = name == FigureName.Cell ? FigureId.Cell(TableKind.Financing, new RowId("r/1"), new PeriodId(new DateOnly(2024, 1, 1))) : FigureId.Of(name);
            FigureId.Read(id.Key).ShouldBe(id);
        }

        foreach (var id in new[] { FigureId.Cell(TableKind.Costs, null, null), FigureId.Share(ShareBasis.Financing, new PeriodId(new DateOnly(2024, 5, 17))) })
        {
            FigureId.Read(id.Key).ShouldBe(id);
        }

        foreach (var key in new[] { "", "costs", "costs/1", "costs/1/x", "cell", "cap/x", "nothing" })
        {
            FigureId.Read(key).ShouldBeNull(key);
        }
    }
}
