using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class MemoDifferencesTests
{
    private static readonly Workbook Mine = SeedMemo.Workbook(SeedMemo.Extension);

    public static TheoryData<string, Edit> BoardChanges => new()
    {
        { "an amount", Amount("1", 1, 2_300_000) },
        { "an amount of a period that is locked", new EditAll([new LockPeriod(Mine.Base.Timeline[0].Id, false), Amount("2", 0, 200_000)]) },
        { "a cell emptied", SetCells.One(new CellId(new RowId("3"), Mine.Base.Timeline[2].Id), null) },
        { "a row renamed", new RenameRow(new RowId("2"), "Externa tjänster och konsulter") },
        { "a row that came", new AddRow(new CostRow { Id = new RowId("new"), Label = "Utrustning", Cells = [null, Kronor(1_000), Kronor(2_000), null] }, 2) },
        { "a row that went", new RemoveRow(new RowId("11")) },
        { "the cap", new SetGrantTerms(Mine.Base.Grant with { Cap = Money.FromKronor(5_900_000) }) },
        { "the share", new SetGrantTerms(Mine.Base.Grant with { Share = Share.FromPercent(49) }) },
        { "the officer", new SetHeader(Mine.Base.Header with { Officer = "Anna Ek" }) },
        { "a paragraph", Body(0, body => body + "\n\nNämnden ändrar detta.") },
        { "a section that came", new SetMemoText(new MemoText(Mine.Base.Memo.Sections.Insert(1, new MemoSection("Nämndens motivering", "Därför.\n\nOch därför.")))) },
        { "a section that went", new SetMemoText(new MemoText(Mine.Base.Memo.Sections.RemoveAt(2))) },
        { "another section that went", new SetMemoText(new MemoText(Mine.Base.Memo.Sections.RemoveAt(3))) },
        { "sections in another order", new SetMemoText(new MemoText([.. Mine.Base.Memo.Sections.Reverse()])) },
        { "several at once", new EditAll([Amount("1", 1, 1), Amount("9", 2, 2), new RenameRow(new RowId("4"), "Påslag"), Body(1, _ => "Allt nytt.")]) },
    };

    [Fact]
    public void A_memo_that_was_not_changed_has_no_differences()
    {
        foreach (var text in SeedMemo.All.Where(text => text != SeedMemo.ExtensionFromPdf))
        {
            var workbook = SeedMemo.Workbook(text);
            Between(workbook, workbook.Base).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(BoardChanges))]
    public void Taking_all_differences_gives_the_memo_that_the_board_made(string what, Edit board)
    {
        var theirs = board.ApplyTo(Mine.Base);
        theirs.Refusal.ShouldBeNull();
        var differences = Between(Mine, theirs.Project);
        differences.ShouldNotBeEmpty(what);

        var (taken, refusal) = MemoDifference.All(Mine.Base, differences)!.ApplyTo(Mine.Base);

        refusal.ShouldBeNull();
        Written(taken).ShouldBe(Written(theirs.Project), what);
        taken.Timeline.Periods.ShouldBe(Mine.Base.Timeline.Periods, "locks stay");
    }

    [Fact]
    public void An_amount_taken_in_a_locked_period_leaves_the_blank_cells_of_other_rows_blank()
    {
        var ruled = new SetRule(new RowId("2"), new PerMonth(41_000, 1, default, default, 2024));
        var blank = SetCells.One(new CellId(new RowId("2"), Mine.Base.Timeline[0].Id), null) with { EvenActual = true };
        var project = Mine.Base.After(ruled).After(blank);
        var cell = new CellDiffers(Place.Cell(project.Costs[0], project.Timeline, 0), Money.FromKronor(5_283_180), Money.FromKronor(5_000_000));

        var after = project.After(cell.On(project));

        after.Costs[0].Cells[0].ShouldBe(Kronor(5_000_000));
        after.Costs[1].Cells[0].ShouldBeNull();
        after.Timeline.Periods.ShouldBe(project.Timeline.Periods);
    }

    [Theory]
    [MemberData(nameof(BoardChanges))]
    public void Each_difference_can_be_taken_alone(string what, Edit board)
    {
        foreach (var difference in Between(Mine, board.ApplyTo(Mine.Base).Project))
        {
            var edit = MemoDifference.All(Mine.Base, [difference]).ShouldNotBeNull(what);
            edit.ApplyTo(Mine.Base).Refusal.ShouldBeNull(what);
        }
    }

    [Fact]
    public void Rules_notes_and_limits_stay_when_a_cell_is_taken()
    {
        var rule = new FlatRate(new Share(0.15m), [new RowTerm(new RowId("1"))]);
        var mine = Mine with
        {
            Base = new EditAll([new SetRule(new RowId("4"), rule), new SetNote(new Note(new RowId("1"), null, "Se offerten."))])
                .ApplyTo(Mine.Base).Project,
        };
        var theirs = Amount("1", 3, 400_000).ApplyTo(mine.Base).Project;

        var taken = MemoDifference.All(mine.Base, Between(mine, theirs))!.ApplyTo(mine.Base).Project;

        taken.Find(new RowId("4"))!.Rule.ShouldBe(rule);
        taken.Notes.ShouldBe(mine.Base.Notes);
        Sheet.Of(taken).Costs.Total.ShouldBe(Sheet.Of(theirs).Costs.Total);
    }

    [Theory]
    [InlineData("4 111 981", "4 100 000")]
    [InlineData("2024-08-31", "2024-06-30")]
    [InlineData("2021-09-01 – 2024-08-31", "2021-10-01 – 2024-08-31")]
    [InlineData("daterat 2021-06-16", "daterat 2021-06-23, § 8")]
    public void What_the_memo_says_of_the_decision_before_is_compared_too(string said, string changed)
    {
        var memo = Plain(Mine);
        memo.ShouldContain(said);
        var theirs = SeedMemo.Workbook(memo.Replace(said, changed, StringComparison.Ordinal));

        var differences = MemoDifferences.Between(Mine, theirs, NewId);

        differences.ShouldAllBe(difference => difference is EarlierDiffers);
        var (taken, refusal) = MemoDifference.TakeIn(Mine, differences)!.ApplyTo(Mine);
        refusal.ShouldBeNull();
        taken.Base.ShouldBeSameAs(Mine.Base);
        Plain(taken).ShouldContain(changed);
        MemoDifferences.Between(taken, theirs, NewId).ShouldAllBe(difference => difference is IncreaseDiffers);
    }

    [Fact]
    public void A_decision_that_is_corrected_keeps_the_project_that_was_frozen_with_it()
    {
        var mine = Mine with { Decisions = [Mine.Decisions[0] with { Project = Sample.Seed2 }] };
        var theirs = SeedMemo.Workbook(Plain(Mine).Replace("4 111 981", "4 100 000", StringComparison.Ordinal).Replace("200 000", "210 000", StringComparison.Ordinal));

        var differences = MemoDifferences.Between(mine, theirs, NewId);
        var taken = MemoDifference.TakeIn(mine, differences)!.ApplyTo(mine).Workbook;

        taken.Decisions.ShouldHaveSingleItem().Project.ShouldBeSameAs(Sample.Seed2);
        taken.Decisions[0].Grant.ShouldBe(Money.FromKronor(4_100_000));
        Sheet.Of(taken.Base).Find(new RowId("2"))!.Amounts[1].Amount.ShouldBe(Money.FromKronor(210_000));
    }

    [Fact]
    public void An_increase_that_the_memos_own_figures_do_not_give_is_told_and_not_taken()
    {
        var theirs = SeedMemo.Workbook(Plain(Mine).Replace("1 899 876", "1 800 000", StringComparison.Ordinal));

        var differences = MemoDifferences.Between(Mine, theirs, NewId);

        differences.ShouldHaveSingleItem().ShouldBe(new IncreaseDiffers(Money.FromKronor(1_899_876), Money.FromKronor(1_800_000)));
        MemoDifference.TakeIn(Mine, differences).ShouldBeNull();
    }

    [Fact]
    public void The_same_memo_out_of_a_PDF_has_no_other_cells_or_terms()
    {
        var differences = MemoDifferences.Between(Mine, SeedMemo.Workbook(SeedMemo.ExtensionFromPdf), NewId);

        differences.ShouldAllBe(difference => difference is ParagraphDiffers || difference is SectionDiffers || difference is HeaderDiffers);
    }

    [Fact]
    public void A_later_memo_freezes_what_stands_and_is_worked_on()
    {
        var next = Back(Mine, Amount("1", 1, 5).ApplyTo(Mine.Base).Project);
        var (workbook, refusal) = MemoJoin.Next(Mine, next, NewId).ApplyTo(Mine);

        refusal.ShouldBeNull();
        workbook.Decisions.Length.ShouldBe(Mine.Decisions.Length + 1);
        workbook.LatestDecision!.Project.ShouldBeSameAs(Mine.Base);
        workbook.Base.Costs.Select(row => row.Id).ShouldBe(Mine.Base.Costs.Select(row => row.Id));
        workbook.Printed!.Costs.Rows.Select(row => row.Row).ShouldBe(workbook.Base.Costs.Select(row => row.Id));
        Sheet.Of(workbook.Base).Find(new RowId("1"))!.Amounts[1].Amount.ShouldBe(Money.FromKronor(5));
    }

    [Fact]
    public void An_earlier_memo_fills_in_the_decision_that_was_known_by_its_figures()
    {
        var known = Mine.Decisions.ShouldHaveSingleItem();
        var read = Mine with
        {
            Decisions = [],
            Base = Mine.Base with
            {
                Timeline = new Timeline([new Period(new PeriodId(known.First!.Value), known.First.Value, known.Last!.Value)]),
                Costs = [],
                Financing = [],
                Grant = new GrantTerms { Cap = known.Grant },
            },
        };

        var (workbook, refusal) = MemoJoin.Earlier(read).ApplyTo(Mine);

        refusal.ShouldBeNull();
        workbook.Decisions.ShouldHaveSingleItem().Project.ShouldBeSameAs(read.Base);
        workbook.Decisions[0].Date.ShouldBe(known.Date);
    }

    private static ImmutableArray<MemoDifference> Between(Workbook mine, Project theirs) =>
        MemoDifferences.Between(mine, Back(mine, theirs), NewId);

    // The text as it comes back from the board: written, and read again.
    private static Workbook Back(Workbook mine, Project theirs) =>
        SeedMemo.Workbook(MemoWriter.Markdown(mine with { Base = theirs }, Sheet.Of(theirs)));

    private static string Written(Project project) => MemoWriter.Markdown(Mine with { Base = project }, Sheet.Of(project));

    private static string Plain(Workbook workbook) => MemoWriter.Markdown(workbook, Sheet.Of(workbook.Base)).Replace('\u00A0', ' ');

    private static RowId NewId() => new("r" + Guid.NewGuid().ToString("N"));

    private static AmountEntry Kronor(long kronor) => new(Money.FromKronor(kronor));

    private static SetCells Amount(string row, int period, long kronor) =>
        SetCells.One(new CellId(new RowId(row), Mine.Base.Timeline[period].Id), Kronor(kronor));

    private static SetSection Body(int section, Func<string, string> change) =>
        new(section, Mine.Base.Memo.Sections[section] with { Body = change(Mine.Base.Memo.Sections[section].Body) });
}
