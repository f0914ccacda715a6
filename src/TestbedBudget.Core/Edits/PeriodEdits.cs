namespace TestbedBudget.Core;

/// <summary>Locks a period as actual, or makes it budget again. Locking types the amounts that it shows.</summary>
/// <remarks>
/// Neither moves another amount. The total of a <see cref="Spread"/> is that of the budget periods, so it gives the amount
/// of the period away and takes it back; where a krona of a split would go to another period, the amounts are typed.
/// </remarks>
public sealed record LockPeriod(PeriodId Period, bool Actual) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        var index = project.Timeline.IndexOf(Period);
        if (index < 0)
        {
            return new EditOutcome(project, new PeriodMissing(Period));
        }

        var shown = Sheet.Of(project).ById();
        var turns = project.Timeline[index].Actual != Actual;
        var changed = project.WithRows(Changed) with
        {
            Timeline = new Timeline(project.Timeline.Periods.SetItem(index, project.Timeline[index] with { Actual = Actual })),
        };
        return Actual ? KeepingSplits(changed, shown) : changed;

        Row Changed(Row row) => shown[row.Id.Value].Amounts[index].Amount is { } amount
            ? row with
            {
                Cells = Actual ? row.Cells.SetItem(index, new AmountEntry(amount)) : row.Cells,
                Rule = turns && row.Rule is Spread spread ? spread with { Total = spread.Total + (Actual ? -amount : amount) } : row.Rule,
            }
            : row;
    }

    // The largest remainders of fewer periods can lie elsewhere. What is typed changes what is left to split: until none moves.
    private static Project KeepingSplits(Project project, Dictionary<string, SheetRow> shown)
    {
        var isSteady = false;
        while (!isSteady)
        {
            isSteady = true;
            var now = Sheet.Of(project).ById();
            project = project.WithRows(row => row.Rule is Spread or GrantShare ? Kept(row, now[row.Id.Value]) : row);
        }

        return project;

        Row Kept(Row row, SheetRow now)
        {
            var cells = row.Cells;
            for (var i = 0; i < cells.Length; i++)
            {
                if (cells[i] is null && shown[row.Id.Value].Amounts[i].Amount is { } amount && now.Amounts[i].Amount != amount)
                {
                    cells = cells.SetItem(i, new AmountEntry(amount));
                    isSteady = false;
                }
            }

            return row with { Cells = cells };
        }
    }
}
