namespace TestbedBudget.Core;

/// <summary>
/// Something of a workbook that one analyst can change without touching the rest: a cell, a row's name, a term, a
/// section. What two workbooks of a case differ in is a list of these. A closed set.
/// </summary>
public abstract record Aspect
{
    private protected Aspect()
    {
    }

    /// <summary>The row that this is a part of; null when it stands by itself.</summary>
    public virtual RowId? PartOf => null;

    /// <summary>What the workbook says there, to be compared by equality; null is nothing.</summary>
    public abstract object? In(Workbook workbook);

    /// <summary>The edit that gives the project what the other workbook says there; null when no edit can.</summary>
    public virtual Edit? Take(Project project, Workbook from) => null;

    public bool Differs(Workbook one, Workbook other) => !Equals(In(one), In(other));
}

/// <summary>Everything that workbooks of a case can differ in.</summary>
public static class Aspects
{
    /// <summary>
    /// What differs, in the order of the memo: the header, rows, cells, terms, text, notes, alternatives, decisions. A row
    /// that only one of them has is one difference.
    /// </summary>
    public static ImmutableArray<Aspect> Between(Workbook one, Workbook other) => ReferenceEquals(one, other)
        ? []
        : [.. Of([one, other]).Where(aspect => IsInBoth(aspect, one, other) && aspect.Differs(one, other))];

    /// <summary>Whether the row that the aspect is a part of, if any, is in both.</summary>
    internal static bool IsInBoth(Aspect aspect, Workbook one, Workbook other) =>
        aspect.PartOf is not { } row || (one.Base.Find(row) is not null && other.Base.Find(row) is not null);

    /// <summary>Every aspect that any of the workbooks has.</summary>
    internal static IEnumerable<Aspect> Of(ImmutableArray<Workbook> all) =>
    [
        .. Enum.GetValues<HeaderPart>().Select(part => new HeaderAspect(part)),
        new PrecisionAspect(),
        new PeriodsAspect(),
        .. Union(all, workbook => workbook.Base.Timeline.Periods.Select(period => period.Id)).Select(id => new LockAspect(id)),
        .. RowAspects.Of(all, TableKind.Costs),
        .. RowAspects.Of(all, TableKind.Financing),
        .. Enum.GetValues<GrantPart>().Select(part => new GrantAspect(part)),
        new LimitsAspect(),
        .. Union(all, workbook => SectionAspect.Names(workbook.Base.Memo)).Select(name => new SectionAspect(name.Heading, name.Nth)),
        new SectionOrderAspect(),
        new TemplateAspect(),
        .. Union(all, workbook => workbook.Base.Notes.Select(note => (note.Row, note.Period))).Select(at => new NoteAspect(at.Row, at.Period)),
        .. Union(all, workbook => workbook.Base.Reviews.Select(review => review.Finding)).Select(finding => new ReviewAspect(finding)),
        .. Union(all, workbook => workbook.Scenarios.Select(scenario => scenario.Name)).Select(name => new ScenarioAspect(name)),
        new DecisionsAspect(),
        new PrintedAspect(),
    ];

    private static IEnumerable<T> Union<T>(ImmutableArray<Workbook> all, Func<Workbook, IEnumerable<T>> parts) =>
        all.SelectMany(parts).Distinct();
}
