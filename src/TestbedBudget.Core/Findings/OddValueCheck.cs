namespace TestbedBudget.Core;

/// <summary>Looks for typed amounts that are out by a factor of ten: against the row's own pace, else against peers.</summary>
/// <remarks>The row's own history knows better than its peers: a large town pays ten times a small one every year.</remarks>
internal static class OddValueCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var peers = new Peers(given.Sheet);
        foreach (var table in (SheetTable[])[given.Sheet.Costs, given.Sheet.Financing])
        {
            foreach (var row in table.Rows)
            {
                if (OwnPace.IsSteady(row, given.Counts))
                {
                    continue;
                }

                var pace = OwnPace.Of(row, given.Counts);
                for (var i = 0; i < row.Amounts.Length; i++)
                {
                    if (row.Row.Cells[i] is AmountEntry { Amount.Ore: not 0 } typed
                        && Suspect(given, peers, pace, row, i, typed.Amount) is { } finding)
                    {
                        found.Add(finding);
                    }
                }
            }
        }
    }

    // Where both say the same, the peers are told: they can be seen beside it.
    private static OddValue? Suspect(CheckedCase given, Peers peers, OwnPace? pace, SheetRow row, int period, Money amount)
    {
        var own = pace?.Expected(period);
        var others = peers.Expected(row.Row, period);
        if ((own ?? others) is not { } decisive || TenTimes.Corrected(amount, decisive) is not { } corrected
            || (own is null && IsAlwaysApart(peers, row, period)))
        {
            return null;
        }

        var byPeers = others is { } kronor && TenTimes.Corrected(amount, kronor) == corrected;
        var expected = Money.Rounded(byPeers ? others!.Value : decisive, given.Project.Precision);
        return Finding(given, row, period, amount, expected, corrected, byPeers);
    }

    // A town that is ten times as large is so every year; an odd amount that an extension has carried on is not.
    private static bool IsAlwaysApart(Peers peers, SheetRow row, int period)
    {
        var apart = 0;
        for (var i = 0; i < row.Amounts.Length; i++)
        {
            if (i == period || row.Amounts[i].Amount is not { Ore: not 0 } other || peers.Expected(row.Row, i) is not { } expected)
            {
                continue;
            }

            if (TenTimes.Corrected(other, expected) is null)
            {
                return false;
            }

            apart++;
        }

        return apart > 0;
    }

    private static OddValue Finding(
        CheckedCase given, SheetRow row, int period, Money amount, Money expected, Money corrected, bool byPeers)
    {
        var project = given.Project.WithRows(other => other.Id == row.Row.Id
            ? other with { Cells = other.Cells.SetItem(period, new AmountEntry(corrected)) }
            : other);
        var then = Sheet.Of(project);
        var balance = then.Balance(period);
        return new OddValue(
            Place.Cell(row.Row, given.Project.Timeline, period),
            amount,
            expected,
            corrected,
            byPeers,
            balance,
            ShareIfGrantPays(GrantFigures.Of(given.Workbook, then), balance, given.Project.BasisHoldsGrant));
    }

    private static Share? ShareIfGrantPays(GrantFigures grant, Money? balance, bool grows)
    {
        if (balance is not { } shortfall || grant.Amount is not { } amount || grant.OnDecisionBasis.Total.Base is not { } basis)
        {
            return null;
        }

        // A basis of financing grows by what the grant pays more; a basis of costs does not.
        return Share.Of(amount + shortfall, grows ? basis + shortfall : basis);
    }
}

/// <summary>Tells a factor of ten, give or take a quarter, from any other difference.</summary>
internal static class TenTimes
{
    /// <summary>The amount with a zero less or more, when that is what parts it from the expected; else null.</summary>
    public static Money? Corrected(Money amount, decimal expected)
    {
        if (expected <= 0 || amount <= Money.Zero)
        {
            return null;
        }

        // Most amounts lie near what is expected: they are told apart without a division.
        var kronor = amount.Kronor;
        if (kronor < 8m * expected && 8m * kronor > expected)
        {
            return null;
        }

        var factor = kronor / expected;
        return factor is >= 8m and <= 12.5m && amount.Ore % (10 * Money.OrePerKrona) == 0 ? new Money(amount.Ore / 10)
            : factor is >= 0.08m and <= 0.125m ? new Money(amount.Ore * 10)
            : null;
    }
}
