using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class TimelineTests
{
    [Fact]
    public void Years_cover_the_days_without_a_gap_and_every_label_is_its_own() => Law.Holds(
        ProjectGen.Timelines(),
        timeline =>
        {
            Timeline.Fault(timeline.Periods).ShouldBeNull();
            timeline.Periods.Sum(period => period.Last.DayNumber - period.First.DayNumber + 1)
                .ShouldBe(timeline.Last.DayNumber - timeline.First.DayNumber + 1);
            Enumerable.Range(0, timeline.Count).Select(timeline.Label).Distinct().Count().ShouldBe(timeline.Count);
        });

    [Fact]
    public void Labels_name_years_and_months_where_years_do_not_tell()
    {
        Labels(Sample.Seed1.Timeline).ShouldBe(["2021-2023", "2024", "2025", "2026"]);
        Labels(new Timeline(
        [
            Period.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30)),
            Period.Between(new DateOnly(2024, 7, 1), new DateOnly(2024, 12, 31)),
        ])).ShouldBe(["2024-01–06", "2024-07–12"]);
    }

    [Fact]
    public void Periods_with_a_gap_an_overlap_or_one_identity_make_no_timeline()
    {
        var first = Period.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31));
        Timeline.Fault([]).ShouldBe(TimelineFault.Empty);
        Timeline.Fault([first, Period.Between(new DateOnly(2025, 1, 2), new DateOnly(2025, 12, 31))])
            .ShouldBe(TimelineFault.Gap);
        Timeline.Fault([first with { Last = new DateOnly(2023, 1, 1) }]).ShouldBe(TimelineFault.Backwards);
        Timeline.Fault([first, new Period(first.Id, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31))])
            .ShouldBe(TimelineFault.SameId);
    }

    private static string[] Labels(Timeline timeline) =>
        [.. Enumerable.Range(0, timeline.Count).Select(timeline.Label)];
}
