namespace TestbedBudget.Core;

/// <summary>
/// Moves the end of the project and lets the amounts follow (DESIGN §4): computed from the amounts that are there,
/// so that moving the end again is a new <see cref="ExtendTo"/> on the same project, not one on the result.
/// </summary>
/// <remarks>
/// Typed amounts of a period that changes follow the row's pace; an added period takes the pace of the last one.
/// Blank stays blank, rules and formulas on their own period are worked out again, actual periods stay.
/// </remarks>
public sealed record ExtendTo(DateOnly Last) : Edit
{
    /// <summary>What a year more costs, for amounts in years that are added; zero for none.</summary>
    public Share YearlyIndex { get; init; }

    /// <summary>Rows that follow another pace than their own in this extension.</summary>
    public ImmutableArray<RowPace> Paces { get; init; } = [];

    /// <summary>The first day that the project can end on: what is actual stays, and one day of budget follows it.</summary>
    public static DateOnly Earliest(Timeline timeline)
    {
        for (var i = timeline.Count - 1; i >= 0; i--)
        {
            if (timeline[i].Actual)
            {
                return i == timeline.Count - 1 ? timeline.Last : timeline[i + 1].First;
            }
        }

        return timeline.First;
    }

    public override EditOutcome ApplyTo(Project project)
    {
        if (Last == project.Timeline.Last)
        {
            return project;
        }

        if (Earliest(project.Timeline) is var earliest && Last < earliest)
        {
            return new EditOutcome(project, new EndTooEarly(Last, earliest));
        }

        if (Last.Year - project.Timeline.Last.Year > Timeline.MostPeriods)
        {
            return new EditOutcome(project, new TimelineRefused(TimelineFault.TooMany));
        }

        var extension = Extension.Of(project, this);
        if ((extension.Fault ?? extension.TooLarge) is { } refusal)
        {
            return new EditOutcome(project, refusal);
        }

        // An undecided grant is not held by the cap of the earlier decision.
        var terms = Last > project.Timeline.Last ? project.Grant with { Cap = null } : project.Grant;
        return PeriodSplit.Refused(project, PeriodColumns.Arranged(
            project with { Grant = terms },
            extension.Periods,
            (row, period) => extension.Entry(row, period)));
    }

    public override ImmutableArray<Consequence> Consequences(Project project)
    {
        var (after, refusal) = ApplyTo(project);
        if (refusal is not null || ReferenceEquals(after, project))
        {
            return [];
        }

        var told = ImmutableArray.CreateBuilder<Consequence>();
        told.AddRange(Extension.Of(project, this).Told(after.Timeline, only: null));
        told.AddRange(TimelineChange.Lost(project, after));
        if (project.Grant.Cap is { } cap && after.Grant.Cap is null)
        {
            told.Add(new CapReleased(cap));
        }

        return told.ToImmutable();
    }

    /// <summary>What the extension does to one row, period by period; nothing where it is refused or moves nothing.</summary>
    public ImmutableArray<Consequence> ConsequencesOf(Project project, RowId row)
    {
        var (after, refusal) = ApplyTo(project);
        return refusal is not null || ReferenceEquals(after, project)
            ? []
            : [.. Extension.Of(project, this).Told(after.Timeline, row)];
    }

    /// <summary>The pace that the row follows in this extension.</summary>
    public Pace PaceOf(Row row)
    {
        foreach (var chosen in Paces)
        {
            if (chosen.Row == row.Id)
            {
                return chosen.Pace;
            }
        }

        return row.Pace;
    }
}

/// <summary>The pace that a row follows.</summary>
public sealed record RowPace(RowId Row, Pace Pace);
