using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>One thing that a changed memo says otherwise than the project. A closed set.</summary>
public abstract record MemoDifference
{
    private protected MemoDifference()
    {
    }

    /// <summary>The edit that takes it over into the project as it is by then; null when no edit can.</summary>
    public abstract Edit? On(Project project);

    /// <summary>The change of the case that takes all of them over as one; null when none of them can be.</summary>
    public static Change? TakeIn(Workbook mine, ImmutableArray<MemoDifference> accepted)
    {
        var edit = All(mine.Base, accepted);
        var figures = mine.LatestDecision ?? new Decision();
        var corrected = accepted.OfType<EarlierDiffers>().Aggregate(figures, (decision, difference) => difference.Change(decision));
        return !ReferenceEquals(corrected, figures) ? new CorrectEarlier(edit, corrected with { Project = null })
            : edit is not null ? new EditBase(edit)
            : null;
    }

    /// <summary>The edit that takes all of them over, in order, as one; null when none of them can be.</summary>
    public static Edit? All(Project project, IEnumerable<MemoDifference> accepted)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        foreach (var difference in accepted)
        {
            if (difference.On(project) is { } edit)
            {
                edits.Add(edit);
                project = edit.ApplyTo(project).Project;
            }
        }

        return edits.Count == 0 ? null : new EditAll(edits.ToImmutable());
    }
}

/// <summary>A field of the header. What the memo does not say is no difference.</summary>
public sealed record HeaderDiffers(HeaderPart Field, string? Mine, string Theirs, Func<Header, Header> Change) : MemoDifference
{
    public override Edit On(Project project) => new SetHeader(Change(project.Header));
}

/// <summary>The project's first and last day.</summary>
/// <param name="CanMove">Moving the days gives the columns that the memo has; else they are to be split or merged by hand.</param>
public sealed record PeriodsDiffer(DateOnly First, DateOnly Last, DateOnly TheirFirst, DateOnly TheirLast, bool CanMove) : MemoDifference
{
    public override Edit? On(Project project) => CanMove ? new SetTimelineEnds(TheirFirst, TheirLast) : null;
}

/// <summary>The stated share of the grant.</summary>
public sealed record ShareDiffers(Share? Mine, Share Theirs) : MemoDifference
{
    public override Edit On(Project project) => new SetGrantTerms(project.Grant with { Share = Theirs });
}

/// <summary>The cap ("dock högst").</summary>
public sealed record CapDiffers(Money? Mine, Money Theirs) : MemoDifference
{
    public override Edit On(Project project) => new SetGrantTerms(project.Grant with { Cap = Theirs });
}
