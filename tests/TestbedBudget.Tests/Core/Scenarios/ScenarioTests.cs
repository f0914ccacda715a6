using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class ScenarioTests
{
    private static readonly ExtendTo ToAugust = new(new DateOnly(2026, 8, 31));
    private static readonly SetRule Residually = new(new RowId("6"), Residual.Rule);

    [Fact]
    public void Replaying_edits_on_the_base_they_were_made_on_gives_the_project_they_made() => Law.Holds(
        from project in ProjectGen.Projects()
        from edits in ProjectGen.Edits(project).ArrayOf(6)
        select (project, edits),
        sample =>
        {
            var made = sample.project;
            var taken = new List<Edit>();
            foreach (var edit in sample.edits)
            {
                (made, var refusal) = edit.ApplyTo(made);
                if (refusal is null)
                {
                    taken.Add(edit);
                }
            }

            var (replayed, refused) = new Scenario("A", [.. taken]).Replay(sample.project);
            refused.ShouldBeEmpty();
            ProjectJson.Same(replayed, made).ShouldBeTrue();
        });

    [Fact]
    public void An_empty_scenario_is_the_base() =>
        new Scenario("A", []).Replay(Sample.Seed1).Project.ShouldBeSameAs(Sample.Seed1);

    [Fact]
    public void Moving_the_date_again_starts_from_the_same_amounts()
    {
        var scenario = new Scenario("A", [Residually]).With(ToAugust);
        var moved = scenario.With(new ExtendTo(new DateOnly(2027, 2, 28))).With(ToAugust with { });
        moved.Edits.Length.ShouldBe(2);
        Comparison.Of(ComparedProject.Of(scenario, Sample.Seed1), [ComparedProject.Of(moved, Sample.Seed1)]).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Edits_of_a_scenario_leave_the_base_alone_and_see_what_the_scenario_made()
    {
        var workbook = Change(Sample.Seed1Case, new AddScenario(new Scenario("Augusti", [ToAugust])));
        var typed = SetCells.One(Sample.Seed1.CellAt("Resor och logi", "2026"), new AmountEntry(Money.FromKronor(9_000)));
        var edited = Change(workbook, new EditScenario("Augusti", typed));
        edited.Base.ShouldBeSameAs(Sample.Seed1);
        Sheet.Of(edited.FindScenario("Augusti")!.Replay(edited.Base).Project).KronorOf("Resor och logi")[3].ShouldBe(9_000);

        var locked = SetCells.One(Sample.Seed1.CellAt("Resor och logi", "2021-2023"), null);
        Refused(edited, new EditScenario("Augusti", locked)).ShouldBeOfType<PeriodIsActual>();
    }

    [Fact]
    public void An_edit_that_the_base_no_longer_allows_is_left_out_and_found()
    {
        var typed = SetCells.One(Sample.Seed1.CellAt("Resor och logi", "2026"), new AmountEntry(Money.FromKronor(9_000)));
        var workbook = Change(Sample.Seed1Case, new AddScenario(new Scenario("A", [typed, ToAugust])));
        var without = Change(workbook, new EditBase(new RemoveRow(new RowId("3"))));
        var (project, refused) = without.FindScenario("A")!.Replay(without.Base);
        refused.Single().Number.ShouldBe(1);
        project.Timeline.Last.ShouldBe(ToAugust.Last);
        Checker.Check(without, Sheet.Of(without.Base)).OfType<ScenarioEdit>().Single().Number.ShouldBe(1);

        var dropped = Change(without, new DropScenarioEdit("A", 1));
        dropped.FindScenario("A")!.Replay(dropped.Base).Refused.ShouldBeEmpty();
    }

    [Fact]
    public void Scenarios_are_added_renamed_duplicated_and_dropped_under_names_of_their_own()
    {
        var workbook = Change(Sample.Seed1Case, new AddScenario(new Scenario("A", [ToAugust])));
        Refused(workbook, new AddScenario(new Scenario("A", []))).ShouldBe(new ScenarioNameTaken("A"));
        Refused(workbook, new AddScenario(new Scenario(" ", []))).ShouldBe(new ScenarioNameBlank());
        Refused(workbook, new RenameScenario("B", "C")).ShouldBe(new ScenarioMissing("B"));
        workbook = Change(workbook, new DuplicateScenario("A", "B"));
        Refused(workbook, new RenameScenario("A", "B")).ShouldBe(new ScenarioNameTaken("B"));
        workbook = Change(workbook, new RenameScenario("A", "C"));
        workbook.Scenarios.Select(scenario => scenario.Name).ShouldBe(["C", "B"]);
        Change(workbook, new DropScenario("C")).Scenarios.Select(scenario => scenario.Name).ShouldBe(["B"]);
    }

    [Fact]
    public void Adopting_makes_the_scenario_the_base_in_one_step()
    {
        var workbook = Change(Sample.Seed1Case, new AddScenario(new Scenario("A", [Residually, ToAugust])));
        var adopted = Change(workbook, new AdoptScenario("A"));
        adopted.Scenarios.ShouldBeEmpty();
        ProjectJson.Same(adopted.Base, workbook.Scenarios[0].Replay(workbook.Base).Project).ShouldBeTrue();
    }

    [Fact]
    public void An_extension_of_an_extension_counts_its_increase_from_the_decision_before_it()
    {
        var decided = Change(Sample.Seed1Case, new Decide(new DateOnly(2024, 4, 18), "§ 12", "Regional tillväxtnämnd"));
        decided.LatestDecision!.Grant.ShouldBe(Money.FromKronor(4_111_981));
        Refused(decided, new Decide(new DateOnly(2024, 4, 18), null, null)).ShouldBe(new AlreadyDecided());

        var amended = Change(decided, new StartAmendment());
        amended.Printed.ShouldBeNull();
        amended.Base.Grant.Cap.ShouldBeNull();
        amended.LatestDecision!.Grant.ShouldBe(Money.FromKronor(6_011_857));
        amended.LatestDecision.Last.ShouldBe(new DateOnly(2026, 2, 28));
        amended.LatestDecision.Paragraph.ShouldBe("§ 12");

        var longer = Change(amended, new EditBase(new EditAll([Residually, ToAugust])));
        GrantFigures.Of(longer, Sheet.Of(longer.Base)).Increase.ShouldBe(Money.FromKronor(6_613_877 - 6_011_857));
        Refused(Sample.Seed1Case, new StartAmendment()).ShouldBe(new DecisionMissing());
    }

    private static Workbook Change(Workbook workbook, Change change)
    {
        var (next, refusal) = change.ApplyTo(workbook);
        refusal.ShouldBeNull();
        return next;
    }

    private static Refusal? Refused(Workbook workbook, Change change)
    {
        var (next, refusal) = change.ApplyTo(workbook);
        next.ShouldBeSameAs(workbook);
        return refusal;
    }
}
