using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class RuleDetectionTests
{
    [Fact]
    public void Ten_per_cent_of_staff_is_found_in_seed_2()
    {
        var found = RuleDetection.In(Sample.Seed2).Single();
        found.Label.ShouldBe("Indirekta kostnader");
        found.Rule.ShouldBe(new FlatRate(Share.FromPercent(10), [new RowTerm(new RowId("1"))]));
        found.Explains.Length.ShouldBe(3);
    }

    [Fact]
    public void Fifteen_per_cent_of_staff_less_others_time_is_found_in_the_budget_periods_of_seed_1()
    {
        var found = RuleDetection.In(Sample.Seed1).Single();
        found.Label.ShouldBe("Indirekta kostnader");
        found.Rule.ShouldBe(new FlatRate(
            Share.FromPercent(15), [new RowTerm(new RowId("1")), new ContributionTerm(Contribution.Time, IsLess: true)]));
        found.Explains.ShouldBe(Sample.Seed1.Timeline.Periods[1..].Select(period => period.Id));
    }

    [Fact]
    public void Taking_what_was_found_changes_no_amount()
    {
        foreach (var project in (Project[])[Sample.Seed1, Sample.Seed2])
        {
            var taken = project.After(RuleDetection.In(project).Single().Edit);
            Sheet.Of(taken).Costs.Rows.Select(row => row.Total).ShouldBe(Sheet.Of(project).Costs.Rows.Select(row => row.Total));
        }
    }

    [Fact]
    public void A_rate_that_was_used_is_found() => Law.Holds(
        from tenths in Gen.Choose(20, 450)
        from staff in Gen.Choose(400_000, 3_000_000).ArrayOf(3)
        where staff.Distinct().Count() == 3
        select (Share: Share.FromPercent(tenths / 10m), staff),
        sample =>
        {
            var typed = Sample.Seed2.After(new SetCells([.. sample.staff.Select((kronor, i) =>
                new CellChange(Cell("1", i), new AmountEntry(Money.FromKronor(kronor))))]));
            var ruled = typed.After(new SetRule(new RowId("2"), new FlatRate(sample.Share, [new RowTerm(new RowId("1"))])));
            var frozen = ruled.After(new SetRule(new RowId("2"), Typed.Rule));
            RuleDetection.In(frozen).Single(rule => rule.Row == new RowId("2")).Rule.Rate.ShouldBe(sample.Share);
        });

    [Fact]
    public void Nothing_is_found_in_random_amounts() => Law.Holds(
        ProjectGen.Projects(),
        project => RuleDetection.In(project).ShouldBeEmpty());

    [Fact]
    public void Nothing_is_found_where_every_amount_is_alike() =>
        RuleDetection.In(Sample.Seed2.After(new SetCells([.. Enumerable.Range(0, 3).SelectMany(i => new[]
        {
            new CellChange(Cell("1", i), new AmountEntry(Money.FromKronor(1_000_000))),
            new CellChange(Cell("2", i), new AmountEntry(Money.FromKronor(100_000))),
        })]))).ShouldBeEmpty();

    private static CellId Cell(string row, int period) => new(new RowId(row), Sample.Seed2.Timeline[period].Id);
}
