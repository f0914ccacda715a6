namespace TestbedBudget.Core;

/// <summary>What a decision leaves of the amounts of its grant row: "dock högst" is the most that it grants.</summary>
public static class GrantedAmounts
{
    /// <summary>
    /// The row's amounts, period by period. Where they come to more than is granted, each is cut in proportion, so that they
    /// add up to what is granted (largest remainder); what a period pays back stays.
    /// </summary>
    /// <param name="row">The grant row as it was decided on.</param>
    /// <param name="granted">Null cuts nothing.</param>
    /// <param name="precision">That of the decided project.</param>
    public static ImmutableArray<CellValue> Of(SheetRow row, Money? granted, Precision precision)
    {
        if (granted is not { } most || row.Total.IsError || row.Total.OrZero <= most)
        {
            return row.Amounts;
        }

        int[] taking = [.. Enumerable.Range(0, row.Amounts.Length).Where(i => row.Amounts[i].OrZero > Money.Zero)];
        if (taking.Length == 0)
        {
            return row.Amounts;
        }

        var (amounts, cut) = (row.Amounts.ToBuilder(), row.Total.OrZero - most);
        decimal[] weights = [.. taking.Select(i => amounts[i].OrZero.Kronor)];
        var taken = taking.Aggregate(Money.Zero, (sum, i) => sum + amounts[i].OrZero);
        var parts = LargestRemainder.Split(taken - cut, weights, precision);
        for (var i = 0; i < taking.Length; i++)
        {
            amounts[taking[i]] = CellValue.Of(parts[i]);
        }

        return amounts.MoveToImmutable();
    }
}
