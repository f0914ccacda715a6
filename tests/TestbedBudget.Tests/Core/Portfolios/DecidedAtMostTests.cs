using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A decision grants "dock högst" an amount: its years never add up to more, whatever its grant row comes to.</summary>
public sealed class DecidedAtMostTests
{
    [Fact]
    public void The_years_of_a_decision_add_up_to_its_row_and_to_what_it_grants_where_the_row_is_more() => Law.Holds(
        from project in ProjectGen.Projects()
        from granted in Gen.Choose(0, 9_000_000)
        select (project, granted: Money.FromKronor(granted)),
        static sample =>
        {
            var row = Sheet.Of(sample.project).Find(sample.project.Grant.Row!.Value)!.Total;
            var decided = Decided(sample.project, sample.granted);

            if (!row.IsBlank)
            {
                decided.Total.ShouldBe(row.OrZero < sample.granted ? row.OrZero : sample.granted);
                decided.Amounts.Any(amount => amount.IsCut).ShouldBe(row.OrZero > sample.granted);
                if (row.OrZero <= sample.granted)
                {
                    decided.Amounts.ShouldBe(YearPlan.Of(sample.project).Amounts);
                }
            }
        });

    [Fact]
    public void What_is_cut_keeps_the_proportions_to_the_krona() => Law.Holds(
        from kronor in Gen.Choose(0, 900_000).ArrayOf(5)
        from granted in Gen.Choose(0, 2_000_000)
        select (kronor, granted),
        static sample =>
        {
            var total = sample.kronor.Sum(each => (decimal)each);
            if (total <= sample.granted)
            {
                return;
            }

            var decided = Decided(Years([.. sample.kronor.Select(each => (decimal?)each)]), Money.FromKronor(sample.granted));
            for (var i = 0; i < sample.kronor.Length; i++)
            {
                decided.Amounts[i].Amount.Kronor.ShouldBe((decimal)sample.kronor[i] * sample.granted / total, 1m);
            }
        });

    [Fact]
    public void A_year_that_is_blank_stays_so_and_what_is_paid_back_stays()
    {
        Decided(Years([null, 400_000, null, 400_000]), Money.FromKronor(600_001)).Amounts
            .Select(amount => (amount.Year, amount.Amount.Kronor)).ShouldBe([(2025, 300_001m), (2027, 300_000m)]);
        Decided(Years([500_000, -100_000, 300_000]), Money.FromKronor(600_000)).Amounts
            .Select(amount => amount.Amount.Kronor).ShouldBe([437_500m, -100_000m, 262_500m]);
    }

    [Fact]
    public void The_money_of_another_one_to_one_row_is_not_cut_and_what_is_over_is_proposed()
    {
        var frozen = Years([400_000, 400_000, 400_000]);
        frozen = frozen with
        {
            Financing = frozen.Financing.Add(new FinancierRow { Id = new RowId("2"), Label = "Annans 1:1-medel", Cells = [Kronor(5_000), null, null] }),
            Grant = frozen.Grant with { Cap = Money.FromKronor(1_000_000) },
        };
        var workbook = new Decide(new DateOnly(2024, 1, 15), null, null).ApplyTo(new Workbook { Key = "K1", Base = frozen }).Workbook;

        CasePlans.Decided(workbook).Amounts.Where(amount => amount.IsCut).Select(amount => amount.Amount.Kronor).ShouldBe([333_334m, 333_333m, 333_333m]);
        CasePlans.Decided(workbook).Total.ShouldBe(Money.FromKronor(1_005_000));
        CasePlans.Planned(workbook, CaseState.Decided, null).Total.ShouldBe(Money.FromKronor(1_205_000));
        CasePlans.Planned(workbook, CaseState.Closed, null).Total.ShouldBe(Money.FromKronor(1_005_000));
        GrantPlan.Of(Sheet.Of(frozen), workbook.Decisions[^1].Grant).Select(year => year.Amount?.Kronor).ShouldBe([333_334m, 333_333m, 333_333m]);
    }

    private static YearPlan Decided(Project frozen, Money granted) => CasePlans.Decided(new Workbook
    {
        Key = "K1",
        Base = frozen,
        Decisions = [new Decision { Grant = granted, Project = frozen }],
    });

    private static Project Years(decimal?[] kronor) => new()
    {
        Header = new Header { Title = "Projekt" },
        Timeline = Timeline.Years(new DateOnly(2024, 1, 1), new DateOnly(2023 + kronor.Length, 12, 31)),
        Financing = [new FinancierRow { Id = new RowId("1"), Label = "1:1-medel", Cells = [.. kronor.Select(Kronor)] }],
        Grant = new GrantTerms { Row = new RowId("1") },
    };

    private static CellEntry? Kronor(decimal? kronor) => kronor is { } known ? new AmountEntry(Money.FromKronor((long)known)) : null;
}
