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

    [Theory]
    [InlineData(120, "Balans: 2021-2023: saknas 1 kr · 2024: saknas 2 300 484 kr · 2025: 2 kr för mycket")]
    [InlineData(80, "Balans: 2024: saknas 2 300 484 kr · 2025: 2 kr för mycket · 1 period till")]
    [InlineData(60, "Balans: 2024: saknas 2 300 484 kr · 2 perioder till")]
    public void Periods_that_there_is_no_room_for_are_counted(int columns, string line)
    {
        var session = Session.Open(Sample.Seed1Case, columns, 24);

        session.Type("4600969").Press("Enter");

        session.Screen.ShouldContain(line);
    }
}
