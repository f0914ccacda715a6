using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The store in one SQLite file, which any number of processes use at the same time (DESIGN §5).</summary>
public sealed class SqliteWorkbookStore : IWorkbookStore
{
    private readonly Database database;
    private readonly StoreOptions options;
    private readonly Cases cases;
    private readonly Versions versions;
    private readonly Drafts drafts;
    private readonly Sessions sessions;
    private readonly CaseLines lines;
    private readonly Saving saving;
    private long seen;

    private SqliteWorkbookStore(Database database, StoreOptions options)
    {
        (this.database, this.options) = (database, options);
        cases = new Cases(database);
        versions = new Versions(database);
        drafts = new Drafts(database);
        sessions = new Sessions(database, options);
        lines = new CaseLines(cases, drafts, sessions);
        saving = new Saving(cases, versions, options);
        seen = DataVersion();
    }

    public bool IsReadOnly => database.IsReadOnly;

    /// <summary>The database file, by its full path.</summary>
    public string Path => database.Path;

    private string User => options.Visitor.User;

    private DateTimeOffset Now => options.Clock.GetUtcNow();

    /// <summary>Opens the file; a missing one is made, for its owner alone, unless it is to be read only.</summary>
    /// <exception cref="StoreException">The file cannot be used: it says why.</exception>
    public static SqliteWorkbookStore Open(StoreOptions options) => new(DatabaseFile.Open(options), options);

    public bool ChangedByOthers()
    {
        var before = seen;
        seen = DataVersion();
        return seen != before;
    }

    public CaseList List(CaseQuery query) => lines.List(query);

    public CaseLine? Find(string name) => lines.Find(name);

    public CreateOutcome Create(Workbook workbook, VersionKind kind, string? reason = null)
    {
        var document = Documents.Of(workbook, database);
        using var transaction = database.BeginWrite();
        var number = workbook.Base.Header.CaseNumber;
        if ((cases.Line(workbook.Key) ?? (number is null ? null : cases.Line(number))) is { } existing)
        {
            return new CaseExists(existing);
        }

        saving.First(workbook, document, kind, reason);
        transaction.Commit();
        return new CaseCreated(workbook.Key);
    }

    public OpenedCase? Open(string name) => OpenFor(name, User);

    public OpenedCase? OpenDraftOf(string name, string user) =>
        OpenFor(name, user) is { Draft.Id: > 0 } opened ? opened : null;

    public DraftOutcome Append(DraftMark draft, Change change)
    {
        var document = Documents.Of(change, draft.Key, database);
        return WriteDraft(draft, row =>
        {
            var stored = draft.Id > 0 ? draft : drafts.Insert(row, draft.BasedOn, User, Now);
            return drafts.Append(stored, document, User, Now);
        });
    }

