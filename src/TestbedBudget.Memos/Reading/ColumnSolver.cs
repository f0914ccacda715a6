namespace TestbedBudget.Memos;

/// <param name="Chosen">One reading a row; empty when some rows are open.</param>
/// <param name="Open">Rows that the columns do not decide, with the readings that remain.</param>
internal sealed record ColumnSolution(ImmutableArray<SpacedReading> Chosen, ImmutableArray<OpenRow> Open);

internal readonly record struct OpenRow(int Row, ImmutableArray<SpacedReading> Readings);

/// <summary>Chooses a reading for each row so that every column adds to its printed sum within rounding.</summary>
internal sealed class ColumnSolver
{
    private const int MostNodes = 100_000;
    private const int MostSolutions = 50;

    private readonly ImmutableArray<ImmutableArray<SpacedReading>> _rows;
    private readonly int _sum;
    private readonly long _quantum;
    private readonly int _columns;
    private readonly int[] _order;
    private readonly int[] _chosen;
    private readonly List<int[]> _solutions = [];
    private readonly long[] _totals;
    private readonly int[] _addends;

    // What the rows from one in the order on can add to a column, at least and at most.
    private readonly long[,] _least;
    private readonly long[,] _most;
    private int _nodes;

    private ColumnSolver(ImmutableArray<ImmutableArray<SpacedReading>> rows, int sum, long quantum)
    {
        (_rows, _sum, _quantum) = (rows, sum, quantum);
        _columns = rows[0][0].Ore.Length;
        _chosen = new int[rows.Length];
        _totals = new long[_columns];
        _addends = new int[_columns];

        // The largest amounts first: what small ones can add soon tells that a column no longer adds up.
        _order = [.. Enumerable.Range(0, rows.Length).Where(row => rows[row].Length > 1).OrderByDescending(row => row == sum ? long.MaxValue : Largest(rows[row]))];
        _least = new long[_order.Length + 1, _columns];
        _most = new long[_order.Length + 1, _columns];
        for (var i = _order.Length - 1; i >= 0; i--)
        {
            var sign = _order[i] == sum ? -1 : 1;
            for (var column = 0; column < _columns; column++)
            {
                _least[i, column] = _least[i + 1, column] + rows[_order[i]].Min(reading => sign * (reading.Ore[column] ?? 0));
                _most[i, column] = _most[i + 1, column] + rows[_order[i]].Max(reading => sign * (reading.Ore[column] ?? 0));
            }
        }

        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Length == 1)
            {
                Add(row, rows[row][0], 1);
            }
        }
    }

    /// <param name="sum">The index of the sum row, or −1: then nothing but the rows themselves decides.</param>
    public static ColumnSolution Solve(ImmutableArray<ImmutableArray<SpacedReading>> rows, int sum, long quantum)
    {
        if (rows.All(readings => readings.Length == 1))
        {
            return new ColumnSolution([.. rows.Select(readings => readings[0])], []);
        }

        var open = Enumerable.Range(0, rows.Length).Where(row => rows[row].Length > 1);
        if (sum < 0)
        {
            return new ColumnSolution([], [.. open.Select(row => new OpenRow(row, rows[row]))]);
        }

        var solver = new ColumnSolver(rows, sum, quantum);
        solver.Choose(0);
        if (solver._solutions.Count is 0 or >= MostSolutions || solver._nodes >= MostNodes)
        {
            return new ColumnSolution([], [.. open.Select(row => new OpenRow(row, rows[row]))]);
        }

        var undecided = open
            .Select(row => new OpenRow(row, [.. solver._solutions.Select(solution => solution[row]).Distinct().Select(reading => rows[row][reading])]))
            .Where(row => row.Readings.Length > 1)
            .ToImmutableArray();
        return undecided.IsEmpty
            ? new ColumnSolution([.. solver._solutions[0].Select((reading, row) => rows[row][reading])], [])
            : new ColumnSolution([], undecided);
    }

    private static long Largest(ImmutableArray<SpacedReading> readings) =>
        readings.Max(reading => reading.Ore.Max(ore => Math.Abs(ore ?? 0)));

    private void Choose(int next)
    {
        if (++_nodes >= MostNodes || _solutions.Count >= MostSolutions)
        {
            return;
        }

        if (next == _order.Length)
        {
            if (AddsUp())
            {
                _solutions.Add([.. _chosen]);
            }

            return;
        }

        var row = _order[next];
        for (var reading = 0; reading < _rows[row].Length; reading++)
        {
            _chosen[row] = reading;
            Add(row, _rows[row][reading], 1);
            if (CanAddUp(next + 1))
            {
                Choose(next + 1);
            }

            Add(row, _rows[row][reading], -1);
        }

        _chosen[row] = 0;
    }

    // The sum row counts against the others, so a column that adds up comes to nothing.
    private void Add(int row, SpacedReading reading, int times)
    {
        for (var column = 0; column < _columns; column++)
        {
            if (reading.Ore[column] is { } ore)
            {
                _totals[column] += row == _sum ? -ore * times : ore * times;
                _addends[column] += row == _sum ? 0 : times;
            }
        }
    }

    private bool AddsUp()
    {
        for (var column = 0; column < _columns; column++)
        {
            if (!Rounding.Explains(_totals[column], _addends[column], _quantum))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanAddUp(int next)
    {
        var slack = (_rows.Length + 1) * _quantum;
        for (var column = 0; column < _columns; column++)
        {
            if (_totals[column] + _least[next, column] > slack || _totals[column] + _most[next, column] < -slack)
            {
                return false;
            }
        }

        return true;
    }
}
