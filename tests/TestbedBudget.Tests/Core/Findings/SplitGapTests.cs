using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A gap that the printed sums explain as rounding stays explained when its period is split or merged with others.</summary>
public sealed class SplitGapTests
{
    private static readonly PeriodId Merged = Sample.Seed1.Timeline[0].Id;

    [Fact]
    public void Splitting_seed_1_into_years_leaves_its_gap_a_note_in_one_of_them()
    {
        var gaps = Gaps(Sample.Seed1Case, new SplitIntoYears(Merged));

        gaps.ShouldAllBe(gap => gap.Severity == Severity.Note);
        gaps.Where(gap => gap.At.PeriodLabel is "2021" or "2022" or "2023").ShouldHaveSingleItem().Difference.ShouldBe(Money.FromKronor(1));
        gaps.Single(gap => gap.At.PeriodLabel is null).Difference.ShouldBe(Money.FromKronor(-1));
    }

    [Fact]
    public void No_split_nor_merging_makes_an_error_of_a_note() => Law.Holds(
        from split in Gen.Choose(1, 1_600)
        from again in Gen.Choose(1, 1_600)
        from merge in Gen.Choose(0, 3)
        from isAmended in Gen.Elements(true, false)
        select (split, again, merge, isAmended),
        static sample =>
        {
            var workbook = sample.isAmended
                ? new StartAmendment().ApplyTo(new Decide(new DateOnly(2024, 4, 18), null, null).ApplyTo(Sample.Seed1Case).Workbook).Workbook
                : Sample.Seed1Case;
            var timeline = Sample.Seed1.Timeline;
            Edit[] edits =
            [
                Split(sample.split), Split(sample.again), new LockPeriod(timeline[1].Id, true), new LockPeriod(timeline[2].Id, true),
                new MergePeriods(timeline[sample.merge / 2].Id, timeline[(sample.merge / 2) + 1].Id),
            ];

            Gaps(workbook, edits).ShouldAllBe(gap => gap.Severity == Severity.Note);
        });

    [Fact]
    public void What_is_moved_between_the_parts_afterwards_is_no_rounding()
    {
        var split = Sample.Seed1.After(new SplitIntoYears(Merged)).After(new LockPeriod(Merged, false));
        var year = split.Timeline[0].Id;
        var staff = new RowId("1");
        var moved = split
            .After(SetCells.One(new CellId(staff, year), new AmountEntry(Amount(split, 0) + Money.FromKronor(2))))
            .After(new LockPeriod(split.Timeline[1].Id, false))
            .After(SetCells.One(new CellId(staff, split.Timeline[1].Id), new AmountEntry(Amount(split, 1) - Money.FromKronor(2))));

        Gaps(Sample.Seed1Case with { Base = moved }).Count(gap => gap.Severity == Severity.Error).ShouldBeGreaterThanOrEqualTo(2);

        Money Amount(Project project, int period) => Sheet.Of(project).Find(staff)!.Amounts[period].OrZero;
    }

    private static SplitPeriod Split(int day)
    {
        var at = Sample.Seed1.Timeline.First.AddDays(day);
        return new SplitPeriod(Sample.Seed1.Timeline.Periods.Last(period => period.First <= at).Id, at);
    }

    private static Imbalance[] Gaps(Workbook workbook, params Edit[] edits)
    {
        var project = edits.Aggregate(workbook.Base, static (project, edit) => edit.ApplyTo(project).Project);
        return [.. Checker.Check(workbook with { Base = project }, Sheet.Of(project)).OfType<Imbalance>()];
    }
}
