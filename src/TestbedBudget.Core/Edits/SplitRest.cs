namespace TestbedBudget.Core;

/// <summary>
/// Splits what the financing lacks in each budget period among financiers, worked out from what is there when it is
/// made: in a what-if it stands after the extension, so that the parts follow the end date.
/// </summary>
/// <param name="Payers">With <see cref="CostSplit.OneTakesAll"/> the first takes all.</param>
public sealed record SplitRest(ImmutableArray<CostPayer> Payers, CostSplit By) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        foreach (var payer in Payers)
        {
            if (project.Find(payer.Row) is not { } row)
            {
                return new EditOutcome(project, new RowMissing(payer.Row));
            }

            if (row is not FinancierRow { IsHeading: false })
            {
                return new EditOutcome(project, new NotAFinancier(row.Label));
            }
        }

        var sheet = Sheet.Of(project);
        var lacking = ExtraCosts.Of(sheet);
        return Payers.IsEmpty || lacking.IsEmpty
            ? project
            : ExtraCosts.Split(sheet, lacking, Payers, By).Edit.ApplyTo(project);
    }
}
