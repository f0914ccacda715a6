using System.Globalization;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

public static class SwedishNumberTests
{
    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("0", 2, "0,00")]
    [InlineData("-0.004", 2, "0,00")]
    [InlineData("-0.005", 2, "−0,01")]
    [InlineData("999.5", 0, "1 000")]
    [InlineData("1234567.895", 2, "1 234 567,90")]
    [InlineData("0.05", 2, "0,05")]
    [InlineData("12345678901234567890123456", 0, "12 345 678 901 234 567 890 123 456")]
    [InlineData("-12345678901234567890.12", 1, "−12 345 678 901 234 567 890,1")]
    public static void A_number_is_grouped_in_threes_with_a_comma_and_a_minus_sign(string number, int decimals, string text) =>
        SwedishNumber.Grouped(decimal.Parse(number, CultureInfo.InvariantCulture), decimals, ' ').ShouldBe(text);

    [Fact]
    public static void Every_number_is_written_as_the_library_writes_it() => Law.Holds(
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(0, int.MaxValue)
        from words in Gen.Choose(1, 3)
        from scale in Gen.Choose(0, 12)
        from decimals in Gen.Choose(0, 9)
        select (Number: new decimal(low, words > 1 ? middle : 0, words > 2 ? high : 0, low % 2 == 0, (byte)scale), Decimals: decimals),
        given =>
        {
            var rounded = decimal.Round(given.Number, given.Decimals, MidpointRounding.AwayFromZero);
            var library = rounded.ToString("N" + given.Decimals, CultureInfo.InvariantCulture);

            SwedishNumber.Grouped(given.Number, given.Decimals, ' ').ShouldBe(library.Replace(',', ' ').Replace('.', ',').Replace('-', '−'));
        });

    [Fact]
    public static void An_amount_is_its_kronor_with_öre_where_it_has_them()
    {
        SwedishNumber.Amount(new Money(123_456_700), Precision.Krona).ShouldBe("1 234 567");
        SwedishNumber.Amount(new Money(123_456_789), Precision.Krona).ShouldBe("1 234 567,89");
        SwedishNumber.Amount(new Money(-5), Precision.Krona).ShouldBe("−0,05");
        SwedishNumber.Amount(new Money(-100_000), Precision.Ore).ShouldBe("−1 000,00");
        SwedishNumber.Amount(new Money(long.MinValue), Precision.Ore, '.').ShouldBe("−92.233.720.368.547.758,08");
    }
}
