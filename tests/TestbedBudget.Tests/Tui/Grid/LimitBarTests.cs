using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class LimitBarTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(4_949, 49)]
    [InlineData(4_950, 50)]
    [InlineData(9_949, 99)]
    [InlineData(9_999, 99)]
    [InlineData(10_000, 100)]
    [InlineData(10_001, 101)]
    [InlineData(10_150, 102)]
    public void Only_what_is_at_the_limit_is_a_hundred_per_cent_of_it(long taken, int percent) =>
        LimitBar.Percent(Money.FromKronor(taken), Money.FromKronor(10_000)).ShouldBe(percent);

    [Fact]
    public void A_grant_a_little_below_its_limit_is_not_shown_as_all_of_it()
    {
        var session = Session.Open(Sample.Seed1, 120, 40);
        session.Screen.ShouldContain("100 % av högst 50 %");

        session.Press("Down", "Right").Type("250000").Press("Enter");

        session.Screen.ShouldContain(".] 99 % av högst 50 %");
    }
}
