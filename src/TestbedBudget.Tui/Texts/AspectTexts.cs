using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What two versions differ in, in words: "Egen personal 2024: 2 300 485 → 2 310 000".</summary>
public abstract class AspectTexts(CaseTexts cases, RowTexts rows, PanelTexts panel)
{
    public abstract string IsThere { get; }
    public abstract string IsNotThere { get; }
    protected abstract string Blank { get; }
    protected abstract string Calculated { get; }
    protected abstract string Actual { get; }
    protected abstract string Budget { get; }
    protected abstract string CapFollows { get; }
    protected abstract string Limits { get; }
    protected abstract string Precision { get; }
    protected abstract string Kronor { get; }
    protected abstract string Ore { get; }
    protected abstract string Periods { get; }
    protected abstract string SectionOrder { get; }
    protected abstract string Template { get; }
    protected abstract string Decisions { get; }
    protected abstract string Printed { get; }
    protected abstract string Review { get; }
    protected abstract string Heading { get; }
    protected abstract string PlainRow { get; }

    /// <summary>"Egen personal 2024: 2 300 485 → 2 310 000"; what is long is cut by whoever shows it.</summary>
    public string Line(Aspect aspect, Workbook one, Workbook other) => aspect is RowAspect
        ? RowLine(Place(aspect, one, other), (bool)aspect.In(other)!)
        : $"{Place(aspect, one, other)}: {Value(aspect, one) ?? "–"} → {Value(aspect, other) ?? "–"}";

    /// <summary>All that the two projects differ in, on one line.</summary>
    public string Changed(Project before, Project after)
    {
        var (one, other) = (new Workbook { Key = string.Empty, Base = before }, new Workbook { Key = string.Empty, Base = after });
        return string.Join(", ", Aspects.Between(one, other).Select(aspect => Line(aspect, one, other)));
    }

    /// <summary>Where it is, by the names that the first of the workbooks to have it knows.</summary>
    public string Place(Aspect aspect, params ReadOnlySpan<Workbook> workbooks) => aspect switch
    {
        HeaderAspect header => Field(header.Part),
        PrecisionAspect => Precision,
        PeriodsAspect => Periods,
        LockAspect locked => Period(locked.Period, workbooks),
        RowAspect row => Label(row.Row, workbooks),
        RowPartAspect part => $"{Label(part.Row, workbooks)}, {PartOf(part.Part)}",
        CellAspect { Cell: var cell } => $"{Label(cell.Row, workbooks)} {Period(cell.Period, workbooks)}",
        RowOrderAspect order => Order(order.Table),
        GrantAspect grant => Term(grant.Part),
        LimitsAspect => Limits,
        NoteAspect note => NoteOn(note.Row is not { } row ? null
            : note.Period is { } period ? $"{Label(row, workbooks)} {Period(period, workbooks)}"
            : Label(row, workbooks)),
        ReviewAspect => Review,
        SectionAspect section => Section(section.Heading),
        SectionOrderAspect => SectionOrder,
        TemplateAspect => Template,
        ScenarioAspect scenario => Scenario(scenario.Name),
        DecisionsAspect => Decisions,
        PrintedAspect => Printed,
        _ => throw new InvalidOperationException($"{aspect.GetType().Name} has no words."),
    };

    /// <summary>What the workbook says there; null is nothing.</summary>
    public string? Value(Aspect aspect, Workbook workbook) => aspect switch
    {
        CellAspect cell => Cell(cell.Cell, workbook.Base),
        RowAspect => (bool)aspect.In(workbook)! ? IsThere : IsNotThere,
        GrantAspect { Part: GrantPart.Cap } => workbook.Base.Grant.Cap is { } cap ? SwedishNumber.Amount(cap, workbook.Base.Precision) : CapFollows,
        _ => aspect.In(workbook) is { } value ? Worded(aspect, value, workbook) : null,
    };

    protected abstract string RowLine(string label, bool isThere);

    protected abstract string Field(HeaderPart part);

    protected abstract string PartOf(RowPart part);

    protected abstract string Term(GrantPart part);

    protected abstract string Order(TableKind table);

    protected abstract string NoteOn(string? place);

    protected abstract string Section(string heading);

    protected abstract string Scenario(string name);

    protected abstract string Edits(int count);

    protected abstract string DecidedOn(int count, string? latest, bool isDecided);

