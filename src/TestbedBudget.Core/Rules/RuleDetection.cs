namespace TestbedBudget.Core;

/// <summary>Finds the flat rate behind typed amounts (DOMAIN §4.3), to be offered: nothing is changed by itself.</summary>
public static class RuleDetection
{
    // Smaller amounts fit too many rates to prove one.
    private const decimal Smallest = 1_000;

    /// <summary>
    /// The rates that explain every budget period of a typed overhead, one a row, the simplest base first: staff, all
    /// other costs, and either of them less others' time or goods. Of any other row, whole per cent only.
    /// </summary>
    public static ImmutableArray<DetectedRule> In(Project project)
    {
        var found = ImmutableArray.CreateBuilder<DetectedRule>();
        foreach (var row in project.Costs)
        {
            if (!row.IsHeading && row.Rule is Typed && row.Kind is CostKind.Indirect or CostKind.Other
                && Best(project, row) is { } rule)
            {
                found.Add(rule);
            }
        }

        return found.ToImmutable();
    }

    private static DetectedRule? Best(Project project, CostRow row)
    {
        int[] budget = [.. Enumerable.Range(0, project.Timeline.Count).Where(i => !project.Timeline[i].Actual)];
        if (budget.Length < 2
            || budget.Any(i => row.Cells[i] is not AmountEntry typed || typed.Amount.Kronor < Smallest))
        {
            return null;
        }

        foreach (var candidate in Candidates(project, row))
        {
            if (Rate(project, row, candidate, budget) is { } rate)
            {
                var explained = project.Timeline.Periods.Where((_, i) => Explains(project, row, candidate, rate, i));
                return new DetectedRule(
                    row.Id, row.Label, new FlatRate(rate, candidate.Terms), [.. explained.Select(period => period.Id)]);
            }
        }

        return null;
    }

    private static IEnumerable<Candidate> Candidates(Project project, CostRow row)
    {
        var others = project.Costs.Where(other => other.Id != row.Id && !other.IsHeading).ToList();
        var staff = others.Where(other => other.Kind == CostKind.Staff).ToList();
        List<Candidate> plain = [.. staff.Select(other => Of([other], decimals: 4))];
        plain.AddRange(new[] { staff, others }.Where(rows => rows.Count > 1).Select(rows => Of(rows, decimals: 4)));
        plain.AddRange(others.Except(staff).Select(other => Of([other], decimals: 2)));
        var time = Amounts(project.Financing.Where(financier => financier.Contribution == Contribution.Time));
        var goods = Amounts(project.Financing.Where(financier => financier.Contribution == Contribution.InKind));
        var lessTime = plain.ConvertAll(each => each.Less(Contribution.Time, time));
        return [.. plain, .. lessTime, .. lessTime.Select(each => each.Less(Contribution.InKind, goods))];

        Candidate Of(List<CostRow> rows, int decimals) =>
            new([.. rows.Select(other => new RowTerm(other.Id))], Amounts(rows), decimals);

        decimal[] Amounts(IEnumerable<Row> rows)
        {
            var sums = new decimal[project.Timeline.Count];
            foreach (var other in rows)
            {
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += other.Cells[i] is AmountEntry typed ? typed.Amount.Kronor : 0;
                }
            }

            return sums;
        }
    }

    /// <summary>The roundest rate that gives each amount to the unit; null when none does.</summary>
    private static Share? Rate(Project project, CostRow row, Candidate candidate, int[] budget)
    {
        var (lowest, highest) = (0m, 1m);
        var half = project.Precision == Precision.Krona ? 0.5m : 0.005m;
        foreach (var period in budget)
        {
            // Where the base is the same all the time, any constant is a rate of it.
            var of = candidate.Amounts[period];
            if (of < Smallest || (period != budget[0] && of == candidate.Amounts[budget[0]]))
            {
                return null;
            }

            var kronor = ((AmountEntry)row.Cells[period]!).Amount.Kronor;
            lowest = Math.Max(lowest, (kronor - half) / of);
            highest = Math.Min(highest, (kronor + half) / of);
            if (lowest > highest)
            {
                return null;
            }
        }

        for (var decimals = 2; decimals <= candidate.Decimals; decimals++)
        {
            var rate = new Share(decimal.Round((lowest + highest) / 2, decimals, MidpointRounding.AwayFromZero));
            if (rate.Fraction > 0 && budget.All(period => Explains(project, row, candidate, rate, period)))
            {
                return rate;
            }
        }

        return null;
    }

    private static bool Explains(Project project, CostRow row, Candidate candidate, Share rate, int period) =>
        row.Cells[period] is AmountEntry typed
        && Money.Rounded(candidate.Amounts[period] * rate.Fraction, project.Precision) == typed.Amount;

    /// <summary>A base that a rate may be taken on, with its typed amounts; a computed row has its own rule.</summary>
    /// <param name="Decimals">How fine a rate may be: 2 is whole per cent, 4 hundredths.</param>
    private sealed record Candidate(ImmutableArray<BaseTerm> Terms, decimal[] Amounts, int Decimals)
    {
        public Candidate Less(Contribution contribution, decimal[] amounts) => this with
        {
            Terms = Terms.Add(new ContributionTerm(contribution, IsLess: true)),
            Amounts = [.. Amounts.Zip(amounts, (whole, part) => whole - part)],
        };
    }
}

/// <summary>A rule that explains what was typed: rate and base are in the rule, for the sentence that offers it.</summary>
/// <param name="Explains">The periods whose amounts it gives to the krona: every budget period, and maybe actual ones.</param>
public sealed record DetectedRule(RowId Row, string Label, FlatRate Rule, ImmutableArray<PeriodId> Explains)
{
    /// <summary>What takes the rule; the amounts stay the same.</summary>
    public SetRule Edit => new(Row, Rule);
}
