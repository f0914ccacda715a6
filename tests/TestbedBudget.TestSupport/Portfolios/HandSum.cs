using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>
/// The grant of cases added up by hand, from their workbooks and nothing else, for tests to hold against what the store
/// keeps: cell by cell, a merged period month by month.
/// </summary>
public sealed partial class HandSum
{
    private readonly List<(string Case, string Payer, int Year, decimal? Decided, decimal? Planned)> _cells = [];
    private readonly Dictionary<string, (decimal? Decided, decimal? Planned)> _cases = [];

    public HandSum Add(Workbook workbook, CaseState state, string? scenario)
    {
        var decision = workbook.Decisions.IsEmpty ? null : workbook.Decisions[^1];
        var frozen = decision?.Project is { } project ? ByYear(project, decision.Grant) : null;
        var present = scenario is null ? workbook.Base : workbook.FindScenario(scenario)?.Replay(workbook.Base).Project ?? workbook.Base;
        var planned = ByYear(present);
        var decided = decision is null ? [] : frozen;
        var decidedTotal = decided is not null ? decided.Values.Sum() : decision!.Grant?.Kronor;
        var plannedTotal = planned is not null ? planned.Values.Sum() : HasError(present) ? null : present.Grant.Cap?.Kronor;

        // The years that a sum without years can lie in.
        var decidedYears = decided is null ? YearsOf(decision!, workbook.Base) : [];
        if (decided is null && decidedTotal is { } known && decidedYears is [var only])
        {
            (decided, decidedYears) = (new() { [only] = known }, []);
        }

        var plannedYears = planned is null ? Years(present.Timeline.First, present.Timeline.Last) : [];
        if (state == CaseState.Closed)
        {
            (planned, plannedTotal, plannedYears) = (decided, decidedTotal, decidedYears);
        }

        _cases[workbook.Key] = (decidedTotal, plannedTotal);
        foreach (var year in (decided ?? []).Keys.Concat((planned ?? []).Keys).Concat(decidedYears).Concat(plannedYears).Distinct())
        {
            _cells.Add((
                workbook.Key,
                string.Empty,
                year,
                decidedYears.Contains(year) ? null : decided?.GetValueOrDefault(year) ?? 0,
                plannedYears.Contains(year) ? null : planned?.GetValueOrDefault(year) ?? 0));
        }

        return this;
    }

    /// <summary>Decided, proposed and undivided kronor of each year that takes something.</summary>
    public SortedDictionary<int, (decimal Decided, decimal Proposed, decimal Undivided)> Years()
    {
        var years = new SortedDictionary<int, (decimal Decided, decimal Proposed, decimal Undivided)>();
        foreach (var cell in _cells)
        {
            var sum = years.GetValueOrDefault(cell.Year);
            years[cell.Year] = (
                sum.Decided + (cell.Decided ?? 0),
                sum.Proposed + ((cell.Planned - cell.Decided) ?? 0),
                sum.Undivided + (cell.Decided is null ? cell.Planned ?? 0 : 0));
        }

        foreach (var empty in years.Where(year => year.Value == default).Select(year => year.Key).ToArray())
        {
            years.Remove(empty);
        }

        return years;
    }

    /// <summary>Decided, proposed and undivided kronor of each case in all years; nothing is proposed where one side is not known.</summary>
    public Dictionary<string, (decimal Decided, decimal Proposed, decimal Undivided)> Cases() => _cases.ToDictionary(
        each => each.Key,
        each => (each.Value.Decided ?? 0, (each.Value.Planned - each.Value.Decided) ?? 0, each.Value.Decided is null ? each.Value.Planned ?? 0 : 0));

    /// <summary>How many cases have a side that is not known.</summary>
    public int Unknown => _cases.Values.Count(each => each.Decided is null || each.Planned is null);

    private static bool HasError(Project project) => Payers(project).Any(row => row.Amounts.Any(cell => cell.IsError));

    private static SheetRow[] Payers(Project project) =>
    [
        .. Sheet.Of(project).Financing.Rows.Where(row => !row.Row.IsHeading
            && (row.Row.Id == project.Grant.Row || OneToOneName().IsMatch(row.Row.Label))),
    ];

    [GeneratedRegex("(?<![0-9])1:1(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex OneToOneName();

    // Null where nothing says the years: no 1:1 row, nothing in its cells, or an error.
    private static Dictionary<int, decimal>? ByYear(Project project, Money? granted = null)
    {
        var rows = Payers(project);
        if (HasError(project) || rows.All(row => row.Amounts.All(cell => cell.Amount is null)))
        {
            return null;
        }

        var sums = new Dictionary<int, decimal>();
        foreach (var row in rows)
        {
            decimal[] kronor = [.. row.Amounts.Select(amount => amount.OrZero.Kronor)];
            if (row.Row.Id == project.Grant.Row && granted is { } most && kronor.Sum() > most.Kronor)
            {
                kronor = Cut(kronor, most.Kronor, project.Precision);
            }

            for (var i = 0; i < row.Amounts.Length; i++)
            {
                foreach (var (year, part) in Spread(project.Timeline[i], kronor[i], project.Precision))
                {
                    sums[year] = sums.GetValueOrDefault(year) + part;
                }
            }
        }

        return sums;
    }

    // What is above zero shrinks to what the rest leaves of the most.
    private static decimal[] Cut(decimal[] kronor, decimal most, Precision precision)
    {
        var parts = Share(most - kronor.Where(each => each <= 0).Sum(), [.. kronor.Where(each => each > 0)], precision);
        var next = 0;
        return [.. kronor.Select(each => each > 0 ? parts[next++] : each)];
    }

    // Largest remainder over the months in each year.
    private static IEnumerable<(int Year, decimal Kronor)> Spread(Period period, decimal kronor, Precision precision)
    {
        var years = Years(period.First, period.Last);
        if (years.Length == 1)
        {
            return [(years[0], kronor)];
        }

        var months = years.Select(year => MonthCount.Between(
            year == period.First.Year ? period.First : new DateOnly(year, 1, 1),
            year == period.Last.Year ? period.Last : new DateOnly(year, 12, 31))).ToArray();
        return years.Zip(Share(kronor, months, precision));
    }

    // The earliest first where remainders tie.
    private static decimal[] Share(decimal kronor, decimal[] weights, Precision precision)
    {
        var unit = precision == Precision.Krona ? 1m : 0.01m;
        var whole = decimal.Truncate(kronor / unit);
        var exact = weights.Select(weight => whole * weight / weights.Sum()).ToArray();
        var parts = exact.Select(decimal.Truncate).ToArray();
        var left = (int)(whole - parts.Sum());
        foreach (var i in Enumerable.Range(0, weights.Length).OrderByDescending(i => Math.Abs(exact[i] - parts[i])).ThenBy(i => i).Take(Math.Abs(left)))
        {
            parts[i] += Math.Sign(left);
        }

        parts[0] += (kronor / unit) - whole;
        return [.. parts.Select(part => part * unit)];
    }

    private static int[] YearsOf(Decision decision, Project present) => Years(
        decision.First ?? decision.Project?.Timeline.First ?? present.Timeline.First,
        decision.Last ?? decision.Project?.Timeline.Last ?? present.Timeline.Last);

    private static int[] Years(DateOnly first, DateOnly last) =>
        [.. Enumerable.Range(first.Year, Math.Max(1, last.Year - first.Year + 1))];
}
