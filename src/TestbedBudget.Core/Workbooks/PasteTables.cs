namespace TestbedBudget.Core;

/// <summary>Pasted tables: an edit of the base, and the sums that the tables stated, kept as they were stated.</summary>
/// <param name="Costs">What the pasted table of costs stated; null keeps what was known.</param>
public sealed record PasteTables(Edit Edit, PrintedTable? Costs, PrintedTable? Financing) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook)
    {
        var (project, refusal) = Edit.ApplyTo(workbook.Base);
        if (refusal is not null)
        {
            return new ChangeOutcome(workbook, refusal);
        }

        var known = workbook.Printed ?? new Printed(PrintedTable.Nothing, PrintedTable.Nothing, null);
        return workbook.WithBase(project) with
        {
            Printed = known with { Costs = Costs ?? known.Costs, Financing = Financing ?? known.Financing },
        };
    }
}
