using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

public class AmountReaderTests
{
    [Fact]
    public void Any_digits_of_any_unit_are_an_amount_that_a_cell_holds_or_are_beyond_it() => Law.Holds(
        from length in Gen.Choose(1, 40)
        from digits in Gen.Elements('0', '1', '9').ArrayOf(length)
        from sign in Gen.Elements("", "-", "\u2212", "+")
        from decimals in Gen.Elements("", ",5", ",005", ",99999999999999999999")
        from unit in Gen.Elements("", " kr", " kronor", ":-", " sek", " tkr", "k", " mkr", " mnkr", "M")
        from precision in Gen.Elements(Precision.Krona, Precision.Ore)
        select (Text: $"{sign}{new string(digits)}{decimals}{unit}", precision),
        typed =>
        {
            var fits = AmountReader.Read(typed.Text, typed.precision) switch
            {
                ReadAmount read => read.Amount.FitsCell,
                AmbiguousAmount two => two.AsGroup.FitsCell && two.AsDecimal.FitsCell,
                var other => other is AmountBeyondRange,
            };
            fits.ShouldBeTrue(typed.Text);
        },
        times: 2_000);

    [Theory]
    [InlineData("9999999999999999999999999999M")]
    [InlineData("9999999999999999999999999999 tkr")]
    [InlineData("99999999999,5 kr")]
    [InlineData("99 999 999,9995 tkr")]
    public void What_no_cell_holds_is_beyond_the_range(string text) =>
        AmountReader.Read(text, Precision.Krona).ShouldBe(new AmountBeyondRange());

    [Theory]
    [InlineData("99 999 999 999 kr", 99_999_999_999)]
    [InlineData("99 999 999,999 tkr", 99_999_999_999)]
    [InlineData("−99999,999999M", -99_999_999_999)]
    public void The_largest_amount_is_read_in_any_unit(string text, long kronor) =>
        AmountReader.Read(text, Precision.Krona).ShouldBe(new ReadAmount(Money.FromKronor(kronor), WasRounded: false));

    [Theory]
    [InlineData("1.050 tkr", 1_050_000, 1_050)]
    [InlineData("-1.050k", -1_050_000, -1_050)]
    [InlineData("999.999 tkr", 999_999_000, 999_999)]
    [InlineData("1.050 kr", 1_050, 1)]
    public void A_point_before_three_digits_is_asked_about_in_kronor_and_in_thousands(string text, long group, long point) =>
        AmountReader.Read(text, Precision.Krona).ShouldBe(new AmbiguousAmount(Money.FromKronor(group), Money.FromKronor(point)));

    [Theory]
    [InlineData("1,050 tkr", 1_050)]
    [InlineData("1.05 tkr", 1_050)]
    [InlineData("1 050.500 tkr", 1_050_500)]
    [InlineData("1.050.000 tkr", 1_050_000_000)]
    [InlineData("0.050 tkr", 50)]
    [InlineData("1,050 mnkr", 1_050_000)]
    [InlineData("1.050 mnkr", 1_050_000)]
    public void What_can_be_read_in_one_way_is_not_asked_about(string text, long kronor) =>
        AmountReader.Read(text, Precision.Krona).ShouldBe(new ReadAmount(Money.FromKronor(kronor), WasRounded: false));
}
