using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class DraftTests : IDisposable
{
    private readonly TemporaryStore _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Every_change_that_was_taken_is_seen_by_the_next_who_opens() => Any.Changes.Holds(
        made =>
        {
            using var own = new TemporaryStore();
            var draft = Begin(own, made.Workbook);
            var workbook = made.Workbook;
            foreach (var change in made.Changes)
            {
                draft = own.Open().Append(draft, change).ShouldBeOfType<DraftKept>().Draft;
                workbook = change.ApplyTo(workbook).Workbook;

                var opened = own.Open().Open(made.Workbook.Key)!;
                WorkbookJson.Same(opened.Current(), workbook).ShouldBeTrue();
                opened.Draft.ShouldBe(draft);
            }
        },
        times: 10);

    [Fact]
    public async Task A_draft_is_read_whole_while_its_owner_goes_on()
    {
        var (workbook, changes) = Sample(6);
        var draft = Begin(_files, workbook);
        var (mine, theirs) = (_files.Open(), _files.Open("bo"));
        var owner = Task.Run(
            () =>
            {
                for (var round = 0; round < 150; round++)
                {
                    // Up to all changes, and then back: what was undone goes with the first that replaces it.
                    foreach (var change in changes[draft.Position..])
                    {
                        draft = Kept(mine.Append(draft, change));
                    }

                    draft = Kept(mine.MoveTo(draft, round % 2));
                }
            },
            TestContext.Current.CancellationToken);
        try
        {
            while (!owner.IsCompleted)
            {
                theirs.OpenDraftOf(workbook.Key, "anna")?.Changes.Length.ShouldBeInRange(0, changes.Length);
                theirs.Plan(workbook.Key).ShouldNotBeNull();
                theirs.Check().Problems.ShouldBeEmpty();
            }
        }
        finally
        {
            await owner;
        }
    }

    [Fact]
    public void A_copy_of_the_files_after_each_change_has_it()
    {
        var (workbook, changes) = Sample(8);
        var draft = Begin(_files, workbook);
        var store = _files.Open();
        for (var i = 0; i < changes.Length; i++)
        {
            draft = Kept(store.Append(draft, changes[i]));

            var copy = Directory.CreateDirectory(Path.Combine(_files.Folder, $"crash{i}")).FullName;
            foreach (var file in Directory.GetFiles(_files.Folder, "projects.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }

            var opened = _files.Open(Path.Combine(copy, "projects.db"), "anna").Open(workbook.Key)!;
            opened.Changes.Length.ShouldBe(i + 1);
        }
    }

    [Fact]
    public void Undo_and_redo_survive_and_a_new_change_ends_what_could_be_redone()
    {
        var (workbook, changes) = Sample(4);
        var draft = Begin(_files, workbook);
        foreach (var change in changes.AsSpan()[..3])
        {
            draft = Kept(_files.Open().Append(draft, change));
        }

        draft = Kept(_files.Open().MoveTo(draft, 1));
        var undone = _files.Open().Open(workbook.Key)!;
        undone.Draft.ShouldBe(draft);
        undone.Changes.Length.ShouldBe(3);
        WorkbookJson.Same(undone.Current(), changes[0].ApplyTo(workbook).Workbook).ShouldBeTrue();

        _files.Open().Append(draft, changes[0]).ShouldBeOfType<DraftKept>().Draft.Count.ShouldBe(2);
        _files.Open().Open(workbook.Key)!.Changes.Length.ShouldBe(2);
    }

    [Fact]
    public void A_draft_whose_changes_are_all_undone_is_shown_to_nobody_and_gives_way_to_a_newer_version()
    {
        var (workbook, changes) = Sample(2);
        var emptied = Kept(_files.Open("anna").MoveTo(Kept(_files.Open("anna").Append(Begin(_files, workbook), changes[0])), 0));
        _files.Open("bo").Find(workbook.Key)!.Drafts.ShouldBeEmpty();
        _files.Open("bo").TakeOver(workbook.Key, "anna").ShouldBe(new CannotTakeOver(HasOwnDraft: false));
        _files.Open("anna").Open(workbook.Key)!.Draft.ShouldBe(emptied);

        var newer = changes[0].ApplyTo(workbook).Workbook;
        _files.Open("bo").Save(workbook.Key, 1, newer, VersionKind.Saved).ShouldBeOfType<VersionSaved>();

        var store = _files.Open("anna");
        var opened = store.Open(workbook.Key)!;
        opened.Draft.BasedOn.ShouldBe(2);
        WorkbookJson.Same(opened.Current(), newer).ShouldBeTrue();
        Kept(store.Append(opened.Draft, changes[1])).BasedOn.ShouldBe(2);
        _files.Open("anna").Open(workbook.Key)!.Changes.Length.ShouldBe(1);
    }

    [Fact]
    public void Who_has_undone_everything_can_take_over_anothers_draft()
    {
        var (workbook, changes) = Sample(2);
        var start = Begin(_files, workbook);
        _files.Open("anna").MoveTo(Kept(_files.Open("anna").Append(start, changes[0])), 0).ShouldBeOfType<DraftKept>();
        Kept(_files.Open("lena").Append(start, changes[1]));

        Kept(_files.Open("anna").TakeOver(workbook.Key, "lena")).Position.ShouldBe(1);
        _files.Open("anna").Open(workbook.Key)!.Changes.Length.ShouldBe(1);
    }

    [Fact]
    public void Two_terminals_of_one_user_never_overwrite_each_other()
    {
        var (workbook, changes) = Sample(2);
        var start = Begin(_files, workbook);
        var first = Kept(_files.Open().Append(start, changes[0]));

        _files.Open().Append(start, changes[1]).ShouldBeOfType<DraftChangedElsewhere>();
        _files.Open().Append(first, changes[1]).ShouldBeOfType<DraftKept>();
        _files.Open().MoveTo(first, 0).ShouldBeOfType<DraftChangedElsewhere>();
        _files.Open().SaveDraft(first, workbook).ShouldBe(new DraftLost(new DraftChangedElsewhere()));
    }

    [Fact]
    public void Drafts_of_two_users_do_not_touch_each_other()
    {
        var (workbook, changes) = Sample(1);
        var start = Begin(_files, workbook);

        _files.Open("anna").Append(start, changes[0]).ShouldBeOfType<DraftKept>();
        _files.Open("bo").Append(start, changes[0]).ShouldBeOfType<DraftKept>();

        _files.Open("anna").Find(workbook.Key)!.Drafts.Select(draft => draft.User).ShouldBe(["bo", "anna"]);
        _files.Open("bo").OpenDraftOf(workbook.Key, "anna")!.Changes.Length.ShouldBe(1);
        _files.Open("bo").OpenDraftOf(workbook.Key, "cia").ShouldBeNull();
    }

    [Fact]
    public void A_draft_that_is_taken_over_keeps_who_made_what_and_its_former_owner_is_told()
    {
        var (workbook, changes) = Sample(3);
        var lena = _files.Open("lena");
        var hers = Kept(lena.Append(Kept(lena.Append(Begin(_files, workbook), changes[0])), changes[1]));
        var bo = _files.Open("bo");

        var mine = Kept(bo.TakeOver(workbook.Key, "lena"));
        bo.Append(mine, changes[2]).ShouldBeOfType<DraftKept>();

        lena.Append(hers, changes[2]).ShouldBe(new DraftTakenOver("bo"));
        bo.Open(workbook.Key)!.Changes.Select(change => change.By).ShouldBe(["lena", "lena", "bo"]);
        var notice = lena.Notices().ShouldHaveSingleItem();
        (notice.Key, notice.By, notice.Changes, notice.BasedOn).ShouldBe((workbook.Key, "bo", 2, 1));
        lena.Dismiss(notice);
        lena.Notices().ShouldBeEmpty();
        bo.TakeOver(workbook.Key, "lena").ShouldBe(new CannotTakeOver(HasOwnDraft: true));
        _files.Open("cia").TakeOver(workbook.Key, "lena").ShouldBe(new CannotTakeOver(HasOwnDraft: false));
    }

    [Fact]
    public void A_dropped_draft_is_out_of_sight_and_a_new_one_can_begin()
    {
        var (workbook, changes) = Sample(1);
        var store = _files.Open();
        var draft = Kept(store.Append(Begin(_files, workbook), changes[0]));

        var empty = Kept(store.Drop(draft));

        store.Open(workbook.Key)!.Changes.ShouldBeEmpty();
        store.Find(workbook.Key)!.Drafts.ShouldBeEmpty();
        store.Append(empty, changes[0]).ShouldBeOfType<DraftKept>();
    }

    [Fact]
    public void Where_the_user_was_and_half_typed_text_come_back()
    {
        var (workbook, _) = Sample(1);
        Begin(_files, workbook);

        _files.Open().LeaveOff(workbook.Key, new LeftOff("costs/3/2024", "=12*41"));

        _files.Open().Open(workbook.Key)!.LeftOff.ShouldBe(new LeftOff("costs/3/2024", "=12*41"));
        _files.Open("bo").Open(workbook.Key)!.LeftOff.ShouldBeNull();
        _files.Open().LeaveOff(workbook.Key, null);
        _files.Open().Open(workbook.Key)!.LeftOff.ShouldBeNull();
    }

    [Fact]
    public void A_change_that_could_not_be_read_again_is_not_stored()
    {
        var (workbook, _) = Sample(1);
        var draft = Begin(_files, workbook);
        var endless = new EditBase(new RenameRow(workbook.Base.Costs[0].Id, new string('x', 20_000)));

        var fault = Should.Throw<StoreException>(() => _files.Open().Append(draft, endless)).Fault;

        fault.ShouldBeOfType<StoredTextUnreadable>().Fault.Expected.ShouldBe(JsonExpectation.ShorterText);
        _files.Open().Open(workbook.Key)!.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Every_amount_that_a_cell_takes_can_be_read_again()
    {
        var (workbook, _) = Sample(1);
        var cell = new CellId(workbook.Base.Costs[0].Id, workbook.Base.Timeline[0].Id);
        var draft = Begin(_files, workbook);
        long?[] ore = [Money.Largest.Ore, -Money.Largest.Ore, Money.Largest.Ore - 1, 0, 1, -1, 99, 100, 12_345_678_901, null];
        ImmutableArray<Change> changes =
            [.. ore.Select(amount => new EditBase(SetCells.One(cell, amount is { } given ? new AmountEntry(new Money(given)) : null)))];

        foreach (var change in changes)
        {
            draft = _files.Open().Append(draft, change).ShouldBeOfType<DraftKept>().Draft;
        }

        _files.Open().Open(workbook.Key)!.Changes.Select(kept => ((SetCells)((EditBase)kept.Change).Edit).Changes.ShouldHaveSingleItem())
            .ShouldBe(changes.Select(change => ((SetCells)((EditBase)change).Edit).Changes[0]));
    }

    internal static (Workbook Workbook, ImmutableArray<Change> Changes) Sample(int changes, int seed = 11)
    {
        var dice = new Dice(seed);
        var workbook = RandomWorkbook.Of(dice) with { Key = "21RS4368" };
        return (workbook, RandomEdit.Taken(dice, workbook, changes).Changes);
    }

    internal static DraftMark Begin(TemporaryStore files, Workbook workbook)
    {
        var store = files.Open("creator");
        store.Create(workbook, VersionKind.Created).ShouldBe(new CaseCreated(workbook.Key));
        return files.Open().Open(workbook.Key)!.Draft;
    }

    internal static DraftMark Kept(DraftOutcome outcome) => outcome.ShouldBeOfType<DraftKept>().Draft;
}
