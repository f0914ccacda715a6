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

    private readonly ImmutableArray<ImmutableArray<SpacedReading>> rows;
    private readonly int sum;
    private readonly long quantum;
    private readonly int columns;
    private readonly int[] order;
    private readonly int[] chosen;
    private readonly List<int[]> solutions = [];
    private readonly long[] totals;
    private readonly int[] addends;

    // What the rows from one in the order on can add to a column, at least and at most.
    private readonly long[,] least;
    private readonly long[,] most;
    private int nodes;

    private ColumnSolver(ImmutableArray<ImmutableArray<SpacedReading>> rows, int sum, long quantum)
    {
        (this.rows, this.sum, this.quantum) = (rows, sum, quantum);
        columns = rows[0][0].Ore.Length;
        chosen = new int[rows.Length];
        totals = new long[columns];
        addends = new int[columns];

        // The largest amounts first: what small ones can add soon tells that a column no longer adds up.
        order = [.. Enumerable.Range(0, rows.Length).Where(row => rows[row].Length > 1).OrderByDescending(row => row == sum ? long.MaxValue : Largest(rows[row]))];
        least = new long[order.Length + 1, columns];
        most = new long[order.Length + 1, columns];
        for (var i = order.Length - 1; i >= 0; i--)
        {
            var sign = order[i] == sum ? -1 : 1;
            for (var column = 0; column < columns; column++)
            {
                least[i, column] = least[i + 1, column] + rows[order[i]].Min(reading => sign * (reading.Ore[column] ?? 0));
                most[i, column] = most[i + 1, column] + rows[order[i]].Max(reading => sign * (reading.Ore[column] ?? 0));
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
        if (solver.solutions.Count == 0 || solver.nodes >= MostNodes)
        {
            return new ColumnSolution([], [.. open.Select(row => new OpenRow(row, rows[row]))]);
        }

        var undecided = open
            .Select(row => new OpenRow(row, [.. solver.solutions.Select(solution => solution[row]).Distinct().Select(reading => rows[row][reading])]))
            .Where(row => row.Readings.Length > 1)
            .ToImmutableArray();
        return undecided.IsEmpty
            ? new ColumnSolution([.. solver.solutions[0].Select((reading, row) => rows[row][reading])], [])
            : new ColumnSolution([], undecided);
    }

    private static long Largest(ImmutableArray<SpacedReading> readings) =>
        readings.Max(reading => reading.Ore.Max(ore => Math.Abs(ore ?? 0)));

    private void Choose(int next)
    {
        if (++nodes >= MostNodes || solutions.Count >= MostSolutions)
        {
            return;
        }

        if (next == order.Length)
        {
            if (AddsUp())
            {
                solutions.Add([.. chosen]);
            }

            return;
        }

        var row = order[next];
        for (var reading = 0; reading < rows[row].Length; reading++)
        {
            chosen[row] = reading;
            Add(row, rows[row][reading], 1);
            if (CanAddUp(next + 1))
            {
                Choose(next + 1);
            }

            Add(row, rows[row][reading], -1);
        }

        chosen[row] = 0;
    }

    // The sum row counts against the others, so a column that adds up comes to nothing.
    private void Add(int row, SpacedReading reading, int times)
    {
        for (var column = 0; column < columns; column++)
        {
            if (reading.Ore[column] is { } ore)
            {
                totals[column] += row == sum ? -ore * times : ore * times;
                addends[column] += row == sum ? 0 : times;
            }
        }
    }

    private bool AddsUp()
    {
        for (var column = 0; column < columns; column++)
        {
            if (!Rounding.Explains(totals[column], addends[column], quantum))
            {
                return false;
            }
        }

        return true;
    }

    private bool CanAddUp(int next)
    {
        var slack = (rows.Length + 1) * quantum;
        for (var column = 0; column < columns; column++)
        {
            if (totals[column] + least[next, column] > slack || totals[column] + most[next, column] < -slack)
            {
                return false;
            }
        }

        return true;
    }
}
