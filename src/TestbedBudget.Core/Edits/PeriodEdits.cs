namespace TestbedBudget.Core;

/// <summary>Locks a period as actual, or makes it budget again. Locking types the amounts that it shows.</summary>
public sealed record LockPeriod(PeriodId Period, bool Actual) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        var index = project.Timeline.IndexOf(Period);
        if (index < 0)
        {
            return new EditOutcome(project, new PeriodMissing(Period));
        }

        var timeline = new Timeline(
            project.Timeline.Periods.SetItem(index, project.Timeline[index] with { Actual = Actual }));
        if (!Actual)
        {
            return project with { Timeline = timeline };
        }

        var shown = Sheet.Of(project).ById();
        return project.WithRows(Locked) with { Timeline = timeline };

        Row Locked(Row row) => row with { Cells = row.Cells.SetItem(index, Shown(row)) };

        CellEntry? Shown(Row row) => shown[row.Id.Value].Amounts[index].Amount is { } amount
            ? new AmountEntry(amount)
            : row.Cells[index];
    }
}
