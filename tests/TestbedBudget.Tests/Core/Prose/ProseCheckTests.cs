using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class ProseCheckTests
{
    [Theory]
    [InlineData("Projektet förlängs till och med 2026-02-28.", "2026-02-28 rätt LastDay")]
    [InlineData("Projektet förlängs till och med den 31 mars 2026.", "den 31 mars 2026 fel: den 28 februari 2026")]
    [InlineData("Arbetet fortsätter under ytterligare 1,5 år i projektet.", "1,5 år rätt AddedMonths")]
    [InlineData("Arbetet fortsätter under ytterligare två år i projektet.", "två år fel: 1,5 år")]
    [InlineData("Projektet förlängs med 1 år och 6 månader.", "1 år och 6 månader rätt AddedMonths")]
    [InlineData("Projektet förlängs med ett år och sex månader.", "ett år och sex månader rätt AddedMonths")]
    [InlineData("Projektet förlängs med ett år och ett halvt år.", "ett år och ett halvt år rätt AddedMonths")]
    [InlineData("Projektet förlängs med 2 år och ett halvt år, till 2026-02-28.", "2 år och ett halvt år fel: 1,5 år|2026-02-28 rätt LastDay")]
    [InlineData("Projektet förlängs med 1 år och 7 månader.", "1 år och 7 månader fel: 1 år och 6 månader")]
    [InlineData("Sökanden ansöker om en utökning av projektets finansiering med 207 135 kronor.", "207 135 kronor fel: 1 899 876 kronor")]
    [InlineData("Medfinansieringen uppgår till 49 procent av bokförda kostnader, dock högst 6 011 858 kr.", "49 procent fel: 50 procent|6 011 858 kr fel: 6 011 857 kr")]
    [InlineData("Sökanden har tidigare beviljats 4 111 981 kronor under projektet.", "4 111 981 kronor rätt EarlierGrant")]
    [InlineData("Kvar är 990 960 kr och 3 121 021 kr är upparbetat.", "990 960 kr rätt Left|3 121 021 kr rätt Used")]
    [InlineData("Egen personal uppgår till 2 300 485 kr 2024.", "2 300 485 kr rätt Cell")]
    [InlineData("Egen personal uppgår till 2 400 000 kr 2024.", "2 400 000 kr fel: 2 300 485 kr")]
    [InlineData("Egen personal uppgår totalt till 12 kr.", "12 kr okänt")]
    [InlineData("Egen personal uppgår till 12 kr 2024 och 2025.", "12 kr okänt")]
    [InlineData("Lokalhyran är 48 000 kr.", "48 000 kr okänt")]
    [InlineData("Projektledaren har en tjänst på 50 procent.", "50 procent okänt")]
    [InlineData("Enkäten görs vart tredje år, efter 1,5 år.", "1,5 år okänt")]
    [InlineData("Indirekta kostnader är 811 593 kr i hela projektet.", "811 593 kr fel: 811 592 kr")]
    [InlineData("Kostnaderna är 12,0 mnkr.", "12,0 mnkr rätt Cell")]
    public void A_number_is_traced_by_its_words_or_its_value(string text, string expected) =>
        string.Join('|', Traced(Sample.Seed1Case, text)).ShouldBe(expected);

    [Theory]
    [InlineData("Kommunernas medfinansiering motsvarar 46 procent av bokförda kostnader.")]
    [InlineData("Karlskoga kommuns medfinansiering uppgår till 46 procent av bokförda kostnader, dock högst 90 000 kr.")]
    [InlineData("Medfinansieringen från EU motsvarar 46 procent av bokförda kostnader.")]
    [InlineData("Medfinansieringen är högst 90 000 kr från kommunerna.")]
    [InlineData("Stiftelsen Omtankes bidrag är 46 procent av projektets kostnader.")]
    [InlineData("Kommunen står för 67 % av all finansiering och bidrag.")]
    [InlineData("En utökning av kommunens bidrag med 50 000 kr planeras.")]
    [InlineData("Kommunen har tidigare beviljat 90 000 kr till lokaler.")]
    [InlineData("Kumla kommun har tidigare beviljats 90 000 kr för projekt Förstudie under perioden 2022-01-01 – 2022-12-31.")]
    [InlineData("Region Örebro län har tidigare beviljats 90 000 kr för projektet ”Förstudie” under perioden 2022-01-01 – 2022-12-31.")]
    [InlineData("Minst 40 procent av projektets deltagare ska vara kvinnor som får stöd.")]
    [InlineData("Projektet får bidrag motsvarande 75 procent av kostnaderna för resor.")]
    [InlineData("Av projektets kostnader med stöd är 20 procent av totala resor.")]
    [InlineData("Projektet söker medfinansiering, och ett seminarium får kosta högst 20 000 kr.")]
    [InlineData("Under perioden 2024-01-01 – 2024-06-30 startar projektet upp.")]
    [InlineData("I projektet genomförs tester under perioden 2024-01-01 – 2024-06-30.")]
    [InlineData("Projekttiden för delmål 1 är till 2024-06-30.")]
    [InlineData("Projektet pågår under perioden 2024-01-01 – 2024-06-30 i Karlskoga.", 1)]
    public void What_is_said_of_another_s_money_or_of_a_part_is_not_compared_with_the_grant(string text, int skipped = 0)
    {
        var fund = Sample.Seed1.Financing[^1] with { Id = new RowId("fund"), Label = "Stiftelsen Omtanke (kontanter)" };
        var workbook = Sample.Seed1Case.WithBase(Sample.Seed1 with { Financing = Sample.Seed1.Financing.Add(fund) });

        var traced = Traced(workbook, text).Skip(skipped).ToArray();

        traced.ShouldNotBeEmpty();
        traced.ShouldAllBe(number => number.EndsWith(" okänt"));
    }

    [Theory]
    [InlineData("Stöd ges med 49 procent av de faktiska och bokförda kostnaderna.", "49 procent fel: 50 procent")]
    [InlineData("Stöd ges med 49 procent av kostnaderna för projektet.", "49 procent fel: 50 procent")]
    [InlineData("Kommunerna och regionen samverkar.\n\nRegionens stöd är 49 procent av projektets totala finansiering.", "49 procent fel: 50 procent")]
    [InlineData("Region Örebro läns medfinansiering är högst 90 000 kr.", "90 000 kr fel: 6 011 857 kr")]
    [InlineData("Medfinansieringen uppgår till 50 procent av projektets kostnader och är högst 90 000 kr.", "50 procent rätt ShareOfBookedCosts|90 000 kr fel: 6 011 857 kr")]
    [InlineData("Sökanden ansöker om högst 90 000 kr som medfinansiering.", "90 000 kr fel: 6 011 857 kr")]
    [InlineData("Region Örebro län har tidigare beviljats 90 000 kr för projekt Regional testbädd under perioden 2021-09-02 – 2024-08-30.",
        "90 000 kr fel: 4 111 981 kr|2021-09-02 fel: 2021-09-01|2024-08-30 fel: 2024-08-31")]
    [InlineData("Projektet pågår under perioden 2021-09-02 – 2026-02-27.", "2021-09-02 fel: 2021-09-01|2026-02-27 fel: 2026-02-28")]
    public void What_is_said_of_the_grant_in_other_words_is_compared_with_it(string text, string expected) =>
        string.Join('|', Traced(Sample.Seed1Case, text)).ShouldBe(expected);

    [Fact]
    public void What_a_municipality_that_applies_itself_is_granted_is_the_grant()
    {
        var workbook = Sample.Seed1Case.WithBase(Sample.Seed1 with { Header = Sample.Seed1.Header with { Applicant = "Kumla kommun" } });

        Traced(workbook, "Kumla kommun ansöker om 49 procent av projektets bokförda kostnader, dock högst 90 000 kr.")
            .ShouldBe(["49 procent fel: 50 procent", "90 000 kr fel: 6 011 857 kr"]);
        Traced(workbook, "Kommunen har tidigare beviljats 90 000 kr.").ShouldBe(["90 000 kr fel: 4 111 981 kr"]);
        Traced(workbook, "Kumla kommuns medfinansiering är högst 90 000 kr.").ShouldBe(["90 000 kr okänt"]);
    }

    [Theory]
    [InlineData("Medfinansieringen uppgår till **49 procent** av bokförda kostnader, dock högst **6 011 858 kr**.", "49 procent fel: 50 procent|6 011 858 kr fel: 6 011 857 kr")]
    [InlineData("Medfinansieringen uppgår till **49** procent av bokförda kostnader, dock **högst** 6 011 858 kr.", "49 fel: 50|6 011 858 kr fel: 6 011 857 kr")]
    [InlineData("Medfinansieringen uppgår till högst **6 011 858** kr.", "6 011 858 fel: 6 011 857")]
    [InlineData("Medfinansieringen uppgår till högst __6 011 858 kr__.", "6 011 858 kr fel: 6 011 857 kr")]
    [InlineData("Projektet förlängs till **2026-02-27**.", "2026-02-27 fel: 2026-02-28")]
    [InlineData("Projektet förlängs till _den 27 februari 2026_.", "den 27 februari 2026 fel: den 28 februari 2026")]
    [InlineData("**Egen personal** uppgår till **2 400 000 kr** 2024.", "2 400 000 kr fel: 2 300 485 kr")]
    [InlineData("Egen personal uppgår till **85 000** kr per månad 2024.", "85 000 okänt")]
    [InlineData("Filen bilaga_6 011 858 kr gäller högst i medfinansiering.", "")]
    public void A_number_in_bold_is_traced_like_any_other(string text, string expected) =>
        string.Join('|', Traced(Sample.Seed1Case, text)).ShouldBe(expected);

    [Theory]
    [InlineData("Egen personal uppgår till 85 000 kr per månad 2024.")]
    [InlineData("Egen personal beräknas till 650 kr per timme under 2024.")]
    [InlineData("Egen personal är 650 kr/timme 2024.")]
    [InlineData("Egen personal: 45 000 kr i månaden under 2024.")]
    [InlineData("Egen personal uppgår till 400 000 kr under första halvåret 2024.")]
    [InlineData("Under våren 2024 är Egen personal 400 000 kr.")]
    [InlineData("Egen personal uppgår till 400 000 kr i januari-mars 2024.")]
    [InlineData("Medfinansieringen är högst 990 000 kr/år.")]
    [InlineData("Medfinansieringen är högst 990 000 kr varje år.")]
    public void A_rate_and_an_amount_for_a_part_of_a_year_are_no_cell_s(string text) =>
        Traced(Sample.Seed1Case, text).ShouldHaveSingleItem().ShouldEndWith(" okänt");

    [Theory]
    [InlineData("Medfinansieringen uppgår då till 50 procent av bokförda kostnader, dock högst 6 011 857 kr.", "50 procent fel: 44 procent|6 011 857 kr rätt Cap")]
    [InlineData("Medfinansieringen uppgår till 43,81 procent av bokförda kostnader.", "43,81 procent rätt ShareOfBookedCosts")]
    [InlineData("Sökanden ansöker om 50 procent av projektets bokförda kostnader, dock högst 6 011 857 kr.", "50 procent rätt StatedShare|6 011 857 kr rätt Cap")]
    public void A_share_that_the_grant_is_said_to_have_is_compared_with_the_share_that_it_has(string text, string expected)
    {
        var costly = Sample.Seed1Case.WithBase(Sample.Seed1.After(
            SetCells.One(new CellId(new RowId("1"), Sample.Seed1.Timeline[1].Id), new AmountEntry(Money.FromKronor(4_000_000)))));

        string.Join('|', Traced(costly, text)).ShouldBe(expected);
    }

    [Fact]
    public void Several_cells_of_one_amount_are_told_apart_by_the_names_in_the_sentence()
    {
        var workbook = WithText(Sample.Seed1Case, """
            Örebro kommun bidrar med 15 000 kr kontant 2024.

            Kommunerna bidrar med 15 000 kr vardera.

            Karlskoga kommun (kontanter) är 15 000 kr 2025.
            """);

        var changed = Change(workbook, "8", 1, 16_000);

        var finding = Differing(changed).ShouldHaveSingleItem();
        finding.Sentence.ShouldBe("Örebro kommun bidrar med 15 000 kr kontant 2024.");
        finding.ShouldBe.ShouldBe("16\u00A0000\u00A0kr");
        finding.Where.ShouldBe("memo/Bakgrund/1");
    }

    [Fact]
    public void What_was_before_may_be_said()
    {
        var workbook = WithText(Sample.Seed1Case, "Personalen kostar 2 300 485 kr.");
        var changed = Change(workbook, "1", 1, 2_400_000);

        Differing(changed).Length.ShouldBe(1);
        Differing(Edit(changed, "Personalen ökar från 2 300 485 kr till 2 400 000 kr.")).ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_sentence_stays_wrong_whatever_is_saved_or_rewritten_around_it()
    {
        var changed = Change(WithText(Sample.Seed1Case, "Personalen kostar 2 300 485 kr."), "1", 1, 2_400_000);
        var read = WorkbookJson.Read(WorkbookJson.Write(changed)).Value!;
        var rewritten = Edit(Change(read, "2", 1, 5), "Nytt.\n\nPersonalen beräknas kosta 2 300 485 kr 2024.");

        Differing(rewritten).ShouldHaveSingleItem().ShouldBe.ShouldBe("2\u00A0400\u00A0000\u00A0kr");
        Differing(Edit(rewritten, "Personalen kostar 2 400 000 kr.")).ShouldBeEmpty();
        Differing(Change(rewritten, "1", 1, 2_300_485)).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_is_gone_leaves_its_sentence_wrong_without_a_figure_to_put_there()
    {
        var workbook = WithText(Sample.Seed1Case, "Tjänsterna kostar 749 885 kr.");
        var changed = new EditBase(new RemoveRow(new RowId("2"))).ApplyTo(workbook).Workbook;

        Differing(changed).ShouldHaveSingleItem().ShouldBe.ShouldBeNull();
    }

    [Fact]
    public void Merged_columns_take_a_figure_away_but_make_no_sentence_wrong()
    {
        var workbook = WithText(Sample.Seed1Case, "Personalen kostar 2 393 232 kr.");
        var periods = workbook.Base.Timeline.Periods;
        var changed = new EditBase(new MergePeriods(periods[1].Id, periods[2].Id)).ApplyTo(workbook);

        changed.Refusal.ShouldBeNull();
        Differing(changed.Workbook).ShouldBeEmpty();
    }

    [Fact]
    public void A_what_if_says_which_sentences_it_would_make_wrong()
    {
        var workbook = WithText(Sample.Seed1Case, "Projektet pågår till 2026-02-28 och kostar 12 023 713 kr.");
        var trial = new ExtendTo(new DateOnly(2026, 8, 31)).ApplyTo(workbook.Base).Project;

        Checker.Check(workbook, Sheet.Of(trial)).OfType<TextDiffers>().Select(finding => finding.Said)
            .ShouldBe(["2026-02-28", "12 023 713 kr"]);
        Differing(workbook).ShouldBeEmpty();
    }

    [Fact]
    public void The_grants_increase_called_the_budgets_is_noted()
    {
        var workbook = WithText(Sample.Seed1Case, "Vi söker en utökning av projektets budget med 1 899 876 kr.");

        var note = Checker.Check(workbook, Sheet.Of(workbook.Base)).OfType<WordingDiffers>().ShouldHaveSingleItem();
        (note.Said, note.Amount, note.Severity).ShouldBe(("projektets budget", "1 899 876 kr", Severity.Note));
        workbook.Base.Memo.Sections[0].Body.Substring(note.At!.Start, note.At.Length).ShouldBe("projektets budget");
    }

    [Fact]
    public void The_words_that_call_the_grant_a_budget_are_found_among_marks_of_emphasis()
    {
        const string Text = "**Vi** söker en utökning av **projektets budget** med **1 899 876 kr**.";
        var workbook = WithText(Sample.Seed1Case, Text);

        var note = Checker.Check(workbook, Sheet.Of(workbook.Base)).OfType<WordingDiffers>().ShouldHaveSingleItem();
        Text.Substring(note.At!.Start, note.At.Length).ShouldBe("projektets budget");
    }

    [Fact]
    public void An_imported_sentence_that_its_own_tables_gainsay_is_told_although_it_is_written_anew()
    {
        var memo = SeedMemo.Extension.Replace("med 1 899 876 kr", "med 1 899 878 kr");
        var workbook = SeedMemo.Workbook(memo.Replace("budget med", "medfinansiering med"));

        Differing(workbook).Select(finding => $"{finding.Where} {finding.Said} {finding.ShouldBe}").ShouldBe(["memo/decision 1 899 878 kr 1\u00A0899\u00A0876\u00A0kr"]);
        Differing(Change(workbook, "1", 1, 5)).ShouldBeEmpty();
        var seed = SeedMemo.Workbook(SeedMemo.Extension);
        Checker.Check(seed, Sheet.Of(seed.Base)).OfType<WordingDiffers>().ShouldHaveSingleItem().Said.ShouldBe("projektets budget");
        Differing(seed).ShouldBeEmpty();
    }

    private static ImmutableArray<TextDiffers> Differing(Workbook workbook) =>
        [.. Checker.Check(workbook, Sheet.Of(workbook.Base)).OfType<TextDiffers>()];

    internal static IEnumerable<string> Traced(Workbook workbook, string text) =>
        ProseCheck.Of(workbook, Sheet.Of(workbook.Base)).Trace(text).Select(traced => traced.Verdict switch
        {
            ProseVerdict.Right => $"{traced.Said} rätt {traced.Of!.Name}",
            ProseVerdict.Wrong => $"{traced.Said} fel: {traced.ShouldBe?.Replace('\u00A0', ' ')}",
            _ => $"{traced.Said} okänt",
        });

    private static Workbook WithText(Workbook workbook, string text) =>
        workbook with { Base = workbook.Base with { Memo = new MemoText([new MemoSection("Bakgrund", text.ReplaceLineEndings("\n"))]) } };

    private static Workbook Edit(Workbook workbook, string text) =>
        new EditBase(new SetSection(0, new MemoSection("Bakgrund", text))).ApplyTo(workbook).Workbook;

    private static Workbook Change(Workbook workbook, string row, int period, long kronor)
    {
        var cell = new CellId(new RowId(row), workbook.Base.Timeline[period].Id);
        var (next, refusal) = new EditBase(SetCells.One(cell, new AmountEntry(Money.FromKronor(kronor)))).ApplyTo(workbook);
        refusal.ShouldBeNull();
        return next;
    }
}
