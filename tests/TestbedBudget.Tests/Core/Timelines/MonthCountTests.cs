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
    [InlineData("2025-01-29", "2025-02-28", 1)]
    [InlineData("2025-01-30", "2025-02-28", 1)]
    [InlineData("2025-01-31", "2025-02-28", 1)]
    [InlineData("2024-01-31", "2024-02-29", 1)]
    [InlineData("2025-01-31", "2025-04-30", 3)]
    [InlineData("2025-02-15", "2025-08-14", 6)]
    public void Whole_months_are_whole(string first, string last, int months) =>
        MonthCount.Between(DateOnly.Parse(first, null), DateOnly.Parse(last, null)).ShouldBe(months);

    [Fact]
    public void Parts_of_a_month_count_by_its_days()
    {
        MonthCount.Between(new DateOnly(2025, 4, 1), new DateOnly(2025, 4, 15)).ShouldBe(0.5m);
        MonthCount.Between(new DateOnly(2025, 4, 16), new DateOnly(2025, 6, 30)).ShouldBe(2.5m);
        MonthCount.Between(new DateOnly(2024, 9, 16), new DateOnly(2024, 12, 31)).ShouldBe(3.5m);
        MonthCount.Between(new DateOnly(2025, 6, 16), new DateOnly(2025, 6, 18)).ShouldBe(0.1m);
    }

    [Fact]
    public void A_later_last_day_is_always_more_and_a_later_first_day_never() => Law.Holds(
        from start in Gen.Choose(0, 1_500)
        from length in Gen.Choose(0, 800)
        select (First: new DateOnly(2023, 1, 1).AddDays(start), Length: length),
        static sample =>
        {
            var last = sample.First.AddDays(sample.Length);
            var months = MonthCount.Between(sample.First, last);

            MonthCount.Between(sample.First, last.AddDays(1)).ShouldBeGreaterThan(months);
            MonthCount.Between(sample.First.AddDays(1), last).ShouldBeLessThanOrEqualTo(months);
            months.ShouldBe(sample.Length / 30.4m, 0.2m + (sample.Length / 300m));
        });

    [Fact]
    public void All_first_and_last_days_of_four_years_are_in_order()
    {
        // Every pair within three months, a leap year among them.
        for (var first = new DateOnly(2023, 1, 1); first.Year < 2027; first = first.AddDays(1))
        {
            for (var (length, before) = (0, 0m); length < 95; length++)
            {
                var months = MonthCount.Between(first, first.AddDays(length));
                months.ShouldBeGreaterThan(before);
                MonthCount.Between(first.AddDays(1), first.AddDays(length)).ShouldBeLessThanOrEqualTo(months);
                before = months;
            }
        }
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
