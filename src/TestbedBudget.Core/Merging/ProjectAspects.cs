namespace TestbedBudget.Core;

/// <summary>One field of the header.</summary>
public sealed record HeaderAspect(HeaderPart Part) : Aspect
{
    public override object? In(Workbook workbook) => Told(workbook.Base.Header, workbook.Base.Header).Value;

    public override Edit Take(Project project, Workbook from) => new SetHeader(Told(project.Header, from.Base.Header).Taken);

    // What theirs says, and mine with that.
    private (object? Value, Header Taken) Told(Header mine, Header theirs) => Part switch
    {
        HeaderPart.Title => (theirs.Title, mine with { Title = theirs.Title }),
        HeaderPart.CaseNumber => (theirs.CaseNumber, mine with { CaseNumber = theirs.CaseNumber }),
        HeaderPart.Applicant => (theirs.Applicant, mine with { Applicant = theirs.Applicant }),
        HeaderPart.Officer => (theirs.Officer, mine with { Officer = theirs.Officer }),
        HeaderPart.Unit => (theirs.Unit, mine with { Unit = theirs.Unit }),
        HeaderPart.Forum => (theirs.Forum, mine with { Forum = theirs.Forum }),
        _ => (theirs.MemoDate, mine with { MemoDate = theirs.MemoDate }),
    };
}

public enum HeaderPart
{
    Title,
    CaseNumber,
    Applicant,
    Officer,
    Unit,
    Forum,
    MemoDate,
}

/// <summary>Whether amounts are whole kronor or have öre.</summary>
public sealed record PrecisionAspect : Aspect
{
    public override object? In(Workbook workbook) => workbook.Base.Precision;
}

/// <summary>The periods with their days, but for what is locked.</summary>
public sealed record PeriodsAspect : Aspect
{
    public override object? In(Workbook workbook) => string.Join('\n', workbook.Base.Timeline.Periods.Select(
        period => FormattableString.Invariant($"{period.Id.FirstDay.DayNumber} {period.First.DayNumber} {period.Last.DayNumber}")));
}

/// <summary>Whether a period is locked as actual.</summary>
public sealed record LockAspect(PeriodId Period) : Aspect
{
    public override object? In(Workbook workbook) =>
        workbook.Base.Timeline.IndexOf(Period) is >= 0 and var index ? workbook.Base.Timeline[index].Actual : null;

    public override Edit? Take(Project project, Workbook from) => In(from) is bool actual ? new LockPeriod(Period, actual) : null;
}

/// <summary>One of the grant's terms.</summary>
public sealed record GrantAspect(GrantPart Part) : Aspect
{
    public override object? In(Workbook workbook) => Told(workbook.Base.Grant, workbook.Base.Grant).Value;

    public override Edit Take(Project project, Workbook from) => new SetGrantTerms(Told(project.Grant, from.Base.Grant).Taken);

    private (object? Value, GrantTerms Taken) Told(GrantTerms mine, GrantTerms theirs) => Part switch
    {
        GrantPart.Row => (theirs.Row, mine with { Row = theirs.Row }),
        GrantPart.Share => (theirs.Share, mine with { Share = theirs.Share }),
        GrantPart.Basis => (theirs.Basis, mine with { Basis = theirs.Basis }),
        _ => (theirs.Cap, mine with { Cap = theirs.Cap }),
    };
}

public enum GrantPart
{
    Row,
    Share,
    Basis,
    Cap,
}

/// <summary>The limits that findings are measured against.</summary>
public sealed record LimitsAspect : Aspect
{
    public override object? In(Workbook workbook) => workbook.Base.Limits;

    public override Edit Take(Project project, Workbook from) => new SetLimits(from.Base.Limits);
}

/// <summary>The note on a cell, a row or the case.</summary>
public sealed record NoteAspect(RowId? Row, PeriodId? Period) : Aspect
{
    public override object? In(Workbook workbook)
    {
        foreach (var note in workbook.Base.Notes)
        {
            if (note.Row == Row && note.Period == Period)
            {
                return note.Text;
            }
        }

        return null;
    }

    public override Edit Take(Project project, Workbook from) => new SetNote(new Note(Row, Period, (string?)In(from) ?? string.Empty));
}

/// <summary>What a finding was reviewed with. A review that was taken away cannot be: the finding comes back by itself.</summary>
public sealed record ReviewAspect(string Finding) : Aspect
{
    public override object? In(Workbook workbook) => workbook.Base.Reviews.FirstOrDefault(review => review.Finding == Finding);

    public override Edit? Take(Project project, Workbook from) => In(from) is Review review ? new ReviewFinding(review) : null;
}
