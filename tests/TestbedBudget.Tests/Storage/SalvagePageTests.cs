using System.Globalization;
using System.Text;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Each page of a small database lost in turn: what stands on other pages comes back, and nothing is said to be lost that was not there.</summary>
public sealed class SalvagePageTests : IDisposable
{
    private const int PageSize = 4096;
    private const int CaseCount = 6;
    private const int VersionCount = 2 * CaseCount;

    private readonly TemporaryStore _files = new();
    private readonly byte[] _whole;

    public SalvagePageTests()
    {
        var (workbook, changes) = DraftTests.Sample(3);
        var store = _files.Open();
        for (var i = 0; i < CaseCount; i++)
        {
            var other = i == 0 ? workbook : RandomWorkbook.Of(new Dice(i));
            var header = other.Base.Header with { CaseNumber = string.Create(CultureInfo.InvariantCulture, $"24RS{i}") };
            var made = other with { Key = header.CaseNumber, Base = other.Base with { Header = header } };
            store.Create(made, VersionKind.Created).ShouldBeOfType<CaseCreated>();
            store.SetState(made.Key, 1, CaseState.InReview).ShouldBeOfType<VersionSaved>();
        }

        var draft = store.Open("24RS0")!.Draft;
        foreach (var change in changes)
        {
            draft = DraftTests.Kept(store.Append(draft, change));
        }

        var copy = Path.Combine(_files.Folder, "copy.db");
        store.BackUpTo(copy);
        _whole = File.ReadAllBytes(copy);
    }

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData(0x00)]
    [InlineData(0xEE)]
    public void All_that_stands_on_other_pages_comes_back(byte filler)
    {
        for (var page = 1; page <= _whole.Length / PageSize; page++)
        {
            var (report, store) = Salvaged(page, filler);
            var where = string.Create(CultureInfo.InvariantCulture, $"page {page}");
            if (!Holds(page, "revision") || IsInner(page))
            {
                report.Cases.ShouldBe(CaseCount, where);
                report.Versions.ShouldBe(VersionCount, where);
                report.LostVersions.ShouldBe(0, where);
                if (!Holds(page, "draft") && !Holds(page, "draft_change"))
                {
                    (report.Drafts, report.LostDrafts).ShouldBe((1, 0), where);
                    WorkbookJson.Same(store.Open("24RS0")!.Current(), _files.Open().Open("24RS0")!.Current()).ShouldBeTrue(where);
                }
            }

            store.Check().Problems.Where(problem => problem.Kind != StoreProblemKind.VersionMissing).ShouldBeEmpty(where);
        }
    }

    [Fact]
    public void Nothing_is_said_to_be_lost_that_was_not_there()
    {
        for (var page = 1; page <= _whole.Length / PageSize; page++)
        {
            var (report, _) = Salvaged(page, 0);

            (report.Versions + report.LostVersions).ShouldBeLessThanOrEqualTo(VersionCount);
            report.LostDrafts.ShouldBeLessThanOrEqualTo(1);

            // One page takes either the versions or the line of the list that tells how many there are.
            (report.Versions + report.LostVersions).ShouldBe(VersionCount);
        }
    }

    [Fact]
    public void However_much_is_lost_no_more_is_said_to_be_lost_than_there_was()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var dice = new Dice(seed);
            var bytes = (byte[])_whole.Clone();
            for (var pages = dice.Between(2, bytes.Length / PageSize); pages > 0; pages--)
            {
                bytes.AsSpan(dice.Between(0, (bytes.Length / PageSize) - 1) * PageSize, PageSize).Fill((byte)dice.Between(0, 255));
            }

            var path = Path.Combine(_files.Folder, "worse.db");
            File.WriteAllBytes(path, dice.Once(3) ? bytes[..dice.Between(0, bytes.Length)] : bytes);
            var target = Path.Combine(_files.Folder, Guid.NewGuid().ToString("N"));
            var report = Salvage.Into(path, _files.Options(target));

            (report.Versions + report.LostVersions).ShouldBeLessThanOrEqualTo(VersionCount);
            report.LostDrafts.ShouldBeLessThanOrEqualTo(1);
            _files.Open(target, "anna").Check().Problems.Where(problem => problem.Kind != StoreProblemKind.VersionMissing).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-300)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void A_number_that_never_should_be_stored_is_read_as_the_nearest_there_is(long number)
    {
        var path = Path.Combine(_files.Folder, "odd.db");
        File.WriteAllBytes(path, _whole);
        using (var database = Database.Open(path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Run("UPDATE revision SET saved_at = ?1, kind = ?1", number);
            database.Run("UPDATE project SET version = ?1, costs = ?1", Math.Min(number, 5));
        }

        Salvage.Into(path, _files.Options(path + ".salvaged")).Versions.ShouldBe(VersionCount);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 6)]
    [InlineData(0, 1_000)]
    public void What_stands_in_the_log_alone_comes_back_too(int firstLost, int lost)
    {
        var path = Path.Combine(_files.Folder, "crashed.db");
        File.WriteAllBytes(path + ".sound", _whole);
        using (var store = _files.Open(path + ".sound", "anna"))
        {
            store.Create(RandomWorkbook.Of(new Dice(99)) with { Key = "~late" }, VersionKind.Created).ShouldBeOfType<CaseCreated>();

            // As a crash leaves it: all of this in the log, and nothing of it in the file.
            File.Copy(path + ".sound-wal", path + "-wal");
        }

        var end = Math.Min(_whole.Length / PageSize, firstLost + lost) * PageSize;
        var bytes = end == _whole.Length ? [] : (byte[])_whole.Clone();
        bytes.AsSpan(Math.Min(bytes.Length, firstLost * PageSize)..Math.Min(bytes.Length, end)).Clear();
        File.WriteAllBytes(path, bytes);

        var report = Salvage.Into(path, _files.Options(path + ".salvaged"));

        report.Cases.ShouldBeGreaterThan(bytes.Length == 0 ? 0 : CaseCount / 2);
        _files.Open(path + ".salvaged", "anna").Open("~late").ShouldNotBeNull();
    }

    [Fact]
    public void What_was_purged_is_gone_and_does_not_come_back()
    {
        var path = Path.Combine(_files.Folder, "purged.db");
        File.WriteAllBytes(path, _whole);
        using (var store = SqliteWorkbookStore.Open(_files.Options(path)))
        {
            var workbook = store.Open("24RS1")!.Base;
            var memo = new MemoText([.. Enumerable.Range(0, 40).Select(number => new MemoSection($"{number}", "Not for all: " + new string('x', 300)))]);
            var header = workbook.Base.Header with { CaseNumber = null };
            store.Create(workbook with { Key = "~gone", Base = workbook.Base with { Header = header, Memo = memo } }, VersionKind.Created)
                .ShouldBeOfType<CaseCreated>();
            store.Purge("~gone");
        }

        Encoding.UTF8.GetString(File.ReadAllBytes(path)).ShouldNotContain("Not for all");
        var bytes = File.ReadAllBytes(path);
        bytes.AsSpan(0, PageSize).Clear();
        File.WriteAllBytes(path, bytes);
        Salvage.Into(path, _files.Options(path + ".salvaged")).ShouldBe(new SalvageReport(CaseCount, VersionCount, 1, 0, 0));
    }

    // As SQLite itself has it: without the page the table reads otherwise, though the schema is there.
    private bool Holds(int page, string table)
    {
        var path = Path.Combine(_files.Folder, "read.db");
        File.WriteAllBytes(path, Without(page, 0));
        using var database = Database.OpenImmutable(path, TimeSpan.Zero);
        try
        {
            database.Number("SELECT 1 FROM project WHERE 0");
        }
        catch (StoreException)
        {
            return false;
        }

        File.WriteAllBytes(path + ".whole", _whole);
        using var sound = Database.OpenImmutable(path + ".whole", TimeSpan.Zero);
        return Contents(database, table) != Contents(sound, table);
    }

    private static string? Contents(Database database, string table)
    {
        var contents = new StringBuilder();
        try
        {
            using var row = database.Prepare($"SELECT * FROM {table} NOT INDEXED");
            while (row.Step())
            {
                for (var column = 0; column < 11; column++)
                {
                    contents.Append(row.TextOrNull(column)).Append('|');
                }
            }

            return contents.ToString();
        }
        catch (StoreException)
        {
            return null;
        }
    }

    // An inner page of a table says where its rows are, and holds none.
    private bool IsInner(int page) => page > 1 && _whole[(page - 1) * PageSize] == 5;

    private byte[] Without(int page, byte filler)
    {
        var bytes = (byte[])_whole.Clone();
        bytes.AsSpan((page - 1) * PageSize, PageSize).Fill(filler);
        return bytes;
    }

    private (SalvageReport Report, SqliteWorkbookStore Store) Salvaged(int page, byte filler)
    {
        var bytes = Without(page, filler);
        var path = Path.Combine(_files.Folder, "damaged.db");
        File.WriteAllBytes(path, bytes);
        var target = Path.Combine(_files.Folder, Guid.NewGuid().ToString("N"));
        var report = Salvage.Into(path, _files.Options(target));
        File.ReadAllBytes(path).ShouldBe(bytes);
        return (report, _files.Open(target, "anna"));
    }
}
