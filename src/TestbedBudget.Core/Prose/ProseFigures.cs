namespace TestbedBudget.Core;

/// <summary>Every figure of a case that its prose can state, in the sheet of its base or of a what-if.</summary>
public sealed class ProseFigures
{
    private readonly Sheet _sheet;
    private readonly List<ProseFigure> _named = [];

    private ProseFigures(Sheet sheet, GrantFigures grant)
    {
        _sheet = sheet;
        var (timeline, earlier) = (sheet.Project.Timeline, grant.PreviousDecision);
        Amount(FigureName.Cap, grant.Cap);
        Amount(FigureName.Increase, grant.Increase is { Ore: >= 0 } more ? more : null);
        Amount(FigureName.Decrease, grant.Increase is { Ore: < 0 } less ? -less : null);
        Amount(FigureName.EarlierGrant, earlier?.Grant);
        Amount(FigureName.Left, grant.Remaining?.Left);
        Amount(FigureName.Used, grant.Remaining?.Used);
        Share(FigureId.Of(FigureName.StatedShare), grant.StatedShare, isExact: true);
        foreach (var shares in grant.Shares)
        {
            Share(FigureId.Share(shares.Basis, null), shares.Total.Share);
        }

        for (var i = 0; i < timeline.Count; i++)
        {
            Share(FigureId.Share(grant.Basis, timeline[i].Id), grant.OnDecisionBasis.Periods[i].Share);
        }

        Day(FigureName.FirstDay, timeline.First);
        Day(FigureName.LastDay, timeline.Last);
        Day(FigureName.UsedUntil, LastActual(timeline));
        Day(FigureName.EarlierFirstDay, earlier?.First);
        Day(FigureName.EarlierLastDay, earlier?.Last);
        Day(FigureName.EarlierDecision, earlier?.Date);
        Months(FigureName.Months, timeline.Months);
        Months(FigureName.EarlierMonths, earlier?.Months);
        Months(
            FigureName.AddedMonths,
            earlier?.Last is { } before && before < timeline.Last ? MonthCount.Between(before.AddDays(1), timeline.Last) : null);
    }

    public Project Project => _sheet.Project;

    /// <summary>The share that the grant has, on the decision's basis; null while nothing is budgeted.</summary>
    public ProseFigure? DecisionShare => Find(FigureId.Share(Project.Grant.Basis, null));

    public static ProseFigures Of(Sheet sheet, GrantFigures grant) => new(sheet, grant);

    /// <summary>The figure as it is now; null when there is none, or it rests on a cell with an error.</summary>
    public ProseFigure? Find(FigureId id)
    {
        if (id.Name == FigureName.Cell)
        {
            return Cell(id) is { } amount ? new ProseFigure(id, QuantityKind.Amount, amount.Kronor) : null;
        }

        foreach (var figure in _named)
        {
            if (figure.Id == id)
            {
                return figure;
            }
        }

        return null;
    }

    /// <summary>The figures that the text states, a stated share before computed ones, then in the order of the tables.</summary>
    public ImmutableArray<FigureId> StatedBy(Quantity quantity)
    {
        var found = ImmutableArray.CreateBuilder<FigureId>();
        foreach (var figure in _named)
        {
            if (quantity.States(figure))
            {
                found.Add(figure.Id);
                if (figure.Id.Name == FigureName.StatedShare)
                {
                    break;
                }
            }
        }

        if (quantity.Kind == QuantityKind.Amount)
        {
            var (least, largest) = quantity.RoundedOre();
            AddCells(_sheet.Costs, least, largest, found);
            AddCells(_sheet.Financing, least, largest, found);
        }

        return found.ToImmutable();
    }

    /// <summary>Whether the figure is away because the columns were split or merged: its days are still there.</summary>
    public bool IsRegrouped(FigureId id) =>
        id.Period is { } period && Project.Timeline.IndexOf(period) < 0
        && period.FirstDay >= Project.Timeline.First && period.FirstDay <= Project.Timeline.Last;

    /// <summary>Whether the figure is there but has no amount that could be told: a cell with an error.</summary>
    public bool IsError(FigureId id) => id.Name == FigureName.Cell && Value(id).IsError;

    private Money? Cell(FigureId id) => Value(id).Amount;

    private CellValue Value(FigureId id)
    {
        var table = _sheet.Table(id.Table);
        var period = id.Period is { } named ? Project.Timeline.IndexOf(named) : 0;
        if (period < 0)
        {
            return CellValue.Blank;
        }

        if (id.Row is not { } row)
        {
            return id.Period is null ? table.Total : table.Totals[period];
        }

        return table.Find(row) is not { } found ? CellValue.Blank : id.Period is null ? found.Total : found.Amounts[period];
    }

    // Nobody writes of nothing: a zero is a figure of too many cells.
    private void AddCells(SheetTable table, long least, long largest, ImmutableArray<FigureId>.Builder found)
    {
        foreach (var row in table.Rows)
        {
            Add(row.Row.Id, row.Amounts, row.Total);
        }

        Add(null, table.Totals, table.Total);

        void Add(RowId? row, ImmutableArray<CellValue> amounts, CellValue total)
        {
            for (var i = 0; i < amounts.Length; i++)
            {
                if (IsStated(amounts[i]))
                {
                    found.Add(FigureId.Cell(table.Kind, row, Project.Timeline[i].Id));
                }
            }

            if (IsStated(total))
            {
                found.Add(FigureId.Cell(table.Kind, row, null));
            }
        }

        bool IsStated(CellValue value) => value.Amount is { Ore: not 0 and var ore } && ore >= least && ore <= largest;
    }

    private static DateOnly? LastActual(Timeline timeline)
    {
        DateOnly? last = null;
        foreach (var period in timeline.Periods)
        {
            last = period.Actual ? period.Last : last;
        }

        return last;
    }

    private void Amount(FigureName name, Money? amount)
    {
        if (amount is { Ore: not 0 } known)
        {
            _named.Add(new ProseFigure(FigureId.Of(name), QuantityKind.Amount, known.Kronor));
        }
    }

    private void Share(FigureId id, Share? share, bool isExact = false)
    {
        if (share is { } known)
        {
            _named.Add(new ProseFigure(id, QuantityKind.Share, known.Percent, isExact));
        }
    }

    private void Day(FigureName name, DateOnly? day)
    {
        if (day is { } known)
        {
            _named.Add(new ProseFigure(FigureId.Of(name), QuantityKind.Day, known.DayNumber));
        }
    }

    private void Months(FigureName name, decimal? months)
    {
        if (months is { } known)
        {
            _named.Add(new ProseFigure(FigureId.Of(name), QuantityKind.Length, known));
        }
    }
}
