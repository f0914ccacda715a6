using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class OddValueTests
{
    [Theory]
    [InlineData(75_000)]
    [InlineData(750)]
    public void A_zero_too_many_or_too_few_is_found_against_peers(long slip)
    {
        var odd = Odd(Cash("A", 7_500), Cash("B", 7_500), Cash("C", 7_500), Cash("D", slip)).ShouldHaveSingleItem();

        odd.ByPeers.ShouldBeTrue();
        odd.At.RowLabel.ShouldBe("D");
        odd.Corrected.ShouldBe(Money.FromKronor(7_500));
    }

    [Theory]
    [InlineData(400_000)]
    [InlineData(4_000)]
    public void A_zero_too_many_or_too_few_is_found_against_the_row_s_own_months(long slip)
    {
        var odd = Odd(Time("A", 40_000, 41_000, slip, 42_000)).ShouldHaveSingleItem();

        odd.ByPeers.ShouldBeFalse();
        odd.At.PeriodLabel.ShouldBe("2026");
        odd.Corrected.ShouldBe(Money.FromKronor(40_000));
    }

    [Fact]
    public void A_town_that_always_pays_ten_times_the_others_is_not_odd()
    {
        Odd(Cash("A", 7_500, 7_500), Cash("B", 7_500, 7_500), Cash("C", 7_500, 7_500), Cash("Big", 75_000, 75_000))
            .ShouldBeEmpty();
    }

    [Fact]
    public void An_odd_amount_that_an_extension_carries_on_is_odd_in_each_period()
    {
        FinancierRow Usual(string label) => Cash(label, 7_500, 7_500, 7_500, 7_500);

        Odd(Usual("A"), Usual("B"), Usual("C"), Cash("D", 7_500, 7_500, 75_000, 75_000)).Select(odd => odd.At.PeriodLabel).ShouldBe(["2026", "2027"]);
    }

    [Fact]
    public void Rows_of_different_contributions_are_not_peers_and_three_are_too_few()
    {
        Odd(Cash("A", 7_500), Cash("B", 7_500), Cash("C", 7_500), Time("D", 75_000)).ShouldBeEmpty();
        Odd(Cash("A", 7_500), Cash("B", 7_500), Cash("C", 75_000)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(7_000)]
    [InlineData(15_000)]
    [InlineData(30_000)]
    [InlineData(55_000)]
    [InlineData(200_000)]
    public void A_difference_that_no_slip_of_a_zero_makes_is_not_odd(long other)
    {
        Odd(Cash("A", 7_500), Cash("B", 7_500), Cash("C", 7_500), Cash("D", other)).ShouldBeEmpty();
        Odd(Time("A", 7_500, 7_500, other)).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_whose_own_periods_disagree_says_nothing_about_itself()
    {
        Odd(Time("A", 10_000, 100_000, 35_000)).ShouldBeEmpty();
    }

    [Fact]
    public void What_a_correction_leaves_unknown_is_not_called_balanced()
    {
        var lost = Cash("E", 0) with { Cells = [new FormulaEntry(Formula.FromSource("{n:gone}")!)] };

        var odd = Odd(Cash("A", 7_500), Cash("B", 7_500), Cash("C", 7_500), Cash("D", 75_000), lost).ShouldHaveSingleItem();

        odd.BalanceThen.ShouldBeNull();
        odd.ShareThen.ShouldBeNull();
        odd.Figures.Select(figure => figure.Name).ShouldBe(["amount", "expected", "corrected"]);
    }

    [Fact]
    public void A_slip_is_not_said_twice_as_a_jump()
    {
        Findings(Time("A", 40_000, 41_000, 400_000, 42_000)).OfType<MonthlyJump>().ShouldBeEmpty();
    }

    private static IEnumerable<OddValue> Odd(params FinancierRow[] rows) => Findings(rows).OfType<OddValue>();

    private static ImmutableArray<Finding> Findings(params FinancierRow[] rows)
    {
        var last = new DateOnly(2023 + rows.Max(row => row.Cells.Length), 12, 31);
        var project = new Project
        {
            Header = new Header { Title = "T" },
            Timeline = Timeline.Years(new DateOnly(2024, 1, 1), last),
            Financing = [.. rows],
        };
        return Checker.Check(new Workbook { Key = "K", Base = project }, Sheet.Of(project));
    }

    private static FinancierRow Cash(string label, params long[] kronor) => Row(label, Contribution.Cash, kronor);

    private static FinancierRow Time(string label, params long[] kronor) => Row(label, Contribution.Time, kronor);

    private static FinancierRow Row(string label, Contribution contribution, long[] kronor) => new()
    {
        Id = new RowId(label),
        Label = label,
        Contribution = contribution,
        Cells = [.. kronor.Select(amount => new AmountEntry(Money.FromKronor(amount)))],
    };
}
