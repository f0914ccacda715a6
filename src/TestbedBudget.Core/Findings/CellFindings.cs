namespace TestbedBudget.Core;

/// <summary>The row that pays the rest would have to pay less than nothing.</summary>
public sealed record ResidualNegative(Place At, Money Amount) : Finding(Severity.Error, At)
{
    public override string Code => "residual-negative";

    public override ImmutableArray<Figure> Figures => [Figure.Of("amount", Amount)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

/// <summary>Cells are computed from one another.</summary>
/// <param name="Cells">The cells of the circle, in the order in which they read each other.</param>
public sealed record Circle(Place At, ImmutableArray<Place> Cells) : Finding(Severity.Error, At)
{
    public override string Code => "circle";

    public override ImmutableArray<Figure> Figures => [];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

/// <summary>Cells of a row that have no amount, because what they read is gone or cannot be worked out.</summary>
/// <param name="At">The first of the cells.</param>
/// <param name="Cells">How many of the row's cells show that error.</param>
public sealed record CellFault(Place At, CellError Error, int Cells) : Finding(Severity.Error, At)
{
    public override string Code => "cell-error";

    public override ImmutableArray<Figure> Figures => [];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => Error.ToString();
}

/// <summary>A row has amounts, but none in these periods of the project.</summary>
/// <param name="At">The first of the blank cells.</param>
/// <param name="LastPeriod">The label of the last of them; the same as the first one's when there is one.</param>
public sealed record BlankPeriod(Place At, string LastPeriod, int Cells) : Finding(Severity.Note, At)
{
    public override string Code => "blank-period";

    public override ImmutableArray<Figure> Figures => [];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => LastPeriod;
}

internal static class CellCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        foreach (var circle in given.Sheet.Circles)
        {
            AddCircle(given.Project, circle.Cells, found);
        }

        RunTable(given.Sheet.Costs, given.Project.Timeline, found);
        RunTable(given.Sheet.Financing, given.Project.Timeline, found);
    }

    private static void AddCircle(Project project, ImmutableArray<CellId> circle, List<Finding> found)
    {
        var places = new List<Place>();
        foreach (var cell in circle)
        {
            if (project.Find(cell.Row) is { } row && project.Timeline.IndexOf(cell.Period) is >= 0 and var period)
            {
                places.Add(Place.Cell(row, project.Timeline, period));
            }
        }

        if (places.Count > 0)
        {
            found.Add(new Circle(places[0], [.. places]));
        }
    }

    private static void RunTable(SheetTable table, Timeline timeline, List<Finding> found)
    {
        foreach (var row in table.Rows)
        {
            AddFaults(row, timeline, found);
            AddBlanks(row, timeline, found);
            if (row.Row.Rule is Residual)
            {
                AddNegative(row, timeline, found);
            }
        }
    }

    // One finding a row and error: a removed row that fifty cells read is one thing to put right.
    private static void AddFaults(SheetRow row, Timeline timeline, List<Finding> found)
    {
        for (var error = CellError.Reference; error <= CellError.DivisionByZero; error++)
        {
            var (first, cells) = (-1, 0);
            for (var i = 0; i < row.Amounts.Length; i++)
            {
                if (row.Amounts[i].Error == error)
                {
                    first = first < 0 ? i : first;
                    cells++;
                }
            }

            if (cells > 0)
            {
                found.Add(new CellFault(Place.Cell(row.Row, timeline, first), error, cells));
            }
        }
    }

    // What was used is history: a blank there needs no second look.
    private static void AddBlanks(SheetRow row, Timeline timeline, List<Finding> found)
    {
        if (row.Total.IsBlank)
        {
            return;
        }

        for (var i = 0; i < row.Amounts.Length; i++)
        {
            var first = i;
            while (i < row.Amounts.Length && row.Amounts[i].IsBlank && !timeline[i].Actual)
            {
                i++;
            }

            if (i > first)
            {
                found.Add(new BlankPeriod(Place.Cell(row.Row, timeline, first), timeline.Label(i - 1), i - first));
            }
        }
    }

    private static void AddNegative(SheetRow row, Timeline timeline, List<Finding> found)
    {
        for (var i = 0; i < row.Amounts.Length; i++)
        {
            if (row.Row.Cells[i] is null && row.Amounts[i].Amount is { Ore: < 0 } amount)
            {
                found.Add(new ResidualNegative(Place.Cell(row.Row, timeline, i), amount));
            }
        }
    }
}
