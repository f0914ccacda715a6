namespace TestbedBudget.Core;

/// <summary>Whether the row is there.</summary>
public sealed record RowAspect(RowId Row) : Aspect
{
    public override object? In(Workbook workbook) => workbook.Base.Find(Row) is not null;

    // A row that comes back stands where it stood, with its cells for the periods that are there now.
    public override Edit? Take(Project project, Workbook from)
    {
        if (from.Base.Find(Row) is not { } row)
        {
            return new RemoveRow(Row);
        }

        var cells = project.Timeline.Periods.Select(period => from.Base.Entry(new CellId(Row, period.Id)));
        var back = new AddRow(row with { Cells = [.. cells] }, from.Base.Rows(row.Table).ToList().IndexOf(row));

        // Only the grant row follows the grant's terms: it comes back as the grant, where there is none.
        return row.Rule is GrantShare && project.Grant.Row is null
            ? new EditAll(
            [
                back with { Row = back.Row with { Rule = Typed.Rule } },
                new SetGrantTerms(project.Grant with { Row = Row }),
                new SetRule(Row, row.Rule, KeepTyped: true),
            ])
            : back;
    }
}

/// <summary>One detail of a row.</summary>
public sealed record RowPartAspect(RowId Row, RowPart Part) : Aspect
{
    public override RowId? PartOf => Row;

    public override object? In(Workbook workbook) => workbook.Base.Find(Row) is not { } row ? null : Part switch
    {
        RowPart.Label => row.Label,
        RowPart.Kind => row is FinancierRow financier ? (financier.Sector, financier.Contribution) : ((CostRow)row).Kind,
        RowPart.Pace => row.ChosenPace,
        RowPart.Heading => row.IsHeading,
        _ => row.Rule,
    };

    public override Edit? Take(Project project, Workbook from) => from.Base.Find(Row) is not { } row ? null : Part switch
    {
        RowPart.Label => new RenameRow(Row, row.Label),
        RowPart.Kind => row is FinancierRow financier
            ? new SetFinancier(Row, financier.Sector, financier.Contribution)
            : new SetCostKind(Row, ((CostRow)row).Kind),
        RowPart.Pace => new SetPace(Row, row.ChosenPace),
        RowPart.Rule => new SetRule(Row, row.Rule, KeepTyped: true),
        _ => null,
    };
}

public enum RowPart
{
    Heading,
    Label,
    Kind,
    Pace,
    Rule,
}

/// <summary>What is typed in a cell.</summary>
public sealed record CellAspect(CellId Cell) : Aspect
{
    public override RowId? PartOf => Cell.Row;

    public override object? In(Workbook workbook) => workbook.Base.Entry(Cell);

    public override Edit? Take(Project project, Workbook from) =>
        project.Entry(Cell) == from.Base.Entry(Cell) ? null : SetCells.One(Cell, from.Base.Entry(Cell));
}

/// <summary>The order of the rows of a table that all the compared workbooks have.</summary>
/// <param name="Among">Those rows, in the order of the first workbook.</param>
public sealed record RowOrderAspect(TableKind Table, ImmutableArray<RowId> Among) : Aspect
{
    public override object? In(Workbook workbook) => string.Join('\n', RowsIn(workbook).Select(row => row.Id.Value));

    public IEnumerable<Row> RowsIn(Workbook workbook)
    {
        var among = Among.Select(row => row.Value).ToHashSet(StringComparer.Ordinal);
        return workbook.Base.Rows(Table).Where(row => among.Contains(row.Id.Value));
    }

    public bool Equals(RowOrderAspect? other) =>
        other is not null && Table == other.Table && Among.AsSpan().SequenceEqual(other.Among.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Table, Among.Length);
}

internal static class RowAspects
{
    public static IEnumerable<Aspect> Of(ImmutableArray<Workbook> all, TableKind table)
    {
        var rows = all.SelectMany(workbook => workbook.Base.Rows(table)).Select(row => row.Id).Distinct().ToArray();
        var periods = all.SelectMany(workbook => workbook.Base.Timeline.Periods).Select(period => period.Id).Distinct().ToArray();
        foreach (var row in rows)
        {
            yield return new RowAspect(row);
        }

        foreach (var row in rows)
        {
            foreach (var part in Enum.GetValues<RowPart>())
            {
                yield return new RowPartAspect(row, part);
            }

            foreach (var period in periods)
            {
                yield return new CellAspect(new CellId(row, period));
            }
        }

        yield return new RowOrderAspect(table, [.. rows.Where(row => all.All(workbook => workbook.Base.Find(row) is not null))]);
    }
}
