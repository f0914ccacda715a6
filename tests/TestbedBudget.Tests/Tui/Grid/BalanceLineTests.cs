using Shouldly;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class BalanceLineTests
{
    [Fact]
    public void Where_a_sum_has_an_error_its_balance_is_unknown_and_not_fine()
    {
        var session = Session.Open(Sample.Seed2Case, 120, 40);
        session.Screen.ShouldContain("Kostnader = finansiering i alla perioder");

        session.Type("=1/0").Press("Enter");

        session.Screen.ShouldContain("Balans: 2024: okänd, en summa har fel");
        session.Screen.ShouldNotContain("Kostnader = finansiering");
        session.Press("Ctrl+Z").Screen.ShouldContain("Kostnader = finansiering i alla perioder");
    }
}
