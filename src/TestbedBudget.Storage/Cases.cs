using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The table of cases: what lists show and search, written with each version.</summary>
internal sealed class Cases(Database database)
{
    private const string Columns = """
        SELECT id, key, case_number, title, applicant, officer, state, first_day, last_day,
            costs, financing, grant_amount, grant_basis, version, changed_at, changed_by
        """;

    private readonly GrantYears _years = new(database);

    /// <summary>A case by its key, else by its Dnr.</summary>
    public CaseRow? Row(string name) =>
        First("SELECT id, key, version, state FROM project WHERE key = ?1", name)
        ?? First("SELECT id, key, version, state FROM project WHERE case_number = ?1 ORDER BY id LIMIT 1", name);

    /// <exception cref="StoreException">There is no such case.</exception>
    public CaseRow Required(string name) => Row(name) ?? throw new StoreException(new CaseGone(name), database.Path);

    public List<CaseRow> All()
    {
        var rows = new List<CaseRow>();
        using var statement = database.Prepare("SELECT id, key, version, state FROM project ORDER BY id");
        while (statement.Step())
        {
            rows.Add(Row(statement));
        }

        return rows;
    }

    public CaseLine? Line(string name)
    {
        using var statement = database.Prepare(
            $"{Columns} FROM project WHERE key = ?1 OR case_number = ?1 ORDER BY key <> ?1, id LIMIT 1", name);
        return statement.Step() ? Line(statement) : null;
    }

    public CaseList List(CaseQuery query)
    {
        var (filter, values) = CaseSearch.Filter(query);
        var (sortKey, direction) = (CaseSearch.SortKey(query.Order), query.Descending ? " DESC" : "");
        var lines = ImmutableArray.CreateBuilder<CaseLine>();
        var total = 0;
        using (var statement = database.Prepare(
            CaseSearch.IsFiltered(query)
                ? Found(filter, sortKey, direction)
                : $"{Columns}, 0 FROM project ORDER BY {sortKey}{direction}, id{direction} LIMIT ?1 OFFSET ?2",
            CaseSearch.IsFiltered(query) ? values : [query.Most, query.Skipped]))
        {
            while (statement.Step())
            {
                lines.Add(Line(statement));
                total = statement.Whole(16);
            }
        }

        // Nobody need ask how many there are when this was all, or when the search has counted them.
        if (query.Skipped == 0 && lines.Count < query.Most)
        {
            total = lines.Count;
        }
        else if (total == 0)
        {
            total = (int)database.Number("SELECT count(*) FROM project " + filter, values)!.Value;
        }

        return new CaseList(lines.ToImmutable(), total) { Skipped = query.Skipped };
    }

    // Goes through the cases once, in their own order, and reads no more of one than its sort key until it is known which are
    // shown. In the order of an index a search of few hits would look up row after row all over the file, and a window that
    // counts takes longer than to keep the hits and count them.
    private static string Found(string filter, string sortKey, string direction) => $"""
        WITH hits AS MATERIALIZED (SELECT id AS hit, {sortKey} AS sort_key FROM project {filter}),
            shown AS MATERIALIZED (
                SELECT hit, sort_key, (SELECT count(*) FROM hits) AS total FROM hits
                ORDER BY sort_key{direction}, hit{direction} LIMIT ?1 OFFSET ?2)
        {Columns}, total FROM shown JOIN project ON id = hit ORDER BY sort_key{direction}, hit{direction}
        """;

    public long Insert(Workbook workbook, VersionStamp stamp)
    {
        database.Run(
            """
            INSERT INTO project (key, version, state, changed_at, changed_by, title, first_day, last_day,
                number_order, title_order, applicant_order, officer_order, folded)
            VALUES (?1, 0, 0, 0, '', '', '', '', '', '', '', '', '')
            """,
            workbook.Key);
        var id = database.LastRowId;
        Update(id, workbook, stamp);
        return id;
    }

