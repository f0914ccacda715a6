using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The table of versions: a whole workbook each, never changed and never deleted but by a purge.</summary>
internal sealed class Versions(Database database)
{
    public void Insert(long projectId, VersionStamp stamp, byte[] document) => database.Run(
        """
        INSERT INTO revision (project_id, number, saved_at, saved_by, kind, reason, state, document)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        """,
        projectId,
        stamp.Number,
        Stored.Time(stamp.At),
        stamp.By,
        (int)stamp.Kind,
        stamp.Reason,
        (int)stamp.State,
        document);

    /// <summary>The document as it was stored; null when there is no such version.</summary>
    public byte[]? Document(long projectId, int number)
    {
        using var statement = database.Prepare(
            "SELECT document FROM revision WHERE project_id = ?1 AND number = ?2", projectId, number);
        return statement.Step() ? statement.Utf8(0) : null;
    }

    public Workbook? Workbook(CaseRow row, int number)
    {
        if (Document(row.Id, number) is not { } document)
        {
            return null;
        }

        var (workbook, fault) = WorkbookJson.Read(document);
        return workbook
            ?? throw new StoreException(new StoredTextUnreadable(row.Key, number, fault!), database.Path);
    }

    /// <summary>The workbook of a version that must be there.</summary>
    public Workbook Required(CaseRow row, int number) => Workbook(row, number)
        ?? throw new StoreException(
            new StoreDamaged(FormattableString.Invariant($"Case {row.Key} lacks version {number}.")), database.Path);

    /// <summary>The workbook of a version; null where it cannot be read, too.</summary>
    public Workbook? Readable(CaseRow row, int number)
    {
        try
        {
            return Workbook(row, number);
        }
        catch (StoreException wrong) when (wrong.Fault is StoredTextUnreadable)
        {
            return null;
        }
    }

    /// <summary>Whether both versions hold the same workbook: a version that only sets the state changes nothing.</summary>
    public bool Same(long projectId, int one, int other) => one == other || database.Number(
        """
        SELECT one.document = other.document FROM revision one, revision other
        WHERE one.project_id = ?1 AND other.project_id = ?1 AND one.number = ?2 AND other.number = ?3
        """,
        projectId,
        one,
        other) == 1;

    public ImmutableArray<VersionLine> History(long projectId)
    {
        var lines = ImmutableArray.CreateBuilder<VersionLine>();
        using var statement = database.Prepare(
            """
            SELECT number, saved_at, saved_by, kind, reason, state FROM revision
            WHERE project_id = ?1 ORDER BY number DESC
            """,
            projectId);
        while (statement.Step())
        {
            lines.Add(Line(statement));
        }

        return lines.ToImmutable();
    }

    public VersionLine? Line(long projectId, int number)
    {
        using var statement = database.Prepare(
            """
            SELECT number, saved_at, saved_by, kind, reason, state FROM revision
            WHERE project_id = ?1 AND number = ?2
            """,
            projectId,
            number);
        return statement.Step() ? Line(statement) : null;
    }

    private static VersionLine Line(Statement row) => new(
        row.Whole(0),
        Stored.Time(row.Number(1)),
        row.Text(2),
        Stored.Kind(row.Whole(3)),
        row.TextOrNull(4),
        Stored.State(row.Whole(5)));
}
