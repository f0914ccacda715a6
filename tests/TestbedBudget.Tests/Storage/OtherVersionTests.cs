using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A database that another version of the program has made, or changes while this one has it open.</summary>
public sealed class OtherVersionTests : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly Workbook _workbook;
    private readonly ImmutableArray<Change> _changes;
    private readonly SqliteWorkbookStore _store;

    public OtherVersionTests()
    {
        var (workbook, changes) = DraftTests.Sample(3);
        (_workbook, _changes) = (workbook with { Scenarios = [new Scenario("Augusti", [])] }, changes);
        DraftTests.Begin(_files, _workbook);
        _store = _files.Open();
    }

    private static int Newer => Schema.Current + 1;

    /// <summary>What a newer program does to a table, and what an open store then asks of it.</summary>
    public static TheoryData<string, string> Changed => new()
    {
        { "DROP TABLE decision", "save" },
        { "DROP TABLE project", "list" },
        { "ALTER TABLE draft_change RENAME COLUMN document TO content", "append" },
        { "ALTER TABLE grant_year RENAME TO share_year", "save" },
        { "ALTER TABLE counted_scenario RENAME COLUMN name TO scenario", "count" },
        { "CREATE TRIGGER no_frame BEFORE INSERT ON frame BEGIN SELECT RAISE(ABORT, 'no'); END", "frame" },
        { "DROP TABLE frame; CREATE TABLE frame (year INTEGER, amount INTEGER, entered_at INTEGER, entered_by TEXT, why TEXT NOT NULL) STRICT", "frame" },
    };

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Columns_that_a_newer_program_adds_keep_nobody_who_has_it_open_from_working()
    {
        foreach (var table in Tables())
        {
            Sql($"ALTER TABLE {table} ADD COLUMN later TEXT; ALTER TABLE {table} ADD COLUMN later_still INTEGER NOT NULL DEFAULT 1");
        }

        Sql($"PRAGMA user_version={Newer}");
        var bo = _store;
        var decided = new Decide(new DateOnly(2024, 1, 15), null, null).ApplyTo(Sample.Seed2Case).Workbook;

        bo.Create(decided, VersionKind.Created).ShouldBeOfType<CaseCreated>();
        bo.MarkOpen(_workbook.Key);
        var draft = DraftTests.Kept(bo.Append(bo.Open(_workbook.Key)!.Draft, _changes[0]));
        draft = DraftTests.Kept(bo.Append(draft, _changes[1]));
        draft = DraftTests.Kept(bo.MoveTo(draft, 1));
        bo.LeaveOff(_workbook.Key, new LeftOff("costs/1", "5"));
        bo.SaveDraft(draft, bo.Open(_workbook.Key)!.Current()).ShouldBeOfType<VersionSaved>();
        bo.CountScenario(_workbook.Key, "Augusti");
        bo.SetState(_workbook.Key, 2, CaseState.InReview).ShouldBeOfType<VersionSaved>();
        bo.SetFrame(2025, Money.FromKronor(2_000_000), null).ShouldBeOfType<FrameKept>();

        bo.History(_workbook.Key).Length.ShouldBe(3);
        bo.Open(decided.Key)!.Current().Decisions.Length.ShouldBe(decided.Decisions.Length);
        bo.Check().Problems.ShouldBeEmpty();
        foreach (var table in (string[])["project", "revision", "decision", "draft", "draft_change", "session", "grant_year", "frame", "counted_scenario"])
        {
            Count(table).ShouldBeGreaterThan(0, table);
        }
    }

    [Theory]
    [MemberData(nameof(Changed))]
    public void What_a_newer_program_has_changed_under_an_open_store_is_said_to_be_newer_and_is_damage_only_where_none_has(string sql, string asked)
    {
        using var guarded = GuardedStore.Open(
            () => SqliteWorkbookStore.Open(_files.Options(_files.Path)),
            damage => throw new StoreException(damage, "salvaged"),
            static _ => { });
        Ask(guarded, "list");
        Sql(sql);
        Sql($"PRAGMA user_version={Newer}");

        SchemaTests.Fault(() => Ask(guarded, asked)).ShouldBe(new StoreIsNewer(Newer, Schema.Current));
        SchemaTests.Fault(() => Ask(_store, asked)).ShouldBe(new StoreIsNewer(Newer, Schema.Current));
        guarded.Damage.ShouldBeNull();

        Sql($"PRAGMA user_version={Schema.Current}");
        SchemaTests.Fault(() => Ask(_store, asked)).ShouldBeOfType<StoreDamaged>();
        Should.Throw<StoreException>(() => Ask(guarded, asked)).ShouldSatisfyAllConditions(
            wrong => wrong.Fault.ShouldBeOfType<StoreDamaged>(), wrong => wrong.Path.ShouldBe("salvaged"));
    }

    [Fact]
    public void What_is_read_only_and_older_is_said_to_be_older_until_it_was_opened_to_write()
    {
        _files.CloseAll();
        OlderFormat.Make(_files.Path);
        var before = File.ReadAllBytes(_files.Path);
        for (var i = 0; i < 2; i++)
        {
            SchemaTests.Fault(() => _files.Open(readOnly: true)).ShouldBe(new StoreIsOlder(OlderFormat.Version, Schema.Current));
        }

        File.ReadAllBytes(_files.Path).ShouldBe(before);
        Directory.GetFiles(_files.Folder, "*.bak").ShouldBeEmpty();

        _files.Open().Dispose();

        Directory.GetFiles(_files.Folder, $"*.v{OlderFormat.Version}-*.bak").ShouldHaveSingleItem();
        var store = _files.Open(readOnly: true);
        store.IsReadOnly.ShouldBeTrue();
        WorkbookJson.Same(store.Open(_workbook.Key)!.Base, _workbook).ShouldBeTrue();
    }

    private static void Ask(IWorkbookStore store, string asked)
    {
        const string Case = "21RS4368";
        switch (asked)
        {
            case "list":
                store.List(CaseQuery.All);
                break;
            case "append":
                store.Append(store.Open(Case)!.Draft, DraftTests.Sample(1).Changes[0]);
                break;
            case "save":
                store.Save(Case, 1, new Decide(new DateOnly(2024, 1, 15), null, null).ApplyTo(store.Open(Case)!.Base).Workbook, VersionKind.Saved);
                break;
            case "frame":
                store.SetFrame(2025, Money.FromKronor(1), null);
                break;
            default:
                store.CountScenario(Case, "Augusti");
                break;
        }
    }

    private List<string> Tables()
    {
        using var database = Open();
        using var statement = database.Prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
        var tables = new List<string>();
        while (statement.Step())
        {
            tables.Add(statement.Text(0));
        }

        return tables;
    }

    private long Count(string table)
    {
        using var database = Open();
        return database.Number($"SELECT count(later_still) FROM {table}") ?? 0;
    }

    private void Sql(string sql)
    {
        using var database = Open();
        database.Script(sql);
    }

    private Database Open() => Database.Open(_files.Path, readOnly: false, TimeSpan.FromSeconds(5));
}
