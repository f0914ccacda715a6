using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Screens;

/// <summary>Whole screens, kept as text in Golden/ and read by people.</summary>
public sealed class GridScreenTests
{
    public static TheoryData<int, int> Sizes => new() { { 80, 24 }, { 120, 40 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_grid_shows_both_tables_with_totals_shares_and_findings(int columns, int rows) =>
        Open(columns, rows).Screen.ShouldBeGolden($"grid-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_cell_that_is_edited_stands_in_the_line_above(int columns, int rows) =>
        Open(columns, rows).Press("End", "End").Type("310 000+1").Screen.ShouldBeGolden($"editing-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_input_error_says_what_is_wrong_and_the_cell_keeps_its_value(int columns, int rows) =>
        Open(columns, rows).Press("End", "End").Type("=310 000+1,5x").Press("Enter").Screen.ShouldBeGolden($"input-error-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_help_shows_the_keys_of_this_place(int columns, int rows) =>
        Open(columns, rows).Press("F1").Screen.ShouldBeGolden($"help-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_help_of_all_keys_says_what_each_command_does(int columns, int rows) =>
        Open(columns, rows).Press("?").Screen.ShouldBeGolden($"all-keys-{columns}x{rows}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_menu_lies_over_the_grid(int columns, int rows) =>
        Open(columns, rows).Type("/t").Screen.ShouldBeGolden($"menu-{columns}x{rows}");

    [Fact]
    public void The_grid_speaks_English() =>
        Session.Open(Sample.Seed1Case, 80, 24, Texts.English).Screen.ShouldBeGolden("grid-english-80x24");

    [Fact]
    public void Findings_are_listed_with_the_gravest_first() => Open(80, 24).Press("F4").Screen.ShouldBeGolden("findings-80x24");

    [Theory]
    [InlineData(40, 10)]
    [InlineData(60, 15)]
    [InlineData(200, 60)]
    public void The_grid_fits_every_size(int columns, int rows) => Open(columns, rows).Screen.ShouldBeGolden($"grid-{columns}x{rows}");

    [Fact]
    public void Below_the_smallest_size_one_line_says_so() => Open(39, 9).Screen.ShouldBeGolden("too-small-39x9");

    private static Session Open(int columns, int rows) => Session.Open(Sample.Seed1Case, columns, rows);
}
