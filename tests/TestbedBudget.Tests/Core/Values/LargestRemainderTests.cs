using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

public class LargestRemainderTests
{
    [Fact]
    public void Parts_add_up_and_each_is_less_than_a_unit_from_its_exact_part() => Law.Holds(
        from ore in Gen.Choose(-1_000_000_000, 1_000_000_000)
        from weights in Gen.Choose(0, 100_000).NonEmptyListOf()
        from precision in Gen.Elements(Precision.Krona, Precision.Ore)
        let unit = precision == Precision.Krona ? Money.OrePerKrona : 1
        select (Whole: new Money((long)ore * unit), Weights: weights.Select(weight => (decimal)weight).ToArray(), precision, unit),
        sample =>
        {
            var parts = LargestRemainder.Split(sample.Whole, sample.Weights, sample.precision);
            parts.Aggregate(Money.Zero, (sum, part) => sum + part).ShouldBe(sample.Whole);

            var sum = sample.Weights.Sum();
            for (var i = 0; i < parts.Length; i++)
            {
                var exact = sum == 0
                    ? (decimal)sample.Whole.Ore / parts.Length
                    : sample.Whole.Ore * sample.Weights[i] / sum;
                Math.Abs(parts[i].Ore - exact).ShouldBeLessThan(sample.unit);
                (parts[i].Ore % sample.unit).ShouldBe(0);
            }
        });

    [Fact]
    public void What_is_finer_than_a_unit_stays_with_the_first_part() =>
        LargestRemainder.Split(new Money(30_050), [1m, 2m], Precision.Krona).ShouldBe([new Money(10_050), new Money(20_000)]);

    [Fact]
    public void What_is_left_over_goes_to_the_earliest_where_remainders_tie()
    {
        LargestRemainder.Split(Money.FromKronor(3), [5m, 1m], Precision.Krona)
            .ShouldBe([Money.FromKronor(3), Money.FromKronor(0)]);
        LargestRemainder.Split(Money.FromKronor(10), [1m, 1m, 1m], Precision.Krona)
            .ShouldBe([Money.FromKronor(4), Money.FromKronor(3), Money.FromKronor(3)]);
        LargestRemainder.Split(Money.FromKronor(-10), [1m, 1m, 1m], Precision.Krona)
            .ShouldBe([Money.FromKronor(-4), Money.FromKronor(-3), Money.FromKronor(-3)]);
    }

    [Fact]
    public void The_largest_amounts_can_be_split_by_the_largest_weights()
    {
        var weight = Money.Largest.Kronor * 10_000;
        var parts = LargestRemainder.Split(new Money(Money.Largest.Ore * 1_000), [weight, weight], Precision.Ore);
        (parts[0] + parts[1]).Ore.ShouldBe(Money.Largest.Ore * 1_000);
    }

    [Fact]
    public void Nothing_to_split_among_is_a_mistake_of_the_program() =>
        Should.Throw<ArgumentException>(() => LargestRemainder.Split(Money.Zero, [], Precision.Krona));
}
