using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>
/// The store as long as its file is sound. From the moment that the file proves damaged, what could be salvaged of it
/// stands in its place, to read only, and whoever writes is told of the damage.
/// </summary>
public sealed class GuardedStore : IWorkbookStore
{
    private readonly Func<IWorkbookStore> _open;
    private readonly Func<StoreDamaged, IWorkbookStore> _salvage;
    private readonly Action<StoreDamaged> _found;
    private IWorkbookStore? _store;

    private GuardedStore(Func<IWorkbookStore> open, Func<StoreDamaged, IWorkbookStore> salvage, Action<StoreDamaged> found) =>
        (_open, _salvage, _found) = (open, salvage, found);

    public bool IsReadOnly => Store.IsReadOnly;

    public StoreDamaged? Damage => _store?.Damage;

    private IWorkbookStore Store => _store ??= _open();

    /// <param name="open">Opens the file.</param>
    /// <param name="salvage">Reads what can be read of the file, when it is damaged so.</param>
    /// <param name="found">Told when the file proves damaged.</param>
    /// <exception cref="StoreException">The file cannot be opened, or is damaged and nothing in it can be read.</exception>
    public static GuardedStore Open(Func<IWorkbookStore> open, Func<StoreDamaged, IWorkbookStore> salvage, Action<StoreDamaged> found)
    {
        var store = new GuardedStore(open, salvage, found);
        store.Ask(static opened => opened.IsReadOnly);
        return store;
    }

    public bool ChangedByOthers() => Ask(static store => store.ChangedByOthers());

    public void TellOthers() => _store?.TellOthers();

    public CaseList List(CaseQuery query) => Ask(store => store.List(query));

    public CaseLine? Find(string name) => Ask(store => store.Find(name));

    public CreateOutcome Create(Workbook workbook, VersionKind kind, string? reason = null) =>
        Ask(store => store.Create(workbook, kind, reason));

    public OpenedCase? Open(string name) => Ask(store => store.Open(name));

    public OpenedCase? OpenDraftOf(string name, string user) => Ask(store => store.OpenDraftOf(name, user));

    public DraftOutcome? Conflict(DraftMark draft) => Ask(store => store.Conflict(draft));

    public DraftOutcome Append(DraftMark draft, Change change) => Ask(store => store.Append(draft, change));

    public DraftOutcome MoveTo(DraftMark draft, int position) => Ask(store => store.MoveTo(draft, position));

    public DraftOutcome Rebase(DraftMark draft, int onto, ImmutableArray<Change> changes) => Ask(store => store.Rebase(draft, onto, changes));

    public DraftOutcome Drop(DraftMark draft) => Ask(store => store.Drop(draft));

    public DraftOutcome TakeOver(string name, string user) => Ask(store => store.TakeOver(name, user));

    public SaveOutcome SaveDraft(DraftMark draft, Workbook mine, string? reason = null) => Ask(store => store.SaveDraft(draft, mine, reason));

    public SaveOutcome Save(string name, int basedOn, Workbook mine, VersionKind kind, string? reason = null) =>
        Ask(store => store.Save(name, basedOn, mine, kind, reason));

    public SaveOutcome SetState(string name, int basedOn, CaseState state, string? reason = null) =>
        Ask(store => store.SetState(name, basedOn, state, reason));

    public void LeaveOff(string name, LeftOff? leftOff) => Do(store => store.LeaveOff(name, leftOff));

    public ImmutableArray<VersionLine> History(string name) => Ask(store => store.History(name));

    public Workbook? Version(string name, int number) => Ask(store => store.Version(name, number));

    public Portfolio Portfolio(PortfolioQuery query) => Ask(store => store.Portfolio(query));

    public CasePlan? Plan(string name) => Ask(store => store.Plan(name));

    public FrameOutcome SetFrame(int year, Money? amount, Money? was) => Ask(store => store.SetFrame(year, amount, was));

    public void CountScenario(string name, string? scenario) => Do(store => store.CountScenario(name, scenario));

    public void MarkOpen(string? name) => Do(store => store.MarkOpen(name));

    public ImmutableArray<Notice> Notices() => Ask(static store => store.Notices());

    public void Dismiss(Notice notice) => Do(store => store.Dismiss(notice));

    public void Purge(string name) => Do(store => store.Purge(name));

    public void Dispose() => _store?.Dispose();

    private void Do(Action<IWorkbookStore> act) => Ask(store =>
    {
        act(store);
        return true;
    });

    private T Ask<T>(Func<IWorkbookStore, T> ask)
    {
        try
        {
            return ask(Store);
        }
        catch (StoreException wrong) when (Damage is null && wrong.Fault is StoreDamaged)
        {
            GoOnWithout(wrong);
        }

        return ask(Store);
    }

    // The store is closed before the file is read by other means: the end of such a reading ends all locks of the process.
    private void GoOnWithout(StoreException wrong)
    {
        var damage = (StoreDamaged)wrong.Fault;
        _store?.Dispose();
        _store = null;
        _store = _salvage(damage);
        _found(damage);
    }
}
