namespace TestbedBudget.Core;

/// <summary>Splits a period in two; the day is the first of the second part. Amounts are split by months and add up.</summary>
/// <remarks>Formulas in the period, and those that name it, become the amounts they show.</remarks>
public sealed record SplitPeriod(PeriodId Period, DateOnly At) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        var index = project.Timeline.IndexOf(Period);
        if (index < 0)
        {
            return new EditOutcome(project, new PeriodMissing(Period));
        }

        var period = project.Timeline[index];
        return At <= period.First || At > period.Last
            ? new EditOutcome(project, new SplitOutside(project.Timeline.Label(index), At))
            : PeriodSplit.At(project, index, [At]);
    }

    public override ImmutableArray<Consequence> Consequences(Project project) =>
        PeriodColumns.BecameAmounts(project, ApplyTo(project).Project);
}

/// <summary>Splits merged years into one period a calendar year, as <see cref="SplitPeriod"/> does.</summary>
public sealed record SplitIntoYears(PeriodId Period) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        var index = project.Timeline.IndexOf(Period);
        if (index < 0)
        {
            return new EditOutcome(project, new PeriodMissing(Period));
        }

        var (first, last) = (project.Timeline[index].First, project.Timeline[index].Last);
        return first.Year == last.Year
            ? new EditOutcome(project, new SplitOutside(project.Timeline.Label(index), last))
            : PeriodSplit.At(
                project,
                index,
                [.. Enumerable.Range(first.Year + 1, last.Year - first.Year).Select(year => new DateOnly(year, 1, 1))]);
    }

    public override ImmutableArray<Consequence> Consequences(Project project) =>
        PeriodColumns.BecameAmounts(project, ApplyTo(project).Project);
}

internal static class PeriodSplit
{
    /// <summary>Splits the period at the days; the first part keeps its identity.</summary>
    public static EditOutcome At(Project project, int index, ImmutableArray<DateOnly> days)
    {
        var sheet = Sheet.Of(project);
        if (PeriodColumns.ErrorIn(sheet, index, index) is { } error)
        {
            return new EditOutcome(project, error);
        }

        var split = project.Timeline[index];
        var periods = project.Timeline.Periods.ToBuilder();
        periods[index] = split with { Last = days[0].AddDays(-1) };
        for (var i = 0; i < days.Length; i++)
        {
            var last = i + 1 < days.Length ? days[i + 1].AddDays(-1) : split.Last;
            periods.Insert(
                index + 1 + i,
                new Period(PeriodColumns.FreeId(periods, days[i]), days[i], last, split.Actual));
        }

        var shown = sheet.ById();
        var parts = periods.Skip(index).Take(days.Length + 1).Select(period => period.Months).ToArray();
        var amounts = BalancedSplit.Of(
            project, row => row.Cells[index] is null ? null : shown[row.Id.Value].Amounts[index].Amount, parts);
        var typed = PeriodColumns.Typed(project, sheet, period => period.Id == split.Id);
        return Refused(project, PeriodColumns.Arranged(typed, periods.ToImmutable(), Cell));

        CellEntry? Cell(Row row, int period)
        {
            var part = period - index;
            return part < 0 ? row.Cells[period]
                : part > days.Length ? row.Cells[period - days.Length]
                : amounts.TryGetValue(row.Id.Value, out var split) ? new AmountEntry(split[part])
                : null;
        }
    }

    /// <summary>The outcome; a refusal comes with the project as it was.</summary>
    public static EditOutcome Refused(Project project, EditOutcome outcome) =>
        outcome.Refusal is { } refusal ? new EditOutcome(project, refusal) : outcome;
}
