using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class SplitRestTests
{
    private static readonly Gen<SplitRest> Splits =
        from way in Gen.Elements(Enum.GetValues<CostSplit>())
        from payers in Gen.SubListOf("7", "8", "9", "12", "13", "16", "17")
        where payers.Count > 0
        from tenths in Gen.Choose(-5, 30).ArrayOf(payers.Count)
        select new SplitRest([.. payers.Select((row, i) => new CostPayer(new RowId(row), tenths[i] / 10m))], way);

    [Fact]
    public void A_split_balances_every_budget_period_wherever_the_project_ends() => Law.Holds(
        from split in Splits
        from months in Gen.Choose(-24, 40)
        select (split, Last: MonthCount.MonthEnd(new DateOnly(2026, 2, 28).AddMonths(months))),
        sample =>
        {
            var (project, refused) = new Scenario("A", [sample.split]).With(new ExtendTo(sample.Last)).Replay(Sample.Seed1);

            refused.ShouldBeEmpty();
            project.Timeline.Last.ShouldBe(sample.Last);
            var sheet = Sheet.Of(project);
            sheet.Balance(0).ShouldBe(Money.FromKronor(1));
            for (var period = 1; period < project.Timeline.Count; period++)
            {
                sheet.Balance(period).ShouldBe(Money.Zero);
            }
        });

    [Fact]
    public void However_often_it_is_moved_and_split_a_what_if_has_one_extension_and_one_split_after_it() => Law.Holds(
        from moves in Gen.OneOf(
            Splits.Select(split => (Edit)split),
            Gen.Choose(1, 60).Select(months => (Edit)new ExtendTo(MonthCount.MonthEnd(new DateOnly(2024, 1, 31).AddMonths(months))))).ArrayOf(5)
        select moves,
        moves =>
        {
            var scenario = moves.Aggregate(new Scenario("A", []), (trial, edit) => trial.With(edit));

            scenario.Edits.Length.ShouldBe(moves.Select(edit => edit.GetType()).Distinct().Count());
            scenario.Edits.SkipWhile(edit => edit is not SplitRest).ShouldNotContain(edit => edit is ExtendTo);
            scenario.Extension.ShouldBe(moves.OfType<ExtendTo>().LastOrDefault());
        });

    [Fact]
    public void What_an_extension_is_worked_out_from_holds_neither_it_nor_the_split()
    {
        var split = new SplitRest([new CostPayer(new RowId("8"))], CostSplit.Equally);
        var rule = new SetRule(new RowId("4"), new FlatRate(Share.FromPercent(15), [new RowTerm(new RowId("1"))]));
        var typed = SetCells.One(Sample.Seed1.CellAt("Resor och logi", "2025"), null);
        var extension = new ExtendTo(new DateOnly(2026, 8, 31));

        new Scenario("A", [rule, extension, typed, split]).BeforeExtension().Edits.ShouldBe([rule]);
        new Scenario("A", [rule, typed, split]).BeforeExtension().Edits.ShouldBe([rule, typed]);
        new Scenario("A", [rule, typed]).BeforeExtension().Edits.ShouldBe([rule, typed]);
    }

    [Fact]
    public void A_payer_that_is_gone_or_is_no_financier_is_refused()
    {
        Refused("?").ShouldBe(new RowMissing(new RowId("?")));
        Refused("5").ShouldBe(new NotAFinancier("Offentlig finansiär"));
        Refused("1").ShouldBe(new NotAFinancier("Egen personal"));

        static Refusal? Refused(string row) => new SplitRest([new CostPayer(new RowId(row))], CostSplit.Equally).ApplyTo(Sample.Seed1).Refusal;
    }
}