    private string Worded(Aspect aspect, object value, Workbook workbook) => aspect switch
    {
        HeaderAspect { Part: HeaderPart.MemoDate } => DateInput.Text((DateOnly)value),
        PrecisionAspect => (Precision)value == Core.Precision.Krona ? Kronor : Ore,
        PeriodsAspect => $"{DateInput.Text(workbook.Base.Timeline.First)} – {DateInput.Text(workbook.Base.Timeline.Last)} ({PeriodLabels(workbook.Base.Timeline)})",
        LockAspect => (bool)value ? Actual : Budget,
        RowPartAspect { Part: RowPart.Rule } => rows.Rule((RowRule)value, workbook.Base),
        RowPartAspect { Part: RowPart.Heading } => (bool)value ? Heading : PlainRow,
        RowPartAspect { Part: RowPart.Pace } => cases.PaceName((Pace)value),
        RowPartAspect { Part: RowPart.Kind } => value is CostKind kind ? cases.CostKind(kind) : Financier(((Sector, Contribution))value),
        RowOrderAspect order => string.Join(", ", order.RowsIn(workbook).Select(row => row.Label)),
        GrantAspect { Part: GrantPart.Row } => Label((RowId)value, workbook),
        GrantAspect { Part: GrantPart.Share } => $"{SwedishNumber.StatedPercent((Share)value)} %",
        GrantAspect { Part: GrantPart.Basis } => panel.Basis((ShareBasis)value),
        LimitsAspect => LimitsOf((Limits)value),
        ReviewAspect => $"{((Review)value).Reason} ({((Review)value).By} {DateInput.Text(((Review)value).On)})",
        SectionOrderAspect => string.Join(" · ", workbook.Base.Memo.Sections.Select(section => section.Heading)),
        ScenarioAspect scenario => Edits(workbook.FindScenario(scenario.Name)!.Edits.Length),
        DecisionsAspect => DecidedOn(
            workbook.Decisions.Length,
            workbook.Decisions is [.., { Date: { } date }] ? DateInput.Text(date) : null,
            workbook.IsDecided),
        PrintedAspect => SumOf(workbook.Printed!),
        _ => (string)value,
    };

    private string Cell(CellId cell, Project project) => project.Entry(cell) switch
    {
        AmountEntry typed => SwedishNumber.Amount(typed.Amount, project.Precision),
        FormulaEntry formula => formula.Formula.Display(project, cell),
        _ => project.Find(cell.Row) is { Rule: not Core.Typed } && project.Timeline.IndexOf(cell.Period) is >= 0 and var index && !project.Timeline[index].Actual
            ? Calculated
            : Blank,
    };

    private string Financier((Sector Sector, Contribution Contribution) of) =>
        $"{cases.SectorName(of.Sector)}, {cases.ContributionName(of.Contribution)}";

    private static string LimitsOf(Limits limits) => string.Join(
        " · ",
        $"{SwedishNumber.StatedPercent(limits.LargestShare)} %",
        $"{SwedishNumber.StatedPercent(limits.MonthlyJump)} %",
        SwedishNumber.Amount(limits.SmallestMonthlyJump, Core.Precision.Krona),
        $"{SwedishNumber.StatedPercent(limits.MaterialChange)} %",
        SwedishNumber.Amount(limits.SmallestMaterialChange, Core.Precision.Krona));

    private static string SumOf(Printed printed) =>
        $"{Sum(printed.Costs.Total)} / {Sum(printed.Financing.Total)}";

    private static string Sum(Money? total) => total is { } known ? SwedishNumber.Amount(known, Core.Precision.Krona) : "–";

    private static string PeriodLabels(Timeline timeline) => string.Join(", ", Enumerable.Range(0, timeline.Count).Select(timeline.Label));

    private static string Label(RowId id, params ReadOnlySpan<Workbook> workbooks)
    {
        foreach (var workbook in workbooks)
        {
            if (workbook.Base.Find(id) is { } row)
            {
                return row.Label;
            }
        }

        return id.Value;
    }

    private static string Period(PeriodId id, params ReadOnlySpan<Workbook> workbooks)
    {
        foreach (var workbook in workbooks)
        {
            if (workbook.Base.Timeline.IndexOf(id) is >= 0 and var index)
            {
                return workbook.Base.Timeline.Label(index);
            }
        }

        return DateInput.Text(id.FirstDay);
    }
}
