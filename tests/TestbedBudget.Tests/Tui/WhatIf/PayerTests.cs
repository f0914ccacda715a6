using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>Who pays the rest in a what-if, as the first dialog asks.</summary>
public sealed class PayerTests
{
    private static readonly string[] Cash =
    [
        "Örebro kommun (kontanter)", "Karlskoga kommun (kontanter)", "Ljusnarsbergs kommun (kontanter)",
        "Hallsbergs kommun (kontanter)", "Degerfors kommun (kontanter)",
    ];

    [Fact]
    public void Where_1_1_pays_from_the_last_period_on_the_years_before_it_stay_as_printed()
    {
        var session = Open().Press("F7", "down", "down", "right", "Enter").Type("2027-02");

        session.Shown.Sheet.KronorOf("Region Örebro län 1:1-medel")[..3].ShouldBe([3_121_021, 1_221_346, 1_413_816]);
        session.Shown.Sheet.Balance(3).ShouldBe(Money.Zero);
        session.Shown.Sheet.Balance(4).ShouldBe(Money.Zero);
        session.Shown.Findings.ShouldNotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_split_among_the_co_financiers_follows_the_date()
    {
        // The third choice. What 2026 lacks to 2026-08-31 is 346 348: 69 270 for three of the five who pay cash, 69 269 for two.
        var session = Open().Press("F7", "down", "right", "right", "Enter").Type("2026-08");
        session.Screen.ShouldContain("resten fördelas: lika");
        Cash.Select(label => session.Shown.Sheet.KronorOf(label)[3] - Before(label)).ShouldBe([69_270, 69_270, 69_270, 69_269, 69_269]);

        session.Press("right");
        Balances(session).ShouldAllBe(balance => balance == Money.Zero);
        session.Press("left");
        Cash.Select(label => session.Shown.Sheet.KronorOf(label)[3] - Before(label)).ShouldBe([69_270, 69_270, 69_270, 69_269, 69_269]);

        static long Before(string label) => label.StartsWith("Degerfors", StringComparison.Ordinal) ? 150_000 : 15_000;
    }

    [Fact]
    public void A_split_can_be_made_anew_another_way()
    {
        var session = Open().Press("F7", "down", "right", "right", "Enter").Type("2026-08").Press("f", "left", "Enter");

        // One takes all: the first of the payers.
        session.Shown.Sheet.KronorOf("Region Örebro län (RAM/Tid)")[3].ShouldBe(346_348);
        session.Shown.Sheet.KronorOf("Karlskoga kommun (kontanter)")[3].ShouldBe(15_000);
        Balances(session).ShouldAllBe(balance => balance == Money.Zero);
        session.Model.Case!.Trial!.Edits.OfType<SplitRest>().Count().ShouldBe(1);
    }

    [Fact]
    public void Where_somebody_pays_the_rest_there_is_nothing_to_split_and_it_says_who()
    {
        var session = Open().Press("F7", "Enter").Type("2026-08").Press("f");

        session.Model.Notice!.ShouldContain("Region Örebro län 1:1-medel betalar resten");
    }

    [Fact]
    public void In_a_budget_with_a_payer_another_can_be_tried()
    {
        var ruled = Sample.Seed1.After(new SetRule(Sample.Seed1.Grant.Row!.Value, Residual.Rule));
        var session = Session.Open(Sample.Seed1Case with { Base = ruled }, 120, 40).Press("F7", "down");
        session.Screen.ShouldContain("1:1-medel, som nu");

        session.Press("right", "Enter").Type("2026-08");

        session.Shown.Project.RowCalled("Region Örebro län (RAM/Tid)").Rule.ShouldBe(Residual.Rule);
        session.Shown.Project.RowCalled("Region Örebro län 1:1-medel").Rule.ShouldBe(Typed.Rule);
        Balances(session).ShouldAllBe(balance => balance == Money.Zero);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_pays_can_be_chosen_anew_and_gives_what_choosing_so_at_first_gives(bool isKept)
    {
        // 1:1, the own budget, a split, nobody: from each to each.
        for (var first = 0; first < 4; first++)
        {
            for (var then = 0; then < 4; then++)
            {
                var session = Chosen(first).Type("2026-08").Press(isKept ? ["Ctrl+S", "Enter"] : []).Press("r");
                session.Press(Times("right", (then - first + 4) % 4)).Press("Enter");

                var wanted = Chosen(then).Type("2026-08").Shown;
                session.Model.Top.ShouldBeOfType<DateLine>();
                foreach (var row in wanted.Sheet.Financing.Rows.Concat(wanted.Sheet.Costs.Rows))
                {
                    session.Shown.Sheet.KronorOf(row.Row.Label).ShouldBe(wanted.Sheet.KronorOf(row.Row.Label), $"{first} → {then}: {row.Row.Label}");
                }

                session.Press("right").Press("left");
                session.Shown.Sheet.KronorOf("Region Örebro län 1:1-medel").ShouldBe(wanted.Sheet.KronorOf("Region Örebro län 1:1-medel"));
                session.Asked.OfType<AppendChange>().Any(asked => asked.Change is PayInScenario).ShouldBe(isKept && (then != first || then == 2));
            }
        }

        static Session Chosen(int choice) => Open().Press("F7", "down").Press(Times("right", choice)).Press("Enter");
    }

    [Fact]
    public void The_dialog_begins_with_who_pays_now_and_says_what_another_would_change()
    {
        var session = Open().Press("F7", "down", "right", "Enter").Type("2026-08").Press("r");
        session.Screen.ShouldContain("Vem betalar resten?");
        session.Screen.ShouldContain("< Region Örebro län (RAM/Tid) >");

        session.Press("left").Screen.ShouldContain("Region Örebro län (RAM/Tid) 2026: 346 348 →");
        session.Press("Escape");

        session.Shown.Project.RowCalled("Region Örebro län (RAM/Tid)").Rule.ShouldBe(Residual.Rule);
    }

    [Fact]
    public void That_the_earlier_years_stay_is_remembered()
    {
        var session = Open().Press("F7", "down", "down", "right", "Enter").Type("2027-02").Press("r").Press("Enter");

        session.Shown.Sheet.KronorOf("Region Örebro län 1:1-medel")[..3].ShouldBe([3_121_021, 1_221_346, 1_413_816]);
        session.Press("r", "down", "left", "Enter").Shown.Sheet.KronorOf("Region Örebro län 1:1-medel")[2].ShouldBe(1_413_814);
    }

    [Fact]
    public void In_a_kept_what_if_the_choice_is_one_step_to_undo()
    {
        var session = Open().Press("F7", "Enter").Type("2026-08").Press("Ctrl+S", "Enter", "r", "right", "Enter");
        session.Shown.Project.RowCalled("Region Örebro län (RAM/Tid)").Rule.ShouldBe(Residual.Rule);

        session.Press("Ctrl+Z");

        session.Shown.Project.RowCalled("Region Örebro län 1:1-medel").Rule.ShouldBe(Residual.Rule);
        session.Shown.Project.RowCalled("Region Örebro län (RAM/Tid)").Rule.ShouldBe(Typed.Rule);
        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 8, 31));
    }

