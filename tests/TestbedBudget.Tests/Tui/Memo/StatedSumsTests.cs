using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class StatedSumsTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Printed_sums_are_listed_and_a_cell_is_chosen_to_mend_one(int columns, int rows)
    {
        var session = Open(columns, rows);
        session.Screen.ShouldBeGolden($"stated-sums-{columns}x{rows}");
        session.Press("k").Screen.ShouldBeGolden($"krona-{columns}x{rows}");
    }

    [Fact]
    public void Keeping_the_computed_sum_reviews_the_finding_and_goes_on_to_the_next()
    {
        var session = Open(80, 24).Press("b");

        session.Shown.Findings.OfType<StatedTotal>().Count(finding => finding.IsReviewed).ShouldBe(1);
        session.Press("b");
        session.Shown.Findings.OfType<StatedTotal>().Count(finding => finding.IsReviewed).ShouldBe(2);
    }

    [Fact]
    public void Moving_the_krona_is_one_edit_and_the_finding_is_gone()
    {
        var session = Open(80, 24);
        var before = session.Shown.Findings.OfType<StatedTotal>().Count();

        session.Press("k", "Enter");

        session.Model.Case!.History.Length.ShouldBe(1);
        session.Shown.Findings.OfType<StatedTotal>().Count().ShouldBeLessThan(before);
        session.Shown.Project.Timeline[0].Actual.ShouldBeTrue();
    }

    [Fact]
    public void Enter_goes_to_the_sum()
    {
        Open(80, 24).Press("Enter").Model.Top.ShouldBeOfType<TestbedBudget.Tui.GridLayer>();
    }

    private static Session Open(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows).Press(":").Type("stated-sums").Press("Enter");
        session.Model.Case!.History.ShouldBeEmpty();
        return session;
    }
}
