using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>The questions that are asked backwards, through the screen: the number, how it was found, what it would change, and Enter or Esc.</summary>
public sealed class SolveSessionTests
{
    private const string Grant = "Region Örebro län 1:1-medel", Degerfors = "Degerfors kommun (kontanter)";
    private const string WhichGrant = "Vilket bidrag ger andelen?", Gap = "Vad täcker det som saknas?";
    private const string HighestCosts = "Hur höga får kostnaderna bli innan taket styr?";

    // 45 % of 12 023 713 is 5 410 670,85. 3 121 021 of it is used; of the 2 289 650 that are left the periods get
    // 1 221 346, 1 413 816 and 255 674 parts of 2 890 836: 967 351,61, 1 119 795,04 and 202 503,35; the odd krona goes to 2024.
    [Fact]
    public void The_grant_of_a_share_is_applied_on_Enter_as_one_step()
    {
        var session = Asking(Sample.Seed1, WhichGrant).Field("Andel, %").TypeOver("45");
        Says(
            session,
            "5 410 671 kr.",
            "45 % av 12 023 713 kr, i dag 6 011 857 kr. Budgetperioderna får det i samma proportion som nu.",
            "1:1-medel: 6 011 857 → 5 410 671 (−601 186), andel 50,00 % → 45,00 %",
            "Enter inför svaret, Esc låter det vara.");

        var before = session.Model.Case!.Workbook;
        session.Press("Enter");

        session.Shown.Sheet.KronorOf(Grant).ShouldBe([3_121_021, 967_352, 1_119_795, 202_503]);
        session.Asked.OfType<AppendChange>().Count().ShouldBe(1);
        session.Press("Ctrl+Z").Model.Case!.Workbook.ShouldBeSameAs(before);
    }

    [Theory]
    [InlineData(WhichGrant)]
    [InlineData(Gap)]
    [InlineData(HighestCosts)]
    public void Esc_leaves_everything_as_it_was(string question)
    {
        var session = Asking(Corrected, question);
        var before = session.Model.Case!.Workbook;
        var document = WorkbookJson.Write(before);

        session.Press("Escape");

        session.Model.Top.ShouldBeOfType<GridLayer>();
        session.Model.Case!.Workbook.ShouldBeSameAs(before);
        WorkbookJson.Write(session.Model.Case.Workbook).ShouldBe(document);
        session.Asked.OfType<AppendChange>().ShouldBeEmpty();
    }

    // 55 % of 12 023 713 is 6 613 042,15: 601 185 more than the 6 011 857 that the memo says it may be at most.
    [Fact]
    public void A_grant_that_would_break_the_cap_says_so_before_it_is_applied() =>
        Says(Asking(Sample.Seed1, WhichGrant).Field("Andel, %").TypeOver("55"), "6 613 042 kr.", "1:1-medel blir 601 185 kr över taket.");

    // 20 % is 2 404 743; 3 121 021 was used by 2023.
    [Fact]
    public void A_share_that_no_grant_gives_says_why_and_changes_nothing()
    {
        var session = Asking(Sample.Seed1, WhichGrant).Field("Andel, %").TypeOver("20");
        Says(session, "Det går inte: utfallet har redan använt 716 278 kr mer än så.");
        HasNothingToApply(session);
    }

    [Fact]
    public void A_share_that_is_already_held_changes_nothing() =>
        Says(Asking(Sample.Seed1, WhichGrant), "6 011 857 kr.", "Så är det redan: svaret ändrar ingenting.");

