using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class CalculationTests
{
    [Fact]
    public void Rates_on_one_another_are_a_circle_that_names_its_cells_and_spoils_the_total()
    {
        var project = Sample.Seed2
            .After(new SetRule(new RowId("1"), Rate("2")))
            .After(new SetRule(new RowId("2"), Rate("1")));
        var sheet = Sheet.Of(project);
        sheet.Circles.Length.ShouldBe(3);
        sheet.Circles[0].Cells.Select(cell => cell.Row.Value).Order().ShouldBe(["1", "2"]);
        sheet.Costs.Rows[0].Amounts[0].Error.ShouldBe(CellError.Circle);
        sheet.Costs.Totals[0].Error.ShouldBe(CellError.Circle);
        sheet.Costs.Total.Error.ShouldBe(CellError.Circle);
        sheet.Balance(0).ShouldBeNull();
    }

    [Fact]
    public void A_row_outside_the_circle_keeps_its_amount()
    {
        var project = Sample.Seed1
            .After(new SetRule(new RowId("2"), Rate("4")))
            .After(new SetRule(new RowId("4"), Rate("2")));
        Sheet.Of(project).KronorOf("Egen personal").ShouldBe([5_283_180, 2_300_485, 2_393_232, 415_262]);
    }

    [Fact]
    public void A_chain_of_thousands_of_rows_is_worked_out()
    {
        const int Length = 5_000;
        var rows = Enumerable.Range(0, Length).Select(i => new CostRow
        {
            Id = new RowId($"{i}"),
            Label = $"Rad {i}",
            Rule = i == Length - 1 ? Typed.Rule : Rate($"{i + 1}", 100),
            Cells = [i == Length - 1 ? new AmountEntry(Money.FromKronor(7)) : null],
        });
        var sheet = Sheet.Of(new Project
        {
            Header = new Header { Title = "Kedja" },
            Timeline = Timeline.Years(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)),
            Costs = [.. rows],
        });
        sheet.Costs.Total.Amount.ShouldBe(Money.FromKronor(7 * Length));
    }

    [Fact]
    public void A_rule_beyond_what_a_number_holds_shows_an_error_and_does_not_throw()
    {
        var steep = new PerMonth(1_000_000, 1, Share.FromPercent(0), Share.FromPercent(100_000), 1);
        Sheet.Of(Sample.Seed2.After(new SetRule(new RowId("1"), steep)))
            .Costs.Rows[0].Amounts[0].Error.ShouldBe(CellError.Value);
    }

    private static FlatRate Rate(string row, int percent = 10) =>
        new(Share.FromPercent(percent), [new RowTerm(new RowId(row))]);
}
