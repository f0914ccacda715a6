using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The store in one SQLite file, which any number of processes use at the same time (DESIGN §5).</summary>
public sealed class SqliteWorkbookStore : IWorkbookStore
{
    private readonly Database _database;
    private readonly StoreOptions _options;
    private readonly Cases _cases;
    private readonly Versions _versions;
    private readonly Drafts _drafts;
    private readonly Sessions _sessions;
    private readonly CaseLines _lines;
    private readonly Saving _saving;
    private readonly DraftWriting _draftWriting;
    private long _seen;
    private bool _isLookedThrough;

    private SqliteWorkbookStore(Database database, StoreOptions options)
    {
        (_database, _options) = (database, options);
        database.GoesOnWaiting = options.GoesOnWaiting;
        _cases = new Cases(database);
        _versions = new Versions(database);
        _drafts = new Drafts(database);
        _sessions = new Sessions(database, options);
        _lines = new CaseLines(_cases, _drafts, _sessions);
        _saving = new Saving(_cases, _versions, options);
        _draftWriting = new DraftWriting(database, _cases, _drafts, _sessions, options);
        _seen = DataVersion();
    }

    public bool IsReadOnly => _database.IsReadOnly;

    public StoreDamaged? Damage { get; private init; }

    /// <summary>The database file, by its full path.</summary>
    public string Path => _database.Path;

    private string User => _options.User;

    private DateTimeOffset Now => _options.Clock.GetUtcNow();

    /// <summary>Opens the file; a missing one is made, for its owner alone, unless it is to be read only.</summary>
    /// <exception cref="StoreException">The file cannot be used: it says why.</exception>
    public static SqliteWorkbookStore Open(StoreOptions options) => new(DatabaseFile.Open(options), options);

    /// <summary>What was salvaged of a damaged file: it says so, and takes nothing.</summary>
    internal static SqliteWorkbookStore OfSalvaged(Database salvaged, StoreOptions options, StoreDamaged damage)
    {
        salvaged.Refuse(damage);
        return new SqliteWorkbookStore(salvaged, options) { Damage = damage };
    }

    public bool ChangedByOthers()
    {
        var before = _seen;
        _seen = DataVersion();
        return _seen != before;
    }

    public void TellOthers() => _database.TellOthers();

    public CaseList List(CaseQuery query) => _lines.List(query);

    public CaseLine? Find(string name) => _lines.Find(name);

    public CreateOutcome Create(Workbook workbook, VersionKind kind, string? reason = null)
    {
        var document = Documents.Of(workbook, _database);
        using var transaction = _database.BeginWrite();
        var number = workbook.Base.Header.CaseNumber;
        if ((_cases.Line(workbook.Key) ?? (number is null ? null : _cases.Line(number))) is { } existing)
        {
            return new CaseExists(existing);
        }

        _saving.First(workbook, document, kind, reason);
        transaction.Commit();
        return new CaseCreated(workbook.Key);
    }

    public OpenedCase? Open(string name) => OpenFor(name, User);

    public OpenedCase? OpenDraftOf(string name, string user) =>
        OpenFor(name, user) is { Draft.Id: > 0 } opened ? opened : null;

    public DraftOutcome? Conflict(DraftMark draft) => _cases.Row(draft.Key) is { } row ? _drafts.Conflict(row, draft, User) : null;

    public DraftOutcome Append(DraftMark draft, Change change) => _draftWriting.Append(draft, change);

    public DraftOutcome MoveTo(DraftMark draft, int position) => _draftWriting.MoveTo(draft, position);

    public DraftOutcome Rebase(DraftMark draft, int onto, ImmutableArray<Change> changes) => _draftWriting.Rebase(draft, onto, changes);

    public DraftOutcome Drop(DraftMark draft) => _draftWriting.Drop(draft);

    public DraftOutcome TakeOver(string name, string user) => _draftWriting.TakeOver(name, user);

    public SaveOutcome SaveDraft(DraftMark draft, Workbook mine, string? reason = null)
    {
        var document = Documents.Of(mine, _database);
        using var transaction = _database.BeginWrite();
        var row = Row(draft.Key);
        if (_drafts.Conflict(row, draft, User) is { } conflict)
        {
            return new DraftLost(conflict);
        }

        if (_saving.Since(row, draft.BasedOn, mine) is { } elsewhere)
        {
            return elsewhere;
        }

        if (draft.Position > 0)
        {
            new GrantYears(_database).FollowRenames(row.Id, () => _drafts.Changes(draft)[..draft.Position]);
        }

        var saved = _saving.Next(row, mine, document, VersionKind.Saved, reason);
        if (draft.Id > 0)
        {
            _drafts.Close(draft, "saved", Now);
        }

        transaction.Commit();
        return saved;
    }

