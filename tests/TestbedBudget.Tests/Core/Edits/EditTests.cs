using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public class EditTests
{
    private static readonly CellId Cell = Sample.Seed1.CellAt("Resor och logi", "2024");

    [Fact]
    public void A_refused_edit_gives_the_same_project_back() => Law.Holds(
        from project in ProjectGen.Projects()
        from edit in ProjectGen.Edits(project)
        select (project, edit),
        sample =>
        {
            var (next, refusal) = sample.edit.ApplyTo(sample.project);
            if (refusal is not null)
            {
                next.ShouldBeSameAs(sample.project);
            }
        });

    [Fact]
    public void After_any_edits_every_row_has_a_cell_a_period_and_an_identity_of_its_own() => Law.Holds(
        from project in ProjectGen.Projects()
        from edits in ProjectGen.Edits(project).ArrayOf(8)
        select edits.Aggregate(project, (next, edit) => edit.ApplyTo(next).Project),
        project =>
        {
            Row[] rows = [.. project.Costs, .. project.Financing];
            rows.ShouldAllBe(row => row.Cells.Length == project.Timeline.Count);
            rows.Select(row => row.Id).Distinct().Count().ShouldBe(rows.Length);
            rows.ShouldAllBe(row => !string.IsNullOrWhiteSpace(row.Label));
            rows.Count(row => row.Rule is Residual).ShouldBeLessThanOrEqualTo(1);
        });

    [Fact]
    public void Locked_and_heading_cells_and_amounts_too_large_are_refused()
    {
        Typed(Sample.Seed1.CellAt("Resor och logi", "2021-2023"), 1).ShouldBe(new PeriodIsActual("Resor och logi", "2021-2023"));
        Typed(Sample.Seed1.CellAt("Offentlig finansiär", "2024"), 1).ShouldBe(new HeadingHasNoAmounts("Offentlig finansiär"));
        Typed(Cell, 100_000_000_000).ShouldBeOfType<AmountTooLarge>();
        Typed(new CellId(new RowId("?"), Cell.Period), 1).ShouldBeOfType<RowMissing>();
        Typed(new CellId(Cell.Row, new PeriodId(new DateOnly(1999, 1, 1))), 1).ShouldBeOfType<PeriodMissing>();
    }

    [Fact]
    public void One_refused_cell_of_a_paste_leaves_all_of_them_alone()
    {
        var paste = new SetCells(
        [
            new CellChange(Cell, new AmountEntry(Money.FromKronor(1))),
            new CellChange(Sample.Seed1.CellAt("Resor och logi", "2021-2023"), null),
        ]);
        paste.ApplyTo(Sample.Seed1).Project.ShouldBeSameAs(Sample.Seed1);
    }

    [Fact]
    public void A_row_that_is_moved_away_and_back_stands_where_it_stood()
    {
        var moved = Sample.Seed1.After(new MoveRow(new RowId("1"), 3));
        moved.Costs.Select(row => row.Id.Value).ShouldBe(["2", "3", "4", "1"]);
        moved.After(new MoveRow(new RowId("1"), 0)).Costs.Select(row => row.Id.Value).ShouldBe(["1", "2", "3", "4"]);
    }

    [Fact]
    public void Removing_the_grant_row_leaves_no_grant_row_and_no_notes_on_it()
    {
        var noted = Sample.Seed1.After(new SetNote(new Note(new RowId("6"), null, "se beslut")));
        var removed = noted.After(new RemoveRow(new RowId("6")));
        removed.Grant.Row.ShouldBeNull();
        removed.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Locking_a_period_types_what_it_shows_and_unlocking_keeps_it() => Law.Holds(
        from project in ProjectGen.Projects()
        from rule in ProjectGen.Rules([.. project.Costs, .. project.Financing])
        select new SetRule(new RowId("101"), rule).ApplyTo(project).Project,
        project =>
        {
            var period = project.Timeline.Periods[^1].Id;
            var locked = project.After(new LockPeriod(period, Actual: true));
            var unlocked = locked.After(new LockPeriod(period, Actual: false));
            var shown = Sheet.Of(project);
            foreach (var row in Sheet.Of(locked).Financing.Rows)
            {
                var before = shown.Find(row.Row.Id)!.Amounts[^1];
                if (!before.IsError)
                {
                    row.Amounts[^1].ShouldBe(before);
                    unlocked.Find(row.Row.Id)!.Cells[^1].ShouldBe(row.Row.Cells[^1]);
                }
            }
        });

    [Fact]
    public void Locking_any_period_moves_no_amount_and_neither_does_unlocking_it() => Law.Holds(
        from ruled in Ruled()
        from period in Gen.Elements<Period>(ruled.Timeline.Periods)
        select (ruled, period.Id),
        sample =>
        {
            var shown = Sheet.Of(sample.ruled);
            var locked = sample.ruled.After(new LockPeriod(sample.Id, Actual: true));
            Same(shown, Sheet.Of(locked));
            Same(shown, Sheet.Of(locked.After(new LockPeriod(sample.Id, Actual: true))));
            Same(Sheet.Of(locked), Sheet.Of(locked.After(new LockPeriod(sample.Id, Actual: false))), but: BlankOf(locked, sample.Id));
        },
        times: 500);

    [Fact]
    public void Locking_a_year_of_a_spread_leaves_its_total_and_what_the_residual_pays()
    {
        var (year, row) = (new PeriodId(new DateOnly(2024, 1, 1)), new RowId("1"));
        var project = new Project
        {
            Header = new Header { Title = "Konsult" },
            Timeline = Timeline.Years(year.FirstDay, new DateOnly(2026, 12, 31)),
            Costs = [new CostRow { Id = row, Label = "Konsult", Cells = [null, null, null], Rule = new Spread(Money.FromKronor(300_000), SpreadBy.Months) }],
            Financing = [new FinancierRow { Id = new RowId("2"), Label = "1:1-medel", Cells = [null, null, null], Rule = Residual.Rule }],
        };
        var locked = project.After(new LockPeriod(year, Actual: true));
        Sheet.Of(locked).KronorOf("Konsult").ShouldBe([100_000, 100_000, 100_000]);
        Sheet.Of(locked).KronorOf("1:1-medel").ShouldBe([100_000, 100_000, 100_000]);

        // What was used turns out to be more: the rest of the total is spread over the other years.
        var corrected = locked.After(new LockPeriod(year, Actual: false))
            .After(SetCells.One(new CellId(row, year), new AmountEntry(Money.FromKronor(120_000))))
            .After(new LockPeriod(year, Actual: true));
        Sheet.Of(corrected).KronorOf("Konsult").ShouldBe([120_000, 90_000, 90_000]);
        locked.After(new LockPeriod(year, Actual: false)).Costs[0].Rule.ShouldBe(project.Costs[0].Rule);
    }

    // Rows of every rule, the grant's too, in periods of unlike lengths.
    private static Gen<Project> Ruled() =>
        from project in ProjectGen.Projects()
        from rules in ProjectGen.Rules([.. project.Costs, .. project.Financing]).ArrayOf(project.Costs.Length + project.Financing.Length)
        select project.Costs.Concat<Row>(project.Financing)
            .Select((row, i) => new SetRule(row.Id, rules[i]))
            .Aggregate(project, (next, edit) => edit.ApplyTo(next).Project);

    // Blank cells of a locked period are the rule's to fill when it is budget again.
    private static bool BlankOf(Project project, PeriodId period) => project.Costs.Concat<Row>(project.Financing)
        .Any(row => row.Rule is not Core.Typed && !row.IsHeading && row.Cells[project.Timeline.IndexOf(period)] is null);

    private static void Same(Sheet before, Sheet after, bool but = false)
    {
        foreach (var (was, now) in before.Costs.Rows.Concat(before.Financing.Rows).Zip(after.Costs.Rows.Concat(after.Financing.Rows)))
        {
            for (var i = 0; i < was.Amounts.Length && !but; i++)
            {
                if (!was.Amounts[i].IsError)
                {
                    now.Amounts[i].OrZero.ShouldBe(was.Amounts[i].OrZero, was.Row.Label);
                }
            }
        }
    }

    private static Refusal? Typed(CellId cell, long kronor) =>
        SetCells.One(cell, new AmountEntry(Money.FromKronor(kronor))).ApplyTo(Sample.Seed1).Refusal;
}
