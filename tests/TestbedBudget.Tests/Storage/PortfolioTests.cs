using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Frames, scenarios that count, and the ways from a number to its cases.</summary>
public sealed class PortfolioTests : IDisposable
{
    private readonly TemporaryStore _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_frame_is_seen_by_all_and_what_is_left_of_it_worked_out()
    {
        var store = WithSeeds();

        _files.Open("bo").SetFrame(2025, Kronor(2_000_000), null).ShouldBe(new FrameKept(2025, Kronor(2_000_000)));
        _files.Open("bo").SetFrame(2030, Kronor(9_000_000), null);

        var lines = store.Portfolio(PortfolioQuery.All).Lines;
        lines.Select(line => line.Year).ShouldBe([2021, 2022, 2023, 2024, 2025, 2026, 2030]);
        lines.Single(line => line.Year == 2025).Left.ShouldBe(Kronor(2_000_000 - 1_413_816 - 350_000));
        lines[^1].Left.ShouldBe(Kronor(9_000_000));
        lines[0].Left.ShouldBeNull();
    }

    [Fact]
    public void A_frame_that_somebody_else_entered_is_not_written_over_unseen()
    {
        var (anna, bo) = (_files.Open("anna"), _files.Open("bo"));
        bo.SetFrame(2026, Kronor(10), null);

        anna.SetFrame(2026, Kronor(20), null).ShouldBe(new FrameEnteredElsewhere(2026, Kronor(10), "bo"));
        anna.SetFrame(2026, Kronor(20), Kronor(10)).ShouldBe(new FrameKept(2026, Kronor(20)));
        bo.SetFrame(2026, null, Kronor(20)).ShouldBe(new FrameKept(2026, null));
        anna.SetFrame(2026, Kronor(5), Kronor(20)).ShouldBe(new FrameEnteredElsewhere(2026, null, null));

        anna.Portfolio(PortfolioQuery.All).Lines.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_leads_to_its_cases()
    {
        var store = WithSeeds();
        var query = PortfolioQuery.All with { By = PortfolioBy.Cases };

        Keys(query with { Year = 2025 }).ShouldBe(["21RS4368", "23RS11972"]);
        Keys(query with { Year = 2021 }).ShouldBe(["21RS4368"]);
        Keys(query with { Order = PortfolioOrder.Name }).ShouldBe(["21RS4368", "23RS11972"]);
        Keys(query with { Applicant = "region örebro län" }).Length.ShouldBe(2);
        Keys(query with { Applicant = "" }).ShouldBeEmpty();
        Keys(query with { Financier = "Region Örebro län 1:1-medel", Year = 2026 }).ShouldBe(["23RS11972", "21RS4368"]);
        store.Portfolio(query with { Most = 1 }).LineCount.ShouldBe(2);

        string?[] Keys(PortfolioQuery asked) => [.. store.Portfolio(asked).Lines.Select(line => line.Key)];
    }

    [Fact]
    public void What_has_no_years_is_told_and_part_of_no_year_but_of_the_whole()
    {
        var portfolio = WithSeeds().Portfolio(PortfolioQuery.All);

        portfolio.Missing.ShouldBe(new PortfolioMissing(1, Kronor(4_111_981), 0, Money.Zero, 0));
        portfolio.Total.ShouldBe(new PortfolioSums(Money.Zero, Kronor(1_413_816 + 255_674 + 1_050_000), Kronor(3_121_021 + 1_221_346), 0));
        portfolio.Whole.ShouldBe(new PortfolioSums(Kronor(4_111_981), Kronor(1_899_876 + 1_050_000), Money.Zero, 0));
        portfolio.Lines.Where(line => line.WithoutYears > 0).Select(line => line.Year).ShouldBe([2021, 2022, 2023, 2024]);
        portfolio.Lines.Where(line => line.IsSpread).Select(line => line.Year).ShouldBe([2021, 2022, 2023]);
    }

    [Fact]
    public void A_scenario_counts_until_it_is_gone_and_that_is_told()
    {
        var store = _files.Open();
        store.Create(Sample.Seed2Case with { Scenarios = [new Scenario("kortare", [new ExtendTo(new DateOnly(2025, 12, 31))])] }, VersionKind.Imported);

        store.CountScenario("23RS11972", "kortare");

        Sum().ShouldBe(Kronor(700_000));
        store.Portfolio(PortfolioQuery.All).Scenarios.ShouldBe(1);
        store.Plan("23RS11972")!.Columns.Select(column => (column.Kind, column.Name, column.Counts)).ShouldBe(
            [(PlanKind.Version, "", false), (PlanKind.Scenario, "kortare", true)]);

        store.Save("23RS11972", 1, Sample.Seed2Case, VersionKind.Imported);

        Sum().ShouldBe(Kronor(1_050_000));
        store.Portfolio(PortfolioQuery.All).Scenarios.ShouldBe(0);
        store.Portfolio(PortfolioQuery.All with { By = PortfolioBy.Cases }).Lines.ShouldHaveSingleItem().Case
            .ShouldBe(new PortfolioCase("23RS11972", "Region Örebro län", CaseState.Draft, "kortare", ScenarioIsGone: true));

        store.CountScenario("23RS11972", null);
        store.Check().Problems.ShouldBeEmpty();

        Money Sum() => store.Portfolio(PortfolioQuery.All).Whole.Proposed;
    }

    [Fact]
    public void A_scenario_that_is_renamed_goes_on_counting()
    {
        var store = WithCounted();

        Saved(store, new RenameScenario("kortare", "till 2025"), new RenameScenario("till 2025", "ett år mindre"));

        store.Plan("23RS11972")!.Columns.Single(column => column.Counts).Name.ShouldBe("ett år mindre");
        store.Portfolio(PortfolioQuery.All).Whole.Proposed.ShouldBe(Kronor(700_000));
        store.Portfolio(PortfolioQuery.All with { By = PortfolioBy.Cases }).Lines.ShouldHaveSingleItem().Case!.ScenarioIsGone.ShouldBeFalse();
        store.Check().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_renaming_that_was_undone_moves_no_mark()
    {
        var store = WithCounted();
        var renamed = store.Append(store.Open("23RS11972")!.Draft, new RenameScenario("kortare", "till 2025")).ShouldBeOfType<DraftKept>();
        store.MoveTo(renamed.Draft, 0).ShouldBeOfType<DraftKept>();

        Saved(store, new EditBase(new SetNote(new Note(null, null, "hej"))));

        store.Plan("23RS11972")!.Columns.Single(column => column.Counts).Name.ShouldBe("kortare");
    }

    [Fact]
    public void A_new_scenario_with_the_old_name_does_not_take_the_mark()
    {
        var store = WithCounted();

        Saved(store, new RenameScenario("kortare", "till 2025"), new DuplicateScenario("till 2025", "kortare"));

        store.Plan("23RS11972")!.Columns.Single(column => column.Counts).Name.ShouldBe("till 2025");
    }

    [Fact]
    public void A_draft_stands_beside_the_decided_plan_and_does_not_count()
    {
        var store = WithSeeds();
        var draft = store.Open("23RS11972")!.Draft;
        var raise = new EditBase(SetCells.One(new CellId(new RowId("4"), new PeriodId(new DateOnly(2026, 1, 1))), new AmountEntry(Kronor(400_000))));
        store.Append(draft, raise).ShouldBeOfType<DraftKept>();

        var plan = _files.Open("bo").Plan("23RS11972")!;

        plan.Columns.Select(column => (column.Kind, column.Name, column.Plan.Total!.Value.Kronor)).ShouldBe(
            [(PlanKind.Version, "", 1_050_000m), (PlanKind.Draft, "anna", 1_100_000m)]);
        store.Portfolio(PortfolioQuery.All).Whole.Proposed.ShouldBe(Kronor(1_899_876 + 1_050_000));
        store.Plan("finns inte").ShouldBeNull();
    }

    [Fact]
    public void A_case_that_is_decided_by_its_state_alone_is_told()
    {
        var store = WithSeeds();
        store.SetState("23RS11972", 1, CaseState.Decided);

        store.Portfolio(PortfolioQuery.All).DecidedByState.ShouldBe(1);

        var decided = new Decide(new DateOnly(2024, 1, 15), null, null).ApplyTo(Sample.Seed2Case).Workbook;
        store.Save("23RS11972", 2, decided, VersionKind.Imported);

        store.Portfolio(PortfolioQuery.All).DecidedByState.ShouldBe(0);
    }

    [Fact]
    public void A_salvage_keeps_the_frames_and_the_scenarios_that_count()
    {
        var store = _files.Open();
        store.Create(Sample.Seed2Case with { Scenarios = [new Scenario("kortare", [new ExtendTo(new DateOnly(2025, 12, 31))])] }, VersionKind.Imported);
        store.SetFrame(2025, Kronor(2_000_000), null);
        store.CountScenario("23RS11972", "kortare");
        var path = Path.Combine(_files.Folder, "saved.db");

        Salvage.Into(_files.Path, new StoreOptions { Path = path, User = "anna", Visitor = static () => new Visitor("anna", "host", 1, ""), Clock = _files.Clock });

        var saved = _files.Open(path, "anna").Portfolio(PortfolioQuery.All);
        saved.Lines.ShouldBe(store.Portfolio(PortfolioQuery.All).Lines);
        saved.Scenarios.ShouldBe(1);
        _files.Open(path, "anna").Check().Problems.ShouldBeEmpty();
    }

    private SqliteWorkbookStore WithCounted()
    {
        var store = _files.Open();
        store.Create(Sample.Seed2Case with { Scenarios = [new Scenario("kortare", [new ExtendTo(new DateOnly(2025, 12, 31))])] }, VersionKind.Imported);
        store.CountScenario("23RS11972", "kortare");
        return store;
    }

    private static void Saved(SqliteWorkbookStore store, params Change[] changes)
    {
        var draft = store.Open("23RS11972")!.Draft;
        foreach (var change in changes)
        {
            draft = store.Append(draft, change).ShouldBeOfType<DraftKept>().Draft;
        }

        store.SaveDraft(draft, store.Open("23RS11972")!.Current()).ShouldBeOfType<VersionSaved>();
    }

    private SqliteWorkbookStore WithSeeds()
    {
        var store = _files.Open();
        store.Create(Sample.Seed1Case, VersionKind.Imported);
        store.Create(Sample.Seed2Case, VersionKind.Imported);
        return store;
    }

    private static Money Kronor(long kronor) => Money.FromKronor(kronor);
}
