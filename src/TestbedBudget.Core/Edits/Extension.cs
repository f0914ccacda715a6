namespace TestbedBudget.Core;

/// <summary>Works out what each row holds when the end of the project moves.</summary>
internal sealed class Extension
{
    private readonly Project _project;
    private readonly ExtendTo _edit;
    private readonly ImmutableArray<MovedPeriod> _moved;
    private readonly int _lastBefore;

    // By pace and period of the new timeline, as they are asked for: all rows share them.
    private readonly PaceChange?[,] _counts;

    private Extension(Project project, ExtendTo edit)
    {
        (_project, _edit) = (project, edit);
        _moved = TimelineEnd.Until(project.Timeline, edit.Last);
        _lastBefore = project.Timeline.Count - 1;
        _counts = new PaceChange?[(int)Pace.Fixed, _moved.Length];
    }

    public static Extension Of(Project project, ExtendTo edit) => new(project, edit);

    public ImmutableArray<Period> Periods => [.. _moved.Select(period => period.Period)];

    /// <summary>Why the periods make no timeline, or null.</summary>
    public Refusal? Fault => Timeline.Fault(Periods) is { } fault ? new TimelineRefused(fault) : null;

    /// <summary>The first amount that no cell can hold, or null.</summary>
    public Refusal? TooLarge
    {
        get
        {
            int[] changed = [.. Enumerable.Range(0, _moved.Length).Where(Changes)];
            foreach (var row in _project.Costs.Concat<Row>(_project.Financing))
            {
                foreach (var period in changed)
                {
                    if (Entry(row, period) is AmountEntry { Amount.FitsCell: false } typed)
                    {
                        return new AmountTooLarge(typed.Amount);
                    }
                }
            }

            return null;
        }
    }

    /// <summary>What the cell holds after the move.</summary>
    public CellEntry? Entry(Row row, int period)
    {
        var source = Source(period);
        if (row.IsHeading || row.Cells[source] is not { } entry || (IsAdded(period) && row.Rule is not Typed))
        {
            return null;
        }

        if (!Changes(period))
        {
            return entry;
        }

        if (Counts(row, period) is not { } counts)
        {
            // A pace that is fixed: the amount stays where it was, and an added period gets none.
            return IsAdded(period) ? null : entry;
        }

        return entry switch
        {
            FormulaEntry { Formula: var formula } when formula.Follows(_project.Timeline[source].Id) =>
                IsAdded(period) ? new FormulaEntry(formula.Following(_project.Timeline[source].Id, _moved[period].Period.Id, Grown())) : entry,
            FormulaEntry { Formula: var formula } => new FormulaEntry(formula.Times(counts.To * counts.Index, counts.From)),
            AmountEntry typed => new AmountEntry(Scaled(typed.Amount, counts)),
            _ => entry,
        };
    }

    /// <summary>What each row did, or one of them, period by period of the new timeline.</summary>
    public IEnumerable<Consequence> Told(Timeline timeline, RowId? only)
    {
        int[] changed = [.. Enumerable.Range(0, _moved.Length).Where(Changes)];
        string[] labels = [.. changed.Select(timeline.Label)];
        foreach (var shown in Rows(only).Where(shown => !shown.Row.IsHeading))
        {
            for (var i = 0; i < changed.Length; i++)
            {
                if (One(shown, changed[i], labels[i]) is { } told)
                {
                    yield return told;
                }
            }
        }
    }

    private IEnumerable<SheetRow> Rows(RowId? only)
    {
        if (only is { } one)
        {
            return Sheet.RowOf(_project, one) is { } row ? [row] : [];
        }

        var sheet = Sheet.Of(_project);
        return sheet.Costs.Rows.Concat(sheet.Financing.Rows);
    }

    private Consequence? One(SheetRow sheetRow, int period, string label)
    {
        var row = sheetRow.Row;
        var source = Source(period);
        var before = row.Cells[source];
        var after = Entry(row, period);
        if (before is null || (IsAdded(period) && row.Rule is not Typed))
        {
            return row.Rule is Typed ? null : new WorkedOutAgain(row.Id, row.Label, label);
        }

        var shown = sheetRow.Amounts[source].OrZero;
        return Counts(row, period) is not { } counts
            ? new KeptUnchanged(row.Id, row.Label, label, after is null ? null : shown)
            : after is AmountEntry typed ? new FollowedPace(
                row.Id, row.Label, label, _edit.PaceOf(row), shown, counts.From, typed.Amount, counts.To, counts.Index)
            : new WorkedOutAgain(row.Id, row.Label, label);
    }

    // An added period is counted from the last period there was.
    private int Source(int period) => IsAdded(period) ? _lastBefore : _moved[period].Source;

    private bool IsAdded(int period) => _moved[period].Source < 0;

    private bool Changes(int period) =>
        IsAdded(period) || _moved[period].Period.Last != _project.Timeline[_moved[period].Source].Last;

    private PaceChange? Counts(Row row, int period)
    {
        var pace = _edit.PaceOf(row);
        if (pace == Pace.Fixed)
        {
            return null;
        }

        return _counts[(int)pace, period] ??= Count(pace, _project.Timeline[Source(period)], _moved[period].Period, IsAdded(period));
    }

    private PaceChange Count(Pace pace, Period from, Period to, bool isAdded) => new(
        PaceCount.Of(pace, from.First, from.Last)!.Value,
        PaceCount.Of(pace, to.First, to.Last)!.Value,
        isAdded ? YearlyRise.Over(_edit.YearlyIndex, to.First.Year - from.Last.Year) : 1);

    private Money Scaled(Money amount, PaceChange counts) =>
        YearlyRise.Scaled(amount, counts.From, counts.To, counts.Index, _project.Precision);

    // The formulas of an added period are moved on the timeline that holds it.
    private Project Grown() => _project with { Timeline = new Timeline(Periods) };

    private sealed record PaceChange(decimal From, decimal To, decimal Index);
}
