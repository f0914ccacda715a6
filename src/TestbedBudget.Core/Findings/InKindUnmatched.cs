namespace TestbedBudget.Core;

/// <summary>Financiers bring more time and goods to a period than it has staff and in-kind costs (DOMAIN §1.3).</summary>
public sealed record InKindUnmatched(Place At, Money Financed, Money Costs) : Finding(Severity.Warning, At)
{
    public override string Code => "in-kind-unmatched";

    public Money Unmatched => Financed - Costs;

    public override ImmutableArray<Figure> Figures =>
        [Figure.Of("financed", Financed), Figure.Of("costs", Costs), Figure.Of("difference", Unmatched)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

internal static class InKindCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var sheet = given.Sheet;
        for (var i = 0; i < given.Project.Timeline.Count; i++)
        {
            var financed = SumOf(sheet.Financing, i, row => row is FinancierRow { IsTimeOrInKind: true });
            var costs = SumOf(sheet.Costs, i, row => row is CostRow { Kind: CostKind.Staff or CostKind.InKind });
            if (financed is { } brought && costs is { } matching && brought > matching)
            {
                found.Add(new InKindUnmatched(Place.Sum(TableKind.Financing, given.Project.Timeline, i), brought, matching));
            }
        }
    }

    private static Money? SumOf(SheetTable table, int period, Func<Row, bool> counts)
    {
        Money? sum = Money.Zero;
        foreach (var row in table.Rows)
        {
            if (counts(row.Row))
            {
                sum += row.Amounts[period].Known;
            }
        }

        return sum;
    }
}
