using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>How long the money lasts, against trying every month end.</summary>
public sealed class LastEndTests
{
    private static readonly RowId GrantRow = new("9");

    [Fact]
    public void The_last_end_is_the_one_that_is_found_by_trying_all() => Law.Holds(
        from years in Gen.Choose(1, 3)
        from months in Gen.Choose(1, 12)
        from staff in Gen.Choose(1, 900_000)
        from cash in Gen.Choose(0, 200_000)
        from fixedCost in Gen.Choose(0, 400_000)
        from limit in Gen.Choose(0, 20_000_000)
        select (years, months, staff, cash, fixedCost, limit: Money.FromKronor(limit)),
        static sample =>
        {
            var last = new DateOnly(2024, 1, 1).AddMonths((sample.years * 12) + sample.months).AddDays(-1);
            var project = Project(Timeline.Years(new DateOnly(2024, 1, 1), last), sample.staff, sample.cash, sample.fixedCost);
            var ends = Enumerable.Range(0, 240).Select(month => MonthCount.MonthEnd(ExtendTo.Earliest(project.Timeline).AddMonths(month)))
                .Where(end => end <= project.Timeline.Last.AddYears(10)).ToArray();
            var within = ends.Where(end => Granted(project, end) <= sample.limit).ToArray();

            var answer = LastEnd.Of(project, new Scenario("", []), sample.limit);

            if (within.Length == 0)
            {
                answer.ShouldBeOfType<NoAnswer>().Reason.ShouldBe(NoAnswerReason.LimitTooSmall);
            }
            else if (within[^1] == ends[^1])
            {
                answer.ShouldBeOfType<NoAnswer>().Reason.ShouldBe(NoAnswerReason.LimitNeverReached);
            }
            else
            {
                answer.ShouldBeOfType<LastEndAnswer>().Last.ShouldBe(within[^1]);
            }
        },
        times: 60);

    private static Money Granted(Project project, DateOnly end) => Sheet.TotalOf(project.After(new ExtendTo(end)), GrantRow)!.Value.OrZero;

    private static Project Project(Timeline timeline, int staff, int cash, int fixedCost) => new()
    {
        Header = new Header { Title = "Projekt" },
        Timeline = timeline,
        Costs =
        [
            new CostRow { Id = new RowId("1"), Label = "Personal", Kind = CostKind.Staff, Cells = Cells(timeline, staff) },
            new CostRow { Id = new RowId("2"), Label = "Konsult", Kind = CostKind.ExternalServices, Cells = Cells(timeline, fixedCost) },
        ],
        Financing =
        [
            new FinancierRow { Id = new RowId("8"), Label = "Kommunen", ChosenPace = Pace.HalfYear, Cells = Cells(timeline, cash) },
            new FinancierRow { Id = GrantRow, Label = "1:1-medel", Rule = Residual.Rule, Cells = [.. timeline.Periods.Select(_ => (CellEntry?)null)] },
        ],
        Grant = new GrantTerms { Row = GrantRow },
    };

    private static ImmutableArray<CellEntry?> Cells(Timeline timeline, int kronor) =>
        [.. timeline.Periods.Select(period => (CellEntry?)new AmountEntry(Money.FromKronor((long)(kronor * period.Months / 12))))];
}
