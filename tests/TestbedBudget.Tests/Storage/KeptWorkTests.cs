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
    private readonly TemporaryStore files = new();
    private readonly Workbook workbook;
    private readonly ImmutableArray<Change> changes;
    private readonly Workbook all;

    public KeptWorkTests()
    {
        (workbook, changes) = DraftTests.Sample(5);
        all = changes.Aggregate(workbook, (made, change) => change.ApplyTo(made).Workbook);
    }

    public void Dispose() => files.Dispose();

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
        var returned = WorkReturn.Into(files.Open(), Kept(Work(position: 3)));

        (returned.NotMade, returned.IsCopy, returned.Draft.Position, returned.Draft.Count).ShouldBe((0, false, 3, 5));
        var opened = files.Open().Open(workbook.Key)!;
        WorkbookJson.Same(opened.Base, workbook).ShouldBeTrue();
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
            var draft = DraftTests.Begin(place, workbook);
            for (var made = dice.Between(0, changes.Length); made > 0; made--)
            {
                draft = DraftTests.Kept(store.Append(draft, changes[draft.Position]));
            }

            draft = draft.Position == 0 ? draft : DraftTests.Kept(store.MoveTo(draft, dice.Between(0, draft.Count)));
            var position = dice.Between(0, changes.Length);
            var kept = new KeptWork(new CaseWork(workbook, 1, changes, position, null), draft.Id == 0 ? null : draft, place.Path, s_visitor, DateTimeOffset.UnixEpoch);

            for (var times = 0; times < 2; times++)
            {
                var returned = WorkReturn.Into(place.Open(), kept);
                (returned.NotMade, returned.IsCopy).ShouldBe((0, false));
                var opened = place.Open().Open(workbook.Key)!;
                opened.Draft.Position.ShouldBe(position);
                WorkbookJson.Same(opened.Current(), After(position)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Changes_that_were_undone_and_replaced_since_are_replaced_in_the_draft_too()
    {
        var store = files.Open();
        var draft = DraftTests.Begin(files, workbook);
        foreach (var change in changes[..3])
        {
            draft = DraftTests.Kept(store.Append(draft, change));
        }

        // The undo of the third and the fourth in its place did not reach the database.
        ImmutableArray<Change> mine = [changes[0], changes[1], changes[3]];
        var returned = WorkReturn.Into(store, Kept(new CaseWork(workbook, 1, mine, 3, null), draft));

        returned.NotMade.ShouldBe(0);
        Documents(files.Open().Open(workbook.Key)!.Changes.Select(made => made.Change)).ShouldBe(Documents(mine));
    }

    [Fact]
    public void A_draft_that_went_on_elsewhere_is_kept_and_the_work_comes_on_top()
    {
        var store = files.Open();
        var draft = DraftTests.Kept(store.Append(DraftTests.Begin(files, workbook), changes[0]));
        var kept = Kept(new CaseWork(workbook, 1, [changes[0], changes[1]], 2, null), draft);
        store.Append(draft, changes[2]).ShouldBeOfType<DraftKept>();

        WorkReturn.Into(files.Open(), kept).NotMade.ShouldBe(0);

        Documents(files.Open().Open(workbook.Key)!.Changes.Select(made => made.Change)).ShouldBe(Documents([changes[0], changes[2], changes[1]]));
    }

    [Fact]
    public void What_no_longer_fits_is_counted_and_nothing_else_is_lost()
    {
        var row = workbook.Base.Costs[^1].Id;
        Change drop = new EditBase(new RemoveRow(row)), rename = new EditBase(new RenameRow(row, "Resor"));
        var store = files.Open();
        var draft = DraftTests.Begin(files, workbook);
        var kept = Kept(new CaseWork(workbook, 1, [rename], 1, null), draft);
        store.Append(draft, drop).ShouldBeOfType<DraftKept>();

        WorkReturn.Into(files.Open(), kept).NotMade.ShouldBe(1);

        files.Open().Open(workbook.Key)!.Changes.Length.ShouldBe(1);
    }

    [Fact]
    public void Over_another_case_of_the_same_key_it_becomes_a_case_of_its_own()
    {
        var other = workbook with { Base = workbook.Base with { Header = workbook.Base.Header with { Title = "Another" } } };
        files.Open().Create(other, VersionKind.Created);

        var returned = WorkReturn.Into(files.Open(), Kept(Work(position: 5)));

        returned.IsCopy.ShouldBeTrue();
        var copy = files.Open().Open(returned.Draft.Key)!;
        copy.Current().Base.Costs.Length.ShouldBe(all.Base.Costs.Length);
        WorkbookJson.Same(files.Open().Open(workbook.Key)!.Current(), other).ShouldBeTrue();
        files.Open().Check().Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_on_an_older_version_stays_on_it()
    {
        files.Open().Create(workbook, VersionKind.Created);
        files.Open().Save(workbook.Key, 1, After(1), VersionKind.Saved).ShouldBeOfType<VersionSaved>();

        WorkReturn.Into(files.Open(), Kept(Work(position: 5))).Draft.BasedOn.ShouldBe(1);

        files.Open().Open(workbook.Key)!.IsStale.ShouldBeTrue();
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public void A_file_is_private_and_found_until_it_is_removed()
    {
        var folder = Path.Combine(files.Folder, "state", "testbed-budget");
        var recovery = new RecoveryFiles([folder]);

        var file = recovery.Write(Kept(Work(position: 2)), null)!;
        recovery.Write(Kept(Work(position: 3)), file).ShouldBe(file);

        File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.GetFiles(folder).ShouldBe([file]);
        recovery.Find(files.Path, _ => false).ShouldHaveSingleItem().Kept.Work.Position.ShouldBe(3);
        recovery.Find(files.Path, _ => true).ShouldBeEmpty();
        File.WriteAllText(files.Path, "");
        File.WriteAllText(files.Path + "2", "");
        recovery.Find(files.Path + "2", _ => false).ShouldBeEmpty();
        RecoveryFiles.Remove(file);
        recovery.Find(files.Path, _ => false).ShouldBeEmpty();
    }

    [Fact]
    public void Where_a_folder_cannot_be_made_the_next_one_is_taken()
    {
        var taken = Path.Combine(files.Folder, "file");
        File.WriteAllText(taken, "no folder");
        var link = Path.Combine(files.Folder, "link");
        Directory.CreateDirectory(Path.Combine(files.Folder, "elsewhere"));
        Directory.CreateSymbolicLink(link, Path.Combine(files.Folder, "elsewhere"));
        var last = Path.Combine(files.Folder, "last");

        new RecoveryFiles([taken, link, "/proc/none", last]).Write(Kept(Work(position: 2)), null)!.ShouldStartWith(last);
        new RecoveryFiles([taken]).Write(Kept(Work(position: 2)), null).ShouldBeNull();
    }

    [Fact]
    public void A_damaged_file_is_left_alone()
    {
        var folder = Path.Combine(files.Folder, "state");
        var recovery = new RecoveryFiles([folder]);
        var file = recovery.Write(Kept(Work(position: 2)), null)!;
        var whole = File.ReadAllBytes(file);
        for (var seed = 0; seed < 200; seed++)
        {
            var dice = new Dice(seed);
            var bytes = (byte[])whole.Clone();
            bytes[dice.Between(0, bytes.Length - 1)] ^= (byte)(1 << dice.Between(0, 7));
            File.WriteAllBytes(file, dice.Once(3) ? bytes[..dice.Between(0, bytes.Length)] : bytes);
            recovery.Find(files.Path, _ => false).Length.ShouldBeLessThanOrEqualTo(1);
            File.Exists(file).ShouldBeTrue();
        }
    }

    private static readonly Visitor s_visitor = new("anna", "host", 1, "start");

    private static ImmutableArray<string> Documents(IEnumerable<Change> list) =>
        [.. list.Select(change => System.Text.Encoding.UTF8.GetString(ChangeJson.Write(change)))];

    private CaseWork Work(int position) => new(workbook, 1, changes, position, null);

    private KeptWork Kept(CaseWork work, DraftMark? draft = null) => new(work, draft, files.Path, s_visitor, DateTimeOffset.UnixEpoch);

    private Workbook After(int position) => changes[..position].Aggregate(workbook, (made, change) => change.ApplyTo(made).Workbook);
}
