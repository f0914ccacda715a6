namespace TestbedBudget.Core;

/// <summary>Moves the first and last day of the project without touching an amount.</summary>
/// <remarks>Periods outside the days go, new ones are blank. To let the amounts follow, see <see cref="ExtendTo"/>.</remarks>
public sealed record SetTimelineEnds(DateOnly First, DateOnly Last) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        if (First > Last)
        {
            return new EditOutcome(project, new TimelineRefused(TimelineFault.Backwards));
        }

        if (First == project.Timeline.First && Last == project.Timeline.Last)
        {
            return project;
        }

        if (Last.Year - First.Year > Timeline.MostPeriods)
        {
            return new EditOutcome(project, new TimelineRefused(TimelineFault.TooMany));
        }

        var moved = TimelineEnd.From(TimelineEnd.Until(project.Timeline, Last), First);
        return TimelineChange.Make(project, moved, (row, period) =>
            moved[period].Source is >= 0 and var source ? row.Cells[source] : null);
    }

    public override ImmutableArray<Consequence> Consequences(Project project) =>
        TimelineChange.Lost(project, ApplyTo(project).Project);
}

/// <summary>Adds a blank period after the last one, up to the day, or before the first one, from the day.</summary>
public sealed record AddPeriod(DateOnly Day) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        var timeline = project.Timeline;
        if (Day >= timeline.First && Day <= timeline.Last)
        {
            return new EditOutcome(project, new DayIsInside(Day));
        }

        var after = Day > timeline.Last;
        var (first, last) = after ? (timeline.Last.AddDays(1), Day) : (Day, timeline.First.AddDays(-1));
        var added = new Period(PeriodColumns.FreeId(timeline.Periods, first), first, last);
        var place = after ? timeline.Count : 0;
        return PeriodSplit.Refused(project, PeriodColumns.Arranged(project, timeline.Periods.Insert(place, added), Cell));

        CellEntry? Cell(Row row, int period) => period == place ? null : row.Cells[after ? period : period - 1];
    }
}

/// <summary>Removes the first or the last period and what is typed in it.</summary>
public sealed record RemovePeriod(PeriodId Period) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        var timeline = project.Timeline;
        var index = timeline.IndexOf(Period);
        if (index < 0)
        {
            return new EditOutcome(project, new PeriodMissing(Period));
        }

        if (index > 0 && index < timeline.Count - 1)
        {
            return new EditOutcome(project, new OnlyEndPeriodsGo(timeline.Label(index)));
        }

        return TimelineChange.Make(
            project,
            [.. timeline.Periods.Select((period, i) => new MovedPeriod(period, i)).Where(moved => moved.Source != index)],
            (row, period) => row.Cells[index == 0 ? period + 1 : period]);
    }

    public override ImmutableArray<Consequence> Consequences(Project project) =>
        TimelineChange.Lost(project, ApplyTo(project).Project);
}

internal static class TimelineChange
{
    /// <summary>The project on the moved periods; a period that is actual is not dropped.</summary>
    public static EditOutcome Make(
        Project project, ImmutableArray<MovedPeriod> moved, Func<Row, int, CellEntry?> cell)
    {
        for (var i = 0; i < project.Timeline.Count; i++)
        {
            if (project.Timeline[i].Actual && !moved.Any(period => period.Source == i))
            {
                return new EditOutcome(project, new ActualPeriodStays(project.Timeline.Label(i)));
            }
        }

        return PeriodSplit.Refused(
            project, PeriodColumns.Arranged(project, [.. moved.Select(period => period.Period)], cell));
    }

    /// <summary>The typed amounts that went with their periods, and the formulas that lost what they read.</summary>
    public static ImmutableArray<Consequence> Lost(Project before, Project after)
    {
        int[] gone = [.. Enumerable.Range(0, before.Timeline.Count)
            .Where(period => after.Timeline.IndexOf(before.Timeline[period].Id) < 0)];
        if (gone.Length == 0)
        {
            return [];
        }

        var sheet = Sheet.Of(before);
        var told = ImmutableArray.CreateBuilder<Consequence>();
        foreach (var row in sheet.Costs.Rows.Concat(sheet.Financing.Rows))
        {
            for (var i = 0; i < before.Timeline.Count; i++)
            {
                if (Array.IndexOf(gone, i) >= 0)
                {
                    if (row.Row.Cells[i] is not null && row.Amounts[i].Amount is { } amount)
                    {
                        told.Add(new AmountDropped(row.Row.Label, before.Timeline.Label(i), amount));
                    }
                }
                else if (row.Row.Cells[i] is FormulaEntry entry)
                {
                    told.AddRange(gone
                        .Where(other => entry.Formula.Loses(before.Timeline[other].Id, before.Timeline, Stays))
                        .Select(other => new ReferenceLost(row.Row.Label, before.Timeline.Label(i), before.Timeline.Label(other))));
                }
            }
        }

        return told.ToImmutable();

        bool Stays(PeriodId period) => after.Timeline.IndexOf(period) >= 0;
    }
}
