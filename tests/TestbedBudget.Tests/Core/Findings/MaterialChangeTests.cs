using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A changed row is seen over the days that both budgets have, also where a period got another end.</summary>
public sealed class MaterialChangeTests
{
    private static readonly PeriodId LastPeriod = new(new DateOnly(2026, 1, 1));

    // 360 000 a year for two years, 60 000 for two months.
    private static readonly Project Staff = Staffed(Timeline.Years(new DateOnly(2024, 1, 1), new DateOnly(2026, 2, 28)), 3_600_000, 3_600_000, 600_000);

    [Fact]
    public void A_period_that_is_lengthened_in_the_same_pace_is_no_change() =>
        Changes(Staff.After(new ExtendTo(new DateOnly(2026, 4, 30)))).ShouldBeEmpty();

    [Fact]
    public void A_period_that_is_lengthened_and_costs_more_a_month_is_a_change_over_the_days_of_both()
    {
        var dearer = Staff.After(new ExtendTo(new DateOnly(2026, 4, 30)))
            .After(SetCells.One(new CellId(new RowId("1"), LastPeriod), new AmountEntry(Money.FromKronor(2_000_000))));

        var change = Changes(dearer).ShouldHaveSingleItem();

        (change.Periods, change.Before.Kronor, change.After.Kronor).ShouldBe(("2026", 600_000m, 1_000_000m));
        (change.Days!.First, change.Days.Last).ShouldBe((new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 28)));
        Texts.Swedish.Findings.Of(change).Sentence.Replace('\u00A0', ' ').ShouldStartWith(
            "Väsentlig ändring: Egen personal 2026, räknat på 2026-01-01 – 2026-02-28, +67 % (400 000 kr) mot beslutet");
    }

    [Fact]
    public void A_shift_between_whole_years_is_said_of_the_whole_years()
    {
        var shifted = Staff.After(SetCells.One(new CellId(new RowId("1"), new PeriodId(new DateOnly(2024, 1, 1))), new AmountEntry(Money.FromKronor(2_700_000))))
            .After(SetCells.One(new CellId(new RowId("1"), new PeriodId(new DateOnly(2025, 1, 1))), new AmountEntry(Money.FromKronor(4_500_000))));

        Changes(shifted).Select(change => (change.Periods, change.Days, change.Difference.Kronor)).ShouldBe([("2024", null, -900_000m), ("2025", null, 900_000m)]);
    }

    [Fact]
    public void Common_spans_are_all_days_of_both_once_in_order() => Law.Holds(
        from one in ProjectGen.Timelines()
        from other in ProjectGen.Timelines()
        select (one, other),
        static sample =>
        {
            var spans = CommonSpans.Of(sample.one, sample.other);
            var days = Days(sample.one).Intersect(Days(sample.other)).Order().ToArray();

            spans.SelectMany(span => Days(span.First, span.Last)).ShouldBe(days);
            foreach (var span in spans)
            {
                foreach (var (timeline, place) in new[] { (sample.one, span.Before), (sample.other, span.Now) })
                {
                    timeline.Periods.Select((period, i) => (period, i)).Where(each => each.period.First <= span.Last && each.period.Last >= span.First)
                        .Select(each => each.i).ShouldBe(Enumerable.Range(place.Start.Value, place.End.Value - place.Start.Value));
                }
            }
        });

    [Fact]
    public void An_unchanged_budget_has_no_change_whatever_its_last_day_becomes() => Law.Holds(
        from months in Gen.Choose(1, 14)
        from staff in Gen.Choose(1, 90_000)
        from end in Gen.Choose(1, 30)
        select (months, staff, end),
        static sample =>
        {
            var last = new DateOnly(2024, 1, 1).AddMonths(24 + sample.months).AddDays(-1);
            var decided = Staffed(Timeline.Years(new DateOnly(2024, 1, 1), last), [.. Timeline.Years(new DateOnly(2024, 1, 1), last).Periods
                .Select(period => sample.staff * (long)period.Months)]);
            var moved = decided.After(new ExtendTo(last.AddMonths(Math.Min(sample.end, sample.months + 23) - 15)));

            Changes(moved, decided).ShouldAllBe(change => change.Periods == null);
        });

    private static IEnumerable<DateOnly> Days(Timeline timeline) => Days(timeline.First, timeline.Last);

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) =>
        Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);

    private static IReadOnlyList<MaterialChange> Changes(Project now, Project? decided = null)
    {
        var workbook = new Workbook { Key = "K", Base = now, Decisions = [new Decision { Project = decided ?? Staff }] };
        return [.. Checker.Check(workbook, Sheet.Of(now)).OfType<MaterialChange>()];
    }

    private static Project Staffed(Timeline timeline, params long[] kronor) => new()
    {
        Header = new Header { Title = "Projekt" },
        Timeline = timeline,
        Costs =
        [
            new CostRow
            {
                Id = new RowId("1"),
                Label = "Egen personal",
                Kind = CostKind.Staff,
                Cells = [.. kronor.Select(each => (CellEntry?)new AmountEntry(Money.FromKronor(each)))],
            },
        ],
    };
}
