using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Adds up the portfolio by queries: no workbook is loaded.</summary>
internal sealed class Portfolios(Database database)
{
    private readonly Frames _frames = new(database);

    public Portfolio Read(PortfolioQuery query)
    {
        using var moment = database.BeginRead();
        var sql = new PortfolioSql(query);
        var lines = query.By == PortfolioBy.Years ? WithFrames(Lines(sql, query), query) : Lines(sql, query);
        var count = lines.Length < query.Most ? lines.Length : (int)database.Number(sql.LineCount, sql.Values)!.Value;
        return new Portfolio(
            query,
            lines,
            count,
            Sums(sql.Total, sql),
            Sums(sql.Whole, sql),
            Missing(sql),
            (int)database.Number(sql.Count, sql.CaseValues)!.Value,
            (int)database.Number(sql.CountScenarios, sql.CaseValues)!.Value,
            (int)database.Number(sql.CountDecidedByState, sql.Values)!.Value);
    }

    private ImmutableArray<PortfolioLine> Lines(PortfolioSql sql, PortfolioQuery query)
    {
        var lines = ImmutableArray.CreateBuilder<PortfolioLine>();
        var values = sql.Values;
        values[0] = query.Most;
        using var row = database.Prepare(sql.Lines, values);
        while (row.Step())
        {
            lines.Add(Line(row, query));
        }

        return lines.ToImmutable();
    }

    private static PortfolioLine Line(Statement row, PortfolioQuery query)
    {
        var isCase = query.By is PortfolioBy.Cases or PortfolioBy.CaseYears;
        return new PortfolioLine
        {
            Sums = Sums(row),
            IsSpread = row.Whole(4) != 0,
            Cases = row.Whole(5),
            WithoutYears = row.Whole(6),
            IsCut = row.Whole(7) != 0,
            Year = row.Whole(8) is > 0 and var year ? year : query.Year,
            Name = row.TextOrNull(9),
            Key = isCase ? row.Text(10) : row.TextOrNull(9) ?? (query.By == PortfolioBy.Years ? null : ""),
            Case = isCase ? CaseOf(row) : null,
        };
    }

    // A scenario on a closed case is of no account.
    private static PortfolioCase CaseOf(Statement row)
    {
        var state = Stored.State(row.Whole(13));
        var scenario = state == CaseState.Closed ? null : row.TextOrNull(14);
        return new PortfolioCase(row.TextOrNull(11), row.TextOrNull(12), state, scenario, scenario is not null && row.Whole(15) == 0);
    }

    // A year that has a frame is there before anything is planned in it.
    private ImmutableArray<PortfolioLine> WithFrames(ImmutableArray<PortfolioLine> lines, PortfolioQuery query)
    {
        var years = new SortedDictionary<int, PortfolioLine>();
        foreach (var line in lines)
        {
            years[line.Year!.Value] = line;
        }

        foreach (var (year, frame) in _frames.All())
        {
            if (query.Year is null || query.Year == year)
            {
                var line = years.GetValueOrDefault(year) ?? new PortfolioLine { Year = year, Sums = default };
                years[year] = line with { Frame = frame };
            }
        }

        return [.. years.Values];
    }

    private PortfolioMissing Missing(PortfolioSql sql)
    {
        using var row = database.Prepare(sql.Missing, sql.Values);
        row.Step();
        return new PortfolioMissing(
            row.Whole(0), new Money(row.Number(1)), row.Whole(2), new Money(row.Number(3)), row.Whole(4));
    }

    private PortfolioSums Sums(string text, PortfolioSql sql)
    {
        using var row = database.Prepare(text, sql.Values);
        row.Step();
        return Sums(row);
    }

    private static PortfolioSums Sums(Statement row) =>
        new(new Money(row.Number(0)), new Money(row.Number(1)), new Money(row.Number(2)), row.Whole(3));
}
