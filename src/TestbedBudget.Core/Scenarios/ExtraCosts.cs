namespace TestbedBudget.Core;

/// <summary>Splits extra costs among co-financiers, period by period, so that the kronor add up.</summary>
public static class ExtraCosts
{
    /// <summary>What the financing lacks in each budget period: the usual thing to split.</summary>
    public static ImmutableArray<PeriodAmount> Of(Sheet sheet)
    {
        var timeline = sheet.Project.Timeline;
        return [.. Enumerable.Range(0, timeline.Count)
            .Where(i => !timeline[i].Actual && sheet.Balance(i) is { } gap && gap != Money.Zero)
            .Select(i => new PeriodAmount(timeline[i].Id, sheet.Balance(i)!.Value))];
    }

    /// <summary>Each payer's part of each amount, and the edit that adds them to what the payers give now.</summary>
    /// <param name="payers">At least one; with <see cref="CostSplit.OneTakesAll"/> the first takes all.</param>
    public static SplitCosts Split(
        Sheet sheet, ImmutableArray<PeriodAmount> extra, ImmutableArray<CostPayer> payers, CostSplit by)
    {
        var project = sheet.Project;
        var parts = ImmutableArray.CreateBuilder<PaidPart>();
        var changes = ImmutableArray.CreateBuilder<CellChange>();
        decimal[] weights = [.. payers.Select((payer, i) => Weight(sheet, payer, i, by))];
        foreach (var (period, amount) in extra)
        {
            var split = LargestRemainder.Split(amount, weights, project.Precision);
            for (var i = 0; i < split.Length; i++)
            {
                if (split[i] != Money.Zero)
                {
                    var shown = sheet.Financing.Find(payers[i].Row)!.Amounts[project.Timeline.IndexOf(period)].OrZero;
                    parts.Add(new PaidPart(payers[i].Row, period, split[i]));
                    changes.Add(new CellChange(new CellId(payers[i].Row, period), new AmountEntry(shown + split[i])));
                }
            }
        }

        return new SplitCosts(parts.ToImmutable(), new SetCells(changes.ToImmutable()));
    }

    private static decimal Weight(Sheet sheet, CostPayer payer, int index, CostSplit by) => by switch
    {
        CostSplit.Equally => 1,
        CostSplit.InProportion => Math.Max(0, BudgetTotal(sheet, payer.Row)),
        CostSplit.ByFullTimeEquivalents => Math.Max(0, payer.FullTimeEquivalents),
        _ => index == 0 ? 1 : 0,
    };

    private static decimal BudgetTotal(Sheet sheet, RowId row)
    {
        var sum = 0m;
        var amounts = sheet.Financing.Find(row)!.Amounts;
        for (var i = 0; i < amounts.Length; i++)
        {
            sum += sheet.Project.Timeline[i].Actual ? 0 : amounts[i].OrZero.Kronor;
        }

        return sum;
    }
}

/// <summary>How extra costs are split.</summary>
public enum CostSplit
{
    Equally,

    /// <summary>In proportion to what the payers give in the budget periods; equally where they give nothing.</summary>
    InProportion,
    ByFullTimeEquivalents,
    OneTakesAll,
}

/// <param name="FullTimeEquivalents">The payer's weight when split by them.</param>
public sealed record CostPayer(RowId Row, decimal FullTimeEquivalents = 0);

/// <summary>What one payer takes of one period.</summary>
public sealed record PaidPart(RowId Row, PeriodId Period, Money Amount);

public sealed record SplitCosts(ImmutableArray<PaidPart> Parts, SetCells Edit);
