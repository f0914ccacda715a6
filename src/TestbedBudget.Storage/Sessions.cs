using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Who has what open, where they left off, and what they are to be told.</summary>
internal sealed class Sessions(Database database, StoreOptions options)
{
    private readonly Lazy<Visitor> _self = new(options.Visitor);

    private Visitor Self => _self.Value;

    /// <summary>Marks the case as open in this process, or none. Marks of dead processes go.</summary>
    public void Mark(CaseRow? row)
    {
        // What is opened anew here has been open all the time.
        var since = row is null ? null : database.Number(
            "SELECT opened_at FROM session WHERE host = ?1 AND process = ?2 AND process_start = ?3 AND project_id = ?4",
            Self.Host,
            Self.ProcessId,
            Self.ProcessStart,
            row.Id);
        Remove(Self);
        foreach (var mark in Marks())
        {
            if (IsDead(mark.Visit.Visitor))
            {
                Remove(mark.Visit.Visitor);
            }
        }

        if (row is not null)
        {
            database.Run(
                "INSERT INTO session (host, process, process_start, user, project_id, opened_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                Self.Host,
                Self.ProcessId,
                Self.ProcessStart,
                Self.User,
                row.Id,
                since ?? Stored.Time(options.Clock.GetUtcNow()));
        }
    }

    /// <summary>What others have open, with the keys of the cases.</summary>
    public List<VisitOfCase> Others()
    {
        var visits = Marks();
        visits.RemoveAll(mark => mark.Visit.Visitor == Self || IsDead(mark.Visit.Visitor));
        return visits;
    }

    public LeftOff? LeftOff(CaseRow row)
    {
        using var statement = database.Prepare(
            "SELECT place, half_typed FROM left_off WHERE project_id = ?1 AND user = ?2", row.Id, options.User);
        return statement.Step() ? new LeftOff(statement.Text(0), statement.TextOrNull(1)) : null;
    }

    public void LeaveOff(CaseRow row, LeftOff? leftOff)
    {
        database.Run("DELETE FROM left_off WHERE project_id = ?1 AND user = ?2", row.Id, options.User);
        if (leftOff is not null)
        {
            database.Run(
                "INSERT INTO left_off (project_id, user, place, half_typed) VALUES (?1, ?2, ?3, ?4)",
                row.Id,
                options.User,
                leftOff.Place,
                leftOff.HalfTyped);
        }
    }

    /// <summary>Tells a user that this one has taken over the draft.</summary>
    public void Tell(CaseRow row, string user, DraftMark taken) => database.Run(
        "INSERT INTO notice (user, project_id, made_by, made_at, changes, based_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        user,
        row.Id,
        options.User,
        Stored.Time(options.Clock.GetUtcNow()),
        taken.Position,
        taken.BasedOn);

    public ImmutableArray<Notice> Notices()
    {
        var notices = ImmutableArray.CreateBuilder<Notice>();
        using var statement = database.Prepare(
            """
            SELECT notice.id, project.key, made_by, made_at, changes, based_on
            FROM notice JOIN project ON project.id = project_id WHERE user = ?1 ORDER BY notice.id
            """,
            options.User);
        while (statement.Step())
        {
            notices.Add(new Notice(
                statement.Number(0),
                statement.Text(1),
                statement.Text(2),
                Stored.Time(statement.Number(3)),
                statement.Whole(4),
                statement.Whole(5)));
        }

        return notices.ToImmutable();
    }

    public void Dismiss(Notice notice) => database.Run("DELETE FROM notice WHERE id = ?1", notice.Id);

    private List<VisitOfCase> Marks()
    {
        var marks = new List<VisitOfCase>();
        using var statement = database.Prepare(
            """
            SELECT project.key, user, host, process, process_start, opened_at
            FROM session JOIN project ON project.id = project_id
            """);
        while (statement.Step())
        {
            var visitor = new Visitor(
                statement.Text(1), statement.Text(2), statement.Whole(3), statement.Text(4));
            marks.Add(new VisitOfCase(statement.Text(0), new Visit(visitor, Stored.Time(statement.Number(5)))));
        }

        return marks;
    }

    // A process of another host cannot be asked: its mark stands until it goes by itself.
    private bool IsDead(Visitor visitor) => visitor.Host == Self.Host && !options.IsRunning(visitor);

    private void Remove(Visitor visitor) => database.Run(
        "DELETE FROM session WHERE host = ?1 AND process = ?2 AND process_start = ?3",
        visitor.Host,
        visitor.ProcessId,
        visitor.ProcessStart);
}

internal sealed record VisitOfCase(string Key, Visit Visit);
