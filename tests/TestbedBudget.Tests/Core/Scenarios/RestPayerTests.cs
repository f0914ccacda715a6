using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Who pays the rest of a scenario, chosen once and again.</summary>
public sealed class RestPayerTests
{
    private static readonly Project Paid = Sample.Seed1.After(new SetRule(Sample.Seed1.Grant.Row!.Value, Residual.Rule));

    private static readonly SetCells Corrected = SetCells.One(Sample.Seed1.CellAt("Degerfors kommun (kontanter)", "2026"), new AmountEntry(Money.FromKronor(7_500)));
    private static readonly SetCells TypedIn = SetCells.One(Sample.Seed1.CellAt("Resor och logi", "2025"), new AmountEntry(Money.FromKronor(60_000)));

    private static readonly Gen<Choice> Choices =
        from row in Gen.Elements("6", "7", "8", "12", "")
        from fromLast in Gen.Elements(true, false)
        from isSplit in Gen.Elements(true, false, false)
        select new Choice(row.Length == 0 || isSplit ? null : new RowId(row), fromLast, isSplit);

    private static readonly Gen<(Project Base, Scenario Trial)> Trials =
        from project in Gen.Elements(Sample.Seed1, Paid)
        from months in Gen.Choose(-10, 30)
        from isExtended in Gen.Elements(true, true, false)
        let extension = new ExtendTo(MonthCount.MonthEnd(new DateOnly(2026, 2, 28).AddMonths(months)))
        select (project, new Scenario("A", isExtended ? [Corrected, extension, TypedIn] : [Corrected]));

    [Fact]
    public void Whoever_was_chosen_before_the_last_choice_alone_counts() => Law.Holds(
        from trial in Trials
        from choices in Choices.ArrayOf(4)
        select (trial.Base, trial.Trial, choices),
        sample =>
        {
            var (project, trial, choices) = sample;

            var again = choices.Aggregate(trial, (scenario, choice) => choice.In(scenario, project));

            Text(again).ShouldBe(Text(choices[^1].In(trial, project)));
            Text(again.Unpaid(project)).ShouldBe(Text(trial));
            again.Replay(project).Refused.ShouldBeEmpty();
        });

    [Fact]
    public void The_chosen_one_closes_every_budget_period_and_nobody_else_moves() => Law.Holds(
        from trial in Trials
        from choices in Choices.Where(choice => choice is { Row: not null, FromLast: false }).ArrayOf(2)
        select (trial.Base, trial.Trial, choices),
        sample =>
        {
            var (project, trial, choices) = sample;
            var payer = choices[1].Row!.Value;

            var paid = Sheet.Of(choices[1].In(choices[0].In(trial, project), project).Replay(project).Project);

            RestPayer.Of(paid.Project)!.Id.ShouldBe(payer);
            for (var period = 1; period < paid.Project.Timeline.Count; period++)
            {
                paid.Balance(period).ShouldBe(Money.Zero);
            }

            var unpaid = Sheet.Of(RestPayer.Edits(project, null).Aggregate(trial, (scenario, edit) => scenario.PaidBy(project, [edit])).Replay(project).Project);
            foreach (var row in unpaid.Financing.Rows.Where(row => row.Row.Id != payer))
            {
                paid.Financing.Find(row.Row.Id)!.Amounts.ShouldBe(row.Amounts, row.Row.Label);
            }
        });

    [Fact]
    public void From_the_last_period_on_the_years_before_stay_as_typed()
    {
        var grant = Sample.Seed1.Grant.Row!.Value;
        var trial = new Choice(grant, FromLast: true, IsSplit: false).In(new Scenario("A", [new ExtendTo(new DateOnly(2027, 2, 28))]), Sample.Seed1);

        var sheet = Sheet.Of(trial.Replay(Sample.Seed1).Project);

        sheet.KronorOf("Region Örebro län 1:1-medel")[..3].ShouldBe([3_121_021, 1_221_346, 1_413_816]);
        sheet.Balance(3).ShouldBe(Money.Zero);
        sheet.Balance(4).ShouldBe(Money.Zero);
    }

    [Fact]
    public void In_a_kept_scenario_it_is_one_change_and_one_that_cannot_be_is_refused()
    {
        var workbook = Sample.Seed1Case with { Scenarios = [new Scenario("A", [Corrected])] };

        var (changed, refusal) = new PayInScenario("A", [new SetRule(new RowId("7"), Residual.Rule)]).ApplyTo(workbook);
        refusal.ShouldBeNull();
        RestPayer.Of(changed.Scenarios[0].Replay(changed.Base).Project)!.Id.ShouldBe(new RowId("7"));

        var (same, refused) = new PayInScenario("A", [new SetRule(new RowId("1"), Residual.Rule)]).ApplyTo(workbook);
        refused.ShouldBe(new RuleIsForFinanciers("Egen personal"));
        same.ShouldBeSameAs(workbook);
        new PayInScenario("B", []).ApplyTo(workbook).Refusal.ShouldBe(new ScenarioMissing("B"));
    }

    private static string Text(Scenario scenario) => StructureText.Of(scenario);

    private sealed record Choice(RowId? Row, bool FromLast, bool IsSplit)
    {
        public Scenario In(Scenario scenario, Project project)
        {
            var before = scenario.Unpaid(project).BeforeExtension().Replay(project).Project;
            var edits = RestPayer.Edits(before, Row, FromLast);
            return scenario.PaidBy(project, IsSplit ? [.. edits, new SplitRest([new CostPayer(new RowId("8"))], CostSplit.OneTakesAll)] : edits);
        }
    }
}