    [Fact]
    public void From_a_payer_of_the_budget_to_nobody_and_back()
    {
        var ruled = Sample.Seed1.After(new SetRule(Sample.Seed1.Grant.Row!.Value, Residual.Rule));
        var session = Session.Open(Sample.Seed1Case with { Base = ruled }, 120, 40).Press("F7", "Enter").Type("2026-08");

        session.Press("r", "left", "Enter").Screen.ShouldContain("resten betalar ingen");
        session.Shown.Project.RowCalled("Region Örebro län 1:1-medel").Rule.ShouldBe(Typed.Rule);

        session.Press("r", "right").Screen.ShouldContain("1:1-medel, som nu");
        session.Press("Enter").Model.Case!.Trial!.Edits.ShouldHaveSingleItem().ShouldBeOfType<ExtendTo>();
    }

    [Fact]
    public void Where_nothing_is_tried_the_menu_says_so()
    {
        var session = Open().Run("who-pays");

        session.Model.Notice.ShouldBe("Ingenting prövas: F7 börjar.");
    }

    private static string[] Times(string key, int times) => [.. Enumerable.Repeat(key, times)];

    private static IEnumerable<Money?> Balances(Session session) =>
        Enumerable.Range(1, session.Shown.Project.Timeline.Count - 1).Select(session.Shown.Sheet.Balance);

    private static Session Open() => Session.Open(Sample.Seed1Case, 120, 40);
}
