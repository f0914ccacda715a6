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

    /// <summary>
    /// Both tables printed the same sum of the period, and the gap is what rounding can make. A period that was split since
    /// has its part of the printed gap, one that was merged has theirs together.
    /// </summary>
    public bool IsRounding(int period)
    {
        var timeline = _sheet.Project.Timeline;
        var first = period;
        while (first > 0 && Costs.ColumnOf(timeline[first].Id) < 0)
        {
            first--;
        }

        var (costs, financing) = (Costs.ColumnOf(timeline[first].Id), Financing.ColumnOf(timeline[first].Id));
        if (costs < 0 || financing < 0)
        {
            return false;
        }

        for (var columns = 1; columns == 1 || (IsMerged(Costs, costs, columns) && IsMerged(Financing, financing, columns)); columns++)
        {
            if (!SameSum(costs + columns - 1, financing + columns - 1))
            {
                return false;
            }

            for (var end = first + 1; end <= timeline.Count && (end == first + 1 || Costs.ColumnOf(timeline[end - 1].Id) < 0); end++)
            {
                if (end > period && IsRounding(costs, financing, columns, first..end))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool IsRounding(Money gap) =>
        Costs.Printed.Total is { } total && Financing.Printed.Total == total
        && Costs.Holds && Financing.Holds
        && gap.Abs() <= Costs.Rounding(Costs.CellsInAll) + Financing.Rounding(Financing.CellsInAll);

    private bool IsRounding(int costs, int financing, int columns, Range periods)
    {
        var (gap, parts, most) = (Money.Zero, Money.Zero, Money.Zero);
        for (var i = periods.Start.Value; i < periods.End.Value; i++)
        {
            if (_sheet.Balance(i) is not { } part)
            {
                return false;
            }

            (gap, parts) = (gap + part, parts + part.Abs());
        }

        for (var i = 0; i < columns; i++)
        {
            most += Costs.Rounding(Costs.CellsInColumn(costs + i)) + Financing.Rounding(Financing.CellsInColumn(financing + i));
        }

        // What was moved between the parts of a period since is no rounding: it makes them miss more than the whole did.
        return gap.Abs() <= most && parts == gap.Abs()
            && Costs.HoldsTogether(costs..(costs + columns), periods) && Financing.HoldsTogether(financing..(financing + columns), periods);
    }

    private bool SameSum(int costs, int financing) =>
        Costs.Printed.Sums[costs] is { } sum && Financing.Printed.Sums[financing] == sum;

    // The column after them has no period of its own any more.
    private bool IsMerged(UnchangedTable table, int first, int columns) =>
        first + columns <= table.Printed.Periods.Length && _sheet.Project.Timeline.IndexOf(table.Printed.Periods[first + columns - 1]) < 0;
}