    [Fact]
    public void What_is_no_share_is_refused_where_it_was_typed()
    {
        var session = Asking(Sample.Seed1, WhichGrant).Field("Andel, %").TypeOver("halva").Press("Enter");

        session.Model.Top.ShouldBeOfType<FormLayer>().Fault.ShouldNotBeNull().ShouldContain("halva");
        session.Model.Case!.CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void Without_a_grant_row_no_grant_can_be_found()
    {
        var session = Asking(Sample.Seed1 with { Grant = GrantTerms.None }, WhichGrant);
        Says(session, "Det går inte att svara: ingen 1:1-rad är vald.");
        HasNothingToApply(session);
    }

    // With the 7 500 that was meant for Degerfors, 67 500 is lacking in 2026 and 2 kr too much in 2025: 67 498 in all.
    [Fact]
    public void The_row_that_is_chosen_closes_the_gap_of_every_budget_period()
    {
        var session = Asking(Corrected, Gap);
        Says(
            session,
            $"{Grant} betalar 67 498 kr mer.",
            "I budgetperioderna i dag: 2025 2 kr för mycket · 2026 saknas 67 500 kr.",
            $"{Grant} 2026: 255 674 → 323 174 (+67 500)",
            "Kostnader = finansiering i alla budgetperioder.",
            "Enter inför svaret, Esc låter det vara.");

        session.Press("Enter");

        session.Shown.Sheet.KronorOf(Grant).ShouldBe([3_121_021, 1_221_346, 1_413_814, 323_174]);
        Enumerable.Range(1, 3).ShouldAllBe(period => session.Shown.Sheet.Balance(period) == Money.Zero);
        session.Asked.OfType<AppendChange>().Count().ShouldBe(1);

        Says(session.Run("solve").Field("Fråga").Choose(Gap), "Ingenting saknas: kostnader och finansiering är lika i alla budgetperioder.");
        HasNothingToApply(session);
    }

    [Fact]
    public void Another_row_can_close_the_gap()
    {
        var session = Asking(Corrected, Gap).Field("Vem betalar?").Choose(Degerfors);
        Says(session, $"{Degerfors} betalar 67 498 kr mer.");

        session.Press("Enter");

        session.Shown.Sheet.KronorOf(Degerfors).ShouldBe([37_500, 15_000, 14_998, 75_000]);
        session.Shown.Sheet.KronorOf(Grant).ShouldBe([3_121_021, 1_221_346, 1_413_816, 255_674]);
    }

    // In 2025 there are 2 kr too much, and Askersund gives nothing to take them from.
    [Fact]
    public void A_row_that_would_give_less_than_nothing_is_no_answer()
    {
        var session = Asking(Sample.Seed1, Gap).Field("Vem betalar?").Choose("Askersunds kommun (kontanter)");
        Says(session, "Det går inte: Askersunds kommun (kontanter) 2025 skulle bli −2 kr.");
        HasNothingToApply(session);
    }

    // 1 050 000 ÷ 0,33 is 3 181 818,18; the costs are 3 200 358, which is the slack of 18 540 more.
    [Fact]
    public void The_highest_costs_are_said_with_how_far_the_costs_are_from_them()
    {
        var session = Asking(Sample.Seed2, HighestCosts);
        Says(
            session,
            "3 181 818 kr.",
            "1 050 000 kr ÷ 33 %; i dag är kostnaderna 3 200 358 kr, 18 540 kr mer.",
            "Svaret är en gräns: det ändrar ingenting i budgeten.");
        HasNothingToApply(session);
    }

    // 6 011 857 ÷ 0,5 is 12 023 714; the municipalities' time does not count: 1 281 680 + 278 289 + 701 290 + 548 660
    // + 1 081 931 + 621 577 is 4 513 427.
    [Fact]
    public void Costs_that_the_share_is_not_taken_of_come_on_top() => Says(
        Asking(Sample.Seed1 with { Grant = Sample.Seed1.Grant with { Basis = ShareBasis.LessOthersInKind } }, HighestCosts),
        "16 537 141 kr.",
        "6 011 857 kr ÷ 50 % + 4 513 427 kr som andelen inte räknas på; i dag är kostnaderna 12 023 713 kr, 4 513 428 kr mindre.");

    [Fact]
    public void Without_a_cap_or_a_share_of_the_costs_there_are_no_highest_costs()
    {
        Of(static terms => terms with { Cap = null }).ShouldBe("Det finns inget tak: det följer 1:1-raden.");
        Of(static terms => terms with { Share = null }).ShouldBe("Villkoren anger ingen andel att räkna med.");
        Of(static terms => terms with { Basis = ShareBasis.Financing })
            .ShouldBe("Andelen räknas inte på kostnaderna, så av taket följer inga kostnader.");

        static string Of(Func<GrantTerms, GrantTerms> change)
        {
            var session = Asking(Sample.Seed2 with { Grant = change(Sample.Seed2.Grant) }, HighestCosts);
            HasNothingToApply(session);
            return session.Model.Notice!;
        }
    }

    [Fact]
    public void In_a_what_if_the_answer_is_applied_there_and_the_budget_stays()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Press("F7", "Enter").Type("2026-08");
        var budget = session.Model.Case!.Workbook.Base;

        session.Press("s").Choose(WhichGrant).Field("Andel, %").TypeOver("45").Press("Enter");

        // 45 % of 13 372 153.
        session.Shown.Grant.Amount.ShouldBe(Money.FromKronor(6_017_469));
        session.Model.Case!.Workbook.Base.ShouldBeSameAs(budget);
    }

