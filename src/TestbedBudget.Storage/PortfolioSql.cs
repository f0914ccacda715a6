using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The text of the portfolio's queries.</summary>
/// <remarks>
/// Over all years, what is planned and what is decided are whole, with what has no years (year 0). Proposed is their
/// difference where both are known; where what is decided is not, what is planned stands as undivided.
/// </remarks>
internal sealed class PortfolioSql
{
    // A case of which one side is not known in all proposes nothing, as a year does not: the other side is no difference.
    private const string OfAllYears = """
        ifnull(sum(decided), 0),
        ifnull(sum(CASE WHEN grant_year.project_id NOT IN (
            SELECT project_id FROM grant_year WHERE year = 0 AND (decided IS NULL OR planned IS NULL))
            THEN ifnull(planned, 0) - ifnull(decided, 0) END), 0),
        ifnull(sum(CASE WHEN grant_year.project_id IN (
            SELECT project_id FROM grant_year WHERE year = 0 AND decided IS NULL) THEN planned END), 0),
        count(DISTINCT CASE WHEN year = 0 AND (decided IS NULL OR planned IS NULL) THEN grant_year.project_id END)
        """;

    private const string OfOneYear = """
        ifnull(sum(decided), 0), ifnull(sum(planned - decided), 0), ifnull(sum(CASE WHEN decided IS NULL THEN planned END), 0),
        count(DISTINCT CASE WHEN planned IS NULL THEN grant_year.project_id END)
        """;

    private const string Marks = """
        max(decided_is_spread OR planned_is_spread), count(DISTINCT grant_year.project_id),
        count(DISTINCT CASE WHEN year = 0 OR decided IS NULL OR planned IS NULL THEN grant_year.project_id END), max(decided_is_cut)
        """;

    private readonly PortfolioQuery _query;
    private readonly string _where;
    private readonly List<object?> _values;

    public PortfolioSql(PortfolioQuery query)
    {
        _query = query;
        (var cases, var given) = CaseSearch.Filter(query.Cases);
        _values = [.. given];
        if (query.Applicant is { } applicant)
        {
            cases += " AND applicant_order = " + Value(SwedishText.SortKey(applicant));
        }

        CaseValues = [.. _values];
        Count = "SELECT count(*) FROM project " + cases;
        CountScenarios = $"SELECT count(*) FROM counted_scenario WHERE is_there AND project_id IN (SELECT id FROM project {cases} AND state <> {(int)CaseState.Closed})";

        var text = new StringBuilder($"WHERE grant_year.project_id IN (SELECT id FROM project {cases})");
        if (query.Year is { } year)
        {
            text.Append(" AND year = ").Append(Value(year));
        }

        if (query.Financier is { } financier)
        {
            text.Append(" AND financier_order = ").Append(Value(SwedishText.SortKey(financier)));
        }

        _where = text.ToString();
    }

    /// <summary>Cases whose state says that they are decided, and whose plan is another than their decision's.</summary>
    public string CountDecidedByState => $"""
        SELECT count(*) FROM (
            SELECT 1 FROM grant_year JOIN project ON project.id = grant_year.project_id
            LEFT JOIN counted_scenario USING (project_id) {_where} AND state = {(int)CaseState.Decided} AND is_there IS NOT 1
            GROUP BY grant_year.project_id HAVING ifnull(sum(planned), 0) <> ifnull(sum(decided), 0))
        """;

    /// <summary>The values of the queries but those of <see cref="CaseValues"/>.</summary>
    public object?[] Values => [.. _values];

    public string Count { get; }
    public string CountScenarios { get; }

    /// <summary>The values of the queries that count.</summary>
    public object?[] CaseValues { get; }

    /// <summary>The sums of all lines. Those of years are of what has a year.</summary>
    public string Total => $"SELECT {Sums} FROM grant_year {_where}{(_query.By == PortfolioBy.Years ? " AND year > 0" : "")}";

    /// <summary>The sums over all years, with what has none.</summary>
    public string Whole => $"SELECT {OfAllYears} FROM grant_year {_where}";

    public string Missing => $"""
        SELECT count(DISTINCT CASE WHEN decided IS NULL OR decided <> 0 THEN project_id END), ifnull(sum(decided), 0),
            count(DISTINCT CASE WHEN planned IS NULL OR planned <> 0 THEN project_id END), ifnull(sum(planned), 0),
            count(DISTINCT CASE WHEN decided IS NULL OR planned IS NULL THEN project_id END)
        FROM grant_year {_where} AND year = 0
        """;

    public string LineCount => $"SELECT count(*) FROM (SELECT 1 FROM grant_year {Join} {_where} GROUP BY {Group})";

    /// <summary>Columns 0–7 are sums and marks, then the year, the name, and what is said of a case.</summary>
    public string Lines => $"SELECT {Sums}, {Marks}, {Says} FROM grant_year {Join} {_where} GROUP BY {Group} ORDER BY {Order} LIMIT ?1";

    /// <summary>Whether a line is of one year.</summary>
    public bool IsOfYears => _query.Year is not null || _query.By is PortfolioBy.Years or PortfolioBy.CaseYears;

    private string Sums => IsOfYears ? OfOneYear : OfAllYears;

    private string Join => _query.By switch
    {
        PortfolioBy.Applicants => "JOIN project ON project.id = grant_year.project_id",
        PortfolioBy.Cases or PortfolioBy.CaseYears =>
            "JOIN project ON project.id = grant_year.project_id LEFT JOIN counted_scenario USING (project_id)",
        _ => "",
    };

    private string Group => _query.By switch
    {
        PortfolioBy.Applicants => "applicant_order",
        PortfolioBy.Financiers => "financier_order",
        PortfolioBy.Cases => "grant_year.project_id",
        PortfolioBy.CaseYears => "grant_year.project_id, year",
        _ => "year HAVING year > 0",
    };

    private string Says => _query.By switch
    {
        PortfolioBy.Applicants => "0, min(project.applicant)",
        PortfolioBy.Financiers => "0, min(financier)",
        PortfolioBy.Cases => "0, title, key, case_number, applicant, state, name, is_there",
        PortfolioBy.CaseYears => "year, title, key, case_number, applicant, state, name, is_there",
        _ => "year, NULL",
    };

    private string Order => _query.By switch
    {
        PortfolioBy.Years => "year",
        PortfolioBy.CaseYears => "number_order, grant_year.project_id, year",
        PortfolioBy.Cases => $"{Amount}number_order, grant_year.project_id",
        _ => $"{Amount}{Group}",
    };

    // The columns of the sums, by their places.
    private string Amount => _query.Order switch
    {
        PortfolioOrder.Proposed => "2 DESC, ",
        PortfolioOrder.Decided => "1 DESC, ",
        _ => "",
    };

    private string Value(object value)
    {
        _values.Add(value);
        return FormattableString.Invariant($"?{_values.Count}");
    }
}
