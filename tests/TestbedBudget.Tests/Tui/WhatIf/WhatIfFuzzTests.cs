using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>Keys in any order while a date is tried.</summary>
public sealed class WhatIfFuzzTests
{
    // Neither adopting (a) nor leaving the case: whatever else is pressed belongs to the what-if.
    private static readonly string[] Keys =
    [
        "left", "right", "up", "down", "pageup", "pagedown", "home", "Tab", "Enter", "Enter", "Escape", "F7", "F7", "Ctrl+S", "Ctrl+Z",
        "Ctrl+Y", "Ctrl+U", "Backspace", "p", "c", "s", "f", "l", "i", "d", "e", "x", "r", "t", "w", "1", "2", "0", "5", "-", ",", "n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Whatever_is_pressed_in_a_what_if_the_actual_periods_stay_and_the_budget_changes_only_by_its_own_edits(int seed)
    {
        var dice = new Dice(seed);
        var session = Session.Open(Sample.Seed1Case, 80, 24).Press("F7", "Enter").Type("2026-08");
        for (var i = 0; i < 150; i++)
        {
            var key = dice.One(Keys);
            var before = session.Model.Case!.Workbook.Base;
            var isTrying = session.Model.Case.Trial is not null;

            session.Press(key);

            var open = session.Model.Case!;
            if (isTrying && key is not ("Ctrl+Z" or "Ctrl+Y"))
            {
                open.Workbook.Base.ShouldBeSameAs(before, $"{key}, number {i}");
            }

            open.Shown.Sheet.Costs.Totals[0].ShouldBe(CellValue.Of(Money.FromKronor(5_942_054)));
            open.Shown.Sheet.Financing.Totals[0].ShouldBe(CellValue.Of(Money.FromKronor(5_942_053)));
        }
    }
}
