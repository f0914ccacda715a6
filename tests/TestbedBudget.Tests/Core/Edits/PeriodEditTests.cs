using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class PeriodEditTests
{
    private static readonly Project Seed = Sample.Seed1;

    [Fact]
    public void Merged_years_split_by_months_add_up_in_every_row()
    {
        var sheet = Sheet.Of(Seed.After(new SplitIntoYears(Seed.Timeline[0].Id)));
        sheet.Project.Timeline.Count.ShouldBe(6);
        Enumerable.Range(0, 6).Select(sheet.Project.Timeline.Label).ShouldBe(["2021", "2022", "2023", "2024", "2025", "2026"]);
        sheet.Project.Timeline.Periods.Take(3).ShouldAllBe(period => period.Actual);
        // 5 283 180 by 4, 12 and 12 of 28 months: 754 740, 2 264 220, 2 264 220.
        sheet.KronorOf("Egen personal")[..3].ShouldBe([754_740, 2_264_220, 2_264_220]);
        sheet.KronorOf("Askersunds kommun (tid)").ShouldBe([39_756, 119_266, 119_267, null, null, null]);
        sheet.Costs.Total.ShouldBe(Sheet.Of(Seed).Costs.Total);
    }

    [Fact]
    public void The_years_that_merged_ones_become_balance_as_they_did()
    {
        var first = Seed.Timeline[0].Id;
        var balanced = Seed.After(new EditAll(
        [
            new LockPeriod(first, false),
            SetCells.One(new CellId(Seed.RowCalled("Region Örebro län 1:1-medel").Id, first), new AmountEntry(Money.FromKronor(3_121_022))),
        ]));
        Sheet.Of(balanced).Balance(0).ShouldBe(Money.Zero);

        var sheet = Sheet.Of(balanced.After(new SplitIntoYears(Seed.Timeline[0].Id)));

        Enumerable.Range(0, 3).Select(sheet.Balance).ShouldAllBe(difference => difference == Money.Zero);
    }

    [Fact]
    public void Rows_of_split_columns_add_up_and_stand_within_kronor_of_their_own_split() => Law.Holds(
        from project in ProjectGen.Projects()
        from day in Gen.Choose(31, 330)
        select (project, day),
        sample =>
        {
            var before = Sheet.Of(sample.project);
            var period = sample.project.Timeline[0];
            var (after, refusal) = new SplitPeriod(period.Id, period.First.AddDays(sample.day)).ApplyTo(sample.project);
            if (refusal is not null)
            {
                return;
            }

            var sheet = Sheet.Of(after);
            foreach (var row in sheet.Costs.Rows.Concat(sheet.Financing.Rows))
            {
                (row.Amounts[0].OrZero + row.Amounts[1].OrZero).ShouldBe(before.Find(row.Row.Id)!.Amounts[0].OrZero);
                var own = LargestRemainder.Split(
                    before.Find(row.Row.Id)!.Amounts[0].OrZero, [after.Timeline[0].Months, after.Timeline[1].Months], after.Precision);
                (row.Amounts[0].OrZero - own[0]).Abs().ShouldBeLessThanOrEqualTo(Money.FromKronor(3));
            }
        });

    [Fact]
    public void Split_and_merged_again_is_the_project_that_was() => Law.Holds(
        from project in ProjectGen.Projects()
        from period in Gen.Choose(0, project.Timeline.Count - 1)
        from day in Gen.Choose(1, 364)
        select (project, period, day),
        sample =>
        {
            var period = sample.project.Timeline[sample.period];
            var (split, refusal) = new SplitPeriod(period.Id, period.First.AddDays(sample.day)).ApplyTo(sample.project);
            if (refusal is not null)
            {
                refusal.ShouldBeOfType<SplitOutside>();
                return;
            }

            var merged = split.After(new MergePeriods(period.Id, split.Timeline[sample.period + 1].Id));
            merged.Timeline.Periods.ShouldBe(sample.project.Timeline.Periods);
            merged.Costs.SelectMany(row => row.Cells).ShouldBe(sample.project.Costs.SelectMany(row => row.Cells));
            merged.Financing.SelectMany(row => row.Cells).ShouldBe(sample.project.Financing.SelectMany(row => row.Cells));
            Sheet.Of(split).Costs.Total.ShouldBe(Sheet.Of(sample.project).Costs.Total);
        });

    [Fact]
    public void Merging_adds_amounts_keeps_blank_rows_blank_and_lets_rules_follow()
    {
        var ruled = Seed.After(new SetRule(new RowId("6"), Residual.Rule));
        var merged = ruled.After(new MergePeriods(Seed.Timeline[1].Id, Seed.Timeline[3].Id));
        var sheet = Sheet.Of(merged);
        merged.Timeline.Label(1).ShouldBe("2024-2026");
        sheet.KronorOf("Egen personal").ShouldBe([5_283_180, 5_108_979]);
        sheet.KronorOf("Askersunds kommun (tid)").ShouldBe([278_289, null]);
        merged.Find(new RowId("6"))!.Cells[1].ShouldBeNull();
        sheet.Balance(1).ShouldBe(Money.Zero);
    }

    [Fact]
    public void Merging_makes_one_note_of_those_on_the_merged_cells()
    {
        var (row, first, second) = (new RowId("1"), Seed.Timeline[1].Id, Seed.Timeline[2].Id);
        var noted = Seed.After(new EditAll(
        [
            new SetNote(new Note(row, second, "Andra")), new SetNote(new Note(row, first, "Första")),
            new SetNote(new Note(row, null, "Raden")), new SetNote(new Note(null, second, "Året")),
        ]));

        var merged = noted.After(new MergePeriods(first, second));

        merged.Notes.ShouldBe([new Note(row, null, "Raden"), new Note(row, first, "Första\nAndra"), new Note(null, first, "Året")], ignoreOrder: true);
    }

    [Fact]
    public void Actual_and_budget_do_not_merge_and_a_split_day_lies_inside()
    {
        new MergePeriods(Seed.Timeline[0].Id, Seed.Timeline[1].Id).ApplyTo(Seed).Refusal
            .ShouldBe(new CannotMerge("2021-2023", "2024"));
        new SplitPeriod(Seed.Timeline[1].Id, new DateOnly(2024, 1, 1)).ApplyTo(Seed).Refusal.ShouldBeOfType<SplitOutside>();
        new SplitIntoYears(Seed.Timeline[1].Id).ApplyTo(Seed).Refusal.ShouldBeOfType<SplitOutside>();
    }

    [Fact]
    public void Formulas_in_and_on_a_period_that_is_split_become_amounts_and_this_is_told()
    {
        var inside = Seed.CellAt("Resor och logi", "2024");
        var reading = Seed.CellAt("Resor och logi", "2025");
        var project = Seed.After(new SetCells(
        [
            new CellChange(inside, Entry("=2*10 000")),
            new CellChange(reading, Entry("=B3*1,02")),
        ]));
        var split = new SplitPeriod(Seed.Timeline[1].Id, new DateOnly(2024, 7, 1));
        var after = project.After(split);
        Sheet.Of(after).KronorOf("Resor och logi").ShouldBe([27_077, 10_000, 10_000, 20_400, 4_000]);
        split.Consequences(project).ShouldBe(
        [
            new BecameAmount("Resor och logi", "2024-01–06", Money.FromKronor(10_000)),
            new BecameAmount("Resor och logi", "2025", Money.FromKronor(20_400)),
        ]);
    }

    [Fact]
    public void Moving_the_ends_keeps_every_amount_that_stays_and_tells_what_goes()
    {
        var edit = new SetTimelineEnds(new DateOnly(2021, 8, 1), new DateOnly(2027, 6, 30));
        var moved = Seed.After(edit);
        moved.Timeline.First.ShouldBe(new DateOnly(2021, 8, 1));
        moved.Timeline.Last.ShouldBe(new DateOnly(2027, 6, 30));
        Sheet.Of(moved).Costs.Total.ShouldBe(Sheet.Of(Seed).Costs.Total);

        var shorter = new SetTimelineEnds(Seed.Timeline.First, new DateOnly(2025, 6, 30));
        Sheet.Of(Seed.After(shorter)).KronorOf("Resor och logi").ShouldBe([27_077, 15_000, 24_000]);
        shorter.Consequences(Seed).ShouldContain(new AmountDropped("Resor och logi", "2026", Money.FromKronor(4_000)));
        new SetTimelineEnds(new DateOnly(2024, 1, 1), Seed.Timeline.Last).ApplyTo(Seed).Refusal
            .ShouldBe(new ActualPeriodStays("2021-2023"));
    }

    [Fact]
    public void Periods_are_added_and_removed_at_the_ends_only()
    {
        var added = Seed.After(new AddPeriod(new DateOnly(2026, 6, 30)));
        added.Timeline.Label(4).ShouldBe("2026-03–06");
        added.Costs.ShouldAllBe(row => row.Cells[4] == null);
        var before = Seed.After(new AddPeriod(new DateOnly(2021, 6, 1)));
        Sheet.Of(before).KronorOf("Resor och logi").ShouldBe([null, 27_077, 15_000, 24_000, 4_000]);

        var back = added.After(new RemovePeriod(added.Timeline.Periods[^1].Id));
        back.Timeline.Periods.ShouldBe(Seed.Timeline.Periods);
        new RemovePeriod(Seed.Timeline[1].Id).ApplyTo(Seed).Refusal.ShouldBe(new OnlyEndPeriodsGo("2024"));
        new RemovePeriod(Seed.Timeline[0].Id).ApplyTo(Seed).Refusal.ShouldBe(new ActualPeriodStays("2021-2023"));
        new AddPeriod(new DateOnly(2024, 6, 30)).ApplyTo(Seed).Refusal.ShouldBeOfType<DayIsInside>();
    }

    [Fact]
    public void A_formula_that_reads_a_removed_period_tells_its_name()
    {
        var project = Seed.After(SetCells.One(Seed.CellAt("Resor och logi", "2025"), Entry("=D3*2")));
        var edit = new RemovePeriod(Seed.Timeline[3].Id);
        var after = project.After(edit);
        Sheet.Of(after).Find(new RowId("3"))!.Amounts[2].Error.ShouldBe(CellError.Reference);
        Display(after, "Resor och logi", "2025").ShouldContain("#REFERENS[2026]");
        edit.Consequences(project).ShouldContain(new ReferenceLost("Resor och logi", "2025", "2026"));
    }

    [Theory]
    [InlineData("=SUMMA(B1:D1)", "=SUMMA(B1:C1)", 4_693_717)]
    [InlineData("=SUMMA($D1:$B1)", "=SUMMA($C1:$B1)", 4_693_717)]
    [InlineData("=SUMMA(C$1:D2)", "=SUMMA(C$1:C2)", 2_618_232)]
    [InlineData("=SUMMA(A1:C1)", "=SUMMA(A1:C1)", 9_976_897)]
    public void A_range_shrinks_to_the_periods_that_are_left_of_it(string typed, string left, long kronor)
    {
        var project = Seed.After(SetCells.One(Seed.CellAt("Resor och logi", "2024"), Entry(typed)));
        foreach (var edit in new Edit[] { new RemovePeriod(Seed.Timeline[3].Id), new ExtendTo(new DateOnly(2025, 12, 31)) })
        {
            var after = project.After(edit);
            Display(after, "Resor och logi", "2024").ShouldBe(left);
            Sheet.Of(after).KronorOf("Resor och logi")[1].ShouldBe(kronor);
            edit.Consequences(project).OfType<ReferenceLost>().ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_range_is_lost_when_all_of_its_periods_go_and_shrinks_over_several_at_once()
    {
        var project = Seed.After(SetCells.One(Seed.CellAt("Resor och logi", "2024"), Entry("=SUMMA(C1:D1)+SUMMA(A1:D1)")));
        var edit = new ExtendTo(new DateOnly(2024, 12, 31));
        Display(project.After(edit), "Resor och logi", "2024").ShouldBe("=SUMMA(#REFERENS[2025])+SUMMA(A1:B1)");
        edit.Consequences(project).OfType<ReferenceLost>()
            .ShouldBe([new ReferenceLost("Resor och logi", "2024", "2025"), new ReferenceLost("Resor och logi", "2024", "2026")]);
    }

    [Fact]
    public void A_sum_of_all_periods_is_the_row_s_total_whichever_of_them_are_left() => Law.Holds(
        from project in ProjectGen.Projects()
        where project.Costs.Length > 0
        from days in Gen.Choose(1, 1_500)
        from isReversed in Gen.Elements(true, false)
        select (project, days, isReversed),
        sample =>
        {
            var (rows, last) = (sample.project.Costs.Length, (char)('A' + sample.project.Timeline.Count - 1));
            var adder = new CostRow { Id = new RowId("sum"), Label = "Summerad", Cells = [.. new CellEntry?[sample.project.Timeline.Count]] };
            var summing = sample.project.After(new AddRow(adder, rows));
            var text = sample.isReversed ? $"=SUMMA({last}{rows}:A1)" : $"=SUMMA(A1:{last}{rows})";
            summing = summing with
            {
                Costs = summing.Costs.SetItem(rows, adder with { Cells = adder.Cells.SetItem(0, new FormulaEntry(Formula.Parse(text, summing).Formula!)) }),
            };
            var day = sample.project.Timeline.Last.AddDays(-sample.days);
            var outcome = new SetTimelineEnds(sample.project.Timeline.First, day).ApplyTo(summing);
            if (day >= sample.project.Timeline.First && outcome.Refusal is null)
            {
                var sheet = Sheet.Of(outcome.Project);
                sheet.Costs.Rows[rows].Total.ShouldBe(CellValue.Of(sheet.Costs.Rows.Take(rows).Aggregate(Money.Zero, (sum, row) => sum + row.Total.OrZero)));
            }
        });

    [Fact]
    public void Filling_moves_what_is_not_fixed()
    {
        var project = Seed.After(SetCells.One(Seed.CellAt("Resor och logi", "2024"), Entry("=B$1*1%+A3")));
        RowId[] row = [new("3")];
        var right = project.After(Fill.Right(project, [.. row], Periods(1, 4)));
        Display(right, "Resor och logi", "2026").ShouldBe("=D$1*1%+C3");
        var down = project.After(Fill.Down(project, [new("3"), new("4")], Periods(1, 2)));
        Display(down, "Indirekta kostnader", "2024").ShouldBe("=B$1*1%+A4");
        Fill.Right(Seed, [new("5"), new("6")], Periods(1, 3)).Changes.Length.ShouldBe(1);
    }

    [Fact]
    public void A_series_of_years_rises_by_the_percentage_and_a_part_of_a_year_gets_its_part()
    {
        var filled = Seed.After(Fill.Series(Seed, [new("1"), new("8")], Periods(1, 4), Share.FromPercent(2)));
        // 2 300 485 × 1,02 = 2 346 494,7; × 1,02² × 2/12 = 398 904,099.
        Sheet.Of(filled).KronorOf("Egen personal")[1..].ShouldBe([2_300_485, 2_346_495, 398_904]);
        // 15 000 is two half-years; one of 2026: 15 000 × 1,0404 ÷ 2.
        Sheet.Of(filled).KronorOf("Örebro kommun (kontanter)")[1..].ShouldBe([15_000, 15_300, 7_803]);
    }

    private static FormulaEntry Entry(string text) => new(Formula.Parse(text, Seed).Formula!);

    private static ImmutableArray<PeriodId> Periods(int first, int end) =>
        [.. Seed.Timeline.Periods.Take(first..end).Select(period => period.Id)];

    private static string Display(Project project, string label, string period)
    {
        var cell = project.CellAt(label, period);
        return ((FormulaEntry)project.Entry(cell)!).Formula.Display(project, cell);
    }
}
