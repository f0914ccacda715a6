using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The tables of drafts and their changes. Every method but the reading ones runs in the caller's transaction.</summary>
internal sealed class Drafts(Database database)
{
    // A damaged file may hold any number: one more must fit.
    private const long LargestStamp = long.MaxValue / 2;

    /// <summary>
    /// The user's draft that the case is opened with: one without changes in force is none when something newer is saved.
    /// </summary>
    public DraftMark? Alive(CaseRow row, string user) =>
        Open(row, user) is { } draft && (draft.Position > 0 || draft.BasedOn == row.Version) ? draft : null;

    /// <summary>The user's open draft of the case; null when there is none.</summary>
    public DraftMark? Open(CaseRow row, string user)
    {
        using var statement = database.Prepare(
            """
            SELECT id, based_on, position, count, stamp FROM draft
            WHERE project_id = ?1 AND user = ?2 AND closed_at IS NULL
            """,
            row.Id,
            user);
        return statement.Step()
            ? new DraftMark(
                row.Key,
                statement.Number(0),
                statement.Whole(1),
                statement.Whole(2),
                statement.Whole(3),
                Math.Clamp(statement.Number(4), 0, LargestStamp))
            : null;
    }

    public ImmutableArray<DraftChange> Changes(DraftMark draft)
    {
        var changes = ImmutableArray.CreateBuilder<DraftChange>();
        using var statement = database.Prepare(
            "SELECT document, made_by, made_at FROM draft_change WHERE draft_id = ?1 AND number <= ?2 ORDER BY number",
            draft.Id,
            draft.Count);
        while (statement.Step())
        {
            var (change, fault) = ChangeJson.Read(statement.Utf8(0));
            changes.Add(change is null
                ? throw new StoreException(new StoredTextUnreadable(draft.Key, 0, fault!), database.Path)
                : new DraftChange(change, statement.Text(1), Stored.Time(statement.Number(2))));
        }

        return changes.Count == draft.Count && draft.Position >= 0 && draft.Position <= draft.Count
            ? changes.ToImmutable()
            : throw new StoreException(new StoreDamaged("A draft lacks changes."), database.Path);
    }

    /// <summary>Why the caller's mark is out of date; null when it is not.</summary>
    public DraftOutcome? Conflict(CaseRow row, DraftMark draft, string user)
    {
        if (draft.Id == 0)
        {
            return Alive(row, user) is null ? null : new DraftChangedElsewhere();
        }

        using var statement = database.Prepare("SELECT user, closed_at, stamp FROM draft WHERE id = ?1", draft.Id);
        if (!statement.Step())
        {
            return new DraftChangedElsewhere();
        }

        return statement.Text(0) != user ? new DraftTakenOver(statement.Text(0))
            : !statement.IsNull(1) || statement.Number(2) != draft.Stamp ? new DraftChangedElsewhere()
            : null;
    }

    /// <summary>A new draft in the place of one that is not alive.</summary>
    public DraftMark Insert(CaseRow row, int basedOn, string user, DateTimeOffset at)
    {
        CloseEmptied(row, user, at);
        database.Run(
            """
            INSERT INTO draft (project_id, user, based_on, position, count, stamp, begun_at, changed_at)
            VALUES (?1, ?2, ?3, 0, 0, 1, ?4, ?4)
            """,
            row.Id,
            user,
            basedOn,
            Stored.Time(at));
        return new DraftMark(row.Key, database.LastRowId, basedOn, 0, 0, 1);
    }

    /// <summary>Puts the change after those in force, in the place of what was undone.</summary>
    public DraftMark Append(DraftMark draft, byte[] change, string user, DateTimeOffset at)
    {
        if (draft.Count > draft.Position)
        {
            database.Run("DELETE FROM draft_change WHERE draft_id = ?1 AND number > ?2", draft.Id, draft.Position);
        }

        var number = draft.Position + 1;
        database.Run(
            "INSERT INTO draft_change (draft_id, number, made_at, made_by, document) VALUES (?1, ?2, ?3, ?4, ?5)",
            draft.Id,
            number,
            Stored.Time(at),
            user,
            change);
        return Move(draft with { Count = number }, number, at);
    }

    public DraftMark Move(DraftMark draft, int position, DateTimeOffset at)
    {
        var next = draft with { Position = position, Stamp = draft.Stamp + 1 };
        database.Run(
            "UPDATE draft SET position = ?2, count = ?3, stamp = ?4, changed_at = ?5 WHERE id = ?1",
            next.Id,
            next.Position,
            next.Count,
            next.Stamp,
            Stored.Time(at));
        return next;
    }

    /// <summary>Takes the draft out of sight; it stays in the archive.</summary>
    public void Close(DraftMark draft, string reason, DateTimeOffset at) => database.Run(
        "UPDATE draft SET closed_at = ?2, closed_as = ?3, stamp = stamp + 1 WHERE id = ?1",
        draft.Id,
        Stored.Time(at),
        reason);

    /// <summary>Takes the user's draft, all of whose changes are undone, out of sight.</summary>
    public void CloseEmptied(CaseRow row, string user, DateTimeOffset at)
    {
        if (Open(row, user) is { Position: 0 } emptied)
        {
            Close(emptied, "emptied", at);
        }
    }

    public DraftMark Give(DraftMark draft, string user)
    {
        database.Run("UPDATE draft SET user = ?2, stamp = stamp + 1 WHERE id = ?1", draft.Id, user);
        return draft with { Stamp = draft.Stamp + 1 };
    }

    /// <summary>Who has an open draft of the case.</summary>
    public List<string> Users(CaseRow row)
    {
        var users = new List<string>();
        using var statement = database.Prepare(
            "SELECT user FROM draft WHERE project_id = ?1 AND closed_at IS NULL ORDER BY user", row.Id);
        while (statement.Step())
        {
            users.Add(statement.Text(0));
        }

        return users;
    }

    /// <summary>All open drafts with changes in force, with the keys of their cases.</summary>
    public List<DraftOfCase> All()
    {
        var drafts = new List<DraftOfCase>();
        using var statement = database.Prepare(
            """
            SELECT project.key, user, position, based_on, draft.changed_at
            FROM draft JOIN project ON project.id = project_id
            WHERE closed_at IS NULL AND position > 0 ORDER BY draft.changed_at DESC
            """);
        while (statement.Step())
        {
            var line = new DraftLine(
                statement.Text(1), statement.Whole(2), statement.Whole(3), Stored.Time(statement.Number(4)));
            drafts.Add(new DraftOfCase(statement.Text(0), line));
        }

        return drafts;
    }
}

internal sealed record DraftOfCase(string Key, DraftLine Line);
