using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Offices;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The generated databases that benchmarks and list tests stand on.</summary>
public sealed class OfficeTests
{
    [Fact]
    public void A_generated_office_is_the_same_each_time_and_as_the_store_would_have_written_it()
    {
        using var one = new TemporaryStore();
        using var other = new TemporaryStore();
        OfficeDatabase.Fill(one.Path, cases: 150);
        OfficeDatabase.Fill(other.Path, cases: 150);

        var (cases, again) = (one.Open().List(CaseQuery.All), other.Open().List(CaseQuery.All));

        cases.Total.ShouldBe(150);
        again.Lines.Select(line => (line.Key, line.Title, line.Version, line.ChangedAt, line.Figures))
            .ShouldBe(cases.Lines.Select(line => (line.Key, line.Title, line.Version, line.ChangedAt, line.Figures)));
        cases.Lines.Select(line => line.State).Distinct().Count().ShouldBe(4);
        one.Open().Check().Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(20, 4)]
    [InlineData(1_000, 12)]
    public void A_large_case_calculates_without_errors_and_balances(int rows, int periods)
    {
        var project = LargeCase.Of(rows, periods).Base;
        var sheet = Sheet.Of(project);

        (project.Costs.Length + project.Financing.Length).ShouldBe(rows);
        project.Timeline.Count.ShouldBe(periods);
        sheet.Costs.Total.Amount.ShouldNotBeNull().ShouldBe(sheet.Financing.Total.Amount!.Value);
    }
}
