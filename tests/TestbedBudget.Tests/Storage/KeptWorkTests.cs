using System.Runtime.Versioning;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Work that a database could not take: what a file keeps of it, and how it comes back.</summary>
public sealed class KeptWorkTests : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly Workbook _workbook;
    private readonly ImmutableArray<Change> _changes;
    private readonly Workbook _all;

    public KeptWorkTests()
    {
        (_workbook, _changes) = DraftTests.Sample(5);
        _all = _changes.Aggregate(_workbook, (made, change) => change.ApplyTo(made).Workbook);
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Kept_work_reads_back_as_it_was_written()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var dice = new Dice(seed);
            var (some, made) = DraftTests.Sample(dice.Between(0, 6));
            var leftOff = dice.Once(2) ? new LeftOff("costs/1/2/3/4", dice.Once(2) ? "=12*åäö\u001b" : null) : null;
            var kept = Kept(new CaseWork(some, 3, made, dice.Between(0, made.Length), leftOff), new DraftMark(some.Key, long.MaxValue, 3, 1, 2, 9));

            var (read, fault) = KeptWorkJson.Read(KeptWorkJson.Write(kept));

            fault.ShouldBeNull();
            KeptWorkJson.Write(read!).ShouldBe(KeptWorkJson.Write(kept));
        }
    }

    [Fact]
    public void Into_a_database_without_the_case_comes_the_case_with_its_draft()
    {
        var returned = WorkReturn.Into(_files.Open(), Kept(Work(position: 3)));

        (returned.NotMade, returned.IsCopy, returned.Draft.Position, returned.Draft.Count).ShouldBe((0, false, 3, 5));
        var opened = _files.Open().Open(_workbook.Key)!;
        WorkbookJson.Same(opened.Base, _workbook).ShouldBeTrue();
        opened.Changes.Length.ShouldBe(5);
    }

    [Fact]
    public void However_much_of_it_is_there_already_it_comes_back_once()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            using var place = new TemporaryStore();
            var dice = new Dice(seed);
            var store = place.Open();
            var draft = DraftTests.Begin(place, _workbook);
            for (var made = dice.Between(0, _changes.Length); made > 0; made--)
            {
                draft = DraftTests.Kept(store.Append(draft, _changes[draft.Position]));
            }

            draft = draft.Position == 0 ? draft : DraftTests.Kept(store.MoveTo(draft, dice.Between(0, draft.Count)));
            var position = dice.Between(0, _changes.Length);
            var kept = new KeptWork(new CaseWork(_workbook, 1, _changes, position, null), draft.Id == 0 ? null : draft, place.Path, Visitor, DateTimeOffset.UnixEpoch);

            for (var times = 0; times < 2; times++)
            {
                var returned = WorkReturn.Into(place.Open(), kept);
                (returned.NotMade, returned.IsCopy).ShouldBe((0, false));
                var opened = place.Open().Open(_workbook.Key)!;
                opened.Draft.Position.ShouldBe(position);
                WorkbookJson.Same(opened.Current(), After(position)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void What_was_saved_as_a_version_since_does_not_come_back_as_a_draft()
    {
        var kept = Kept(Work(position: 4));
        var store = _files.Open();
        var draft = WorkReturn.Into(store, kept).Draft;
        store.SaveDraft(draft, After(4)).ShouldBeOfType<VersionSaved>();

        WorkReturn.Into(_files.Open(), kept).NotMade.ShouldBe(0);

        var opened = _files.Open().Open(_workbook.Key)!;
        (opened.Draft.Id, opened.Latest).ShouldBe((0L, 2));
    }

    [Fact]
    public void Changes_that_were_undone_and_replaced_since_are_replaced_in_the_draft_too()
    {
        var store = _files.Open();
        var draft = DraftTests.Begin(_files, _workbook);
        foreach (var change in _changes[..3])
        {
            draft = DraftTests.Kept(store.Append(draft, change));
        }

        // The undo of the third and the fourth in its place did not reach the database.
        ImmutableArray<Change> mine = [_changes[0], _changes[1], _changes[3]];
        var returned = WorkReturn.Into(store, Kept(new CaseWork(_workbook, 1, mine, 3, null), draft));

        returned.NotMade.ShouldBe(0);
        Documents(_files.Open().Open(_workbook.Key)!.Changes.Select(made => made.Change)).ShouldBe(Documents(mine));
    }

    [Fact]
    public void A_draft_that_went_on_elsewhere_is_kept_and_the_work_comes_on_top()
    {
        var store = _files.Open();
        var draft = DraftTests.Kept(store.Append(DraftTests.Begin(_files, _workbook), _changes[0]));
        var kept = Kept(new CaseWork(_workbook, 1, [_changes[0], _changes[1]], 2, null), draft);
        store.Append(draft, _changes[2]).ShouldBeOfType<DraftKept>();

        WorkReturn.Into(_files.Open(), kept).NotMade.ShouldBe(0);

        Documents(_files.Open().Open(_workbook.Key)!.Changes.Select(made => made.Change)).ShouldBe(Documents([_changes[0], _changes[2], _changes[1]]));
    }

    [Fact]
    public void What_no_longer_fits_is_counted_and_nothing_else_is_lost()
    {
        var row = _workbook.Base.Costs[^1].Id;
        Change drop = new EditBase(new RemoveRow(row)), rename = new EditBase(new RenameRow(row, "Resor"));
        var store = _files.Open();
        var draft = DraftTests.Begin(_files, _workbook);
        var kept = Kept(new CaseWork(_workbook, 1, [rename], 1, null), draft);
        store.Append(draft, drop).ShouldBeOfType<DraftKept>();

        WorkReturn.Into(_files.Open(), kept).NotMade.ShouldBe(1);

        _files.Open().Open(_workbook.Key)!.Changes.Length.ShouldBe(1);
    }

    [Fact]
    public void Over_another_case_of_the_same_key_it_becomes_a_case_of_its_own()
    {
        var other = _workbook with { Base = _workbook.Base with { Header = _workbook.Base.Header with { Title = "Another" } } };
        _files.Open().Create(other, VersionKind.Created);

        var returned = WorkReturn.Into(_files.Open(), Kept(Work(position: 5)));

        returned.IsCopy.ShouldBeTrue();
        var copy = _files.Open().Open(returned.Draft.Key)!;
        copy.Current().Base.Costs.Length.ShouldBe(_all.Base.Costs.Length);
        WorkbookJson.Same(_files.Open().Open(_workbook.Key)!.Current(), other).ShouldBeTrue();
        _files.Open().Check().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_on_an_older_version_stays_on_it()
    {
        _files.Open().Create(_workbook, VersionKind.Created);
        _files.Open().Save(_workbook.Key, 1, After(1), VersionKind.Saved).ShouldBeOfType<VersionSaved>();

        WorkReturn.Into(_files.Open(), Kept(Work(position: 5))).Draft.BasedOn.ShouldBe(1);

        var opened = _files.Open().Open(_workbook.Key)!;
        (opened.Draft.BasedOn, opened.Latest).ShouldBe((1, 2));
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void A_file_is_private_and_found_until_it_is_removed()
    {
        var folder = Path.Combine(_files.Folder, "state", "testbed-budget");
        var recovery = new RecoveryFiles([folder]);

        var file = recovery.Write(Kept(Work(position: 2)), null)!;
        recovery.Write(Kept(Work(position: 3)), file).ShouldBe(file);

        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.GetFiles(folder).ShouldBe([file]);
        recovery.Find(_files.Path, _ => false).ShouldHaveSingleItem().Kept.Work!.Position.ShouldBe(3);
        recovery.Find(_files.Path, _ => true).ShouldBeEmpty();
        File.WriteAllText(_files.Path, "");
        File.WriteAllText(_files.Path + "2", "");
        recovery.Find(_files.Path + "2", _ => false).ShouldBeEmpty();
        RecoveryFiles.Remove(file);
        recovery.Find(_files.Path, _ => false).ShouldBeEmpty();
    }

    [Fact]
    public void Where_a_folder_cannot_be_made_the_next_one_is_taken()
    {
        var taken = Path.Combine(_files.Folder, "file");
        File.WriteAllText(taken, "no folder");
        var link = Path.Combine(_files.Folder, "link");
        Directory.CreateDirectory(Path.Combine(_files.Folder, "elsewhere"));
        Directory.CreateSymbolicLink(link, Path.Combine(_files.Folder, "elsewhere"));
        var last = Path.Combine(_files.Folder, "last");

        new RecoveryFiles([taken, link, "/proc/none", last]).Write(Kept(Work(position: 2)), null)!.ShouldStartWith(last);
        new RecoveryFiles([taken]).Write(Kept(Work(position: 2)), null).ShouldBeNull();
    }

    [Fact]
    public void A_damaged_file_is_left_alone()
    {
        var folder = Path.Combine(_files.Folder, "state");
        var recovery = new RecoveryFiles([folder]);
        var file = recovery.Write(Kept(Work(position: 2)), null)!;
        var whole = File.ReadAllBytes(file);
        for (var seed = 0; seed < 200; seed++)
        {
            var dice = new Dice(seed);
            var bytes = (byte[])whole.Clone();
            bytes[dice.Between(0, bytes.Length - 1)] ^= (byte)(1 << dice.Between(0, 7));
            File.WriteAllBytes(file, dice.Once(3) ? bytes[..dice.Between(0, bytes.Length)] : bytes);
            recovery.Find(_files.Path, _ => false).Length.ShouldBeLessThanOrEqualTo(1);
            File.Exists(file).ShouldBeTrue();
        }
    }

    private static readonly Visitor Visitor = new("anna", "host", 1, "start");

    private static ImmutableArray<string> Documents(IEnumerable<Change> list) =>
        [.. list.Select(change => System.Text.Encoding.UTF8.GetString(ChangeJson.Write(change)))];

    private CaseWork Work(int position) => new(_workbook, 1, _changes, position, null);

    private KeptWork Kept(CaseWork work, DraftMark? draft = null) => new(work, draft, _files.Path, Visitor, DateTimeOffset.UnixEpoch);

    private Workbook After(int position) => _changes[..position].Aggregate(_workbook, (made, change) => change.ApplyTo(made).Workbook);
}
