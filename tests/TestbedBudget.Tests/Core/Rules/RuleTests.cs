using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class RuleTests
{
    private static readonly RowId Staff = new("1");

    [Fact]
    public void Ten_per_cent_reproduces_every_printed_amount_of_seed_2()
    {
        var project = Sample.Seed2.After(
            new SetRule(new RowId("2"), new FlatRate(Share.FromPercent(10), [new RowTerm(Staff)])));
        var sheet = Sheet.Of(project);
        sheet.KronorOf("Indirekta kostnader").ShouldBe([93_570, 96_919, 100_453]);
        sheet.Costs.Find(new RowId("2"))!.Total.Amount.ShouldBe(Money.FromKronor(290_942));
        sheet.Costs.KronorOf().ShouldBe([1_029_271, 1_066_104, 1_104_983]);
    }

    [Fact]
    public void Fifteen_per_cent_of_staff_less_others_time_reproduces_the_budget_periods_of_seed_1()
    {
        var rule = new FlatRate(
            Share.FromPercent(15), [new RowTerm(Staff), new ContributionTerm(Contribution.Time, IsLess: true)]);
        Sheet.Of(Sample.Seed1.After(new SetRule(new RowId("4"), rule)))
            .KronorOf("Indirekta kostnader").ShouldBe([431_912, 172_574, 176_888, 30_218]);
    }

    [Fact]
    public void A_residual_on_the_grant_of_seed_1_changes_2025_and_the_total_and_leaves_what_was_used()
    {
        var sheet = Sheet.Of(Sample.Seed1.After(new SetRule(new RowId("6"), Residual.Rule)));
        sheet.KronorOf("Region Örebro län 1:1-medel").ShouldBe([3_121_021, 1_221_346, 1_413_814, 255_674]);
        sheet.Find(new RowId("6"))!.Total.Amount.ShouldBe(Money.FromKronor(6_011_855));
        sheet.Balance(0).ShouldBe(Money.FromKronor(1));
        Enumerable.Range(1, 3).ShouldAllBe(period => sheet.Balance(period) == Money.Zero);
    }

    [Fact]
    public void The_share_of_seed_2_is_cut_by_its_cap_and_split_evenly()
    {
        var capped = Sample.Seed2.After(new SetRule(new RowId("4"), new GrantShare(GrantSplit.Evenly)));
        Sheet.Of(capped).KronorOf("Region Örebro län 1:1-medel").ShouldBe([350_000, 350_000, 350_000]);

        var free = capped.After(new SetGrantTerms(capped.Grant with { Cap = null }));
        Sheet.Of(free).Find(new RowId("4"))!.Total.Amount.ShouldBe(Money.FromKronor(1_056_118));
    }

    [Fact]
    public void A_share_of_a_financing_that_holds_the_grant_is_that_share_of_it() => Law.Holds(
        from percent in Gen.Choose(1, 90)
        from others in Gen.Choose(0, 5_000_000)
        select (percent, others),
        sample =>
        {
            var project = Sample.Seed2.After(new EditAll(
            [
                SetCells.One(Sample.Seed2.CellAt("Region Örebro län rambudgetmedel", "2024"), new AmountEntry(Money.FromKronor(sample.others))),
                new SetGrantTerms(new GrantTerms { Row = new RowId("4"), Share = Share.FromPercent(sample.percent), Basis = ShareBasis.Financing }),
                new SetRule(new RowId("4"), new GrantShare(GrantSplit.Months)),
            ]));
            var sheet = Sheet.Of(project);
            var exact = sheet.Financing.Total.OrZero.Kronor * sample.percent / 100;
            Math.Abs(sheet.Find(new RowId("4"))!.Total.OrZero.Kronor - exact).ShouldBeLessThanOrEqualTo(1);
        });

    [Fact]
    public void Without_an_index_a_row_per_month_counts_the_months_that_its_period_has() => Law.Holds(
        from start in Gen.Choose(0, 1_500)
        from days in Gen.Choose(0, 1_500)
        select Period.Between(new DateOnly(2021, 1, 1).AddDays(start), new DateOnly(2021, 1, 1).AddDays(start + days)),
        period => PerMonthIn(period, new PerMonth(30_000, 1, default, default, 2024)).Amount
            .ShouldBe(Money.Rounded(30_000 * period.Months, Precision.Krona)));

    [Theory]
    [InlineData("2024-11-15", "2025-02-14", 90_000)]
    [InlineData("2024-01-01", "2024-02-29", 60_000)]
    public void Whole_months_from_one_day_to_the_day_before_are_whole(string first, string last, long kronor) =>
        PerMonthIn(Period.Between(DateOnly.Parse(first, null), DateOnly.Parse(last, null)), new PerMonth(30_000, 1, default, default, 2024)).Amount
            .ShouldBe(Money.FromKronor(kronor));

    [Theory]
    [InlineData(-100, 2030)]
    [InlineData(100_000, 1990)]
    public void An_index_that_no_number_holds_is_an_error_in_the_cell(int percent, int year) => PerMonthIn(
        Period.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)),
        new PerMonth(30_000, 1, default, Share.FromPercent(percent), year)).Error.ShouldBe(CellError.Value);

    private static CellValue PerMonthIn(Period period, PerMonth rule) => Sheet.Of(new Project
    {
        Header = new Header { Title = "T" },
        Timeline = new Timeline([period]),
        Costs = [new CostRow { Id = new RowId("1"), Label = "Personal", Rule = rule, Cells = [null] }],
    }).Costs.Totals[0];

    [Fact]
    public void The_grant_is_its_share_of_what_it_is_a_share_of_whoever_gives_it() => Law.Holds(
        from financier in Gen.Elements(Enum.GetValues<Sector>())
        from basis in Gen.Elements(Enum.GetValues<ShareBasis>())
        from percent in Gen.Choose(1, 90)
        from costs in Gen.Choose(0, 9_000_000)
        from kommun in Gen.Choose(0, 9_000_000)
        from company in Gen.Choose(0, 9_000_000)
        select (project: Granted(financier, basis, Share.FromPercent(percent), costs, kommun, company), basis, percent),
        sample =>
        {
            var grant = GrantFigures.Of(new Workbook { Key = "K1", Base = sample.project }, Sheet.Of(sample.project));
            grant.OnDecisionBasis.Total.Base.ShouldNotBeNull();
            Math.Abs(grant.Amount!.Value.Kronor - (grant.OnDecisionBasis.Total.Base!.Value.Kronor * sample.percent / 100)).ShouldBeLessThanOrEqualTo(1);
            Solve.GrantOf(sample.project, Share.FromPercent(sample.percent)).ShouldBeOfType<GrantAnswer>().Grant.ShouldBe(grant.Amount.Value);
        });

    [Theory]
    [InlineData(52, 6, 7)]
    [InlineData(52, 4_621_674, 5_006_814)]
    [InlineData(12, 11, 2)]
    [InlineData(28, 9, 4)]
    public void Half_a_krona_of_a_grant_that_grows_with_its_basis_is_rounded_up(int percent, int others, int grant) =>
        Sheet.Of(Granted(Sector.Public, ShareBasis.PublicFinancing, Share.FromPercent(percent), 9_000_000, others, 0))
            .KronorOf("Givare").Sum().ShouldBe(grant);

    [Fact]
    public void A_private_grant_is_no_part_of_the_public_financing()
    {
        var forty = Share.FromPercent(40);
        Sheet.Of(Granted(Sector.Private, ShareBasis.PublicFinancing, forty, 900_000, 180_000, 50_000)).KronorOf("Givare").Sum().ShouldBe(72_000);
        Sheet.Of(Granted(Sector.Public, ShareBasis.PublicFinancing, forty, 900_000, 180_000, 50_000)).KronorOf("Givare").Sum().ShouldBe(120_000);
    }

    private static Project Granted(Sector sector, ShareBasis basis, Share share, long costs, long kommun, long company) => new()
    {
        Header = new Header { Title = "Projekt" },
        Timeline = Timeline.Years(new DateOnly(2024, 1, 1), new DateOnly(2025, 12, 31)),
        Costs = [new CostRow { Id = new RowId("1"), Label = "Lön", Cells = [new AmountEntry(Money.FromKronor(costs)), null] }],
        Financing =
        [
            new FinancierRow { Id = new RowId("2"), Label = "Givare", Sector = sector, Rule = new GrantShare(GrantSplit.Months), Cells = [null, null] },
            new FinancierRow { Id = new RowId("3"), Label = "Kommun", Cells = [new AmountEntry(Money.FromKronor(kommun)), null] },
            new FinancierRow { Id = new RowId("4"), Label = "Bolag", Sector = Sector.Private, Cells = [null, new AmountEntry(Money.FromKronor(company))] },
        ],
        Grant = new GrantTerms { Row = new RowId("2"), Basis = basis, Share = share },
    };

    [Fact]
    public void A_rule_never_changes_an_actual_period() => Law.Holds(
        from project in ProjectGen.Projects()
        from row in Gen.Elements<Row>([.. project.Costs, .. project.Financing])
        from rule in ProjectGen.Rules([.. project.Costs, .. project.Financing])
        from keep in Gen.Elements(true, false)
        select (project, Edit: new SetRule(row.Id, rule, keep)),
        sample =>
        {
            var (before, after) = (Sheet.Of(sample.project), Sheet.Of(sample.Edit.ApplyTo(sample.project).Project));
            for (var period = 0; period < sample.project.Timeline.Count; period++)
            {
                if (sample.project.Timeline[period].Actual)
                {
                    var at = period;
                    after.Costs.Rows.Select(row => row.Amounts[at]).ShouldBe(before.Costs.Rows.Select(row => row.Amounts[at]));
                    after.Financing.Rows.Select(row => row.Amounts[at]).ShouldBe(before.Financing.Rows.Select(row => row.Amounts[at]));
                }
            }
        });

    [Fact]
    public void A_spread_adds_up_to_its_total_whatever_was_typed_over_it() => Law.Holds(
        from project in ProjectGen.Projects()
        from total in ProjectGen.Kronor(9_000_000)
        from way in Gen.Elements(Enum.GetValues<SpreadBy>())
        from typed in ProjectGen.Kronor(2_000_000)
        select (project, total, way, typed),
        sample =>
        {
            var row = new RowId("101");
            var spread = sample.project.After(new SetRule(row, new Spread(sample.total, sample.way)));
            var open = spread.Timeline.Periods.Count(period => !period.Actual);
            if (open > 1)
            {
                spread = spread.After(SetCells.One(new CellId(row, spread.Timeline.Periods[^1].Id), new AmountEntry(sample.typed)));
            }

            Sheet.Of(spread).Find(row)!.Amounts
                .Where((_, period) => !spread.Timeline[period].Actual)
                .Aggregate(Money.Zero, (sum, value) => sum + value.OrZero)
                .ShouldBe(sample.total);
        });

    [Fact]
    public void A_monthly_amount_grows_with_the_index_from_year_to_year()
    {
        var rule = new PerMonth(41_000, 1.5m, new Share(0.3142m), Share.FromPercent(3), 2024);
        Sheet.Of(Sample.Seed1.After(new SetRule(Staff, rule))).KronorOf("Egen personal")[1..].ShouldBe(
        [
            (long)(41_000m * 1.3142m * 1.5m * 12 + 0.5m),
            (long)(41_000m * 1.3142m * 1.5m * 12 * 1.03m + 0.5m),
            (long)(41_000m * 1.3142m * 1.5m * 2 * 1.03m * 1.03m + 0.5m),
        ]);
    }

    [Fact]
    public void Taking_a_rule_away_types_what_it_gave()
    {
        var ruled = Sample.Seed1.After(new SetRule(new RowId("6"), Residual.Rule));
        var typed = ruled.After(new SetRule(new RowId("6"), Typed.Rule));
        Sheet.Of(typed).KronorOf("Region Örebro län 1:1-medel")
            .ShouldBe(Sheet.Of(ruled).KronorOf("Region Örebro län 1:1-medel"));
        typed.Find(new RowId("6"))!.Cells.ShouldAllBe(cell => cell is AmountEntry);
    }

    [Fact]
    public void A_rule_that_does_not_fit_the_row_is_refused()
    {
        Refused(Residual.Rule, "1").ShouldBeOfType<RuleIsForFinanciers>();
        Refused(Residual.Rule, "5").ShouldBeOfType<HeadingHasNoAmounts>();
        Refused(new GrantShare(GrantSplit.Costs), "7").ShouldBeOfType<RuleIsForTheGrantRow>();
        Refused(new FlatRate(Share.FromPercent(10), [new RowTerm(Staff)]), "1").ShouldBeOfType<RuleReadsItself>();
        Refused(new FlatRate(Share.FromPercent(10), [new RowTerm(new RowId("?"))]), "4").ShouldBeOfType<RowMissing>();
        new SetRule(new RowId("7"), Residual.Rule)
            .ApplyTo(Sample.Seed1.After(new SetRule(new RowId("6"), Residual.Rule)))
            .Refusal.ShouldBe(new AlreadyResidual("Region Örebro län 1:1-medel"));
    }

    private static Refusal? Refused(RowRule rule, string row) =>
        new SetRule(new RowId(row), rule).ApplyTo(Sample.Seed1).Refusal;
}
