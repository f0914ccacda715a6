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

    private readonly Row[] _rows;
    private readonly int _costRows;
    private readonly int _periods;
    private readonly Dictionary<string, int> _indices;
    private readonly CellValue[] _values;
    private readonly byte[] _states;
    private readonly List<int> _path = [];
    private readonly List<int> _missing = [];
    private readonly KnownAmounts _known;

    public Calculation(Project project)
    {
        Project = project;
        _periods = project.Timeline.Count;
        _costRows = project.Costs.Length;
        _rows = [.. project.Costs, .. project.Financing];
        _indices = new Dictionary<string, int>(_rows.Length, StringComparer.Ordinal);
        for (var i = 0; i < _rows.Length; i++)
        {
            _indices[_rows[i].Id.Value] = i;
        }

        _values = new CellValue[(_rows.Length + 2) * _periods];
        _states = new byte[_values.Length];
        _known = new KnownAmounts(this);
        SettleTyped();
    }

    public Project Project { get; }

    /// <summary>The circles that were found, each with the cells that are computed from one another.</summary>
    public List<CellCircle> Circles { get; } = [];

    /// <summary>Whether the node that is worked out has read one that is not settled.</summary>
    public bool IsWaiting => _missing.Count > 0;

    public int IndexOf(RowId row) => _indices.GetValueOrDefault(row.Value, -1);

    public int CellNode(int row, int period) => (row * _periods) + period;

    public int TotalNode(TableKind table, int period) => ((_rows.Length + (int)table) * _periods) + period;

    /// <summary>The node's value when it is settled; otherwise blank, and the node is remembered as missing.</summary>
    public CellValue Settled(int node)
    {
        if (_states[node] != Done)
        {
            _missing.Add(node);
        }

        return _values[node];
    }

    public CellValue ValueOf(int node)
    {
        if (_states[node] != Done)
        {
            Settle(node);
        }

        return _values[node];
    }

    // Most cells are typed, or blank in a typed row: they read nothing, and are done before anything is asked for.
    private void SettleTyped()
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            var row = _rows[i];
            for (var period = 0; period < _periods; period++)
            {
                var entry = row.IsHeading ? null : row.Cells[period];
                var typed = entry as AmountEntry;
                if (typed is not null || (entry is null && (row.IsHeading || row.Rule is Typed)))
                {
                    var node = CellNode(i, period);
                    _values[node] = typed is null ? CellValue.Blank : CellValue.Of(typed.Amount);
                    _states[node] = Done;
                }
            }
        }
    }

    private void Settle(int target)
    {
        _path.Add(target);
        while (_path.Count > 0)
        {
            var node = _path[^1];
            if (_states[node] == Done)
            {
                _path.RemoveAt(_path.Count - 1);
                continue;
            }

            _states[node] = Open;
            _missing.Clear();
            var value = WorkOut(node);
            if (_missing.Count == 0)
            {
                _values[node] = value;
                _states[node] = Done;
                _path.RemoveAt(_path.Count - 1);
            }
            else
            {
                Follow(_missing);
            }
        }
    }

    private void Follow(List<int> nodes)
    {
        foreach (var node in nodes)
        {
            if (_states[node] == Open)
            {
                BreakCircle(node);
                return;
            }
        }

        foreach (var node in nodes)
        {
            _path.Add(node);
        }
    }

    // Open nodes on the path from the top down to the one that is read again make the circle.
    private void BreakCircle(int start)
    {
        var cells = ImmutableArray.CreateBuilder<CellId>();
        for (var i = _path.Count - 1; i >= 0; i--)
        {
            var node = _path[i];
            if (_states[node] == Open)
            {
                _values[node] = CellValue.Of(CellError.Circle);
                _states[node] = Done;
                if (node < _rows.Length * _periods)
                {
                    cells.Add(new CellId(_rows[node / _periods].Id, Project.Timeline[node % _periods].Id));
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
        var (row, period) = (node / _periods, node % _periods);
        return row >= _rows.Length ? Total((TableKind)(row - _rows.Length), period) : Cell(_rows[row], period);
    }

    private CellValue Total(TableKind table, int period)
    {
        var (first, end) = table == TableKind.Costs ? (0, _costRows) : (_costRows, _rows.Length);
        var sum = CellValue.Of(Money.Zero);
        for (var i = first; i < end; i++)
        {
            sum += Settled(CellNode(i, period));
        }

        return sum;
    }

    private CellValue Cell(Row row, int period)
    {
        _known.Begin();
        try
        {
            var kronor = row.Cells[period] is FormulaEntry entry
                    ? entry.Formula.Kronor(new CellId(row.Id, Project.Timeline[period].Id), _known)
                : Project.Timeline[period].Actual ? null
                : row.Rule.Kronor(row, period, _known);
            return _known.Error != CellError.None ? CellValue.Of(_known.Error)
                : kronor is { } exact ? Rounded(exact)
                : CellValue.Blank;
        }
        catch (ArithmeticException)
        {
            // Only absurd numbers get there (an index of 100 000 %, or of −100 %): an error in the cell, not the end of the program.
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
