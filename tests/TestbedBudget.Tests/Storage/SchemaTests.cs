using System.Runtime.Versioning;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryStore _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    [SupportedOSPlatform("linux")]
    public void A_new_database_and_its_folder_are_the_owners_alone()
    {
        var path = Path.Combine(_files.Folder, "new", "deeper", "projects.db");

        _files.Open(path, "anna").Create(DraftTests.Sample(0).Workbook, VersionKind.Created);

        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!))
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        }

        File.GetUnixFileMode(Path.GetDirectoryName(path)!)
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void An_empty_file_becomes_a_database()
    {
        File.WriteAllBytes(_files.Path, []);

        _files.Open().List(CaseQuery.All).Total.ShouldBe(0);
    }

    [Fact]
    public void A_newer_database_is_refused_and_left_alone()
    {
        _files.Open().Dispose();
        Sql("PRAGMA user_version=99");
        var before = File.ReadAllBytes(_files.Path);

        Fault(() => _files.Open()).ShouldBe(new StoreIsNewer(99, Schema.Current));

        File.ReadAllBytes(_files.Path).ShouldBe(before);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        File.WriteAllBytes(_files.Path, []);
        Sql("CREATE TABLE music (title TEXT)");

        Fault(() => _files.Open()).ShouldBe(new StoreIsForeign());
        Fault(() => Salvage.Into(_files.Path, _files.Options(Path.Combine(_files.Folder, "out.db")))).ShouldBe(new StoreIsForeign());

        Directory.GetFiles(_files.Folder).ShouldBe([_files.Path]);
    }

    [Fact]
    public void A_damaged_database_of_another_program_is_still_said_to_be_another_s()
    {
        File.WriteAllBytes(_files.Path, []);
        Sql("CREATE TABLE music (title TEXT); PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE (';");

        Fault(() => _files.Open()).ShouldBe(new StoreIsForeign());
    }

    [Fact]
    public void An_older_database_is_copied_aside_and_brought_up_step_by_step()
    {
        var workbook = DraftTests.Sample(0).Workbook;
        DraftTests.Begin(_files, workbook);
        SchemaStep[] steps = [.. Schema.Steps, "ALTER TABLE project ADD COLUMN colour TEXT", "CREATE TABLE wish (id INTEGER PRIMARY KEY)"];

        using (var database = Database.Open(_files.Path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            Schema.Prepare(database, Options(), steps);

            database.Number("SELECT user_version FROM pragma_user_version").ShouldBe(Schema.Current + 2);
            database.Number("SELECT count(colour) FROM project").ShouldBe(0);
        }

        var copy = Directory.GetFiles(_files.Folder, "*.bak").ShouldHaveSingleItem();
        Path.GetFileName(copy).ShouldBe($"projects.db.v{Schema.Current}-20240403T100002.bak");
        WorkbookJson.Same(_files.Open(copy, "anna").Open(workbook.Key)!.Base, workbook).ShouldBeTrue();
        Fault(() => _files.Open()).ShouldBe(new StoreIsNewer(Schema.Current + 2, Schema.Current));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_older_database()
    {
        DraftTests.Begin(_files, DraftTests.Sample(0).Workbook);
        SchemaStep[] steps = [.. Schema.Steps, "ALTER TABLE project ADD COLUMN colour TEXT; SELECT nonsense FROM nowhere"];

        using (var database = Database.Open(_files.Path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            Fault(() => Schema.Prepare(database, Options(), steps)).ShouldBeOfType<StoreDamaged>();
        }

        _files.Open().List(CaseQuery.All).Total.ShouldBe(1);
    }

    [Fact]
    public void Many_who_open_a_new_database_at_once_all_get_it()
    {
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
        {
            using var store = SqliteWorkbookStore.Open(Options() with { User = $"user{number}", Visitor = () => new Visitor($"user{number}", "host", number, "") });
            store.List(CaseQuery.All).Total.ShouldBe(0);
        });
    }

    /// <summary>A change is on disk before it shows: the log is synced at each commit, whatever way the file came about.</summary>
    [Fact]
    public void Every_connection_that_writes_waits_for_the_disk()
    {
        DraftTests.Begin(_files, DraftTests.Sample(0).Workbook);
        var (backup, salvaged) = (Path.Combine(_files.Folder, "backup.db"), Path.Combine(_files.Folder, "salvaged.db"));
        _files.Open().BackUpTo(backup);
        Salvage.Into(_files.Path, _files.Options(salvaged)).Cases.ShouldBe(1);

        foreach (var path in (string[])[Path.Combine(_files.Folder, "new.db"), _files.Path, backup, backup, salvaged])
        {
            using var database = DatabaseFile.Open(Options() with { Path = path });
            database.Number("SELECT synchronous FROM pragma_synchronous").ShouldBe(2, path);
            database.Number("SELECT journal_mode = 'wal' FROM pragma_journal_mode").ShouldBe(1, path);
            database.Number("SELECT page_size FROM pragma_page_size").ShouldBe(DatabasePages.PageSize, path);
        }

        using var older = Database.Open(backup, readOnly: false, TimeSpan.FromSeconds(1));
        Schema.Prepare(older, Options() with { Path = backup }, [.. Schema.Steps, "CREATE TABLE wish (id INTEGER PRIMARY KEY)"]);
        older.Number("SELECT synchronous FROM pragma_synchronous").ShouldBe(2);
    }

    internal static StoreFault Fault(Action action) => Should.Throw<StoreException>(action).Fault;

    private StoreOptions Options() => new()
    {
        Path = _files.Path,
        User = "anna",
        Visitor = static () => new Visitor("anna", "host", 1, ""),
        Clock = _files.Clock,
        Patience = TimeSpan.FromSeconds(20),
    };

    private void Sql(string sql)
    {
        using var database = Database.Open(_files.Path, readOnly: false, TimeSpan.FromSeconds(1));
        database.Script(sql);
    }
}
