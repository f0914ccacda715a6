namespace TestbedBudget.Core;

/// <summary>The sums that an imported memo printed, so far as the cells under them are still those it printed.</summary>
internal sealed class UnchangedPrint
{
    private readonly Sheet _sheet;

    public UnchangedPrint(Printed printed, Sheet sheet)
    {
        _sheet = sheet;
        Costs = new UnchangedTable(printed.Costs, sheet.Costs, sheet.Project);
        Financing = new UnchangedTable(printed.Financing, sheet.Financing, sheet.Project);
    }

    public UnchangedTable Costs { get; }
    public UnchangedTable Financing { get; }

    /// <summary>Both tables printed the same sum of the period, and the gap is what rounding can make.</summary>
    public bool IsRounding(int period, Money gap)
    {
        var id = _sheet.Project.Timeline[period].Id;
        var (costs, financing) = (Costs.ColumnOf(id), Financing.ColumnOf(id));
        return costs >= 0 && financing >= 0
            && Costs.Printed.Sums[costs] is { } sum && Financing.Printed.Sums[financing] == sum
            && Costs.ColumnHolds(costs) && Financing.ColumnHolds(financing)
            && gap.Abs() <= Costs.Rounding(Costs.CellsInColumn(costs)) + Financing.Rounding(Financing.CellsInColumn(financing));
    }

    public bool IsRounding(Money gap) =>
        Costs.Printed.Total is { } total && Financing.Printed.Total == total
        && Costs.Holds && Financing.Holds
        && gap.Abs() <= Costs.Rounding(Costs.CellsInAll) + Financing.Rounding(Financing.CellsInAll);
}
