using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A later last day never costs less, day by day, whatever day the project began on.</summary>
public sealed class LaterEndTests
{
    [Fact]
    public void Every_row_takes_at_least_as_much_the_day_after() => Law.Holds(
        from start in Gen.Choose(0, 900)
        from length in Gen.Choose(20, 700)
        from kronor in Gen.Choose(1, 4_000_000).ArrayOf(4)
        from begin in Gen.Choose(-15, 40)
        select (first: new DateOnly(2023, 1, 1).AddDays(start), length, kronor, begin),
        static sample =>
        {
            var project = Project(Timeline.Years(sample.first, sample.first.AddDays(sample.length)), sample.kronor);
            var before = new long[4];
            for (var day = sample.begin; day < sample.begin + 45; day++)
            {
                var (extended, refusal) = new ExtendTo(project.Timeline.Last.AddDays(day)).ApplyTo(project);
                if (refusal is null)
                {
                    long[] totals = [.. Sheet.Of(extended).Costs.Rows.Select(row => row.Total.OrZero.Ore)];
                    for (var i = 0; i < totals.Length; i++)
                    {
                        totals[i].ShouldBeGreaterThanOrEqualTo(before[i], $"row {i}, {extended.Timeline.Last}");
                    }

                    before = totals;
                }
            }
        });

    [Fact]
    public void The_last_period_is_its_amount_times_its_new_length_by_its_old_to_the_krona() => Law.Holds(
        from start in Gen.Choose(0, 900)
        from length in Gen.Choose(20, 300)
        from kronor in Gen.Choose(1, 4_000_000).ArrayOf(4)
        from day in Gen.Choose(-10, 200)
        select (first: new DateOnly(2023, 1, 1).AddDays(start), length, kronor, day),
        static sample =>
        {
            var project = Project(Timeline.Years(sample.first, sample.first.AddDays(sample.length)), sample.kronor);
            var (was, last) = (project.Timeline[project.Timeline.Count - 1], project.Timeline.Last.AddDays(sample.day));
            if (last.Year != was.First.Year || last < was.First || new ExtendTo(last).ApplyTo(project) is not { Refusal: null, Project: var extended })
            {
                return;
            }

            for (var i = 0; i < sample.kronor.Length; i++)
            {
                var (pace, units) = ((Pace)i, (Pace)i switch
                {
                    Pace.Month => (Months(was.First, last), Months(was.First, was.Last)),
                    Pace.HalfYear => (HalfYears(was.First, last), HalfYears(was.First, was.Last)),
                    _ => (1m, 1m),
                });
                var expected = decimal.Round(sample.kronor[i] * units.Item1 / units.Item2, MidpointRounding.AwayFromZero);
                Sheet.Of(extended).Costs.Rows[i].Amounts[^1].OrZero.Kronor.ShouldBe(expected, $"{pace} {was.First} {last}");
            }
        });

    // By hand: within one calendar year only.
    private static decimal HalfYears(DateOnly first, DateOnly last) => (first.Month <= 6 ? 1 : 0) + (last.Month > 6 ? 1 : 0);

    private static decimal Months(DateOnly first, DateOnly last) => MonthCount.Between(first, last);

    private static Project Project(Timeline timeline, int[] kronor) => new()
    {
        Header = new Header { Title = "Projekt" },
        Timeline = timeline,
        Costs =
        [
            .. kronor.Select((amount, i) => new CostRow
            {
                Id = new RowId($"{i + 1}"),
                Label = $"Rad {i + 1}",
                ChosenPace = (Pace)i,
                Cells = [.. timeline.Periods.Select(_ => (CellEntry?)new AmountEntry(Money.FromKronor(amount)))],
            }),
        ],
    };
}
