using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>What the keys of a what-if do to seed 1; the amounts are worked out by hand.</summary>
public sealed class WhatIfTests
{
    private const string Staff = "Egen personal";
    private const string External = "Externa tjänster";
    private const string GrantRow = "Region Örebro län 1:1-medel";

    [Fact]
    public void One_to_one_paying_the_rest_says_what_it_changes_before_it_is_applied()
    {
        var session = Open().Press("F7");

        session.Screen.ShouldContain("1 413 816 → 1 413 814");
        session.Screen.ShouldContain("6 011 857 → 6 011 855");
        session.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void A_tried_date_scales_each_row_by_its_pace_and_leaves_the_base_alone()
    {
        var session = Trying("2026-08");

        // 8 months for 2: 415 262 × 4. External services do not follow. Cash: 2 half-years for 1.
        session.Shown.Sheet.KronorOf(Staff).ShouldBe([5_283_180, 2_300_485, 2_393_232, 1_661_048]);
        session.Shown.Sheet.KronorOf(External).ShouldBe([199_885, 200_000, 225_000, 125_000]);
        session.Shown.Sheet.KronorOf("Karlskoga kommun (kontanter)").ShouldBe([37_500, 15_000, 15_000, 15_000]);
        session.Model.Case!.Workbook.Base.ShouldBeSameAs(Sample.Seed1Case.Base);
        session.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void Periods_that_are_not_touched_stay_rounding_and_the_others_balance()
    {
        var findings = Trying("2026-08").Shown.Findings;

        findings.OfType<Imbalance>().Select(finding => (finding.At.PeriodLabel, finding.IsRounding)).ShouldBe([("2021-2023", true), (null, true)], ignoreOrder: true);
        findings.ShouldNotContain(finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void An_earlier_end_says_what_goes_with_its_period()
    {
        var session = Trying("2025-12");

        session.Shown.Project.Timeline.Count.ShouldBe(3);
        session.Model.Notice!.ShouldContain("2026 faller bort");
    }

    [Fact]
    public void Arrows_move_by_months_and_pages_by_years_and_there_and_back_gives_the_same()
    {
        var session = Open().Press("F7", "Enter", "right");
        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 3, 31));

        session.Press("pagedown");
        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2027, 3, 31));

        session.Press("pageup", "left");
        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 2, 28));
        session.Shown.Sheet.KronorOf(Staff).ShouldBe([5_283_180, 2_300_485, 2_393_232, 415_262]);
    }

    [Fact]
    public void Actual_periods_cannot_be_moved_into()
    {
        var session = Trying("2023-06");

        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 2, 28));
        session.Model.Notice.ShouldNotBeNull();
    }

    [Fact]
    public void External_services_by_month_take_the_share_over_fifty_per_cent_and_both_are_compared()
    {
        var session = Trying("2026-08");
        session.Shown.Grant.Share!.Value.PercentRounded(2).ShouldBeLessThan(50);
        session.Press("Ctrl+S", "Enter");

        // The row under the date line is the second; its pace goes from fixed to month.
        session.Press("l", "d", "Enter", "down", "Enter", "down", "p");

        session.Shown.Sheet.KronorOf(External).ShouldBe([199_885, 200_000, 225_000, 500_000]);
        session.Shown.Grant.Share!.Value.PercentRounded(2).ShouldBeGreaterThan(50);
        session.Press("c");
        session.Model.Top.ShouldBeOfType<CompareLayer>().Comparison.Names.Length.ShouldBe(3);
        session.Press("End").Screen.ShouldContain(External);
    }

    [Fact]
    public void What_is_typed_in_a_what_if_keeps_it_and_belongs_to_it()
    {
        var session = Trying("2026-08").Press("Tab");

        session.Press("down").Type("150000").Press("Enter");

        session.Asked.OfType<AppendChange>().Select(asked => asked.Change.GetType())
            .ShouldBe([typeof(AddScenario), typeof(EditScenario)]);
        session.Model.Case!.Workbook.Scenarios.Select(scenario => scenario.Name).ShouldBe(["2026-08-31"]);
        session.Model.Case.Workbook.Base.ShouldBeSameAs(Sample.Seed1Case.Base);
        session.Shown.Sheet.KronorOf(External)[^1].ShouldBe(150_000);
    }

    [Fact]
    public void Undo_in_a_what_if_takes_back_what_was_typed_and_then_the_keeping()
    {
        var session = Trying("2026-08").Press("Tab", "down").Type("150000").Press("Enter", "Ctrl+Z");
        session.Shown.Sheet.KronorOf(External)[^1].ShouldBe(125_000);
        session.Model.Case!.Trial!.Name.ShouldBe("2026-08-31");

        session.Press("Ctrl+Z");

        session.Model.Case!.Trial.ShouldBeNull();
        session.Model.Case.Workbook.Scenarios.ShouldBeEmpty();
    }

    [Fact]
    public void A_lost_link_keeps_what_was_tried()
    {
        var session = Trying("2026-08").Send(new Input(new EndRequested(EndReason.Hangup)));

        session.Asked.OfType<AppendChange>().Single().Change.ShouldBeOfType<AddScenario>().Scenario.Name.ShouldBe("2026-08-31");
    }

    [Fact]
    public void Esc_leaves_the_what_if_and_the_base_is_as_it_was()
    {
        var session = Trying("2026-08").Press("Escape", "Escape");

        session.Model.Case!.Trial.ShouldBeNull();
        session.Shown.ShouldBeSameAs(session.Model.Case.BaseView);
        session.Asked.ShouldBeEmpty();
    }

    [Fact]
    public void A_kept_what_if_is_adopted_as_one_undo_step()
    {
        var session = Trying("2026-08").Press("Ctrl+S", "Enter", "a", "j");

        session.Model.Case!.Workbook.Base.Timeline.Last.ShouldBe(new DateOnly(2026, 8, 31));
        session.Model.Case.Workbook.Scenarios.ShouldBeEmpty();
        session.Model.Case.Trial.ShouldBeNull();

        session.Press("Ctrl+Z");
        session.Model.Case!.Workbook.Base.ShouldBeSameAs(Sample.Seed1Case.Base);
    }

    [Fact]
    public void Alternatives_are_renamed_duplicated_and_dropped_in_their_list()
    {
        var session = Trying("2026-08").Press("Ctrl+S", "Enter", "l", "r", "Ctrl+U").Type("Lång").Press("Enter");
        session.Model.Case!.Trial!.Name.ShouldBe("Lång");

        session.Press("d", "Enter");
        session.Model.Case!.Workbook.Scenarios.Select(scenario => scenario.Name).ShouldBe(["Lång", "Lång kopia"]);

        session.Press("down", "x");
        session.Model.Case!.Workbook.Scenarios.Select(scenario => scenario.Name).ShouldBe(["Lång"]);
    }

    [Fact]
    public void A_name_that_is_taken_keeps_the_dialog_open()
    {
        var session = Trying("2026-08").Press("Ctrl+S", "Enter", "l", "d", "Ctrl+U").Type("2026-08-31").Press("Enter");

        session.Model.Top.ShouldBeOfType<FormLayer>().Fault.ShouldNotBeNull();
        session.Model.Case!.Workbook.Scenarios.Length.ShouldBe(1);
    }

    [Fact]
    public void Several_dates_are_compared_at_once_and_kept_together()
    {
        var session = Trying("2025-12, 2026-08, 2027-02").Press("Enter", "Ctrl+S");

        session.Model.Case!.Workbook.Scenarios.Select(scenario => scenario.Name)
            .ShouldBe(["2025-12-31", "2026-08-31", "2027-02-28"]);
        session.Model.Case.Workbook.Scenarios.Select(scenario => scenario.Replay(Sample.Seed1).Project.Timeline.Last.Year)
            .ShouldBe([2025, 2026, 2027]);
    }

    [Fact]
    public void Enter_in_a_comparison_opens_the_chosen_alternative()
    {
        var session = Trying("2025-12, 2026-08, 2027-02").Press("Enter", "right", "right", "right", "left", "Enter");

        session.Model.Top.ShouldBeOfType<DateLine>();
        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 8, 31));
        session.Press("c").Model.Top.ShouldBeOfType<CompareLayer>();
    }

    [Fact]
    public void A_kept_alternative_that_is_opened_from_a_comparison_is_the_one_that_is_edited()
    {
        var session = Trying("2025-12, 2026-08").Press("Enter", "Ctrl+S", "right", "Enter", "Tab");

        session.Type("1700000").Press("Enter");

        session.Asked.OfType<AppendChange>().Last().Change.ShouldBeOfType<EditScenario>().Name.ShouldBe("2026-08-31");
        session.Model.Case!.Workbook.Scenarios.Length.ShouldBe(2);
    }

    [Fact]
    public void The_yearly_index_raises_the_years_that_are_added_and_is_told_among_the_assumptions()
    {
        var session = Open().Press("F7", "up", "Ctrl+U").Type("2,5").Press("Enter").Type("2027-02");

        // 2026 becomes twelve months at the same pace; two months of 2027 cost 415 262 × 1,025 = 425 643,55.
        session.Shown.Sheet.KronorOf(Staff).ShouldBe([5_283_180, 2_300_485, 2_393_232, 2_491_572, 425_644]);
        session.Screen.ShouldContain("uppräkning 2,5 %");
        session.Press("right", "c").Screen.ShouldMatch("Uppräkning per år +0 % +2,5 %");
    }

    [Fact]
    public void The_yearly_index_is_changed_on_the_date_line()
    {
        var session = Trying("2027-02").Press("Tab", "F7", "i", "Ctrl+U").Type("3").Press("Enter");

        // 415 262 × 1,03 = 427 719,86.
        session.Shown.Sheet.KronorOf(Staff)[^1].ShouldBe(427_720);
        session.Press("i", "Ctrl+U").Type("mycket").Press("Enter");
        session.Model.Top.ShouldBeOfType<FormLayer>().Fault.ShouldNotBeNull();
    }

    [Fact]
    public void Something_that_is_no_date_is_said_to_be_none()
    {
        var session = Trying("2026-13").Press("Enter");

        session.Model.Notice!.ShouldContain("2026-13");
        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 2, 28));
    }

    [Fact]
    public void A_comparison_is_copied_as_text_that_spreadsheets_read()
    {
        var session = Trying("2026-08, 2027-02").Press("Enter", "c");

        var lines = session.Asked.OfType<CopyOut>().Single().Text.Split('\n');
        var staff = lines.Single(line => line.StartsWith(Staff + "\t10", StringComparison.Ordinal)).Split('\t');
        staff[1..5].ShouldBe(["10392159", "11637945", "+1245786", "+12,0%"]);
        lines.Where(line => line.Length > 0).Select(line => line.Count(sign => sign == '\t')).Distinct().ShouldBe([7]);
    }

    [Fact]
    public void Before_after_and_change_are_copied_as_a_table_for_the_memo()
    {
        var session = Trying("2026-08").Press("c", "t");

        var table = session.Asked.OfType<CopyOut>().Single().Text.Replace(SwedishNumber.NoBreakSpace, ' ');
        table.ShouldStartWith("|  | Tidigare budget | Ny budget | Förändring kr | Förändring % |\n|:---|---:|---:|---:|---:|\n");
        table.ShouldContain("| Egen personal | 10 392 159 | 11 637 945 | +1 245 786 | +12,0 % |");
    }

    [Fact]
    public void The_money_that_others_must_add_for_half_is_worked_out()
    {
        // External services by month: costs 13 747 153, half of them 6 873 577. 1:1 pays the rest of 2024 to 2026:
        // 3 121 021 + 1 221 346 + 1 413 814 + 1 232 696 = 6 988 877, which is 115 300 more.
        var session = Trying("2026-08").Press("down", "p", "s", "left");

        session.Screen.Replace(SwedishNumber.NoBreakSpace, ' ').ShouldContain("115 300 kr");
    }

    [Fact]
    public void Where_2024_and_2025_stay_as_printed_others_must_add_two_kronor_more()
    {
        // 1:1 pays the rest of 2026 and on, the second choice; 2024 and 2025 are what the memo says. It then pays
        // 3 121 021 + 1 221 346 + 1 413 816 + 1 232 696 = 6 988 879, which is 115 302 more than half.
        var session = Open().Press("F7", "down", "down", "right", "Enter").Type("2026-08");
        session.Shown.Sheet.KronorOf(GrantRow)[..3].ShouldBe([3_121_021, 1_221_346, 1_413_816]);

        session.Press("down", "p", "s", "left");

        session.Screen.Replace(SwedishNumber.NoBreakSpace, ' ').ShouldContain("115 302 kr");
    }

    [Fact]
    public void The_last_end_is_tried_when_it_is_asked_for()
    {
        var session = Trying("2026-08").Press("s", "down", "Ctrl+U").Type("6500000").Press("Enter");

        session.Model.Top.ShouldBeOfType<DateLine>();
        session.Shown.Grant.Amount!.Value.ShouldBeLessThanOrEqualTo(Money.FromKronor(6_500_000));
        session.Press("right");
        session.Shown.Grant.Amount!.Value.ShouldBeGreaterThan(Money.FromKronor(6_500_000));
    }

    [Fact]
    public void How_long_the_money_lasts_is_asked_of_what_was_decided_before()
    {
        // 3 121 021 and 947 260 for nine months of 2024; ten would take 1 038 623.
        var session = Trying("2026-08").Press("s");

        var screen = session.Screen.Replace(SwedishNumber.NoBreakSpace, ' ');
        screen.ShouldContain("1:1-medel högst, kr  4 111 981");
        screen.ShouldContain("Till 2024-09-30.");
        screen.ShouldContain("4 068 281 kr av högst 4 111 981 kr");
        screen.ShouldContain("4 159 644 kr");
    }

    [Fact]
    public void Where_1_1_pays_the_rest_a_slip_says_what_its_share_becomes()
    {
        // 1:1 pays the 67 500 that Degerfors does not: 6 011 855 + 67 500 of 12 023 713.
        var ruled = Sample.Seed1.After(new SetRule(Sample.Seed1.Grant.Row!.Value, Residual.Rule));
        var odd = Session.Open(Sample.Seed1Case with { Base = ruled }).Shown.Findings.OfType<OddValue>().Single();

        odd.BalanceThen.ShouldBe(Money.Zero);
        Texts.Swedish.Findings.Of(odd).Sentence.Replace(SwedishNumber.NoBreakSpace, ' ').ShouldEndWith("balanserar 2026; andelen blir 50,56 %.");
    }

    [Fact]
    public void What_is_missing_is_split_so_that_every_budget_period_balances()
    {
        // Nobody pays the rest: the last choice.
        var session = Open().Press("F7", "down", "left", "Enter").Type("2026-08").Press("f", "Enter");

        for (var period = 1; period < session.Shown.Project.Timeline.Count; period++)
        {
            session.Shown.Sheet.Balance(period).ShouldBe(Money.Zero);
        }
    }

    [Fact]
    public void Decided_and_amended_the_increase_counts_from_the_right_decision()
    {
        var session = Open().Press(":").Type("decide").Press("Enter", "Ctrl+U").Type("2024-04-03").Press("Enter");
        session.Model.Case!.Workbook.IsDecided.ShouldBeTrue();

        session.Press(":").Type("start-amendment").Press("Enter", "j");

        session.Shown.Grant.PreviousDecision!.Grant.ShouldBe(Money.FromKronor(6_011_857));
        session.Shown.Grant.CapFollowsRow.ShouldBeTrue();
        session.Press("F7", "Enter").Type("2026-08");
        var grant = session.Shown.Sheet.Find(session.Shown.Project.RowCalled(GrantRow).Id)!.Total.OrZero;
        session.Shown.Grant.Increase.ShouldBe(grant - Money.FromKronor(6_011_857));
    }

    private static Session Open() => Session.Open(Sample.Seed1Case, 120, 40);

    private static Session Trying(string dates) => Open().Press("F7", "Enter").Type(dates);
}
