using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The text of the portfolio's queries.</summary>
/// <remarks>
/// Over all years, what is planned and what is decided are whole, with what has no years (year 0), and proposed is their
/// difference. Of one year, proposed is the difference where both are known; where the decision has no years, what is
/// planned stands as undivided.
/// </remarks>
internal sealed class PortfolioSql
{
    private const string OfAllYears = """
        ifnull(sum(decided), 0), ifnull(sum(planned), 0) - ifnull(sum(decided), 0), 0,
        count(DISTINCT CASE WHEN year = 0 AND (decided IS NULL OR planned IS NULL) THEN grant_year.project_id END)
        """;

    private const string OfOneYear = """
        ifnull(sum(decided), 0), ifnull(sum(planned - decided), 0), ifnull(sum(CASE WHEN decided IS NULL THEN planned END), 0),
        count(DISTINCT CASE WHEN planned IS NULL THEN grant_year.project_id END)
        """;

    private const string Marks = """
        max(decided_is_spread OR planned_is_spread), count(DISTINCT grant_year.project_id),
        count(DISTINCT CASE WHEN year = 0 OR decided IS NULL OR planned IS NULL THEN grant_year.project_id END)
        """;

    private readonly PortfolioQuery _query;
    private readonly string _where;
    private readonly List<object?> _values;

    public PortfolioSql(PortfolioQuery query)
    {
        _query = query;
        (var cases, var given) = CaseSearch.Filter(query.Cases);
        _values = [.. given];
        var text = new StringBuilder("WHERE grant_year.project_id IN (SELECT id FROM project ").Append(cases);
        if (query.Applicant is { } applicant)
        {
            text.Append(" AND applicant_order = ").Append(Value(SwedishText.SortKey(applicant)));
        }

        text.Append(')');
        if (query.Year is { } year)
        {
            text.Append(" AND year = ").Append(Value(year));
        }

        if (query.Financier is { } financier)
        {
            text.Append(" AND financier_order = ").Append(Value(SwedishText.SortKey(financier)));
        }

        _where = text.ToString();
        Count = $"SELECT count(*), ?1, ?2 FROM project {cases}";
        CountScenarios = $"SELECT count(*), ?1, ?2 FROM counted_scenario WHERE is_there AND project_id IN (SELECT id FROM project {cases} AND state <> {(int)CaseState.Closed})";
        CaseValues = given;
    }

    /// <summary>Cases that are decided by their state and by no decision.</summary>
    public string CountDecidedByState => $"""
        SELECT count(*), ?1, ?2, ?3 FROM (
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
    public string Total => $"SELECT {Sums}, ?1, ?2, ?3 FROM grant_year {_where}{(_query.By == PortfolioBy.Years ? " AND year > 0" : "")}";

    /// <summary>The sums over all years, with what has none.</summary>
    public string Whole => $"SELECT {OfAllYears}, ?1, ?2, ?3 FROM grant_year {_where}";

    public string Missing => $"""
        SELECT count(DISTINCT CASE WHEN decided IS NULL OR decided <> 0 THEN project_id END), ifnull(sum(decided), 0),
            count(DISTINCT CASE WHEN planned IS NULL OR planned <> 0 THEN project_id END), ifnull(sum(planned), 0),
            count(DISTINCT CASE WHEN decided IS NULL OR planned IS NULL THEN project_id END), ?1, ?2, ?3
        FROM grant_year {_where} AND year = 0
        """;

    public string LineCount => $"SELECT count(*), ?1, ?2, ?3 FROM (SELECT 1 FROM grant_year {Join} {_where} GROUP BY {Group})";

    /// <summary>Columns 0–6 are sums and marks, then the year, the name, and what is said of a case.</summary>
    public string Lines => $"SELECT {Sums}, {Marks}, {Says}, ?2, ?3 FROM grant_year {Join} {_where} GROUP BY {Group} ORDER BY {Order} LIMIT ?1";

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