    public SaveOutcome Save(string name, int basedOn, Workbook mine, VersionKind kind, string? reason = null)
    {
        var document = Documents.Of(mine, _database);
        using var transaction = _database.BeginWrite();
        var row = Row(name);
        if (_saving.Since(row, basedOn, mine) is { } elsewhere)
        {
            return elsewhere;
        }

        var saved = _saving.Next(row, mine, document, kind, reason);
        transaction.Commit();
        return saved;
    }

    public SaveOutcome SetState(string name, int basedOn, CaseState state, string? reason = null)
    {
        using var transaction = _database.BeginWrite();
        var row = Row(name);
        var latest = _versions.Required(row, row.Version);
        if (_saving.Since(row, basedOn, latest) is { } elsewhere)
        {
            return elsewhere;
        }

        var saved = _saving.NextState(row, state, reason);
        transaction.Commit();
        return saved;
    }

    public void LeaveOff(string name, LeftOff? leftOff) => Write(() => _sessions.LeaveOff(Row(name), leftOff));

    public ImmutableArray<VersionLine> History(string name) => _versions.History(Row(name).Id);

    public Workbook? Version(string name, int number) => _versions.Workbook(Row(name), number);

    public Portfolio Portfolio(PortfolioQuery query) => new Portfolios(_database).Read(query);

    public CasePlan? Plan(string name)
    {
        using var moment = _database.BeginRead();
        return new Plans(_cases, _versions, _drafts, new GrantYears(_database)).Of(name);
    }

    public FrameOutcome SetFrame(int year, Money? amount, Money? was)
    {
        using var transaction = _database.BeginWrite();
        var outcome = new Frames(_database).Set(year, amount, was, User, Now);
        if (outcome is FrameKept)
        {
            transaction.Commit();
        }

        return outcome;
    }

    public void CountScenario(string name, string? scenario) => Write(() =>
    {
        var (row, years) = (Row(name), new GrantYears(_database));
        years.Count(row.Id, scenario, User, Now);
        years.Write(row.Id, _versions.Required(row, row.Version), row.State);
    });

    public void MarkOpen(string? name)
    {
        if (!_isLookedThrough)
        {
            StoreCheck.LookThrough(_database);
            LogRoom.Make(_database);
            _isLookedThrough = true;
        }

        Write(() => _sessions.Mark(name is null ? null : Row(name)));
    }

    public ImmutableArray<Notice> Notices() => _sessions.Notices();

    public void Dismiss(Notice notice) => Write(() => _sessions.Dismiss(notice));

    public void Purge(string name)
    {
        // What goes for good is overwritten too: the file would keep it until the room is used again.
        _database.Script("PRAGMA secure_delete=ON");
        Write(() => _database.Run("DELETE FROM project WHERE id = ?1", Row(name).Id));
    }

    /// <summary>Writes a copy of the database as of now, while others work.</summary>
    public void BackUpTo(string file) => Backup.Write(_database, file);

    /// <summary>Checks the whole database as of now, while others work; it takes as long as there are versions.</summary>
    public StoreReport Check()
    {
        using var moment = _database.BeginRead();
        return new StoreCheck(_database).Run();
    }

    public void Dispose() => _database.Dispose();

    // All of one moment: a draft's owner may be going on.
    private OpenedCase? OpenFor(string name, string user)
    {
        using var moment = _database.BeginRead();
        if (_cases.Row(name) is not { } row)
        {
            return null;
        }

        var draft = _drafts.Alive(row, user);
        var mark = draft ?? new DraftMark(row.Key, 0, row.Version, 0, 0, 0);
        return new OpenedCase
        {
            Base = _versions.Required(row, mark.BasedOn),
            Changes = draft is null ? [] : _drafts.Changes(draft),
            Draft = mark,
            State = row.State,
            Latest = row.Version,
            LeftOff = _sessions.LeftOff(row),
        };
    }

    private void Write(Action write)
    {
        using var transaction = _database.BeginWrite();
        write();
        transaction.Commit();
    }

    private long DataVersion() => _database.Number("PRAGMA data_version") ?? 0;

    private CaseRow Row(string name) => _cases.Required(name);
}
