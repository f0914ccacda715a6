namespace TestbedBudget.Core;

/// <summary>Adds a row before the one at the index of its table; an index past the end adds it last.</summary>
/// <remarks>The row carries its identity, and one cell a period: blank where it holds fewer.</remarks>
public sealed record AddRow(Row Row, int Index) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        if (project.Find(Row.Id) is not null)
        {
            return new EditOutcome(project, new RowAlreadyThere(Row.Id));
        }

        if (project.Costs.Length + project.Financing.Length >= Project.MostRows)
        {
            return new EditOutcome(project, new TooManyRows(Project.MostRows));
        }

        if ((RenameRow.Refused(Row.Label) ?? RuleFit.Refused(project, Row, Row.Rule)) is { } refusal)
        {
            return new EditOutcome(project, refusal);
        }

        var row = Row with { Cells = [.. Enumerable.Range(0, project.Timeline.Count).Select(CellAt)] };
        return row switch
        {
            CostRow cost => project with { Costs = project.Costs.Insert(Place(project.Costs.Length), cost) },
            FinancierRow financier =>
                project with { Financing = project.Financing.Insert(Place(project.Financing.Length), financier) },
            _ => throw new InvalidOperationException("A third kind of row."),
        };

        CellEntry? CellAt(int period) => period < Row.Cells.Length ? Row.Cells[period] : null;

        int Place(int count) => Math.Clamp(Index, 0, count);
    }
}

/// <summary>Removes a row. Rules and formulas that read it show that they lack it; a grant row stops being one.</summary>
public sealed record RemoveRow(RowId Row) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        if (project.Find(Row) is not { } removed)
        {
            return new EditOutcome(project, new RowMissing(Row));
        }

        // Formulas keep the name of what they lost, so that #REF can tell it.
        var lost = project.WithFormulas(formula => formula.WithoutRow(removed, project));
        return lost with
        {
            Costs = lost.Costs.RemoveAll(row => row.Id == Row),
            Financing = lost.Financing.RemoveAll(row => row.Id == Row),
            Grant = project.Grant.Row == Row ? project.Grant with { Row = null } : project.Grant,
            Notes = project.Notes.RemoveAll(note => note.Row == Row),
        };
    }
}

/// <summary>Moves a row to another index of its own table, counted with the row taken out.</summary>
public sealed record MoveRow(RowId Row, int Index) : Edit
{
    public override EditOutcome ApplyTo(Project project) => project.Find(Row) switch
    {
        CostRow cost => project with { Costs = Moved(project.Costs, cost) },
        FinancierRow financier => project with { Financing = Moved(project.Financing, financier) },
        _ => new EditOutcome(project, new RowMissing(Row)),
    };

    private ImmutableArray<TRow> Moved<TRow>(ImmutableArray<TRow> rows, TRow row)
        where TRow : Row
    {
        var others = rows.RemoveAll(other => other.Id == row.Id);
        return others.Insert(Math.Clamp(Index, 0, others.Length), row);
    }
}

public sealed record RenameRow(RowId Row, string Label) : Edit
{
    public override EditOutcome ApplyTo(Project project) =>
        Refused(Label) is { } refusal ? new EditOutcome(project, refusal)
        : RowChange.Make(project, Row, row => row with { Label = Label.Trim() });

    internal static Refusal? Refused(string label) =>
        string.IsNullOrWhiteSpace(label) || label.Length > Core.Row.LongestLabel ? new LabelRefused(label.Length) : null;
}

/// <summary>Sets the kind of a cost row.</summary>
public sealed record SetCostKind(RowId Row, CostKind Kind) : Edit
{
    public override EditOutcome ApplyTo(Project project) =>
        RowChange.Make(project, Row, row => row is CostRow cost ? cost with { Kind = Kind } : row);
}

/// <summary>Sets who the financier is and what is contributed.</summary>
public sealed record SetFinancier(RowId Row, Sector Sector, Contribution Contribution) : Edit
{
    public override EditOutcome ApplyTo(Project project) => RowChange.Make(
        project,
        Row,
        row => row is FinancierRow financier
            ? financier with { Sector = Sector, Contribution = Contribution }
            : row);
}

/// <summary>Sets how the row's amounts follow an extension; null leaves it to the row's kind.</summary>
public sealed record SetPace(RowId Row, Pace? Pace) : Edit
{
    public override EditOutcome ApplyTo(Project project) =>
        RowChange.Make(project, Row, row => row with { ChosenPace = Pace });
}

internal static class RowChange
{
    /// <summary>The project with one row changed, or the refusal that it is not there.</summary>
    public static EditOutcome Make(Project project, RowId id, Func<Row, Row> change) => project.Find(id) switch
    {
        CostRow cost => project with { Costs = project.Costs.Replace(cost, (CostRow)change(cost)) },
        FinancierRow financier =>
            project with { Financing = project.Financing.Replace(financier, (FinancierRow)change(financier)) },
        _ => new EditOutcome(project, new RowMissing(id)),
    };
}
