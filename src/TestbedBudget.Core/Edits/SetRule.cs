namespace TestbedBudget.Core;

/// <summary>Gives a row a rule. Typed amounts of the budget periods go, so that the rule shows; those it keeps are overrides.</summary>
/// <param name="KeepTyped">Keep what was typed, as overrides of the rule.</param>
public sealed record SetRule(RowId Row, RowRule Rule, bool KeepTyped = false) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        if (project.Find(Row) is not { } row)
        {
            return new EditOutcome(project, new RowMissing(Row));
        }

        return Refused(project, row) is { } refusal
            ? new EditOutcome(project, refusal)
            : RowChange.Make(project, Row, _ => row with { Rule = Rule, Cells = Cells(project, row) });
    }

    private ImmutableArray<CellEntry?> Cells(Project project, Row row) =>
        // Taking the rule away must not take the amounts it gave: they are typed in its place.
        Rule is Typed ? TypedFrom(Sheet.Of(project).Find(Row)!, row)
        : KeepTyped ? row.Cells
        : [.. row.Cells.Select((entry, period) => project.Timeline[period].Actual ? entry : null)];

    private static ImmutableArray<CellEntry?> TypedFrom(SheetRow shown, Row row) =>
        [.. row.Cells.Select((entry, period) =>
            entry ?? (shown.Amounts[period].Amount is { } amount ? new AmountEntry(amount) : null))];

    private Refusal? Refused(Project project, Row row)
    {
        if (row.IsHeading)
        {
            return new HeadingHasNoAmounts(row.Label);
        }

        foreach (var named in Rule.NamedRows)
        {
            if (project.Find(named) is null)
            {
                return new RowMissing(named);
            }
        }

        return RuleFit.Refused(project, row, Rule);
    }
}
