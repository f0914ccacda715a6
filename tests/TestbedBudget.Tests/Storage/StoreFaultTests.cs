using System.Runtime.Versioning;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class StoreFaultTests : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly Workbook _workbook;
    private readonly ImmutableArray<Change> _changes;
    private DraftMark _draft;

    public StoreFaultTests()
    {
        (_workbook, _changes) = DraftTests.Sample(3);
        _draft = DraftTests.Begin(_files, _workbook);
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_store_that_is_opened_to_read_writes_nothing()
    {
        var store = _files.Open(readOnly: true);

        store.IsReadOnly.ShouldBeTrue();
        store.Open(_workbook.Key).ShouldNotBeNull();
        store.List(CaseQuery.All).Total.ShouldBe(1);
        SchemaTests.Fault(() => store.Append(_draft, _changes[0])).ShouldBe(new StoreIsReadOnly());
        SchemaTests.Fault(() => _files.Open(Path.Combine(_files.Folder, "none.db"), "anna", readOnly: true))
            .ShouldBeOfType<StoreCannotOpen>();
    }

    [Fact]
    public void A_lock_that_lasts_too_long_is_a_fault_and_the_work_goes_on_after_it()
    {
        var store = _files.Open(patienceInSeconds: 0.1);
        using (var other = Database.Open(_files.Path, readOnly: false, TimeSpan.Zero))
        {
            using var locked = other.BeginWrite();
            SchemaTests.Fault(() => store.Append(_draft, _changes[0])).ShouldBe(new StoreBusy());
            store.Open(_workbook.Key).ShouldNotBeNull();
        }

        store.Append(_draft, _changes[0]).ShouldBeOfType<DraftKept>();
    }

    [Fact]
    public void Who_waits_for_a_lock_is_asked_each_moment_and_can_give_up()
    {
        var asked = 0;
        using var store = SqliteWorkbookStore.Open(_files.Options(_files.Path) with { GoesOnWaiting = () => ++asked < 2 });
        using var other = Database.Open(_files.Path, readOnly: false, TimeSpan.Zero);
        using var locked = other.BeginWrite();

        SchemaTests.Fault(() => store.Append(_draft, _changes[0])).ShouldBe(new StoreBusy());

        asked.ShouldBe(2);
    }

    [Fact]
    public void Who_has_waited_in_vain_waits_no_more_than_a_moment_until_it_was_his_turn()
    {
        var asked = 0;
        using var store = SqliteWorkbookStore.Open(_files.Options(_files.Path) with
        {
            Patience = TimeSpan.FromMilliseconds(300),
            GoesOnWaiting = () => ++asked > 0,
        });
        using var other = Database.Open(_files.Path, readOnly: false, TimeSpan.Zero);
        using (other.BeginWrite())
        {
            SchemaTests.Fault(() => store.Append(_draft, _changes[0])).ShouldBe(new StoreBusy());
            SchemaTests.Fault(() => store.Append(_draft, _changes[0])).ShouldBe(new StoreBusy());
            asked.ShouldBe(1);
        }

        _draft = DraftTests.Kept(store.Append(_draft, _changes[0]));
        using (other.BeginWrite())
        {
            SchemaTests.Fault(() => store.MoveTo(_draft, 0)).ShouldBe(new StoreBusy());
            asked.ShouldBe(2);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_that_was_deleted_or_replaced_gets_nothing_more(bool replaced)
    {
        var store = _files.Open();
        _draft = DraftTests.Kept(store.Append(_draft, _changes[0]));

        File.Move(_files.Path, _files.Path + ".old");
        if (replaced)
        {
            File.Copy(_files.Path + ".old", _files.Path);
        }

        SchemaTests.Fault(() => store.Append(_draft, _changes[1])).ShouldBe(new StoreReplaced());
    }

    [Fact]
    public void A_place_that_holds_no_file_is_a_fault()
    {
        SchemaTests.Fault(() => _files.Open(_files.Folder, "anna")).ShouldBeOfType<StoreCannotOpen>();
        SchemaTests.Fault(() => _files.Open("/proc/nowhere/projects.db", "anna")).ShouldBe(new StoreCannotCreate());
        SchemaTests.Fault(() => _files.Open().BackUpTo("/proc/nowhere/copy.db")).ShouldBe(new StoreCannotCreate());
    }

    [Fact]
    public void A_text_that_is_no_database_is_a_fault()
    {
        var path = Path.Combine(_files.Folder, "memo.txt");
        File.WriteAllText(path, new string('x', 5_000));

        SchemaTests.Fault(() => _files.Open(path, "anna")).ShouldBeOfType<StoreDamaged>();
        File.ReadAllText(path).ShouldBe(new string('x', 5_000));
    }

    [Fact]
    public void No_damage_to_the_file_makes_anything_but_faults()
    {
        var whole = Stored();
        for (var seed = 0; seed < 25; seed++)
        {
            var dice = new Dice(seed);
            var path = Path.Combine(_files.Folder, $"damaged{seed}.db");
            File.WriteAllBytes(path, Damaged(whole, dice));

            FaultOrFine(() =>
            {
                using var store = _files.Open(path, "anna");
                store.Check();
                foreach (var line in store.List(CaseQuery.All).Lines)
                {
                    FaultOrFine(() => store.Open(line.Key)?.Current());
                    FaultOrFine(() => store.History(line.Key));
                    FaultOrFine(() => store.SetState(line.Key, line.Version, CaseState.Closed));
                }
            });
            FaultOrFine(() => Salvage.Into(path, _files.Options(path + ".salvaged")));
        }
    }

    [Fact]
    public void A_salvage_brings_back_the_cases_that_no_damage_touches()
    {
        var whole = Stored();
        var path = Path.Combine(_files.Folder, "damaged.db");
        var pages = whole.Length / 4096;
        var saved = 0;
        for (var page = 1; page < pages; page++)
        {
            var bytes = (byte[])whole.Clone();
            bytes.AsSpan(page * 4096, 4096).Fill(0xEE);
            File.WriteAllBytes(path, bytes);

            var report = Salvage.Into(path, _files.Options($"{path}.{page}"));

            saved += report.Cases;
            File.ReadAllBytes(path).ShouldBe(bytes);
            _files.Open($"{path}.{page}", "anna").List(CaseQuery.All).Total.ShouldBe(report.Cases);
        }

        // Nearly every page holds rows of a few cases only; the rest are the indexes that the rows do not need.
        saved.ShouldBeGreaterThan(pages * 20 * 3 / 4);
    }

    [Fact]
    public void A_salvage_of_a_file_cut_short_brings_back_what_is_before_the_cut()
    {
        var whole = Stored();
        var path = Path.Combine(_files.Folder, "short.db");
        var before = 0;
        foreach (var length in (int[])[4096, whole.Length / 4, whole.Length / 2, (whole.Length / 2) + 1_000, whole.Length - 4096, whole.Length - 1])
        {
            // The same file with the rest of its pages empty has all that there is.
            var (cut, padded) = (whole[..length], new byte[whole.Length]);
            cut.CopyTo(padded, 0);
            File.WriteAllBytes(path, padded);
            var expected = Salvage.Into(path, _files.Options($"{path}.padded{length}"));
            File.WriteAllBytes(path, cut);

            var report = Salvage.Into(path, _files.Options($"{path}.{length}"));

            report.ShouldBe(expected);
            report.Cases.ShouldBeGreaterThanOrEqualTo(before);
            File.ReadAllBytes(path).ShouldBe(cut);
            before = report.Cases;
        }

        // The last page holds at most what was written last.
        before.ShouldBeGreaterThanOrEqualTo(20);
    }

    [Fact]
    public void A_salvage_of_a_whole_file_brings_everything_every_version_and_draft()
    {
        var store = _files.Open();
        store.SetState(_workbook.Key, 1, CaseState.InReview, "to Eva");
        var path = Path.Combine(_files.Folder, "whole.db");
        File.WriteAllBytes(path, Stored());
        var file = Path.Combine(_files.Folder, "salvaged.db");

        Salvage.Into(path, _files.Options(file)).ShouldBe(new SalvageReport(21, 22, 1, 0, 0));

        var salvaged = _files.Open(file, "anna");
        salvaged.History(_workbook.Key).ShouldBe(store.History(_workbook.Key));
        WorkbookJson.Same(salvaged.Open(_workbook.Key)!.Current(), store.Open(_workbook.Key)!.Current()).ShouldBeTrue();
        salvaged.Check().Problems.ShouldBeEmpty();
        SchemaTests.Fault(() => Salvage.Into(path, _files.Options(file))).ShouldBe(new FileIsThere(file));
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void A_backup_holds_all_that_was_written_and_never_overwrites()
    {
        var store = _files.Open();
        var copy = Path.Combine(_files.Folder, "copy.db");
        store.Append(_draft, _changes[0]).ShouldBeOfType<DraftKept>();

        store.BackUpTo(copy);

        _files.Open(copy, "anna").Open(_workbook.Key)!.Changes.Length.ShouldBe(1);
        File.GetUnixFileMode(copy).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        SchemaTests.Fault(() => store.BackUpTo(copy)).ShouldBe(new FileIsThere(copy));
    }

    [Theory]
    [InlineData("UPDATE project SET costs = 1", StoreProblemKind.FiguresDiffer)]
    [InlineData("UPDATE revision SET document = '{}'", StoreProblemKind.VersionUnreadable)]
    [InlineData("UPDATE revision SET number = 3", StoreProblemKind.VersionMissing)]
    [InlineData("UPDATE draft_change SET document = '{}'", StoreProblemKind.DraftUnreadable)]
    [InlineData("PRAGMA foreign_keys=OFF; UPDATE decision SET project_id = 77; INSERT INTO left_off VALUES (78, 'a', 'b', 'c')", StoreProblemKind.Orphan)]
    public void A_check_finds_what_is_wrong(string damage, StoreProblemKind kind)
    {
        _files.Open().Append(_draft, _changes[0]);
        var fine = _files.Open().Check();
        fine.Problems.ShouldBeEmpty();
        (fine.Cases, fine.Versions, fine.Drafts).ShouldBe((1, 1, 1));

        using (var database = Database.Open(_files.Path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Script(damage);
        }

        _files.Open().Check().Problems.Select(problem => problem.Kind).ShouldContain(kind);
    }

    private static byte[] Damaged(byte[] whole, Dice dice)
    {
        var bytes = (byte[])whole.Clone();
        for (var i = dice.Between(1, 200); i > 0; i--)
        {
            bytes[dice.Between(dice.Once(20) ? 0 : 100, bytes.Length - 1)] ^= (byte)(1 << dice.Between(0, 7));
        }

        return dice.Once(3) ? bytes[..dice.Between(0, bytes.Length)] : bytes;
    }

    private static void FaultOrFine(Action action)
    {
        try
        {
            action();
        }
        catch (StoreException)
        {
            // What a damaged file may do; anything else fails the test.
        }
    }

    private byte[] Stored()
    {
        var store = _files.Open();
        for (var i = 0; i < 20; i++)
        {
            var other = RandomWorkbook.Of(new Dice(i));
            var header = other.Base.Header with { CaseNumber = null };
            store.Create(other with { Key = $"~{i}", Base = other.Base with { Header = header } }, VersionKind.Created)
                .ShouldBeOfType<CaseCreated>();
        }

        foreach (var change in _changes)
        {
            _draft = DraftTests.Kept(store.Append(_draft, change));
        }

        var copy = Path.Combine(_files.Folder, "whole.db");
        store.BackUpTo(copy);
        return File.ReadAllBytes(copy);
    }
}
