using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The files as a power cut leaves them, and a clock that goes back.</summary>
public sealed class LeftBehindTests : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly Workbook _workbook;
    private readonly ImmutableArray<Change> _changes;

    private static readonly int[] Days = [400, -4000, 0, -10_000, 2];

    public LeftBehindTests() => (_workbook, _changes) = DraftTests.Sample(5);

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_log_that_was_left_behind_holds_every_change()
    {
        var cut = AsCut(draft: 5);

        WorkbookJson.Same(_files.Open(cut, "anna").Open(_workbook.Key)!.Current(), After(5)).ShouldBeTrue();
        _files.Open(cut, "anna").Check().Problems.ShouldBeEmpty();
    }

    /// <summary>Whoever opens a case gets room in the log: edits go over it again and again, and nothing of it is ever read.</summary>
    [Fact]
    public void A_log_that_was_made_long_beforehand_holds_every_change_and_no_more()
    {
        var store = _files.Open();
        var mark = DraftTests.Begin(_files, _workbook);
        store.MarkOpen(_workbook.Key);
        var length = new FileInfo(_files.Path + "-wal").Length;
        for (var round = 0; round < 20; round++)
        {
            mark = DraftTests.Kept(store.MoveTo(mark, 0));
            foreach (var change in _changes)
            {
                mark = DraftTests.Kept(store.Append(mark, change));
            }
        }

        length.ShouldBeGreaterThanOrEqualTo(256 * 1024);
        new FileInfo(_files.Path + "-wal").Length.ShouldBe(length);
        var cut = Cut();
        WorkbookJson.Same(_files.Open(cut, "anna").Open(_workbook.Key)!.Current(), After(5)).ShouldBeTrue();
        _files.Open(cut, "anna").Check().Problems.ShouldBeEmpty();
        using var database = Database.Open(cut, readOnly: true, TimeSpan.Zero);
        database.Number("SELECT count(*) FROM left_off").ShouldBe(0);
    }

    /// <summary>A write that the power cut short is not there; all before it are.</summary>
    [Fact]
    public void A_log_that_ends_in_the_middle_holds_what_was_whole()
    {
        var whole = AsCut(draft: 5);
        var log = File.ReadAllBytes(whole + "-wal");
        var counts = new List<int>();
        for (var length = log.Length; length > 0; length -= 1777)
        {
            var cut = Path.Combine(_files.Folder, $"cut{length}.db");
            File.Copy(whole, cut);
            File.WriteAllBytes(cut + "-wal", log[..length]);
            StoreFault? fault = null;
            try
            {
                using var store = _files.Open(cut, "anna");
                var opened = store.Open(_workbook.Key);
                counts.Add(opened?.Changes.Length ?? 0);
                store.Check().Problems.ShouldBeEmpty();
            }
            catch (StoreException wrong)
            {
                fault = wrong.Fault;
            }

            fault.ShouldBeNull();
        }

        counts.ShouldBe(counts.OrderDescending());
        counts[0].ShouldBe(5);
    }

    [Fact]
    public void A_hot_journal_that_was_left_behind_is_rolled_back()
    {
        var copy = Path.Combine(_files.Folder, "copy.db");
        var cut = Path.Combine(_files.Folder, "cut.db");
        AsCut(draft: 5);
        _files.Open().BackUpTo(copy);
        using (var database = Database.Open(copy, readOnly: false, TimeSpan.Zero))
        {
            database.Script("PRAGMA journal_mode=DELETE; PRAGMA cache_size=1; BEGIN IMMEDIATE; UPDATE revision SET document = hex(zeroblob(200000)); UPDATE draft SET position = 1;");
            File.Exists(copy + "-journal").ShouldBeTrue();
            File.Copy(copy, cut);
            File.Copy(copy + "-journal", cut + "-journal");
        }

        var store = _files.Open(cut, "anna");

        WorkbookJson.Same(store.Open(_workbook.Key)!.Current(), After(5)).ShouldBeTrue();
        store.Check().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_backup_that_is_worked_in_has_a_log_as_the_first_file_had()
    {
        var copy = Path.Combine(_files.Folder, "copy.db");
        AsCut(draft: 2);
        _files.Open().BackUpTo(copy);

        var store = _files.Open(copy, "anna");
        store.SetState(_workbook.Key, 1, CaseState.InReview);

        File.Exists(copy + "-wal").ShouldBeTrue();
    }

    [Fact]
    public void A_clock_that_is_set_back_changes_nothing_but_the_times()
    {
        var store = _files.Open();
        var draft = DraftTests.Begin(_files, _workbook);
        foreach (var (change, day) in _changes.Zip(Days))
        {
            _files.Clock.Now = _files.Clock.Now.AddDays(day);
            draft = DraftTests.Kept(store.Append(draft, change));
        }

        store.SaveDraft(draft, After(5)).ShouldBe(new VersionSaved(2));
        store.MarkOpen(_workbook.Key);
        store.SetState(_workbook.Key, 2, CaseState.InReview).ShouldBe(new VersionSaved(3));

        store.History(_workbook.Key).Select(version => version.Number).ShouldBe([3, 2, 1]);
        WorkbookJson.Same(store.Open(_workbook.Key)!.Current(), After(5)).ShouldBeTrue();
        store.List(CaseQuery.All).Lines.ShouldHaveSingleItem().Version.ShouldBe(3);
        store.Check().Problems.ShouldBeEmpty();
    }

    // The files as they are while somebody works: what a power cut would leave.
    private string AsCut(int draft)
    {
        var store = _files.Open();
        var mark = DraftTests.Begin(_files, _workbook);
        foreach (var change in _changes[..draft])
        {
            mark = DraftTests.Kept(store.Append(mark, change));
        }

        return Cut();
    }

    private string Cut()
    {
        var cut = Path.Combine(_files.Folder, "as-cut.db");
        File.Copy(_files.Path, cut);
        File.Copy(_files.Path + "-wal", cut + "-wal");
        return cut;
    }

    private Workbook After(int position) => _changes[..position].Aggregate(_workbook, (made, change) => change.ApplyTo(made).Workbook);
}
