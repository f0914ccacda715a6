namespace TestbedBudget.Core;

/// <summary>
/// Splits the amounts of a column so that each row adds up to what it was, and the new columns balance as the old one
/// did. Each row alone, by its own largest remainders, would part the columns of the two tables by some kronor.
/// </summary>
internal static class BalancedSplit
{
    /// <summary>The parts of each row that is split, by its identity.</summary>
    /// <param name="amountOf">What the row has in the column; null where nothing is to be split.</param>
    public static Dictionary<string, Money[]> Of(Project project, Func<Row, Money?> amountOf, decimal[] weights)
    {
        var parts = new Dictionary<string, Money[]>(StringComparer.Ordinal);
        var (costs, financing) = (Parts(project.Costs), Parts(project.Financing));
        var wanted = LargestRemainder.Split(Sum(costs), weights, project.Precision);
        var parted = LargestRemainder.Split(Sum(costs) - Sum(financing), weights, project.Precision);
        Settle(costs, wanted);
        Settle(financing, [.. wanted.Zip(parted, static (sum, apart) => sum - apart)]);
        return parts;

        List<SplitRow> Parts(IEnumerable<Row> rows)
        {
            var split = new List<SplitRow>();
            foreach (var row in rows)
            {
                if (amountOf(row) is { } amount)
                {
                    var own = new SplitRow(amount, LargestRemainder.Split(amount, weights, project.Precision));
                    parts[row.Id.Value] = own.Parts;
                    split.Add(own);
                }
            }

            return split;
        }

        void Settle(List<SplitRow> rows, Money[] sums)
        {
            var unit = new Money(project.Precision == Precision.Krona ? Money.OrePerKrona : 1);
            var total = weights.Sum();
            var over = sums.Select((sum, i) => rows.Aggregate(-sum, (all, row) => all + row.Parts[i])).ToArray();

            // A unit goes from a column that has too much to one that has too little, in the row that it parts least from its exact parts.
            for (var moves = rows.Count * weights.Length; moves > 0; moves--)
            {
                var (from, to) = (Array.FindIndex(over, rest => rest >= unit), Array.FindIndex(over, rest => rest <= -unit));
                if (from < 0 || to < 0)
                {
                    return;
                }

                var row = rows.Where(row => row.Parts[from] >= unit && row.Amount > Money.Zero)
                    .MaxBy(row => row.Over(from, weights, total) - row.Over(to, weights, total));
                if (row is null)
                {
                    return;
                }

                (row.Parts[from], row.Parts[to]) = (row.Parts[from] - unit, row.Parts[to] + unit);
                (over[from], over[to]) = (over[from] - unit, over[to] + unit);
            }
        }
    }

    private static Money Sum(List<SplitRow> rows) => rows.Aggregate(Money.Zero, static (sum, row) => sum + row.Amount);

    private sealed record SplitRow(Money Amount, Money[] Parts)
    {
        /// <summary>How many kronor the part has more than it would exactly.</summary>
        public decimal Over(int part, decimal[] weights, decimal total) =>
            Parts[part].Kronor - (total == 0 ? Amount.Kronor / weights.Length : Amount.Kronor * (weights[part] / total));
    }
}
