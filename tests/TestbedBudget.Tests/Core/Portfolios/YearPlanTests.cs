using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What a case takes of the yearly frames: decided, proposed, and what nobody has said the years of.</summary>
public sealed class YearPlanTests
{
    [Fact]
    public void Merged_years_are_spread_by_their_months_to_the_krona_and_marked()
    {
        var plan = YearPlan.Of(Sample.Seed1);

        plan.Amounts.Select(amount => (amount.Year, amount.Amount.Kronor, amount.IsSpread)).ShouldBe(
        [
            (2021, 445_860m, true), (2022, 1_337_581m, true), (2023, 1_337_580m, true),
            (2024, 1_221_346m, false), (2025, 1_413_816m, false), (2026, 255_674m, false),
        ]);
        plan.Total.ShouldBe(Money.FromKronor(6_011_857));
    }

    [Fact]
    public void The_years_of_a_plan_add_up_to_what_its_one_to_one_rows_do() => Any.Project.Holds(project =>
    {
        var plan = YearPlan.Of(project);
        if (plan.Unplaced is null)
        {
            var rows = Sheet.Of(project).Financing.Rows.Where(row => OneToOne.Pays(row.Row, project.Grant.Row));
            plan.Total!.Value.Ore.ShouldBe(rows.Sum(row => row.Total.OrZero.Ore));
            plan.Amounts.ShouldAllBe(amount => amount.Year >= project.Timeline.First.Year && amount.Year <= project.Timeline.Last.Year);
        }
    });

    [Fact]
    public void A_memo_that_is_not_decided_is_proposed()
    {
        var lines = GrantYear.Of(Sample.Seed2Case, CaseState.Draft, null);

        lines.Select(line => (line.Year, line.Decided, line.Planned)).ShouldBe(
            new int?[] { 2024, 2025, 2026 }.Select(year => (year, (Money?)Money.Zero, (Money?)Money.FromKronor(350_000))));
    }

    [Fact]
    public void A_decision_of_which_only_the_sum_is_known_has_no_years_but_those_after_it()
    {
        var lines = GrantYear.Of(Sample.Seed1Case, CaseState.Draft, null);

        lines.Select(line => (line.Year, line.Decided?.Kronor, line.Planned?.Kronor)).ShouldBe(
        [
            (null, 4_111_981m, 0m),
            (2021, null, 445_860m), (2022, null, 1_337_581m), (2023, null, 1_337_580m), (2024, null, 1_221_346m),
            (2025, 0m, 1_413_816m), (2026, 0m, 255_674m),
        ]);
    }

    [Fact]
    public void A_decision_within_one_year_needs_no_distribution()
    {
        var earlier = Sample.Seed1Case.Decisions[0] with { First = new DateOnly(2024, 1, 1), Last = new DateOnly(2024, 8, 31) };

        var decided = CasePlans.Decided(Sample.Seed1Case with { Decisions = [earlier] });

        decided.Amounts.ShouldHaveSingleItem().Amount.ShouldBe(Money.FromKronor(4_111_981));
    }

    [Fact]
    public void What_was_decided_stays_decided_while_an_amendment_of_it_is_proposed()
    {
        var decided = After(Sample.Seed2Case, new Decide(new DateOnly(2024, 1, 15), null, null));
        var amended = After(
            decided,
            new StartAmendment(),
            new EditBase(SetCells.One(new CellId(new RowId("4"), new PeriodId(new DateOnly(2025, 1, 1))), new AmountEntry(Money.FromKronor(500_000)))));

        Years(GrantYear.Of(decided, CaseState.Draft, null)).ShouldBe([(2024, 350_000m, 0m), (2025, 350_000m, 0m), (2026, 350_000m, 0m)]);
        Years(GrantYear.Of(amended, CaseState.Draft, null)).ShouldBe([(2024, 350_000m, 0m), (2025, 350_000m, 150_000m), (2026, 350_000m, 0m)]);
        Years(GrantYear.Of(amended, CaseState.Closed, null)).ShouldBe([(2024, 350_000m, 0m), (2025, 350_000m, 0m), (2026, 350_000m, 0m)]);
    }

    [Fact]
    public void A_state_decides_nothing_and_a_closed_case_proposes_nothing()
    {
        GrantYear.Of(Sample.Seed2Case, CaseState.Decided, null).ShouldBe(GrantYear.Of(Sample.Seed2Case, CaseState.Draft, null));
        GrantYear.Of(Sample.Seed2Case, CaseState.Closed, null).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_was_renamed_after_the_decision_is_the_same_financier()
    {
        var decided = After(
            Sample.Seed2Case, new Decide(new DateOnly(2024, 1, 15), null, null), new EditBase(new RenameRow(new RowId("4"), "1:1 från regionen")));

        GrantYear.Of(decided, CaseState.Draft, null).ShouldAllBe(line => line.Financier == "1:1 från regionen" && line.Decided == line.Planned);
    }

    [Fact]
    public void A_scenario_can_count_in_the_budgets_place()
    {
        var shorter = new Scenario("kortare", [new ExtendTo(new DateOnly(2025, 12, 31))]);
        var workbook = Sample.Seed2Case with { Scenarios = [shorter] };

        Years(GrantYear.Of(workbook, CaseState.Draft, "kortare")).ShouldBe([(2024, 0m, 350_000m), (2025, 0m, 350_000m)]);
        GrantYear.Of(workbook, CaseState.Draft, "finns inte").ShouldBe(GrantYear.Of(workbook, CaseState.Draft, null));
    }

    [Fact]
    public void A_budget_with_nothing_in_its_cells_lacks_its_yearly_distribution_and_is_not_zero()
    {
        var blank = Sample.Seed2 with
        {
            Financing = [.. Sample.Seed2.Financing.Select(row => row with { Cells = [.. row.Cells.Select(_ => (CellEntry?)null)] })],
        };

        var lines = GrantYear.Of(Sample.Seed2Case with { Base = blank }, CaseState.Draft, null);

        lines[0].ShouldBe(new GrantYear(null, "Region Örebro län 1:1-medel", Money.Zero, Money.FromKronor(1_050_000), false, false));
        lines.Skip(1).ShouldAllBe(line => line.Planned == null && line.Decided == Money.Zero);
    }

    [Theory]
    [InlineData("Region Örebro län 1:1-medel", true)]
    [InlineData("(1:1)", true)]
    [InlineData("Skala 1:10", false)]
    [InlineData("21:1", false)]
    [InlineData("Örebro kommun (kontanter)", false)]
    public void A_row_is_one_to_one_when_it_is_named_so(string label, bool expected) =>
        OneToOne.Pays(new FinancierRow { Id = new RowId("1"), Label = label }, null).ShouldBe(expected);

    private static Workbook After(Workbook workbook, params Change[] changes) => changes.Aggregate(workbook, (current, change) =>
    {
        var (next, refusal) = change.ApplyTo(current);
        refusal.ShouldBeNull();
        return next;
    });

    private static (int?, decimal, decimal)[] Years(ImmutableArray<GrantYear> lines) =>
        [.. lines.Select(line => (line.Year, line.Decided!.Value.Kronor, (line.Planned - line.Decided)!.Value.Kronor))];
}