    public void Update(long id, Workbook workbook, VersionStamp stamp)
    {
        var (header, figures) = (workbook.Base.Header, CaseFigures.Of(workbook));
        database.Run(
            """
            UPDATE project SET version = ?2, state = ?3, changed_at = ?4, changed_by = ?5, case_number = ?6, title = ?7,
                applicant = ?8, officer = ?9, first_day = ?10, last_day = ?11, costs = ?12, financing = ?13,
                grant_amount = ?14, grant_basis = ?15, number_order = ?16, title_order = ?17, applicant_order = ?18,
                officer_order = ?19, folded = ?20
            WHERE id = ?1
            """,
            id,
            stamp.Number,
            (int)stamp.State,
            Stored.Time(stamp.At),
            stamp.By,
            header.CaseNumber,
            header.Title,
            header.Applicant,
            header.Officer,
            IsoDay.Text(workbook.Base.Timeline.First),
            IsoDay.Text(workbook.Base.Timeline.Last),
            figures.Costs?.Ore,
            figures.Financing?.Ore,
            figures.Grant?.Ore,
            figures.Basis?.Ore,
            SwedishText.SortKey(header.CaseNumber ?? ""),
            SwedishText.SortKey(header.Title),
            SwedishText.SortKey(header.Applicant ?? ""),
            SwedishText.SortKey(header.Officer ?? ""),
            CaseSearch.Text(workbook.Base));
        UpdateDecisions(id, workbook);
        _years.Write(id, workbook, stamp.State);
    }

    /// <param name="id">The case.</param>
    /// <param name="workbook">Its latest version, which stays.</param>
    /// <param name="stamp">The version that only sets the state.</param>
    public void UpdateState(long id, Workbook workbook, VersionStamp stamp)
    {
        database.Run(
            "UPDATE project SET version = ?2, state = ?3, changed_at = ?4, changed_by = ?5 WHERE id = ?1",
            id,
            stamp.Number,
            (int)stamp.State,
            Stored.Time(stamp.At),
            stamp.By);
        _years.Write(id, workbook, stamp.State);
    }

    private void UpdateDecisions(long id, Workbook workbook)
    {
        database.Run("DELETE FROM decision WHERE project_id = ?1", id);
        var number = 0;
        foreach (var decision in workbook.Decisions)
        {
            database.Run(
                """
                INSERT INTO decision (project_id, number, decided_on, paragraph, forum, grant_amount, share, first_day, last_day)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                id,
                ++number,
                IsoDay.Text(decision.Date),
                decision.Paragraph,
                decision.Forum,
                decision.Grant?.Ore,
                decision.Share is { } share ? Stored.Share(share) : null,
                IsoDay.Text(decision.First),
                IsoDay.Text(decision.Last));
        }
    }

    private CaseRow? First(string sql, string name)
    {
        using var statement = database.Prepare(sql, name);
        return statement.Step() ? Row(statement) : null;
    }

    private static CaseRow Row(Statement row) =>
        new(row.Number(0), row.Text(1), row.Whole(2), Stored.State(row.Whole(3)));

    private static CaseLine Line(Statement row) => new()
    {
        Key = row.Text(1),
        CaseNumber = row.TextOrNull(2),
        Title = row.Text(3),
        Applicant = row.TextOrNull(4),
        Officer = row.TextOrNull(5),
        State = Stored.State(row.Whole(6)),
        First = Stored.Day(row.Text(7)),
        Last = Stored.Day(row.Text(8)),
        Figures = new CaseFigures(row.MoneyOrNull(9), row.MoneyOrNull(10), row.MoneyOrNull(11), row.MoneyOrNull(12)),
        Version = row.Whole(13),
        ChangedAt = Stored.Time(row.Number(14)),
        ChangedBy = row.Text(15),
    };
}

/// <summary>A case in the database.</summary>
internal sealed record CaseRow(long Id, string Key, int Version, CaseState State);

/// <summary>What a version is marked with.</summary>
internal sealed record VersionStamp(int Number, DateTimeOffset At, string By, VersionKind Kind, string? Reason, CaseState State);
