using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>The screens of what-ifs and rules, kept as text in Golden/ and read by people.</summary>
public sealed class WhatIfScreenTests
{
    public static TheoryData<int, int> Sizes => new() { { 80, 24 }, { 120, 40 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Before_a_date_is_tried_odd_values_and_the_payer_are_asked_about(int columns, int rows) =>
        Open(columns, rows).Press("F7").Screen.ShouldBeGolden($"start-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_what_if_follows_the_date_line(int columns, int rows) =>
        Trying(columns, rows, "2026-08").Screen.ShouldBeGolden($"what-if-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_grid_in_a_what_if_marks_what_changed(int columns, int rows) =>
        Trying(columns, rows, "2026-08").Press("Tab").Screen.ShouldBeGolden($"what-if-grid-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Three_dates_stand_side_by_side(int columns, int rows) =>
        Trying(columns, rows, "2025-12, 2026-08, 2027-02").Press("Enter").Screen.ShouldBeGolden($"compare-{columns}x{rows}");

    [Fact]
    public void A_comparison_shows_periods_and_assumptions_when_it_is_scrolled() =>
        Trying(120, 40, "2026-08, 2027-02").Press("Enter", "p", "End").Screen.ShouldBeGolden("compare-periods-120x40");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_rule_dialog_offers_the_rule_behind_the_amounts(int columns, int rows) =>
        Session.Open(Sample.Seed2Case, columns, rows).Press("down", "Ctrl+E").Screen.ShouldBeGolden($"rule-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Solving_says_the_number_and_how_it_was_found(int columns, int rows) =>
        Trying(columns, rows, "2026-08").Press("down", "p", "s", "left", "up", "right").Screen.ShouldBeGolden($"solve-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Both_ways_to_buy_external_services_stand_in_one_comparison(int columns, int rows) =>
        Trying(columns, rows, "2026-08").Press("Ctrl+S", "Enter", "Ctrl+S", "Enter", "down", "p", "c")
            .Screen.ShouldBeGolden($"compare-paces-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_grant_has_a_page_of_its_own(int columns, int rows) =>
        Open(columns, rows).Press("Ctrl+U").Screen.ShouldBeGolden($"grant-{columns}x{rows}");

    [Fact]
    public void The_page_of_the_grant_ends_with_the_plan_and_what_has_to_be_decided() =>
        Trying(80, 24, "2027-02").Press("Ctrl+U", "End").Screen.ShouldBeGolden("grant-what-if-end-80x24");

    [Fact]
    public void The_alternatives_are_listed_with_what_they_come_to() =>
        Trying(80, 24, "2026-08").Press("Ctrl+S", "Enter", "Ctrl+S", "Enter", "down", "p", "l")
            .Screen.ShouldBeGolden("alternatives-80x24");

    [Fact]
    public void The_panel_shows_the_remaining_grant_and_the_plan() =>
        Open(120, 40).Screen.ShouldBeGolden("panel-120x40");

    [Fact]
    public void On_a_small_screen_the_panel_is_two_lines() => Open(80, 24).Screen.ShouldBeGolden("panel-80x24");

    [Fact]
    public void The_what_if_speaks_English() =>
        Session.Open(Sample.Seed1Case, 80, 24, Texts.English).Press("F7", "Enter").Type("2026-08").Screen.ShouldBeGolden("what-if-english-80x24");

    [Theory]
    [InlineData(40, 10)]
    [InlineData(60, 15)]
    [InlineData(200, 60)]
    public void The_what_if_fits_every_size(int columns, int rows) =>
        Trying(columns, rows, "2026-08").Screen.ShouldBeGolden($"what-if-{columns}x{rows}");

    private static Session Open(int columns, int rows) => Session.Open(Sample.Seed1Case, columns, rows);

    private static Session Trying(int columns, int rows, string dates) => Open(columns, rows).Press("F7", "Enter").Type(dates);
}
