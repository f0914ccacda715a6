namespace TestbedBudget.Core;

/// <summary>What financiers of the same contribution have in common, column by column: worked out once, when it is asked for.</summary>
internal sealed class Peers
{
    private const int Fewest = 4;

    private readonly Sheet _sheet;
    private readonly ExpectedAmount?[,] _middles;

    public Peers(Sheet sheet)
    {
        _sheet = sheet;
        _middles = new ExpectedAmount?[(int)Contribution.OwnBudget + 1, sheet.Project.Timeline.Count];
    }

    /// <summary>The middle amount of the row's peers, when two thirds of them lie within a quarter of it; else null.</summary>
    public Money? Expected(Row row, int period) => IsPeer(row, out var contribution)
        ? (_middles[(int)contribution, period] ??= new ExpectedAmount(Middle(contribution, period))).Amount
        : null;

    private Money? Middle(Contribution contribution, int period)
    {
        var amounts = new decimal[_sheet.Financing.Rows.Length];
        var count = 0;
        foreach (var row in _sheet.Financing.Rows)
        {
            if (IsPeer(row.Row, out var its) && its == contribution && row.Amounts[period].Amount is { Ore: > 0 } amount)
            {
                amounts[count++] = amount.Ore;
            }
        }

        if (count < Fewest)
        {
            return null;
        }

        Array.Sort(amounts, 0, count);
        var middle = amounts[count / 2];
        var near = 0;
        for (var i = 0; i < count; i++)
        {
            near += Math.Abs(amounts[i] - middle) <= middle / 4 ? 1 : 0;
        }

        return near * 3 >= count * 2 ? new Money((long)middle) : null;
    }

    // What the grant pays is decided on its own; nobody is its peer.
    private bool IsPeer(Row row, out Contribution contribution)
    {
        contribution = row is FinancierRow financier ? financier.Contribution : default;
        return row is FinancierRow && row.Id != _sheet.Project.Grant.Row;
    }

    private sealed record ExpectedAmount(Money? Amount);
}