    public DraftOutcome MoveTo(DraftMark draft, int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, draft.Count);
        return WriteDraft(draft, _ => position == draft.Position ? draft : drafts.Move(draft, position, Now));
    }

    public DraftOutcome Rebase(DraftMark draft, int onto, ImmutableArray<Change> changes) => WriteDraft(draft, row =>
    {
        if (draft.Id > 0)
        {
            drafts.Close(draft, "rebased", Now);
        }

        var next = drafts.Insert(row, onto, User, Now);
        foreach (var change in changes)
        {
            next = drafts.Append(next, Documents.Of(change, draft.Key, database), User, Now);
        }

        return next;
    });

    public DraftOutcome Drop(DraftMark draft) => WriteDraft(draft, row =>
    {
        if (draft.Id > 0)
        {
            drafts.Close(draft, "dropped", Now);
        }

        return new DraftMark(row.Key, 0, row.Version, 0, 0, 0);
    });

    public DraftOutcome TakeOver(string name, string user)
    {
        using var transaction = database.BeginWrite();
        var row = Row(name);
        if (drafts.Open(row, User) is not null)
        {
            return new CannotTakeOver(HasOwnDraft: true);
        }

        if (drafts.Open(row, user) is not { } theirs)
        {
            return new CannotTakeOver(HasOwnDraft: false);
        }

        var mine = drafts.Give(theirs, User);
        sessions.Tell(row, user, theirs);
        transaction.Commit();
        return new DraftKept(mine);
    }

    public SaveOutcome SaveDraft(DraftMark draft, Workbook mine, string? reason = null)
    {
        var document = Documents.Of(mine, database);
        using var transaction = database.BeginWrite();
        var row = Row(draft.Key);
        if (drafts.Conflict(row, draft, User) is { } conflict)
        {
            return new DraftLost(conflict);
        }

        if (saving.Since(row, draft.BasedOn, mine) is { } elsewhere)
        {
            return elsewhere;
        }

        var saved = saving.Next(row, mine, document, VersionKind.Saved, reason);
        if (draft.Id > 0)
        {
            drafts.Close(draft, "saved", Now);
        }

        transaction.Commit();
        return saved;
    }

    public SaveOutcome Save(string name, int basedOn, Workbook mine, VersionKind kind, string? reason = null)
    {
        var document = Documents.Of(mine, database);
        using var transaction = database.BeginWrite();
        var row = Row(name);
        if (saving.Since(row, basedOn, mine) is { } elsewhere)
        {
            return elsewhere;
        }

        var saved = saving.Next(row, mine, document, kind, reason);
        transaction.Commit();
        return saved;
    }

    public SaveOutcome SetState(string name, int basedOn, CaseState state, string? reason = null)
    {
        using var transaction = database.BeginWrite();
        var row = Row(name);
        var latest = versions.Required(row, row.Version);
        if (saving.Since(row, basedOn, latest) is { } elsewhere)
        {
            return elsewhere;
        }

        var saved = saving.NextState(row, state, reason);
        transaction.Commit();
        return saved;
    }

    public void LeaveOff(string name, LeftOff? leftOff) => Write(() => sessions.LeaveOff(Row(name), leftOff));

    public ImmutableArray<VersionLine> History(string name) => versions.History(Row(name).Id);

    public Workbook? Version(string name, int number) => versions.Workbook(Row(name), number);

    public Portfolio Portfolio(PortfolioQuery query) => new Portfolios(database).Read(query);

    public CasePlan? Plan(string name) => new Plans(cases, versions, drafts, new GrantYears(database)).Of(name);

    public FrameOutcome SetFrame(int year, Money? amount, Money? was)
    {
        using var transaction = database.BeginWrite();
        var outcome = new Frames(database).Set(year, amount, was, User, Now);
        if (outcome is FrameKept)
        {
            transaction.Commit();
        }

        return outcome;
    }

    public void CountScenario(string name, string? scenario) => Write(() =>
    {
        var (row, years) = (Row(name), new GrantYears(database));
        years.Count(row.Id, scenario, User, Now);
        years.Write(row.Id, versions.Required(row, row.Version), row.State);
    });

    public void MarkOpen(string? name) => Write(() => sessions.Mark(name is null ? null : Row(name)));

    public ImmutableArray<Notice> Notices() => sessions.Notices();

    public void Dismiss(Notice notice) => Write(() => sessions.Dismiss(notice));

    public void Purge(string name) => Write(() => database.Run("DELETE FROM project WHERE id = ?1", Row(name).Id));

    /// <summary>Writes a copy of the database as of now, while others work.</summary>
    public void BackUpTo(string file) => Backup.Write(database, file);

    /// <summary>Checks the whole database; it takes as long as there are versions.</summary>
    public StoreReport Check() => new StoreCheck(database).Run();

    public void Dispose() => database.Dispose();

    private OpenedCase? OpenFor(string name, string user)
    {
        if (cases.Row(name) is not { } row)
        {
            return null;
        }

        var draft = drafts.Open(row, user);
        var mark = draft ?? new DraftMark(row.Key, 0, row.Version, 0, 0, 0);
        return new OpenedCase
        {
            Base = versions.Required(row, mark.BasedOn),
            Changes = draft is null ? [] : drafts.Changes(draft),
            Draft = mark,
            State = row.State,
            Latest = row.Version,
            LeftOff = sessions.LeftOff(row),
        };
    }

    private DraftOutcome WriteDraft(DraftMark draft, Func<CaseRow, DraftMark> write)
    {
        using var transaction = database.BeginWrite();
        var row = Row(draft.Key);
        if (drafts.Conflict(row, draft, User) is { } conflict)
        {
            return conflict;
        }

        var next = write(row);
        transaction.Commit();
        return new DraftKept(next);
    }

    private void Write(Action write)
    {
        using var transaction = database.BeginWrite();
        write();
        transaction.Commit();
    }

    private long DataVersion() => database.Number("PRAGMA data_version") ?? 0;

    private CaseRow Row(string name) => cases.Row(name) ?? throw new StoreException(new CaseGone(name), Path);
}
