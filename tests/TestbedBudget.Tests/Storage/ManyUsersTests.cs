using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class ManyUsersTests : IDisposable
{
    private readonly TemporaryStore _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Many_who_edit_and_save_one_case_lose_nothing_and_never_overwrite()
    {
        const int Users = 6, Rounds = 8;
        var project = RandomProject.Of(new Dice(1)) with { Notes = [] };
        var workbook = new Workbook { Key = "case", Base = project };
        _files.Open().Create(workbook, VersionKind.Created);

        Parallel.For(0, Users, new ParallelOptions { MaxDegreeOfParallelism = Users }, user =>
        {
            using var store = SqliteWorkbookStore.Open(new StoreOptions
            {
                Path = _files.Path,
                User = $"user{user}",
                Visitor = () => new Visitor($"user{user}", "host", user, ""),
                Clock = TimeProvider.System,
                Patience = TimeSpan.FromSeconds(60),
            });
            for (var round = 0; round < Rounds; round++)
            {
                SaveOnTop(store, Row($"{user}-{round}", project));
            }
        });

        var store = _files.Open();
        var rows = store.Open("case")!.Base.Base.Costs;
        rows.Length.ShouldBe(project.Costs.Length + (Users * Rounds));
        rows.Select(row => row.Label).Distinct().Count().ShouldBeGreaterThanOrEqualTo(Users * Rounds);
        store.History("case").Length.ShouldBe(1 + (Users * Rounds));
        store.Check().Problems.ShouldBeEmpty();
    }

    // Edits, saves, and when somebody else was first, puts the edit on top of theirs and saves again.
    private static void SaveOnTop(SqliteWorkbookStore store, Change change)
    {
        var opened = store.Open("case")!;
        var draft = DraftTests.Kept(store.Append(opened.Draft, change));
        var mine = change.ApplyTo(opened.Base).Workbook;
        while (store.SaveDraft(draft, mine) is SavedElsewhere elsewhere)
        {
            draft = DraftTests.Kept(store.Rebase(draft, elsewhere.TheirVersion.Number, [change]));
            mine = change.ApplyTo(elsewhere.Theirs).Workbook;
        }
    }

    private static EditBase Row(string name, Project project) =>
        new(new AddRow(new CostRow { Id = new RowId(name), Label = name, Cells = [] }, project.Costs.Length));
}
