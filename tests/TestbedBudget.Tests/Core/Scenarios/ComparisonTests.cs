using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class ComparisonTests
{
    private static readonly RowId External = new("2");
    private static readonly SetRule Residually = new(new RowId("6"), Residual.Rule);

    [Fact]
    public void A_project_compared_with_itself_differs_in_nothing() => Law.Holds(
        from project in ProjectGen.Projects()
        from edits in ProjectGen.Edits(project).ArrayOf(4)
        select edits.Aggregate(project, (next, edit) => edit.ApplyTo(next).Project),
        project =>
        {
            foreach (var match in Enum.GetValues<RowMatch>())
            {
                var comparison = Comparison.Of(
                    ComparedProject.Of("A", project), [ComparedProject.Of("B", project), ComparedProject.Of("C", project)], match);
                comparison.IsEmpty.ShouldBeTrue();
                comparison.Changes(1).ShouldAllBe(line => line.Change == null || line.Change == Money.Zero);
            }
        });

    [Fact]
    public void Whatever_differs_in_the_sheets_is_seen() => Law.Holds(
        from project in ProjectGen.Projects()
        from edit in ProjectGen.Edits(project)
        select (project, edit),
        sample =>
        {
            var after = sample.edit.ApplyTo(sample.project).Project;
            var comparison = Comparison.Of(ComparedProject.Of("A", sample.project), [ComparedProject.Of("B", after)]);
            if (Sheet.Of(sample.project).Costs.Total != Sheet.Of(after).Costs.Total)
            {
                comparison.Costs.Sum.Total.Differs.ShouldBeTrue();
                comparison.IsEmpty.ShouldBeFalse();
            }
        });

    [Fact]
    public void Both_ways_to_buy_external_services_stand_side_by_side_below_and_above_half()
    {
        var last = new DateOnly(2026, 8, 31);
        var comparison = Comparison.Of(
            ComparedProject.Of("Budget", Sample.Seed1),
            [
                ComparedProject.Of(new Scenario("Fast", [Residually, new ExtendTo(last)]), Sample.Seed1),
                ComparedProject.Of(
                    new Scenario("Per månad", [Residually, new ExtendTo(last) { Paces = [new RowPace(External, Pace.Month)] }]),
                    Sample.Seed1),
            ]);
        comparison.Names.ShouldBe(["Budget", "Fast", "Per månad"]);
        comparison.Costs.Sum.Total.Values.Select(value => value.OrZero.Kronor).ShouldBe([12_023_713, 13_372_153, 13_747_153]);

        var grant = comparison.Financing.Rows.Single(row => row.Row == new RowId("6"));
        grant.Total.Values.Select(value => value.OrZero.Kronor).ShouldBe([6_011_857, 6_613_877, 6_988_877]);
        grant.Total.Change(2).ShouldBe(Money.FromKronor(977_020));
        grant.Total.Relative(2)!.Value.PercentRounded(2).ShouldBe(16.25m);
        grant.Periods[0].Differs.ShouldBeFalse();
        grant.Periods[3].Values.Select(value => value.OrZero.Kronor).ShouldBe([255_674, 857_696, 1_232_696]);

        comparison.Periods[3].In.Select(period => period!.Months).ShouldBe([2, 8, 8]);
        comparison.Assumptions.OfType<EndAssumed>().Single().Last.ShouldBe([new DateOnly(2026, 2, 28), last, last]);
        comparison.Assumptions.OfType<RuleAssumed>().Single().Rule.ShouldBe([Typed.Rule, Residual.Rule, Residual.Rule]);
        comparison.Assumptions.OfType<PaceAssumed>().Single().ShouldSatisfyAllConditions(
            pace => pace.Label.ShouldBe("Externa tjänster"),
            pace => pace.Pace.ShouldBe([Pace.Fixed, Pace.Fixed, Pace.Month]));
        comparison.Assumptions.OfType<CapAssumed>().Single().Cap.ShouldBe([Money.FromKronor(6_011_857), null, null]);
    }

    [Fact]
    public void Before_after_and_change_have_a_line_a_row_and_a_line_a_sum()
    {
        var longer = Sample.Seed1.After(new ExtendTo(new DateOnly(2027, 2, 28)));
        var lines = Comparison.Of(ComparedProject.Of("Tidigare", Sample.Seed1), [ComparedProject.Of("Ny", longer)]).Changes(1);
        lines.Length.ShouldBe(4 + 1 + 15 + 1);
        var staff = lines[0];
        (staff.Label, staff.Before.OrZero.Kronor, staff.After.OrZero.Kronor, staff.Change!.Value.Kronor)
            .ShouldBe(("Egen personal", 10_392_159, 12_883_731, 2_491_572));
        lines[4].IsSum.ShouldBeTrue();
        lines[5].IsHeading.ShouldBeTrue();
        lines[10].Relative.ShouldBe(Share.Of(Money.Zero, Money.FromKronor(1))); // Askersund's cash is blank in what changed
    }

    [Fact]
    public void Rows_of_two_memos_are_matched_by_their_labels()
    {
        var renumbered = Sample.Seed2 with
        {
            Costs = [.. Sample.Seed2.Costs.Reverse().Select((row, i) => row with { Id = new RowId($"{i + 1}") })],
        };
        Comparison.Of(ComparedProject.Of("A", Sample.Seed2), [ComparedProject.Of("B", renumbered)], RowMatch.Label)
            .IsEmpty.ShouldBeTrue();
        Comparison.Of(ComparedProject.Of("A", Sample.Seed2), [ComparedProject.Of("B", renumbered)])
            .IsEmpty.ShouldBeFalse();
    }
}
