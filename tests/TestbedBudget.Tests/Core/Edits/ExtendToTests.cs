using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class ExtendToTests
{
    private static readonly DateOnly August2026 = new(2026, 8, 31);
    private static readonly DateOnly February2026 = new(2026, 2, 28);
    private static readonly DateOnly February2027 = new(2027, 2, 28);
    private static readonly DateOnly December2025 = new(2025, 12, 31);

    // 2026 grows from 2 months to 8 (× 4), and from one started half-year to two (× 2).
    [Theory]
    [InlineData("Egen personal", 1_661_048)] // 415 262 ÷ 2 × 8
    [InlineData("Externa tjänster", 125_000)] // fixed
    [InlineData("Resor och logi", 16_000)] // 4 000 × 4
    [InlineData("Indirekta kostnader", 120_872)] // 30 218 × 4
    [InlineData("Region Örebro län 1:1-medel", 511_348)] // cash: 255 674 × 2
    [InlineData("Region Örebro län (RAM/Tid)", null)] // blank stays blank
    [InlineData("Örebro kommun (kontanter)", 15_000)] // 7 500 a half-year
    [InlineData("Örebro kommun (tid)", 226_384)] // 56 596 × 4
    [InlineData("Askersunds kommun (tid)", null)]
    [InlineData("Karlskoga kommun (tid)", 125_768)] // 31 442 × 4
    [InlineData("Hallsbergs kommun (tid)", 251_536)] // 62 884 × 4
    [InlineData("Degerfors kommun (kontanter)", 150_000)] // 75 000 × 2, slip or not
    public void To_August_2026_each_row_follows_its_pace(string label, int? kronor)
    {
        var sheet = Sheet.Of(Sample.Seed1.After(new ExtendTo(August2026)));
        sheet.Project.Timeline.Count.ShouldBe(4);
        sheet.Project.Timeline.Last.ShouldBe(August2026);
        var before = Sheet.Of(Sample.Seed1).KronorOf(label);
        sheet.KronorOf(label).ShouldBe([before[0], before[1], before[2], kronor]);
    }

    [Theory]
    [InlineData("Egen personal", 2_393_232)]
    [InlineData("Externa tjänster", 225_000)]
    [InlineData("Örebro kommun (kontanter)", 15_000)]
    [InlineData("Degerfors kommun (kontanter)", 15_000)]
    [InlineData("Region Örebro län 1:1-medel", 1_413_816)]
    public void To_December_2025_the_year_2026_goes_and_nothing_else_changes(string label, int last)
    {
        var sheet = Sheet.Of(Sample.Seed1.After(new ExtendTo(December2025)));
        sheet.Project.Timeline.Count.ShouldBe(3);
        var before = Sheet.Of(Sample.Seed1).KronorOf(label);
        sheet.KronorOf(label).ShouldBe([before[0], before[1], last]);
        sheet.Costs.KronorOf().ShouldBe([5_942_054, 2_688_059, 2_819_120]);
    }

    // 2026 becomes a whole year (× 6 by the month, × 2 by the half-year); 2027 is two months more (× 1, one half-year).
    [Theory]
    [InlineData("Egen personal", 2_491_572, 415_262)]
    [InlineData("Externa tjänster", 125_000, null)]
    [InlineData("Resor och logi", 24_000, 4_000)]
    [InlineData("Indirekta kostnader", 181_308, 30_218)]
    [InlineData("Örebro kommun (kontanter)", 15_000, 7_500)]
    [InlineData("Örebro kommun (tid)", 339_576, 56_596)]
    [InlineData("Degerfors kommun (kontanter)", 150_000, 75_000)]
    [InlineData("Region Örebro län (RAM/Tid)", null, null)]
    public void To_February_2027_a_year_is_filled_and_another_is_added(string label, int? in2026, int? in2027)
    {
        var sheet = Sheet.Of(Sample.Seed1.After(new ExtendTo(February2027)));
        sheet.Project.Timeline.Label(4).ShouldBe("2027");
        sheet.Project.Timeline[4].Months.ShouldBe(2);
        sheet.KronorOf(label)[3..].ShouldBe([in2026, in2027]);
    }

    [Fact]
    public void A_yearly_index_raises_what_is_added_in_later_years_only()
    {
        var sheet = Sheet.Of(Sample.Seed1.After(new ExtendTo(new DateOnly(2028, 12, 31)) { YearlyIndex = new Share(0.024m) }));
        sheet.KronorOf("Egen personal")[3..].ShouldBe(
        [
            2_491_572,
            (long)decimal.Round(2_491_572 * 1.024m, MidpointRounding.AwayFromZero),
            (long)decimal.Round(2_491_572 * 1.024m * 1.024m, MidpointRounding.AwayFromZero),
        ]);
    }

    [Theory]
    [InlineData(Pace.Month, 500_000)]
    [InlineData(Pace.HalfYear, 250_000)]
    [InlineData(Pace.Year, 125_000)]
    [InlineData(Pace.Fixed, 125_000)]
    public void The_pace_of_a_row_can_be_chosen_for_the_extension_or_for_the_row(Pace pace, int kronor)
    {
        var row = new RowId("2");
        Sheet.Of(Sample.Seed1.After(new ExtendTo(August2026) { Paces = [new RowPace(row, pace)] }))
            .KronorOf("Externa tjänster")[3].ShouldBe(kronor);
        Sheet.Of(Sample.Seed1.After(new SetPace(row, pace)).After(new ExtendTo(August2026)))
            .KronorOf("Externa tjänster")[3].ShouldBe(kronor);
    }

    [Fact]
    public void With_a_residual_every_budget_period_balances_and_what_was_used_is_untouched()
    {
        foreach (var last in (DateOnly[])[August2026, December2025, February2027])
        {
            var sheet = Sheet.Of(Sample.Seed1.After(new SetRule(new RowId("6"), Residual.Rule)).After(new ExtendTo(last)));
            sheet.Balance(0).ShouldBe(Money.FromKronor(1));
            for (var period = 1; period < sheet.Project.Timeline.Count; period++)
            {
                sheet.Balance(period).ShouldBe(Money.Zero);
            }
        }
    }

    [Fact]
    public void External_services_by_the_month_take_the_share_of_August_2026_over_half()
    {
        var residual = Sample.Seed1.After(new SetRule(new RowId("6"), Residual.Rule));
        Percent(residual.After(new ExtendTo(August2026))).ShouldBe(49.46m); // 6 613 877 of 13 372 153
        Percent(residual.After(new ExtendTo(August2026) { Paces = [new RowPace(new RowId("2"), Pace.Month)] }))
            .ShouldBe(50.84m); // 6 988 877 of 13 747 153
    }

    [Fact]
    public void A_cap_follows_the_grant_when_the_project_is_longer_and_stays_when_it_is_shorter()
    {
        Sample.Seed1.After(new ExtendTo(August2026)).Grant.Cap.ShouldBeNull();
        Sample.Seed1.After(new ExtendTo(December2025)).Grant.Cap.ShouldBe(Money.FromKronor(6_011_857));
        Sample.Seed1.After(new ExtendTo(February2026)).ShouldBeSameAs(Sample.Seed1);
    }

    [Fact]
    public void Each_row_tells_what_it_did()
    {
        var told = new ExtendTo(February2027).Consequences(Sample.Seed1);
        told.ShouldContain(new FollowedPace(
            new RowId("1"), "Egen personal", "2026", Pace.Month, Money.FromKronor(415_262), 2, Money.FromKronor(2_491_572), 12, 1));
        told.ShouldContain(new KeptUnchanged(new RowId("2"), "Externa tjänster", "2026", Money.FromKronor(125_000)));
        told.ShouldContain(new KeptUnchanged(new RowId("2"), "Externa tjänster", "2027", null));
        told.ShouldContain(new CapReleased(Money.FromKronor(6_011_857)));
        told.OfType<AmountDropped>().ShouldBeEmpty();

        new ExtendTo(December2025).Consequences(Sample.Seed1).OfType<AmountDropped>()
            .ShouldContain(new AmountDropped("Degerfors kommun (kontanter)", "2026", Money.FromKronor(75_000)));
        new ExtendTo(August2026).Consequences(Sample.Seed1.After(new SetRule(new RowId("6"), Residual.Rule)))
            .ShouldContain(new WorkedOutAgain(new RowId("6"), "Region Örebro län 1:1-medel", "2026"));
    }

    [Fact]
    public void A_locked_last_period_gets_a_new_one_after_it()
    {
        var locked = Sample.Seed1.After(new LockPeriod(Sample.Seed1.Timeline.Periods[^1].Id, Actual: true));
        var sheet = Sheet.Of(locked.After(new ExtendTo(August2026)));
        sheet.Project.Timeline.Count.ShouldBe(5);
        sheet.Project.Timeline.Label(4).ShouldBe("2026-03–08");
        sheet.KronorOf("Egen personal")[3..].ShouldBe([415_262, 1_245_786]); // 2 months used, 6 months to come
    }

    [Fact]
    public void The_end_cannot_be_moved_into_what_was_used()
    {
        new ExtendTo(December2025.AddYears(-2)).ApplyTo(Sample.Seed1).Refusal
            .ShouldBe(new EndTooEarly(new DateOnly(2023, 12, 31), new DateOnly(2024, 1, 1)));
        new ExtendTo(new DateOnly(2900, 1, 1)).ApplyTo(Sample.Seed1).Refusal.ShouldBe(new TimelineRefused(TimelineFault.TooMany));
    }

    [Fact]
    public void A_formula_on_its_own_period_works_itself_out_and_a_plain_one_is_multiplied()
    {
        var project = Sample.Seed1
            .After(SetCells.One(Sample.Seed1.CellAt("Indirekta kostnader", "2026"), Entry("=Egen personal*10%")))
            .After(SetCells.One(Sample.Seed1.CellAt("Resor och logi", "2026"), Entry("=2*2 000")));
        var longer = project.After(new ExtendTo(February2027));
        Sheet.Of(longer).KronorOf("Indirekta kostnader")[3..].ShouldBe([249_157, 41_526]);
        Sheet.Of(longer).KronorOf("Resor och logi")[3..].ShouldBe([24_000, 4_000]);
        var cell = longer.CellAt("Resor och logi", "2026");
        ((FormulaEntry)longer.Entry(cell)!).Formula.Display(longer, cell).ShouldBe("=2*2 000*12/2");
    }

    [Theory]
    [InlineData("=Egen personal*10%")]
    [InlineData("=Egen personal 2026*10%")]
    [InlineData("=D1*10%")]
    [InlineData("=SUMMA(D1:D1)*10%")]
    public void An_added_period_reads_itself_where_the_last_one_read_itself(string formula)
    {
        var longer = Sample.Seed1
            .After(SetCells.One(Sample.Seed1.CellAt("Indirekta kostnader", "2026"), Entry(formula)))
            .After(new ExtendTo(new DateOnly(2028, 6, 30)));
        Sheet.Of(longer).KronorOf("Indirekta kostnader")[3..].ShouldBe([249_157, 249_157, 124_579]);
        var cell = longer.CellAt("Indirekta kostnader", "2028");
        ((FormulaEntry)longer.Entry(cell)!).Formula.Names(longer.Timeline[3].Id).ShouldBeFalse();
    }

    [Theory]
    [InlineData("=$D1*10%", 249_157)]
    [InlineData("=Egen personal 2025*10%+0*Egen personal 2026", 239_323)]
    public void An_added_period_reads_another_where_that_is_fixed_or_named(string formula, long kronor)
    {
        var longer = Sample.Seed1
            .After(SetCells.One(Sample.Seed1.CellAt("Indirekta kostnader", "2026"), Entry(formula)))
            .After(new ExtendTo(February2027));
        Sheet.Of(longer).KronorOf("Indirekta kostnader")[3..].ShouldBe([kronor, kronor]);
    }

    [Fact]
    public void An_added_period_reads_its_own_sum_where_the_last_one_named_its_own()
    {
        var longer = Sample.Seed1
            .After(SetCells.One(Sample.Seed1.CellAt("Region Örebro län 1:1-medel", "2026"), Entry("=Summa kostnader 2026*50%")))
            .After(new ExtendTo(February2027));
        var sheet = Sheet.Of(longer);
        sheet.KronorOf("Region Örebro län 1:1-medel")[4].ShouldBe((long)decimal.Round(sheet.Costs.Totals[4].OrZero.Kronor / 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void A_series_gives_the_years_after_a_period_what_an_extension_gives_them() => Law.Holds(
        from year in Gen.Choose(2019, 2023)
        from month in Gen.Choose(1, 12)
        from merged in Gen.Choose(1, 4)
        from added in Gen.Choose(1, 4)
        from percent in Gen.Choose(-20, 20)
        from kronor in Gen.Choose(0, 9_000_000)
        from pace in Gen.Elements(Pace.Month, Pace.HalfYear, Pace.Year)
        select (First: new DateOnly(year, month, 1), Last: new DateOnly(year + merged - 1, 12, 31), added, Index: Share.FromPercent(percent), kronor, pace),
        sample =>
        {
            var row = new CostRow { Id = new RowId("1"), Label = "Lön", ChosenPace = sample.pace, Cells = [new AmountEntry(Money.FromKronor(sample.kronor))] };
            var project = new Project
            {
                Header = new Header { Title = "Projekt" },
                Timeline = new Timeline([Period.Between(sample.First, sample.Last)]),
                Costs = [row],
            };
            var end = new DateOnly(sample.Last.Year + sample.added, 12, 31);
            var extended = project.After(new ExtendTo(end) { YearlyIndex = sample.Index });
            var blank = project.After(new SetTimelineEnds(sample.First, end));
            var filled = blank.After(Fill.Series(blank, [row.Id], [.. blank.Timeline.Periods.Select(period => period.Id)], sample.Index));
            Sheet.Of(filled).KronorOf("Lön").ShouldBe(Sheet.Of(extended).KronorOf("Lön"));
        });

    [Fact]
    public void A_series_from_merged_years_rises_from_the_last_of_them()
    {
        var merged = new Project
        {
            Header = new Header { Title = "Projekt" },
            Timeline = new Timeline([Period.Between(new DateOnly(2021, 1, 1), new DateOnly(2023, 12, 31)), Period.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31))]),
            Costs = [new CostRow { Id = new RowId("1"), Label = "Lön", Cells = [new AmountEntry(Money.FromKronor(300_000)), null] }],
        };
        var filled = merged.After(Fill.Series(merged, [new RowId("1")], [.. merged.Timeline.Periods.Select(period => period.Id)], Share.FromPercent(10)));
        Sheet.Of(filled).KronorOf("Lön").ShouldBe([300_000, 110_000]);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000_000)]
    public void An_index_that_no_amount_holds_is_refused(int index)
    {
        new ExtendTo(new DateOnly(2054, 12, 31)) { YearlyIndex = new Share(index) }.ApplyTo(Sample.Seed1).Refusal.ShouldBeOfType<AmountTooLarge>();

        var far = Sample.Seed1.After(new ExtendTo(new DateOnly(2054, 12, 31)));
        var series = Fill.Series(far, [new RowId("1")], [far.Timeline[1].Id, far.Timeline.Periods[^1].Id], new Share(index));
        series.ApplyTo(far).Refusal.ShouldBeOfType<AmountTooLarge>();
    }

    [Fact]
    public void A_series_back_from_years_that_fell_to_nothing_is_refused() =>
        Fill.Series(Sample.Seed2, [new RowId("1")], [Sample.Seed2.Timeline[2].Id, Sample.Seed2.Timeline[0].Id], new Share(-1))
            .ApplyTo(Sample.Seed2).Refusal.ShouldBeOfType<AmountTooLarge>();

    [Fact]
    public void There_and_back_gives_the_first_amounts_where_whole_months_were_added() => Law.Holds(
        from months in Gen.Choose(1, 40)
        select months,
        months =>
        {
            var there = Sample.Seed1.After(new ExtendTo(MonthCount.MonthEnd(February2026.AddMonths(months))));
            var back = there.After(new ExtendTo(February2026));
            back.Timeline.Periods.ShouldBe(Sample.Seed1.Timeline.Periods);
            foreach (var row in Sample.Seed1.Costs.Concat<Row>(Sample.Seed1.Financing))
            {
                Sheet.Of(back).KronorOf(row.Label).ShouldBe(Sheet.Of(Sample.Seed1).KronorOf(row.Label), row.Label);
            }
        });

    [Fact]
    public void An_extension_never_changes_a_period_that_it_does_not_reach() => Law.Holds(
        from project in ProjectGen.Projects()
        from days in Gen.Choose(-900, 1_500)
        select (project, Last: project.Timeline.Last.AddDays(days)),
        sample =>
        {
            var (after, refusal) = new ExtendTo(sample.Last).ApplyTo(sample.project);
            if (refusal is not null)
            {
                after.ShouldBeSameAs(sample.project);
                return;
            }

            after.Timeline.Last.ShouldBe(sample.Last);
            for (var period = 0; period < Math.Min(after.Timeline.Count, sample.project.Timeline.Count); period++)
            {
                if (after.Timeline[period] == sample.project.Timeline[period])
                {
                    var at = period;
                    after.Costs.Select(row => row.Cells[at]).ShouldBe(sample.project.Costs.Select(row => row.Cells[at]));
                    after.Financing.Select(row => row.Cells[at])
                        .ShouldBe(sample.project.Financing.Select(row => row.Cells[at]));
                }
                else
                {
                    after.Timeline[period].Actual.ShouldBeFalse();
                }
            }

            after.Costs.ShouldAllBe(row => row.Cells.Length == after.Timeline.Count);
        });

    private static FormulaEntry Entry(string text) => new(Formula.Parse(text, Sample.Seed1).Formula!);

    private static decimal Percent(Project project)
    {
        var sheet = Sheet.Of(project);
        return Share.Of(sheet.Find(new RowId("6"))!.Total.OrZero, sheet.Costs.Total.OrZero)!.Value.PercentRounded(2);
    }
}
