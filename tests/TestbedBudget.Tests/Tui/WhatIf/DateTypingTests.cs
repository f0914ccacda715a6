using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>Dates that are being typed: keys that move the end date move in the text then.</summary>
public sealed class DateTypingTests
{
    private const string Dates = "2026-08, 2027-02";

    [Theory]
    [InlineData("left", 15)]
    [InlineData("home", 0)]
    [InlineData("right", 16)]
    [InlineData("pageup", 16)]
    [InlineData("pagedown", 16)]
    public void No_key_that_moves_throws_away_what_is_typed(string key, int caret)
    {
        var session = Typing().Press(key);

        session.Model.Top.ShouldBeOfType<DateLine>().Typed.ShouldBe(new TextField(Dates, caret));
    }

    [Fact]
    public void A_digit_in_the_middle_is_mended()
    {
        var session = Typing().Press("home", "right", "right", "right", "Delete", "7", "Enter");

        session.Model.Top.ShouldBeOfType<CompareLayer>().Comparison.Names.Skip(1).ShouldBe(["2027-08-31", "2027-02-28"]);
    }

    [Fact]
    public void A_date_that_is_typed_twice_is_compared_once()
    {
        var session = Open().Type("2026-08, 2026-08-31, 2027-02").Press("Enter", "Ctrl+S");

        session.Model.Case!.Workbook.Scenarios.Select(scenario => scenario.Name).ShouldBe(["2026-08-31", "2027-02-28"]);
    }

    [Fact]
    public void One_date_typed_twice_is_tried()
    {
        var session = Open().Type("2026-08, 2026-08-31").Press("Enter");

        session.Model.Top.ShouldBeOfType<GridLayer>();
        session.Shown.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 8, 31));
    }

    private static Session Typing() => Open().Type(Dates);

    private static Session Open() => Session.Open(Sample.Seed1Case, 120, 40).Press("F7", "Enter");
}
