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
        if (CaseSearch.IsFiltered(query))
        {
            return Found(query);
        }

        var lines = Lines("FROM project", query, query.Most, query.Skipped);
        var isAll = query.Skipped == 0 && lines.Length < query.Most;
        return new CaseList(lines, isAll ? lines.Length : Count()) { Skipped = query.Skipped };
    }

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

    // All cases are gone through once, to count those that match. Where most do, the first ones are soon found in the list's
    // order; few would be looked for all over the file in that order, and are fetched by their numbers.
    private CaseList Found(CaseQuery query)
    {
        var (filter, values) = CaseSearch.Filter(query);
        var (total, hits) = Hits(filter, values);
        var lines = total > Count() / 2
            ? Lines("FROM project " + filter, query, values)
            : Lines("FROM (SELECT value AS hit FROM json_each(?3)) CROSS JOIN project ON id = hit", query, query.Most, query.Skipped, hits);
        return new CaseList(lines, total) { Skipped = query.Skipped };
    }

    private (int Count, string Ids) Hits(string filter, object?[] values)
    {
        using var statement = database.Prepare("SELECT count(*), json_group_array(id) FROM project " + filter, values);
        statement.Step();
        return (statement.Whole(0), statement.Text(1));
    }

    private ImmutableArray<CaseLine> Lines(string source, CaseQuery query, params object?[] values)
    {
        var (sortKey, direction) = (CaseSearch.SortKey(query.Order), query.Descending ? " DESC" : "");
        var lines = ImmutableArray.CreateBuilder<CaseLine>();
        using var statement = database.Prepare($"{Columns} {source} ORDER BY {sortKey}{direction}, id{direction} LIMIT ?1 OFFSET ?2", values);
        while (statement.Step())
        {
            lines.Add(Line(statement));
        }

        return lines.ToImmutable();
    }

    private int Count() => (int)database.Number("SELECT count(*) FROM project")!.Value;

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
