using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class SheetTests
{
    [Fact]
    public void Seed_1_adds_up_as_it_was_re_added_by_hand()
    {
        var sheet = Sheet.Of(Sample.Seed1);
        sheet.Costs.KronorOf().ShouldBe([5_942_054, 2_688_059, 2_819_120, 574_480]);
        sheet.Financing.KronorOf().ShouldBe([5_942_053, 2_688_059, 2_819_122, 574_480]);
        sheet.Costs.Total.Amount.ShouldBe(Money.FromKronor(12_023_713));
        sheet.Financing.Total.Amount.ShouldBe(Money.FromKronor(12_023_714));
        Enumerable.Range(0, 4).Select(period => sheet.Balance(period)!.Value.Kronor).ShouldBe([1, 0, -2, 0]);
        sheet.TotalBalance.ShouldBe(Money.FromKronor(-1));
    }

    [Fact]
    public void Seed_2_balances_in_every_column()
    {
        var sheet = Sheet.Of(Sample.Seed2);
        sheet.Costs.KronorOf().ShouldBe([1_029_271, 1_066_104, 1_104_983]);
        Enumerable.Range(0, 3).ShouldAllBe(period => sheet.Balance(period) == Money.Zero);
    }

    [Fact]
    public void A_blank_row_has_a_blank_total_and_zero_is_not_blank()
    {
        var sheet = Sheet.Of(Sample.Seed1);
        sheet.Financing.Find(new RowId("5"))!.Total.IsBlank.ShouldBeTrue();
        sheet.KronorOf("Askersunds kommun (tid)").ShouldBe([278_289, null, null, null]);
        var zero = Sample.Seed1.After(SetCells.One(
            Sample.Seed1.CellAt("Askersunds kommun (tid)", "2024"), new AmountEntry(Money.Zero)));
        Sheet.Of(zero).KronorOf("Askersunds kommun (tid)").ShouldBe([278_289, 0, null, null]);
    }

    [Fact]
    public void Sums_of_typed_cells_agree_with_plain_adding() => Law.Holds(ProjectGen.Projects(), project =>
    {
        var sheet = Sheet.Of(project);
        foreach (var table in (SheetTable[])[sheet.Costs, sheet.Financing])
        {
            var rows = project.Rows(table.Kind);
            for (var period = 0; period < project.Timeline.Count; period++)
            {
                var at = period;
                table.Totals[period].OrZero.Ore.ShouldBe(rows.Sum(row => Typed(row.Cells[at])));
            }

            table.Total.OrZero.Ore.ShouldBe(rows.Sum(row => row.Cells.Sum(Typed)));
            for (var row = 0; row < rows.Count; row++)
            {
                table.Rows[row].Total.OrZero.Ore.ShouldBe(rows[row].Cells.Sum(Typed));
            }
        }
    });

    [Fact]
    public void Whatever_the_rules_a_total_is_the_sum_of_what_its_cells_show() => Law.Holds(
        from project in ProjectGen.Projects()
        from edits in Edits(project)
        select edits.Aggregate(project, (next, edit) => edit.ApplyTo(next).Project),
        project =>
        {
            var sheet = Sheet.Of(project);
            foreach (var table in (SheetTable[])[sheet.Costs, sheet.Financing])
            {
                for (var period = 0; period < project.Timeline.Count; period++)
                {
                    if (!table.Totals[period].IsError)
                    {
                        var at = period;
                        table.Totals[period].OrZero.Ore.ShouldBe(table.Rows.Sum(row => row.Amounts[at].OrZero.Ore));
                    }
                }
            }
        });

    private static FsCheck.Gen<Edit[]> Edits(Project project) => ProjectGen.Edits(project).ArrayOf(6);

    private static long Typed(CellEntry? entry) => entry is AmountEntry typed ? typed.Amount.Ore : 0;
}
