using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class GrantFiguresTests
{
    [Fact]
    public void The_extension_s_grant_is_exactly_half_with_no_room_and_no_slack()
    {
        var grant = Of(Sample.Seed1Case);

        grant.Amount.ShouldBe(Kronor(6_011_857));
        grant.Share!.Value.PercentRounded(2).ShouldBe(50.00m);
        grant.Room.ShouldBe(Money.Zero);
        grant.RoomToLimit.ShouldBe(Money.Zero);
        grant.Slack.ShouldBe(Money.Zero);
        grant.OreLostPerKrona.ShouldBe(50);
        grant.Increase.ShouldBe(Kronor(1_899_876));
        grant.PreviousDecision!.Months.ShouldBe(36);
    }

    [Fact]
    public void What_is_left_of_the_earlier_grant_and_the_increase_pay_the_years_to_come_to_the_krona()
    {
        var remaining = Of(Sample.Seed1Case).Remaining.ShouldNotBeNull();

        remaining.Left.ShouldBe(Kronor(990_960));
        remaining.Increase.ShouldBe(Kronor(1_899_876));
        remaining.Future.ShouldBe(Kronor(2_890_836));
        remaining.Difference.ShouldBe(Money.Zero);
    }

    [Fact]
    public void The_increase_beside_what_is_left_is_the_one_that_the_decision_sentence_states_whatever_a_memo_printed()
    {
        var corrected = new CorrectEarlier(null, Sample.Seed1Case.Decisions[0] with { Grant = Kronor(4_000_000) }).ApplyTo(Sample.Seed1Case).Workbook;
        corrected.Printed!.Increase.ShouldBe(Kronor(1_899_876));

        var grant = Of(corrected);

        grant.Increase.ShouldBe(Kronor(2_011_857));
        grant.Remaining!.Increase.ShouldBe(Kronor(2_011_857));
    }

    [Fact]
    public void A_grant_row_without_an_amount_is_not_known_for_blank_is_not_zero()
    {
        var row = Sample.Seed2.RowCalled("Region Örebro län 1:1-medel").Id;
        var emptied = Sample.Seed2.After(new SetCells([.. Sample.Seed2.Timeline.Periods.Select(period => new CellChange(new CellId(row, period.Id), null))]));
        var blank = Sample.Seed2Case with { Base = emptied with { Grant = new GrantTerms { Row = row } } };

        var grant = Of(blank);

        grant.Amount.ShouldBeNull();
        grant.Cap.ShouldBeNull();
        grant.Share.ShouldBeNull();
        new Decide(new DateOnly(2024, 1, 15), null, null).ApplyTo(blank).Workbook.Decisions[^1].Grant.ShouldBeNull();
        new JoinNext(Sample.Seed2, null, null).ApplyTo(blank).Workbook.Decisions[^1].Grant.ShouldBeNull();
    }

    [Fact]
    public void What_lists_show_of_a_case_is_what_its_grant_figures_say() => Any.Workbook.Holds(workbook =>
    {
        var (listed, sheet) = (CaseFigures.Of(workbook), Sheet.Of(workbook.Base));
        var grant = GrantFigures.Of(workbook, sheet);

        listed.Grant.ShouldBe(grant.Row?.Total.Amount);
        listed.Basis.ShouldBe(grant.OnDecisionBasis.Total.Base);
        listed.Share.ShouldBe(grant.Share);
        (listed.Costs - listed.Financing).ShouldBe(sheet.TotalBalance);
    });

    [Fact]
    public void The_new_project_s_costs_may_fall_18_540_kronor_before_its_grant_does()
    {
        var grant = Of(Sample.Seed2Case);

        grant.Slack.ShouldBe(Kronor(18_540));
        grant.OreLostPerKrona.ShouldBe(33);
        grant.Share!.Value.PercentRounded(2).ShouldBe(32.81m);
        grant.Increase.ShouldBeNull();
        grant.Remaining.ShouldBeNull();
    }

    [Theory]
    [InlineData(ShareBasis.BookedCosts, 50.00, 52.52, 45.44, 50.15, 44.51)]
    [InlineData(ShareBasis.LessOthersInKind, 80.05, 77.90, 79.41, 88.08, 70.89)]
    [InlineData(ShareBasis.Financing, 50.00, 52.52, 45.44, 50.15, 44.51)]
    [InlineData(ShareBasis.PublicFinancing, 50.00, 52.52, 45.44, 50.15, 44.51)]
    public void Shares_are_told_on_four_bases_per_period_and_in_all(ShareBasis basis, double total, params double[] periods)
    {
        var shares = Of(Sample.Seed1Case).Shares[(int)basis];

        shares.Basis.ShouldBe(basis);
        ((double)shares.Total.Share!.Value.PercentRounded(2)).ShouldBe(total);
        shares.Periods.Select(point => (double)point.Share!.Value.PercentRounded(2)).ShouldBe(periods);
    }

    [Fact]
    public void Cumulative_shares_end_at_the_share_in_all()
    {
        var booked = Of(Sample.Seed1Case).Shares[0];

        booked.Periods.Select(point => point.Cumulative!.Value.PercentRounded(1)).ShouldBe([52.5m, 50.3m, 50.3m, 50.0m]);
        booked.Periods[^1].Cumulative.ShouldBe(booked.Total.Share);
    }

    [Fact]
    public void The_plan_adds_up_periods_of_one_year_and_keeps_merged_years_together()
    {
        var split = Sample.Seed2 with
        {
            Timeline = new Timeline(
            [
                Period.Between(new DateOnly(2023, 1, 1), new DateOnly(2024, 12, 31)),
                Period.Between(new DateOnly(2025, 1, 1), new DateOnly(2025, 6, 30)),
                Period.Between(new DateOnly(2025, 7, 1), new DateOnly(2025, 12, 31)),
            ]),
        };

        GrantPlan.Of(Sheet.Of(split)).ShouldBe(
        [
            new PlannedYears(2023, 2024, Kronor(350_000)),
            new PlannedYears(2025, 2025, Kronor(700_000)),
        ]);
    }

    [Fact]
    public void A_cell_without_an_amount_makes_what_rests_on_it_unknown_and_nothing_else()
    {
        var project = Sample.Seed2.After(SetCells.One(
            Sample.Seed2.CellAt("Egen personal", "2025"), new FormulaEntry(Formula.FromSource("1/0")!)));

        var grant = Of(Sample.Seed2Case with { Base = project });

        grant.Amount.ShouldBe(Kronor(1_050_000));
        grant.Share.ShouldBeNull();
        grant.Slack.ShouldBeNull();
        grant.Shares[0].Periods[0].Share.ShouldNotBeNull();
        grant.Shares[0].Periods[1].Share.ShouldBeNull();
        grant.Shares[0].Periods[2].Cumulative.ShouldBeNull();
        grant.Shares[(int)ShareBasis.Financing].Total.Share.ShouldNotBeNull();
    }

    [Fact]
    public void A_project_without_a_grant_row_has_no_figures_but_its_bases()
    {
        var grant = Of(Sample.Seed2Case with { Base = Sample.Seed2 with { Grant = GrantTerms.None } });

        grant.Amount.ShouldBeNull();
        grant.Cap.ShouldBeNull();
        grant.Room.ShouldBeNull();
        grant.Share.ShouldBeNull();
        grant.Shares[0].Total.Base.ShouldBe(Kronor(3_200_358));
    }

    [Fact]
    public void Every_row_that_names_1_1_counts_against_the_share_limit()
    {
        var other = (FinancierRow)Sample.Seed2.RowCalled("Region Örebro län rambudgetmedel");
        var project = Sample.Seed2.After(new RenameRow(other.Id, "Region Värmland 1:1-medel"));

        var grant = Of(Sample.Seed2Case with { Base = project });

        grant.AllOneToOne.ShouldBe(Kronor(3_200_358));
        grant.RoomToLimit.ShouldBe(Kronor(1_600_179 - 3_200_358));
        grant.Share!.Value.PercentRounded(2).ShouldBe(32.81m);
    }

    private static GrantFigures Of(Workbook workbook) => GrantFigures.Of(workbook, Sheet.Of(workbook.Base));

    private static Money Kronor(long kronor) => Money.FromKronor(kronor);
}
