namespace TestbedBudget.Core;

/// <summary>Finds the flat rate behind typed amounts (DOMAIN §4.3), to be offered: nothing is changed by itself.</summary>
public static class RuleDetection
{
    // Smaller amounts fit too many rates to prove one.
    private static readonly Money Smallest = Money.FromKronor(1_000);

    /// <summary>The rules that explain every budget period of a typed cost row; the simplest base first, one a row.</summary>
    public static ImmutableArray<DetectedRule> In(Project project)
    {
        var found = ImmutableArray.CreateBuilder<DetectedRule>();
        foreach (var row in project.Costs)
        {
            if (!row.IsHeading && row.Rule is Typed && Best(project, row) is { } rule)
            {
                found.Add(rule);
            }
        }

        return found.ToImmutable();
    }

    private static DetectedRule? Best(Project project, CostRow row)
    {
        int[] budget = [.. Enumerable.Range(0, project.Timeline.Count).Where(i => !project.Timeline[i].Actual)];
        if (budget.Length < 2 || budget.Any(i => row.Cells[i] is not AmountEntry typed || typed.Amount.Abs() < Smallest))
        {
            return null;
        }

        foreach (var terms in Bases(project, row))
        {
            if (Rate(project, row, terms, budget) is { } rate)
            {
                return new DetectedRule(row.Id, row.Label, new FlatRate(rate, terms), Explained(project, row, terms, rate));
            }
        }

        return null;
    }

    private static IEnumerable<ImmutableArray<BaseTerm>> Bases(Project project, CostRow row)
    {
        var others = project.Costs.Where(other => other.Id != row.Id && !other.IsHeading).ToList();
        var staff = others.Where(other => other.Kind == CostKind.Staff).ToList();
        var singles = staff.Concat(others.Except(staff)).Select(other => ImmutableArray.Create<BaseTerm>(new RowTerm(other.Id)));
        var sums = new[] { staff, others }.Where(rows => rows.Count > 1)
            .Select(rows => rows.Select(other => (BaseTerm)new RowTerm(other.Id)).ToImmutableArray());
        var plain = singles.Concat(sums).ToList();
        var less = plain.Select(terms => terms.Add(new ContributionTerm(Contribution.Time, IsLess: true)));
        var lessBoth = plain.Select(terms => terms
            .Add(new ContributionTerm(Contribution.Time, IsLess: true))
            .Add(new ContributionTerm(Contribution.InKind, IsLess: true)));
        return plain.Concat(less).Concat(lessBoth);
    }

    /// <summary>The rate in whole, tenth or hundredth per cent that gives each amount to the unit; null when none does.</summary>
    private static Share? Rate(Project project, CostRow row, ImmutableArray<BaseTerm> terms, int[] budget)
    {
        var (lowest, highest) = (0m, 1m);
        var half = project.Precision == Precision.Krona ? 0.5m : 0.005m;
        var bases = Array.ConvertAll(budget, i => Base(project, terms, i));
        for (var i = 0; i < budget.Length; i++)
        {
            // Where all bases are alike, any constant is a rate of them.
            if (bases[i] < Smallest.Kronor || (i > 0 && bases[i] == bases[0]))
            {
                return null;
            }

            var kronor = ((AmountEntry)row.Cells[budget[i]]!).Amount.Kronor;
            lowest = Math.Max(lowest, (kronor - half) / bases[i]);
            highest = Math.Min(highest, (kronor + half) / bases[i]);
        }

        for (var decimals = 2; decimals <= 4; decimals++)
        {
            var rate = decimal.Round((lowest + highest) / 2, decimals, MidpointRounding.AwayFromZero);
            if (rate > 0 && rate >= lowest && rate <= highest && budget.All(i => IsExplained(project, row, terms, new Share(rate), i)))
            {
                return new Share(rate);
            }
        }

        return null;
    }

    private static ImmutableArray<PeriodId> Explained(
        Project project, CostRow row, ImmutableArray<BaseTerm> terms, Share rate) =>
        [.. project.Timeline.Periods.Where((_, i) => IsExplained(project, row, terms, rate, i)).Select(period => period.Id)];

    private static bool IsExplained(Project project, CostRow row, ImmutableArray<BaseTerm> terms, Share rate, int period) =>
        row.Cells[period] is AmountEntry typed
        && Money.Rounded(Base(project, terms, period) * rate.Fraction, project.Precision) == typed.Amount;

    // Typed amounts alone: what is computed has its rule already.
    private static decimal Base(Project project, ImmutableArray<BaseTerm> terms, int period)
    {
        var sum = 0m;
        foreach (var term in terms)
        {
            var amount = term switch
            {
                RowTerm one => Typed(project.Find(one.Row)!, period),
                ContributionTerm all => project.Financing
                    .Where(row => row.Contribution == all.Contribution)
                    .Sum(row => Typed(row, period)),
                _ => throw new InvalidOperationException("A third kind of base."),
            };
            sum += term.IsLess ? -amount : amount;
        }

        return sum;
    }

    private static decimal Typed(Row row, int period) => row.Cells[period] is AmountEntry typed ? typed.Amount.Kronor : 0;
}

/// <summary>A rule that explains what was typed: rate and base are in the rule, for the sentence that offers it.</summary>
/// <param name="Explains">The periods whose amounts it gives to the krona: every budget period, and maybe actual ones.</param>
public sealed record DetectedRule(RowId Row, string Label, FlatRate Rule, ImmutableArray<PeriodId> Explains)
{
    /// <summary>What takes the rule; the amounts stay the same.</summary>
    public SetRule Edit => new(Row, Rule);
}
