using FsCheck;
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

        comparison.Periods[3].In.Select(periods => periods.Single().Months).ShouldBe([2, 8, 8]);
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

    [Fact]
    public void A_compared_table_adds_up_to_its_sums_whatever_its_rows_are_called() => Law.Holds(
        from before in Renamed()
        from after in Renamed()
        select (before, after),
        sample =>
        {
            foreach (var match in Enum.GetValues<RowMatch>())
            {
                var comparison = Comparison.Of(ComparedProject.Of("A", sample.before), [ComparedProject.Of("B", sample.after)], match);
                foreach (var table in new[] { comparison.Costs, comparison.Financing })
                {
                    for (var side = 0; side < 2; side++)
                    {
                        AddsUp(table.Rows.Select(row => row.Total), table.Sum.Total, side);
                        for (var period = 0; period < comparison.Periods.Length; period++)
                        {
                            AddsUp(table.Rows.Select(row => row.Periods[period]), table.Sum.Periods[period], side);
                        }
                    }
                }
            }
        });

    [Fact]
    public void A_heading_and_a_row_of_one_name_and_two_rows_of_another_are_lines_of_their_own()
    {
        var decided = OfCosts(("Personal", null), ("Personal", 100_000), ("Övrigt", 10_000), ("Övrigt", 5_000));
        var now = OfCosts(("Personal", null), ("Personal", 120_000), ("Övrigt", 20_000), ("Övrigt", 5_000));
        var comparison = Comparison.Of(ComparedProject.Of("A", decided), [ComparedProject.Of("B", now)], RowMatch.Label);
        comparison.Changes(1).Where(line => line.Table == TableKind.Costs)
            .Select(line => (line.Label, line.IsHeading, line.Before.OrZero.Kronor, line.After.OrZero.Kronor))
            .ShouldBe([("Personal", true, 0, 0), ("Personal", false, 100_000, 120_000), ("Övrigt", false, 10_000, 20_000), ("Övrigt", false, 5_000, 5_000), ("", false, 115_000, 145_000)]);
        comparison.Assumptions.ShouldBeEmpty();

        // The second row of the name is gone: the first is compared with the first.
        var fewer = Comparison.Of(
            ComparedProject.Of("A", decided), [ComparedProject.Of("B", now.After(new RemoveRow(new RowId("4"))))], RowMatch.Label);
        fewer.Costs.Rows.Select(row => row.Total.Change(1)!.Value.Kronor).ShouldBe([0, 20_000, 10_000, -5_000]);
        fewer.Assumptions.OfType<RowAssumed>().Single().IsThere.ShouldBe([true, false]);
    }

    [Fact]
    public void Merged_years_are_compared_with_the_years_they_are_split_into()
    {
        var split = Sample.Seed1.After(new SplitIntoYears(Sample.Seed1.Timeline[0].Id));
        var comparison = Comparison.Of(ComparedProject.Of("A", Sample.Seed1), [ComparedProject.Of("B", split)]);
        comparison.Periods.Select(period => period.Label).ShouldBe(["2021-2023", "2024", "2025", "2026"]);
        comparison.Periods.Select(period => period.IsSingle).ShouldBe([false, true, true, true]);
        comparison.Costs.Differs.ShouldBeFalse();
        comparison.Financing.Differs.ShouldBeFalse();
        comparison.IsEmpty.ShouldBeFalse();
        var back = Comparison.Of(ComparedProject.Of("B", split), [ComparedProject.Of("A", Sample.Seed1)]);
        back.Periods[0].Label.ShouldBe("2021-2023");
        back.Periods[0].In.Select(periods => periods.Length).ShouldBe([3, 1]);
    }

    [Fact]
    public void Every_day_is_compared_with_itself_and_rows_and_sums_add_up_over_the_periods() => Law.Holds(
        from before in ProjectGen.Projects()
        from edits in ProjectGen.Edits(before).ArrayOf(3)
        from merged in Gen.Choose(0, 2)
        from timeline in ProjectGen.Timelines()
        select (before, after: edits.Aggregate(Arranged(before, timeline, merged), (next, edit) => edit.ApplyTo(next).Project)),
        sample =>
        {
            var comparison = Comparison.Of(ComparedProject.Of("A", sample.before), [ComparedProject.Of("B", sample.after)]);
            foreach (var (side, timeline) in new[] { (0, sample.before.Timeline), (1, sample.after.Timeline) })
            {
                comparison.Periods.SelectMany(period => period.In[side]).ShouldBe(timeline.Periods);
                foreach (var row in new[] { comparison.Costs, comparison.Financing }.SelectMany(table => table.Rows.Append(table.Sum)))
                {
                    AddsUp(row.Periods, row.Total, side);
                }
            }

            for (var i = 1; i < comparison.Periods.Length; i++)
            {
                comparison.Periods[i - 1].In.SelectMany(periods => periods).Max(period => period.Last)
                    .ShouldBeLessThan(comparison.Periods[i].In.SelectMany(periods => periods).Min(period => period.First));
            }
        });

    // Split, merged, or on other periods altogether.
    private static Project Arranged(Project project, Timeline timeline, int way) => way switch
    {
        0 when project.Timeline.Count > 1 =>
            new MergePeriods(project.Timeline[0].Id, project.Timeline[1].Id).ApplyTo(project).Project,
        1 => new SplitPeriod(project.Timeline[0].Id, project.Timeline.First.AddDays(20)).ApplyTo(project).Project,
        _ => new SetTimelineEnds(timeline.First, timeline.Last).ApplyTo(project).Project,
    };

    // Few names for many rows, headings among them.
    private static Gen<Project> Renamed() =>
        from project in ProjectGen.Projects()
        from names in Gen.Elements("Personal", "Övrigt", "Offentlig finansiär").ArrayOf(20)
        select project with
        {
            Costs = [.. project.Costs.Select((row, i) => row with { Label = names[i] })],
            Financing = [.. project.Financing.Select((row, i) => row with { Label = names[i + 10] })],
        };

    private static Project OfCosts(params (string Label, long? Kronor)[] rows) => new()
    {
        Header = new Header { Title = "Projekt" },
        Timeline = Timeline.Years(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)),
        Costs =
        [
            .. rows.Select((row, i) => new CostRow
            {
                Id = new RowId($"{i + 1}"),
                Label = row.Label,
                IsHeading = row.Kronor is null,
                Cells = [row.Kronor is { } kronor ? new AmountEntry(Money.FromKronor(kronor)) : null],
            }),
        ],
    };

    // With an error in one of them the sum is one too.
    private static void AddsUp(IEnumerable<ComparedAmount> rows, ComparedAmount sum, int side)
    {
        CellValue[] values = [.. rows.Select(row => row.Values[side])];
        sum.Values[side].IsError.ShouldBe(values.Any(value => value.IsError));
        if (!sum.Values[side].IsError)
        {
            values.Aggregate(Money.Zero, (total, value) => total + value.OrZero).ShouldBe(sum.Values[side].OrZero);
        }
    }
}
