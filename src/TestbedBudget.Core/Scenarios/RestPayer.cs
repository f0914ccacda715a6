namespace TestbedBudget.Core;

/// <summary>Who pays the rest of a budget: the financier whose rule is <see cref="Residual"/>, if any.</summary>
public static class RestPayer
{
    public static FinancierRow? Of(Project project) => project.Financing.FirstOrDefault(row => row.Rule is Residual);

    /// <summary>The edits that make the row pay the rest in the place of whoever does; null leaves it to nobody.</summary>
    /// <param name="fromLast">
    /// What is typed in the earlier periods stays; the last budget period and those that are added are worked out.
    /// </param>
    public static ImmutableArray<Edit> Edits(Project project, RowId? payer, bool fromLast = false)
    {
        var present = Of(project);
        if (present?.Id == payer)
        {
            return [];
        }

        var edits = ImmutableArray.CreateBuilder<Edit>();
        if (present is not null)
        {
            edits.Add(new SetRule(present.Id, Typed.Rule));
        }

        if (payer is { } row)
        {
            edits.Add(fromLast && project.Timeline.Periods.LastOrDefault(period => !period.Actual) is { } last
                ? new EditAll([new SetRule(row, Residual.Rule, KeepTyped: true), SetCells.One(new CellId(row, last.Id), null)])
                : new SetRule(row, Residual.Rule));
        }

        return edits.ToImmutable();
    }

    /// <summary>Whether the edit, made to the project, is one that makes a row pay the rest or stop it.</summary>
    public static bool IsChosenBy(Edit edit, Project project) => edit switch
    {
        SetRule { Rule: Residual } or EditAll { Edits: [SetRule { Rule: Residual }, SetCells] } => true,
        SetRule { Rule: Typed, Row: var row } => project.Find(row) is { Rule: Residual },
        _ => false,
    };
}