    [Fact]
    public void An_end_date_is_tried_and_the_budget_stays()
    {
        var session = Asking(Sample.Seed1, "Hur länge räcker pengarna?");
        var budget = session.Model.Case!.Workbook;
        Says(session, "Enter prövar slutdatumet: budgeten ändras inte. Esc låter det vara.");

        session.Press("Enter");

        session.Model.Top.ShouldBeOfType<DateLine>();
        session.Model.Case!.Workbook.ShouldBeSameAs(budget);
    }

    [Fact]
    public void How_much_others_must_pay_asks_who_before_it_is_applied()
    {
        var session = Asking(Sample.Seed1, "Hur mycket mer måste andra betala?").Field("Andel högst, %").TypeOver("49");
        Says(session, "Välj vem som betalar för att se vad svaret ändrar och införa det.");

        session.Press("Enter").Model.Top.ShouldBeOfType<FormLayer>().Fault.ShouldNotBeNull();
        session.Model.Case!.CanUndo.ShouldBeFalse();
    }

    public static TheoryData<int, int, bool> Screens => new() { { 80, 24, false }, { 80, 24, true }, { 120, 40, false } };

    [Theory]
    [MemberData(nameof(Screens))]
    public void Each_question_has_its_screen(int columns, int rows, bool english)
    {
        var session = Session.Open(Corrected, columns, rows, english ? Texts.English : Texts.Swedish).Run("solve");
        var size = $"{columns}x{rows}-{(english ? "en" : "sv")}";
        session.Screen.ShouldBeGolden($"solve-end-{size}");
        session.Press("right", "down").TypeOver("45").Screen.ShouldBeGolden($"solve-grant-{size}");
        session.Press("up", "right").Screen.ShouldBeGolden($"solve-gap-{size}");
        session.Press("right").Screen.ShouldBeGolden($"solve-costs-{size}");
    }

    private static Project Corrected => Sample.Seed1.After(SetCells.One(Sample.Seed1.CellAt(Degerfors, "2026"), new AmountEntry(Money.FromKronor(7_500))));

    private static Session Asking(Project project, string question) =>
        Session.Open(project, 120, 40).Run("solve").Field("Fråga").Choose(question);

    // The dialog's lines as one text: a sentence may be wrapped.
    private static void Says(Session session, params string[] sentences)
    {
        var said = string.Join(' ', session.Screen.Split('\n').Where(line => line.Contains('│')).Select(line => line.Split('│')[1].Trim()));
        foreach (var sentence in sentences)
        {
            said.Replace('\u00a0', ' ').Contains(sentence, StringComparison.Ordinal).ShouldBeTrue($"{sentence}\nis not in\n{said}");
        }
    }

    private static void HasNothingToApply(Session session)
    {
        var (before, asked) = (session.Model.Case!.Workbook, session.Asked.OfType<AppendChange>().Count());
        session.Press("Enter");
        session.Model.Case!.Workbook.ShouldBeSameAs(before);
        session.Asked.OfType<AppendChange>().Count().ShouldBe(asked);
        session.Model.Notice.ShouldNotBeNullOrEmpty();
    }
}
