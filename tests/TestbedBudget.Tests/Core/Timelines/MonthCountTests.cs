using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

public class MonthCountTests
{
    [Theory]
    [InlineData("2021-09-01", "2024-08-31", 36)]
    [InlineData("2021-09-01", "2026-02-28", 54)]
    [InlineData("2021-09-01", "2023-12-31", 28)]
    [InlineData("2026-01-01", "2026-02-28", 2)]
    [InlineData("2024-01-15", "2024-03-14", 2)]
    [InlineData("2024-02-01", "2024-02-29", 1)]
    public void Whole_months_are_whole(string first, string last, int months) =>
        MonthCount.Between(DateOnly.Parse(first, null), DateOnly.Parse(last, null)).ShouldBe(months);

    [Fact]
    public void Parts_of_a_month_count_by_its_days()
    {
        MonthCount.Between(new DateOnly(2025, 4, 1), new DateOnly(2025, 4, 15)).ShouldBe(0.5m);
        MonthCount.Between(new DateOnly(2025, 4, 16), new DateOnly(2025, 6, 30)).ShouldBe(2.5m);
    }

    [Theory]
    [InlineData("2021-09-01", "2023-12-31", 5)]
    [InlineData("2024-01-01", "2024-12-31", 2)]
    [InlineData("2026-01-01", "2026-02-28", 1)]
    [InlineData("2026-06-30", "2026-07-01", 2)]
    public void Started_half_years_of_seed_1(string first, string last, int count) =>
        MonthCount.StartedHalfYears(DateOnly.Parse(first, null), DateOnly.Parse(last, null)).ShouldBe(count);

    [Fact]
    public void Months_of_the_parts_of_a_period_cut_at_a_month_end_add_up() => Law.Holds(
        from start in Gen.Choose(0, 3_000)
        from whole in Gen.Choose(2, 80)
        from part in Gen.Choose(1, 79)
        where part < whole
        select (First: new DateOnly(2020, 1, 1).AddMonths(start % 100), whole, part),
        sample =>
        {
            var cut = sample.First.AddMonths(sample.part);
            var last = sample.First.AddMonths(sample.whole).AddDays(-1);
            (MonthCount.Between(sample.First, cut.AddDays(-1)) + MonthCount.Between(cut, last))
                .ShouldBe(MonthCount.Between(sample.First, last));
        });
}
