using System.Globalization;
using TestbedBudget.Core;
using TestbedBudget.Storage;

namespace TestbedBudget.Analyst;

/// <summary>A user in a process of its own: edits its own row of a case, saves, and when somebody was faster puts the edits on top.</summary>
internal sealed class Hands : IDisposable
{
    private readonly SqliteWorkbookStore _store;
    private readonly string _user;
    private readonly Random _dice;
    private readonly string[] _cases;

    public Hands(string database, string user, int seed, string[] cases)
    {
        (_user, _dice, _cases) = (user, new Random(seed), cases);
        _store = SqliteWorkbookStore.Open(new StoreOptions
        {
            Path = database,
            User = user,
            Visitor = () => Processes.ThisOne(user, Environment.MachineName),
            Clock = TimeProvider.System,
        });
    }

    public int Edits { get; private set; }

    public int Overtaken { get; private set; }

    /// <summary>Prints "saved CASE VERSION AMOUNT" when the version is on disk.</summary>
    public void EditAndSave(TextWriter output)
    {
        var name = _cases[_dice.Next(_cases.Length)];
        _store.List(CaseQuery.All);
        var opened = _store.Open(name)!;
        _store.MarkOpen(name);
        var (draft, mine) = (opened.Draft, opened.Base);
        var changes = ImmutableArray.CreateBuilder<Change>();
        var kronor = 0;
        for (var edit = _dice.Next(1, 4); edit > 0; edit--)
        {
            kronor = _dice.Next(1, 1_000_000);
            var change = Typed(mine.Base, kronor);
            mine = change.ApplyTo(mine).Workbook;
            draft = Kept(_store.Append(draft, change));
            changes.Add(change);
            Edits++;
        }

        while (_store.SaveDraft(draft, mine) is var outcome)
        {
            if (outcome is VersionSaved saved)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"saved {name} {saved.Version} {kronor}"));
                return;
            }

            Overtaken++;
            var elsewhere = (SavedElsewhere)outcome;
            mine = changes.Aggregate(elsewhere.Theirs, static (made, change) => change.ApplyTo(made).Workbook);
            draft = Kept(_store.Rebase(draft, elsewhere.TheirVersion.Number, changes.ToImmutable()));
        }
    }

    public void Dispose() => _store.Dispose();

    // The first time the row is added, with its amount; then it is typed over.
    private EditBase Typed(Project project, int kronor)
    {
        var (id, period) = (new RowId(_user), project.Timeline[project.Timeline.Count - 1]);
        CellEntry amount = new AmountEntry(Money.FromKronor(kronor));
        return project.Find(id) is not null
            ? new EditBase(SetCells.One(new CellId(id, period.Id), amount))
            : new EditBase(new AddRow(
                new CostRow
                {
                    Id = id,
                    Label = _user,
                    Cells = [.. Enumerable.Range(0, project.Timeline.Count).Select(i => i == project.Timeline.Count - 1 ? amount : null)],
                },
                project.Costs.Length));
    }

    private static DraftMark Kept(DraftOutcome outcome) =>
        outcome is DraftKept kept ? kept.Draft : throw new InvalidOperationException($"{outcome}");
}
