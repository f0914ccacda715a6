namespace TestbedBudget.Core;

/// <summary>A memo of the same case that came before: it becomes a decision, or fills in one that was known by its figures alone.</summary>
public sealed record JoinEarlier(Decision Decision) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook)
    {
        for (var i = 0; i < workbook.Decisions.Length; i++)
        {
            if (IsSame(workbook.Decisions[i]))
            {
                var known = workbook.Decisions[i] with
                {
                    Project = Decision.Project,
                    Printed = Decision.Printed,
                    Share = workbook.Decisions[i].Share ?? Decision.Share,
                };
                return workbook with { Decisions = workbook.Decisions.SetItem(i, known) };
            }
        }

        var place = 0;
        while (place < workbook.Decisions.Length && workbook.Decisions[place].Date <= Decision.Date)
        {
            place++;
        }

        return workbook with { Decisions = workbook.Decisions.Insert(place, Decision) };
    }

    // The memo tells the grant and the period that it was decided with, not the day of the decision.
    private bool IsSame(Decision known) => known.Project is null && known.Grant == Decision.Grant && known.Last == Decision.Last;
}

/// <summary>A memo of the same case that came after: what stands now is frozen as decided, and the memo is worked on.</summary>
/// <param name="Project">The memo, with the identities of the rows that the case has already.</param>
/// <param name="Earlier">What the memo says of the decision that it changes.</param>
public sealed record JoinNext(Project Project, Printed? Printed, Decision? Earlier) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook)
    {
        var decided = workbook.Base;
        var decision = (Earlier ?? new Decision { Date = decided.Header.MemoDate, Forum = decided.Header.Forum }) with
        {
            Grant = Earlier?.Grant ?? GrantFigures.Of(workbook, Sheet.Of(decided)).Cap,
            Share = Earlier?.Share ?? decided.Grant.Share,
            First = decided.Timeline.First,
            Last = decided.Timeline.Last,
            Project = decided,
            Printed = workbook.PrintedOrInherited,
        };
        return workbook with
        {
            Base = Project,
            Printed = Printed,
            Told = [],
            Decisions = workbook.IsDecided ? workbook.Decisions : workbook.Decisions.Add(decision),
            IsDecided = false,
        };
    }
}
