namespace TestbedBudget.Core;

/// <summary>Freezes the present project, with its figures, as a decision.</summary>
public sealed record Decide(DateOnly Date, string? Paragraph, string? Forum) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook)
    {
        if (workbook.IsDecided)
        {
            return new ChangeOutcome(workbook, new AlreadyDecided());
        }

        var project = workbook.Base;
        return workbook with
        {
            Decisions = workbook.Decisions.Add(new Decision
            {
                Date = Date,
                Paragraph = Paragraph,
                Forum = Forum,
                Grant = GrantFigures.Of(workbook, Sheet.Of(project)).Cap,
                Share = project.Grant.Share,
                First = project.Timeline.First,
                Last = project.Timeline.Last,
                Project = project,
                Printed = workbook.PrintedOrInherited,
            }),
            IsDecided = true,
        };
    }
}

/// <summary>
/// Starts from the latest decision: its cap and end date are the earlier ones from now on, the cap follows the grant
/// row until the amendment is decided, and printed sums drop: they stay with the decision. Rules and amounts stay.
/// </summary>
public sealed record StartAmendment : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook)
    {
        if (workbook.Decisions.IsEmpty || workbook.Decisions[^1].Project is not { } decided)
        {
            return new ChangeOutcome(workbook, new DecisionMissing());
        }

        if (!workbook.IsDecided)
        {
            return new ChangeOutcome(workbook, new AmendmentUnderWay());
        }

        var amended = decided with
        {
            Header = decided.Header with { MemoDate = null },
            Grant = decided.Grant with { Cap = null },
            Reviews = [],
        };
        return workbook.WithBase(amended) with
        {
            Printed = null,
            IsDecided = false,
        };
    }
}
