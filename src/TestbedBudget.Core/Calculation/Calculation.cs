namespace TestbedBudget.Core;

/// <summary>Works out every cell of a project, in the order that they read each other.</summary>
/// <remarks>
/// What is ordered is cells and period totals, not rows: "last year and 2 %" is no circle. The stack is explicit,
/// so that a long chain of formulas cannot overflow it. A node is a cell or the total of a table in a period.
/// </remarks>
internal sealed class Calculation
{
    // A node starts as new (0); it is open while what it reads is settled.
    private const byte Open = 1, Done = 2;

    private readonly Row[] rows;
    private readonly int costRows;
    private readonly int periods;
    private readonly Dictionary<string, int> indices;
    private readonly CellValue[] values;
    private readonly byte[] states;
    private readonly List<int> path = [];
    private readonly List<int> missing = [];
    private readonly KnownAmounts known;

    public Calculation(Project project)
    {
        Project = project;
        periods = project.Timeline.Count;
        costRows = project.Costs.Length;
        rows = [.. project.Costs, .. project.Financing];
        indices = new Dictionary<string, int>(rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            indices[rows[i].Id.Value] = i;
        }

        values = new CellValue[(rows.Length + 2) * periods];
        states = new byte[values.Length];
        known = new KnownAmounts(this);
        SettleTyped();
    }

    public Project Project { get; }

    /// <summary>The circles that were found, each with the cells that are computed from one another.</summary>
    public List<CellCircle> Circles { get; } = [];

    /// <summary>Whether the node that is worked out has read one that is not settled.</summary>
    public bool IsWaiting => missing.Count > 0;

    public int IndexOf(RowId row) => indices.GetValueOrDefault(row.Value, -1);

    public int CellNode(int row, int period) => (row * periods) + period;

    public int TotalNode(TableKind table, int period) => ((rows.Length + (int)table) * periods) + period;

    /// <summary>The node's value when it is settled; otherwise blank, and the node is remembered as missing.</summary>
    public CellValue Settled(int node)
    {
        if (states[node] != Done)
        {
            missing.Add(node);
        }

        return values[node];
    }

    public CellValue ValueOf(int node)
    {
        if (states[node] != Done)
        {
            Settle(node);
        }

        return values[node];
    }

    // Most cells are typed, or blank in a typed row: they read nothing, and are done before anything is asked for.
    private void SettleTyped()
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            for (var period = 0; period < periods; period++)
            {
                var entry = row.IsHeading ? null : row.Cells[period];
                var typed = entry as AmountEntry;
                if (typed is not null || (entry is null && (row.IsHeading || row.Rule is Typed)))
                {
                    var node = CellNode(i, period);
                    values[node] = typed is null ? CellValue.Blank : CellValue.Of(typed.Amount);
                    states[node] = Done;
                }
            }
        }
    }

    private void Settle(int target)
    {
        path.Add(target);
        while (path.Count > 0)
        {
            var node = path[^1];
            if (states[node] == Done)
            {
                path.RemoveAt(path.Count - 1);
                continue;
            }

            states[node] = Open;
            missing.Clear();
            var value = WorkOut(node);
            if (missing.Count == 0)
            {
                values[node] = value;
                states[node] = Done;
                path.RemoveAt(path.Count - 1);
            }
            else
            {
                Follow(missing);
            }
        }
    }

    private void Follow(List<int> nodes)
    {
        foreach (var node in nodes)
        {
            if (states[node] == Open)
            {
                BreakCircle(node);
                return;
            }
        }

        foreach (var node in nodes)
        {
            path.Add(node);
        }
    }

    // Open nodes on the path from the top down to the one that is read again make the circle.
    private void BreakCircle(int start)
    {
        var cells = ImmutableArray.CreateBuilder<CellId>();
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var node = path[i];
            if (states[node] == Open)
            {
                values[node] = CellValue.Of(CellError.Circle);
                states[node] = Done;
                if (node < rows.Length * periods)
                {
                    cells.Add(new CellId(rows[node / periods].Id, Project.Timeline[node % periods].Id));
                }
            }

            if (node == start)
            {
                break;
            }
        }

        cells.Reverse();
        Circles.Add(new CellCircle(cells.ToImmutable()));
    }

    private CellValue WorkOut(int node)
    {
        var (row, period) = (node / periods, node % periods);
        return row >= rows.Length ? Total((TableKind)(row - rows.Length), period) : Cell(rows[row], period);
    }

    private CellValue Total(TableKind table, int period)
    {
        var (first, end) = table == TableKind.Costs ? (0, costRows) : (costRows, rows.Length);
        var sum = CellValue.Of(Money.Zero);
        for (var i = first; i < end; i++)
        {
            sum += Settled(CellNode(i, period));
        }

        return sum;
    }

    private CellValue Cell(Row row, int period)
    {
        known.Begin();
        try
        {
            var kronor = row.Cells[period] is FormulaEntry entry
                    ? entry.Formula.Kronor(new CellId(row.Id, Project.Timeline[period].Id), known)
                : Project.Timeline[period].Actual ? null
                : row.Rule.Kronor(row, period, known);
            return known.Error != CellError.None ? CellValue.Of(known.Error)
                : kronor is { } exact ? Rounded(exact)
                : CellValue.Blank;
        }
        catch (OverflowException)
        {
            // Only absurd numbers get there (an index of 100 000 %): an error in the cell, not the end of the program.
            return CellValue.Of(CellError.Value);
        }
    }

    private CellValue Rounded(decimal kronor)
    {
        if (Math.Abs(kronor) > Money.Largest.Kronor + 1)
        {
            return CellValue.Of(CellError.Value);
        }

        var amount = Money.Rounded(kronor, Project.Precision);
        return amount.FitsCell ? CellValue.Of(amount) : CellValue.Of(CellError.Value);
    }
}
