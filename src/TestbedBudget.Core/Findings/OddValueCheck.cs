namespace TestbedBudget.Core;

/// <summary>Looks for typed amounts that are out by a factor of ten: against the row's own pace, else against peers.</summary>
/// <remarks>The row's own history knows better than its peers: a large town pays ten times a small one every year.</remarks>
internal static class OddValueCheck
{
    // Under twice apart, all amounts of a row keep one pace; under eight times, none of them is out by ten against it.
    private const double Steady = 1.9;
    private const double Far = 7.9;

    public static void Run(CheckedCase given, List<Finding> found)
    {
        var peers = new Peers(given.Sheet);
        foreach (var table in (SheetTable[])[given.Sheet.Costs, given.Sheet.Financing])
        {
            foreach (var row in table.Rows)
            {
                // Most rows are steady, and most amounts near those of their peers: only the others are looked at exactly.
                var spread = OwnPace.Spread(row, given.Counts, out var count);
                if (count > 2 && spread <= Steady)
                {
                    continue;
                }

                OwnPace? pace = null;
                for (var i = 0; i < row.Amounts.Length; i++)
                {
                    if (row.Row.Cells[i] is AmountEntry { Amount.Ore: > 0 } typed
                        && (spread >= Far || (peers.Expected(row.Row, i) is { } others && TenTimes.IsFar(typed.Amount, others)))
                        && Suspect(given, peers, pace ??= new OwnPace(row, given.Counts), row, i, typed.Amount) is { } finding)
                    {
                        found.Add(finding);
                    }
                }
            }
        }
    }

    // Where both say the same, the peers are told: they can be seen beside it.
    private static OddValue? Suspect(CheckedCase given, Peers peers, OwnPace pace, SheetRow row, int period, Money amount)
    {
        var own = pace.Expected(period);
        var others = peers.Expected(row.Row, period)?.Kronor;
        if ((own ?? others) is not { } decisive || TenTimes.Corrected(amount, decisive) is not { } corrected
            || (own is null && IsAlwaysApart(peers, row, period)))
        {
            return null;
        }

        var byPeers = others is { } kronor && TenTimes.Corrected(amount, kronor) == corrected;
        var expected = Money.Rounded((byPeers ? others : null) ?? decisive, given.Project.Precision);
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

            if (TenTimes.Corrected(other, expected.Kronor) is null)
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
        var grant = given.Grant.Row is { } granted ? then.Financing.Find(granted.Row.Id) : null;
        return new OddValue(
            Place.Cell(row.Row, given.Project.Timeline, period),
            amount,
            expected,
            corrected,
            byPeers,
            balance,
            ShareIfGrantPays(grant, GrantShares.Of(given.Grant.Basis, then, grant), balance, given.Project.BasisHoldsGrant));
    }

    private static Share? ShareIfGrantPays(SheetRow? grant, GrantShares shares, Money? balance, bool grows)
    {
        if (balance is not { } shortfall || grant?.Total.Amount is not { } amount || shares.Total.Base is not { } basis)
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
    /// <summary>Whether one of two amounts over zero is at least eight times the other: a factor of ten is not less.</summary>
    public static bool IsFar(Money amount, Money expected) => amount.Ore / 8 >= expected.Ore || expected.Ore / 8 >= amount.Ore;

    /// <summary>The amount with a zero less or more, when that is what parts it from the expected; else null.</summary>
    public static Money? Corrected(Money amount, decimal expected)
    {
        if (expected <= 0 || amount <= Money.Zero)
        {
            return null;
        }

        var factor = amount.Kronor / expected;
        return factor is >= 8m and <= 12.5m && amount.Ore % (10 * Money.OrePerKrona) == 0 ? new Money(amount.Ore / 10)
            : factor is >= 0.08m and <= 0.125m ? new Money(amount.Ore * 10)
            : null;
    }
}
