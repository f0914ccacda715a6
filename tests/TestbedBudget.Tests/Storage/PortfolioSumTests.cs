using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What the store keeps for the portfolio is what its workbooks come to, whatever was done to them.</summary>
public sealed class PortfolioSumTests
{
    [Fact]
    public void The_totals_are_those_of_all_workbooks_after_whatever_is_done_to_the_cases() => Law.Holds(
        FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1),
        static seed =>
        {
            using var files = new TemporaryStore();
            var (store, dice) = (files.Open(), new Dice(seed));
            for (var i = 0; i < 12; i++)
            {
                DoSomething(store, dice);
                ShouldBeRight(store);
            }

            store.Check().Problems.ShouldBeEmpty();
        },
        times: 15);

    [Fact]
    public void A_filter_counts_the_cases_that_it_lets_through() => Law.Holds(
        FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1),
        static seed =>
        {
            using var files = new TemporaryStore();
            var (store, dice) = (files.Open(), new Dice(seed));
            for (var i = 0; i < 10; i++)
            {
                Create(store, dice);
                SetState(store, dice);
            }

            ShouldBeRight(store, new CaseQuery { State = dice.OneOf<CaseState>() });
            ShouldBeRight(store, new CaseQuery { Text = dice.One(["kommun", "20", "personal å", "1:1", "finns inte"]) });
        },
        times: 10);

    [Fact]
    public void Of_one_applicant_the_cases_and_scenarios_of_others_are_not_counted()
    {
        using var files = new TemporaryStore();
        var store = files.Open();
        store.Create(Sample.Seed1Case, VersionKind.Imported);
        var other = Sample.Seed2Case;
        store.Create(other with { Base = other.Base with { Header = other.Base.Header with { Applicant = "Karlskoga kommun" } } }, VersionKind.Imported);
        var applicants = store.Portfolio(PortfolioQuery.All with { By = PortfolioBy.Applicants }).Lines;

        foreach (var line in applicants)
        {
            store.Portfolio(PortfolioQuery.All with { By = PortfolioBy.Years, Applicant = line.Key }).Cases.ShouldBe(line.Cases);
        }

        applicants.Sum(line => line.Cases).ShouldBe(2);
        applicants.Length.ShouldBe(2);
    }

    [Fact]
    public void A_total_that_is_wrong_is_found_by_the_check()
    {
        using var files = new TemporaryStore();
        files.Open().Create(Sample.Seed1Case, VersionKind.Imported);
        using (var database = Database.Open(files.Path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Run("UPDATE grant_year SET planned = planned + 100 WHERE year = 2025").ShouldBe(1);
        }

        var problem = files.Open().Check().Problems.ShouldHaveSingleItem();

        (problem.Kind, problem.Key).ShouldBe((StoreProblemKind.YearsDiffer, "21RS4368"));
    }

    private static void DoSomething(SqliteWorkbookStore store, Dice dice)
    {
        switch (dice.Between(1, 9))
        {
            case 1:
            case 2:
                Create(store, dice);
                break;
            case 3:
                SetState(store, dice);
                break;
            case 4:
                Restore(store, dice);
                break;
            case 5:
                Import(store, dice);
                break;
            case 6:
                Count(store, dice);
                break;
            case 7 when dice.Once(3):
                WithCase(store, dice, line => store.Purge(line.Key));
                break;
            default:
                SaveDraft(store, dice);
                break;
        }
    }

    internal static void Create(SqliteWorkbookStore store, Dice dice)
    {
        var workbook = RandomWorkbook.Of(dice);
        store.Create(workbook with { Key = $"~{dice.Between(0, 999_999):000000}" }, VersionKind.Created);
    }

    internal static void SetState(SqliteWorkbookStore store, Dice dice) =>
        WithCase(store, dice, line => store.SetState(line.Key, line.Version, dice.OneOf<CaseState>()).ShouldBeOfType<VersionSaved>());

    private static void Restore(SqliteWorkbookStore store, Dice dice) => WithCase(store, dice, line => store
        .Save(line.Key, line.Version, store.Version(line.Key, dice.Between(1, line.Version))!, VersionKind.Restored)
        .ShouldBeOfType<VersionSaved>());

    private static void Import(SqliteWorkbookStore store, Dice dice) => WithCase(store, dice, line => store
        .Save(line.Key, line.Version, RandomWorkbook.Of(dice) with { Key = line.Key }, VersionKind.Imported)
        .ShouldBeOfType<VersionSaved>());

    private static void Count(SqliteWorkbookStore store, Dice dice) => WithCase(store, dice, line =>
    {
        var scenarios = store.Open(line.Key)!.Base.Scenarios;
        store.CountScenario(line.Key, scenarios.IsEmpty || dice.Once(3) ? null : dice.One(scenarios).Name);
    });

    // Decisions, amendments, scenarios and amounts: whatever a draft can hold.
    private static void SaveDraft(SqliteWorkbookStore store, Dice dice) => WithCase(store, dice, line =>
    {
        var opened = store.Open(line.Key)!;
        var (draft, workbook) = (opened.Draft, opened.Base);
        foreach (var change in RandomEdit.Taken(dice, workbook, dice.Between(1, 6)).Changes.Append<Change>(Cap(dice, workbook)).Append(Decision(dice, workbook)))
        {
            var (next, refusal) = change.ApplyTo(workbook);
            if (refusal is null)
            {
                draft = DraftTests.Kept(store.Append(draft, change));
                workbook = next;
            }
        }

        store.SaveDraft(draft, workbook).ShouldBeOfType<VersionSaved>();
    });

    // Some are below what the row comes to: then the decision is of less than its budget.
    private static EditBase Cap(Dice dice, Workbook workbook) => new EditBase(new SetGrantTerms(
        workbook.Base.Grant with { Cap = dice.Once(2) ? null : Money.FromKronor(dice.Between(0, 3_000_000)) }));

    private static Change Decision(Dice dice, Workbook workbook) =>
        workbook.IsDecided ? new StartAmendment() : new Decide(dice.Day(), null, null);

    private static void WithCase(SqliteWorkbookStore store, Dice dice, Action<CaseLine> work)
    {
        if (store.List(CaseQuery.All).Lines is { IsEmpty: false } lines)
        {
            work(dice.One(lines));
        }
    }

    internal static void ShouldBeRight(SqliteWorkbookStore store, CaseQuery? filter = null)
    {
        var sum = new HandSum();
        var cases = store.List((filter ?? CaseQuery.All) with { Order = CaseOrder.Number }).Lines;
        foreach (var line in cases)
        {
            var counted = store.Plan(line.Key)!.Columns.Single(column => column.Counts);
            sum.Add(store.Open(line.Key)!.Base, line.State, counted.Kind == PlanKind.Scenario ? counted.Name : null);
        }

        var query = PortfolioQuery.All with { Cases = filter ?? CaseQuery.All };
        var years = store.Portfolio(query);
        years.Cases.ShouldBe(cases.Length);
        years.Lines.Where(line => line.Sums.Taken != Money.Zero || line.Sums.Decided != Money.Zero).ToDictionary(line => line.Year!.Value, Kronor)
            .ShouldBe(sum.Years(), ignoreOrder: true);
        Kronor(years.Total).ShouldBe(Sum(sum.Years().Values));

        var byCase = store.Portfolio(query with { By = PortfolioBy.Cases });
        foreach (var line in byCase.Lines)
        {
            Kronor(line).ShouldBe(sum.Cases()[line.Key!]);
        }

        byCase.Lines.Count(line => line.Sums.Unknown > 0).ShouldBe(sum.Unknown);
        Kronor(years.Whole).ShouldBe(Sum(sum.Cases().Values));
        foreach (var by in new[] { PortfolioBy.Applicants, PortfolioBy.Financiers })
        {
            var other = store.Portfolio(query with { By = by });
            Kronor(other.Total).ShouldBe(Kronor(byCase.Total));
            Sum(other.Lines.Select(Kronor)).ShouldBe(Kronor(other.Total));
        }
    }

    private static (decimal Decided, decimal Proposed, decimal Undivided) Sum(IEnumerable<(decimal Decided, decimal Proposed, decimal Undivided)> all) =>
        all.Aggregate((0m, 0m, 0m), (sum, each) => (sum.Item1 + each.Decided, sum.Item2 + each.Proposed, sum.Item3 + each.Undivided));

    private static (decimal Decided, decimal Proposed, decimal Undivided) Kronor(PortfolioLine line) => Kronor(line.Sums);

    private static (decimal Decided, decimal Proposed, decimal Undivided) Kronor(PortfolioSums sums) =>
        (sums.Decided.Kronor, sums.Proposed.Kronor, sums.Undivided.Kronor);

    internal static ImmutableArray<PortfolioLine> Lines(SqliteWorkbookStore store, PortfolioBy by) =>
        store.Portfolio(PortfolioQuery.All with { By = by }).Lines;
}
