using System.Globalization;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Databases whose contents somebody else has made: each use is an answer or a fault, and a write is whole or not at all.</summary>
public sealed class DatabaseFuzzTests : IDisposable
{
    private static readonly string[] Columns =
    [
        "project.key", "project.case_number", "project.version", "project.state", "project.changed_at", "project.changed_by", "project.title",
        "project.first_day", "project.last_day", "project.costs", "project.grant_amount", "project.folded", "revision.project_id", "revision.number",
        "revision.saved_at", "revision.saved_by", "revision.kind", "revision.reason", "revision.state", "revision.document", "draft.user",
        "draft.based_on", "draft.position", "draft.count", "draft.stamp", "draft.changed_at", "draft.closed_at", "draft_change.document",
        "draft_change.made_by", "draft_change.made_at", "left_off.place", "left_off.half_typed", "session.host", "session.process", "session.opened_at",
        "notice.made_by", "notice.changes", "decision.decided_on",
    ];

    private static readonly string[] Values =
    [
        "0", "-1", "1", "2", "7", "9223372036854775807", "-9223372036854775808", "2147483648", "NULL", "''", "'anna'", "'bo'", "'~'", "'21RS4368'",
        "char(27) || '[2J'", "char(0x202e) || 'abc'", "'../../x'", "'2024-13-45'", "'costs/99999999999/x'", "'section/-1/4'", "hex(zeroblob(5000))", "'{}'",
        "'[]'", "'{\"schema\":1}'", "x'ff00'", "1e300", "printf('%.*c', 20000, 'å')",
    ];

    private readonly ITestOutputHelper _output;
    private readonly TemporaryStore _files = new();
    private readonly byte[] _whole;
    private readonly Change _change;

    public DatabaseFuzzTests(ITestOutputHelper output)
    {
        _output = output;
        (var workbook, var changes) = DraftTests.Sample(4);
        _change = changes[3];
        var draft = DraftTests.Begin(_files, workbook);
        var store = _files.Open();
        foreach (var made in changes[..3])
        {
            draft = DraftTests.Kept(store.Append(draft, made));
        }

        store.LeaveOff(workbook.Key, new LeftOff("costs/1/2/1/3", "=12*"));
        store.MarkOpen(workbook.Key);
        _files.Open("bo").Create(RandomWorkbook.Of(new Dice(3)) with { Key = "~other" }, VersionKind.Imported);
        var copy = Path.Combine(_files.Folder, "copy.db");
        store.BackUpTo(copy);
        _whole = File.ReadAllBytes(copy);
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Any_contents_are_answers_or_faults() => Fuzz.Run(
        _output, Gen.Choose(0, int.MaxValue), static seed => seed.ToString(CultureInfo.InvariantCulture), Use);

    private void Use(int seed)
    {
        var dice = new Dice(seed);
        var folder = Directory.CreateTempSubdirectory("testbed-budget-fuzz-").FullName;
        var path = Path.Combine(folder, "x.db");
        try
        {
            File.WriteAllBytes(path, _whole);
            Damage(path, dice);
            FaultOrAnswer(() => UseAll(path, dice));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void UseAll(string path, Dice dice)
    {
        using var store = SqliteWorkbookStore.Open(_files.Options(path) with { Patience = TimeSpan.FromSeconds(1) });
        foreach (var line in store.List(CaseQuery.All with { Order = dice.OneOf<CaseOrder>(), Text = dice.Once(2) ? "" : dice.Text() }).Lines)
        {
            FaultOrAnswer(() =>
            {
                if (store.Open(line.Key) is { } opened)
                {
                    var open = OpenCase.Of(opened, isReadOnly: false);
                    Reopening.Found(open, opened.LeftOff);
                    WholeOrNothing(path, () => store.Append(opened.Draft, _change));
                    WholeOrNothing(path, () => store.SaveDraft(opened.Draft, opened.Base));
                    WholeOrNothing(path, () => store.Rebase(opened.Draft, opened.Draft.BasedOn, [_change, _change]));
                }
            });
            FaultOrAnswer(() => store.History(line.Key));
            WholeOrNothing(path, () => store.SetState(line.Key, line.Version, CaseState.Decided));
        }

        FaultOrAnswer(() => store.TakeOver("21RS4368", "bo"));
        FaultOrAnswer(() => store.MarkOpen("21RS4368"));
        FaultOrAnswer(() => store.Notices());
        FaultOrAnswer(() => store.Check());
        if (dice.Once(8))
        {
            FaultOrAnswer(() => Salvage.Into(path, _files.Options(path + ".salvaged")));
        }
    }

    private static void Damage(string path, Dice dice)
    {
        using var database = Database.Open(path, readOnly: false, TimeSpan.FromSeconds(1));
        for (var times = dice.Between(1, 4); times > 0; times--)
        {
            var place = dice.One(Columns).Split('.');
            try
            {
                database.Script($"PRAGMA foreign_keys=OFF; UPDATE {place[0]} SET {place[1]} = {dice.One(Values)} WHERE abs(random()) % 2 = 0");
            }
            catch (StoreException)
            {
                // A column that does not take the value keeps what it has.
            }
        }
    }

    // A write that fails leaves the rows as they were.
    private static void WholeOrNothing(string path, Action write)
    {
        var before = Rows(path);
        try
        {
            write();
        }
        catch (StoreException)
        {
            Rows(path).ShouldBe(before);
        }
    }

    private static string Rows(string path)
    {
        using var database = Database.Open(path, readOnly: true, TimeSpan.FromSeconds(1));
        return string.Join(' ', ((ReadOnlySpan<string>)["project", "revision", "draft", "draft_change", "decision"]).ToArray()
            .Select(table => database.Number($"SELECT count(*) FROM {table}"))
            .Append(database.Number("SELECT total(version) FROM project"))
            .Append(database.Number("SELECT total(stamp) FROM draft")));
    }

    private static void FaultOrAnswer(Action action)
    {
        try
        {
            action();
        }
        catch (StoreException)
        {
            // What strange contents may do; anything else fails the test.
        }
    }
}
