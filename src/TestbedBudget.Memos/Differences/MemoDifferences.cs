using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>What a memo that came back changed says otherwise than the case: prose, cells and terms (a board's changes).</summary>
/// <remarks>Rules, locks, notes, limits and scenarios are in no memo: they stay as they are.</remarks>
public static class MemoDifferences
{
    /// <param name="newId">Gives each row that the case lacks an identity of its own.</param>
    public static ImmutableArray<MemoDifference> Between(Workbook mine, Workbook theirs, Func<RowId> newId)
    {
        var (project, read) = (mine.Base, theirs.Base);

        // The case as its own memo would be read: what writing and reading lose is lost on both sides.
        var written = MemoReader.Read(MemoWriter.Markdown(mine, Sheet.Of(project))) is ReadMemo { Workbook: var again } ? again : mine;
        var (periods, moved) = Periods(project, read);
        var tables = new TableComparison(moved, read, newId);
        return
        [
            .. Headers(written.Base.Header, read.Header),
            .. periods,
            .. Terms(written, theirs),
            .. EarlierComparison.Of(written, theirs),
            .. StatedComparison.Of(mine, written, theirs),
            .. tables.Of(TableKind.Costs),
            .. tables.Of(TableKind.Financing),
            .. ProseComparison.Of(written.Base.Memo, read.Memo),
        ];
    }

    /// <summary>What two texts of a memo differ in, paragraph by paragraph.</summary>
    public static IEnumerable<MemoDifference> OfProse(MemoText mine, MemoText theirs) => ProseComparison.Of(mine, theirs);

    private static IEnumerable<MemoDifference> Headers(Header mine, Header theirs)
    {
        (HeaderPart Field, string? Mine, string? Theirs, Func<Header, Header> Change)[] fields =
        [
            (HeaderPart.Title, mine.Title, theirs.Title, header => header with { Title = theirs.Title }),
            (HeaderPart.CaseNumber, mine.CaseNumber, theirs.CaseNumber, header => header with { CaseNumber = theirs.CaseNumber }),
            (HeaderPart.Applicant, mine.Applicant, theirs.Applicant, header => header with { Applicant = theirs.Applicant }),
            (HeaderPart.Officer, mine.Officer, theirs.Officer, header => header with { Officer = theirs.Officer }),
            (HeaderPart.Unit, mine.Unit, theirs.Unit, header => header with { Unit = theirs.Unit }),
            (HeaderPart.Forum, mine.Forum, theirs.Forum, header => header with { Forum = theirs.Forum }),
            (HeaderPart.MemoDate, IsoDay.Text(mine.MemoDate), IsoDay.Text(theirs.MemoDate), header => header with { MemoDate = theirs.MemoDate }),
        ];
        return fields.Where(field => field.Theirs is { } said && said != field.Mine)
            .Select(field => new HeaderDiffers(field.Field, field.Mine, field.Theirs!, field.Change));
    }

    // The project on the memo's days too, so that cells compare in columns that only moving the days gives.
    private static (ImmutableArray<MemoDifference> Differences, Project Moved) Periods(Project mine, Project theirs)
    {
        if (SameColumns(mine.Timeline, theirs.Timeline))
        {
            return ([], mine);
        }

        var (moved, refusal) = new SetTimelineEnds(theirs.Timeline.First, theirs.Timeline.Last).ApplyTo(mine);
        var canMove = refusal is null && SameColumns(moved.Timeline, theirs.Timeline);
        var difference = new PeriodsDiffer(mine.Timeline.First, mine.Timeline.Last, theirs.Timeline.First, theirs.Timeline.Last, canMove);
        return ([difference], canMove ? moved : mine);
    }

    private static bool SameColumns(Timeline mine, Timeline theirs) => mine.Count == theirs.Count
        && Enumerable.Range(0, mine.Count).All(i => mine[i].First == theirs[i].First && mine[i].Last == theirs[i].Last);

    private static IEnumerable<MemoDifference> Terms(Workbook mine, Workbook theirs)
    {
        if (theirs.Base.Grant.Share is { } share && share != mine.Base.Grant.Share)
        {
            yield return new ShareDiffers(mine.Base.Grant.Share, share);
        }

        var cap = GrantFigures.Of(mine, Sheet.Of(mine.Base)).Cap;
        if (GrantFigures.Of(theirs, Sheet.Of(theirs.Base)).Cap is { } their && theirs.Base.Grant.Cap is not null && their != cap)
        {
            yield return new CapDiffers(cap, their);
        }
    }
}
