using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

public class AmountWidthTests
{
    [Fact]
    public void The_width_of_an_amount_is_that_of_its_text() => Law.Holds(
        from digits in Gen.Choose(0, 16)
        from part in Gen.Choose(-999_999_999, 999_999_999)
        from precision in Gen.Elements(Precision.Krona, Precision.Ore)
        select (Amount: new Money(part % 10 == 0 ? Powers(digits) * Math.Sign(part) : part), precision),
        given => SwedishNumber.AmountWidth(given.Amount, given.precision)
            .ShouldBe(SwedishNumber.Amount(given.Amount, given.precision).Length));

    private static long Powers(int digits) => (long)Math.Pow(10, digits);
}
