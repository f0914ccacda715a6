namespace TestbedBudget.Core;

/// <summary>One change of a workbook as data: what undo, drafts and history are lists of. A closed set.</summary>
public abstract record Change
{
    private protected Change()
    {
    }

    /// <summary>The workbook with the change made, or the same workbook and why not.</summary>
    public abstract ChangeOutcome ApplyTo(Workbook workbook);
}

public readonly record struct ChangeOutcome(Workbook Workbook, Refusal? Refusal)
{
    public static implicit operator ChangeOutcome(Workbook workbook) => new(workbook, null);
}

/// <summary>An edit of the base project.</summary>
public sealed record EditBase(Edit Edit) : Change
{
    public override ChangeOutcome ApplyTo(Workbook workbook)
    {
        var (project, refusal) = Edit.ApplyTo(workbook.Base);
        return new ChangeOutcome(refusal is null ? workbook.WithBase(project) : workbook, refusal);
    }
}
