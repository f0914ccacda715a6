using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Writes to drafts: each in a transaction of its own, and only to one that stands where the caller last saw it.</summary>
internal sealed class DraftWriting(Database database, Cases cases, Drafts drafts, Sessions sessions, StoreOptions options)
{
    private string User => options.User;

    private DateTimeOffset Now => options.Clock.GetUtcNow();

    public DraftOutcome Append(DraftMark draft, Change change)
    {
        var document = Documents.Of(change, draft.Key, database);
        return Write(draft, row =>
        {
            var stored = draft.Id > 0 ? draft : drafts.Insert(row, draft.BasedOn, User, Now);
            return drafts.Append(stored, document, User, Now);
        });
    }

    public DraftOutcome MoveTo(DraftMark draft, int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, draft.Count);
        return Write(draft, _ => position == draft.Position ? draft : drafts.Move(draft, position, Now));
    }

    public DraftOutcome Rebase(DraftMark draft, int onto, ImmutableArray<Change> changes) => Write(draft, row =>
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

    public DraftOutcome Drop(DraftMark draft) => Write(draft, row =>
    {
        if (draft.Id > 0)
        {
            drafts.Close(draft, "dropped", Now);
        }

        return new DraftMark(row.Key, 0, row.Version, 0, 0, 0);
    });

    public DraftOutcome TakeOver(string name, string owner)
    {
        using var transaction = database.BeginWrite();
        var row = cases.Required(name);
        if (drafts.Open(row, User) is { Position: > 0 })
        {
            return new CannotTakeOver(HasOwnDraft: true);
        }

        if (drafts.Open(row, owner) is not { Position: > 0 } theirs)
        {
            return new CannotTakeOver(HasOwnDraft: false);
        }

        drafts.CloseEmptied(row, User, Now);
        var mine = drafts.Give(theirs, User);
        sessions.Tell(row, owner, theirs);
        transaction.Commit();
        return new DraftKept(mine);
    }

    private DraftOutcome Write(DraftMark draft, Func<CaseRow, DraftMark> write)
    {
        using var transaction = database.BeginWrite();
        var row = cases.Required(draft.Key);
        if (drafts.Conflict(row, draft, User) is { } conflict)
        {
            return conflict;
        }

        var next = write(row);
        transaction.Commit();
        return new DraftKept(next);
    }
}
