namespace TestbedBudget.Core;

/// <summary>
/// Corrects the figures of the decision that the base counts from, as a memo states them, together with an edit of the
/// base. What is frozen of that decision stays.
/// </summary>
/// <param name="Edit">Null changes nothing in the base.</param>
/// <param name="Figures">Date, paragraph, grant and period; the rest of it is not looked at.</param>
public sealed record CorrectEarlier(Edit? Edit, Decision Figures) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook)
    {
        var (project, refusal) = Edit?.ApplyTo(workbook.Base) ?? new EditOutcome(workbook.Base, null);
        if (refusal is not null)
        {
            return new ChangeOutcome(workbook, refusal);
        }

        var known = workbook.LatestDecision;
        var corrected = (known ?? new Decision()) with
        {
            Date = Figures.Date,
            Paragraph = Figures.Paragraph,
            Grant = Figures.Grant,
            First = Figures.First,
            Last = Figures.Last,
        };
        return workbook.WithBase(project) with
        {
            Decisions = known is null ? workbook.Decisions.Insert(0, corrected) : workbook.Decisions.Replace(known, corrected),
        };
    }
}
