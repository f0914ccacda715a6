using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Changes in words, for undo and history: "Egen personal 2026: 415 262 → 500 000".</summary>
public abstract class ChangeTexts(AspectTexts aspects, RowTexts rows)
{
    protected abstract string Blank { get; }
    protected abstract string Memo { get; }
    protected abstract string Limits { get; }
    protected abstract string Review { get; }
    protected abstract string Amendment { get; }
    protected abstract string Nothing { get; }
    protected abstract string RestSplit { get; }
    protected abstract string PayerChosen { get; }
    protected abstract string Earlier { get; }

    /// <summary>The change as it is made to the workbook.</summary>
    public string Describe(Change change, Workbook before) => change switch
    {
        EditBase edit => Describe(edit.Edit, before.Base),
        PasteTables paste => Pasted(Describe(paste.Edit, before.Base)),
        EditScenario edit => InScenario(edit.Name, Describe(edit.Edit, before.FindScenario(edit.Name)?.Replay(before.Base).Project ?? before.Base)),
        AddScenario add => ScenarioAdded(add.Scenario.Name),
        RenameScenario rename => $"{rename.Name} → {rename.NewName}",
        DuplicateScenario duplicate => ScenarioAdded(duplicate.NewName),
        DropScenario drop => ScenarioDropped(drop.Name),
        AdoptScenario adopt => ScenarioAdopted(adopt.Name),
        PayInScenario pay => InScenario(pay.Name, PayerChosen),
        DropScenarioEdit drop => InScenario(drop.Name, ScenarioEditDropped(drop.Number)),
        Decide decide => Decided(DateInput.Text(decide.Date)),
        StartAmendment => Amendment,
        CorrectEarlier correct => correct.Edit is { } edit ? $"{Earlier}, {Describe(edit, before.Base)}" : Earlier,
        JoinEarlier join => EarlierJoined(join.Decision.Date is { } date ? DateInput.Text(date) : null),
        JoinNext join => NextJoined(join.Project.Header.Title),
        _ => throw new InvalidOperationException($"{change.GetType().Name} has no words."),
    };

    public string Describe(Edit edit, Project before) => edit switch
    {
        SetCells { Changes: [var only] } => $"{Place(only.Cell, before)}: {Entry(before.Entry(only.Cell), only.Cell, before)} → {Entry(only.Entry, only.Cell, before)}",
        SetCells cells => Cells(cells.Changes.Length),
        AddRow add => Added(add.Row.Label),
        RemoveRow remove => Removed(Label(remove.Row, before)),
        MoveRow move => Moved(Label(move.Row, before)),
        RenameRow rename => $"{Label(rename.Row, before)} → {rename.Label}",
        SetCostKind kind => Details(Label(kind.Row, before), kind, before),
        SetFinancier financier => Details(Label(financier.Row, before), financier, before),
        SetPace pace => Details(Label(pace.Row, before), pace, before),
        SetRule rule => Rule(Label(rule.Row, before), rows.Rule(rule.Rule, before)),
        ExtendTo extension => Extended(DateInput.Text(extension.Last)),
        SplitRest => RestSplit,
        LockPeriod locked => Locked(Period(locked.Period, before), locked.Actual),
        SetTimelineEnds ends => Ends(DateInput.Text(ends.First), DateInput.Text(ends.Last)),
        AddPeriod add => PeriodAdded(DateInput.Text(add.Day), add.Day > before.Timeline.Last),
        RemovePeriod remove => PeriodRemoved(Period(remove.Period, before)),
        MergePeriods merge => Merged(Period(merge.First, before), Period(merge.Last, before)),
        SplitPeriod split => Split(Period(split.Period, before), DateInput.Text(split.At)),
        SplitIntoYears split => SplitInYears(Period(split.Period, before)),
        SetHeader header => Said(aspects.Changed(before, before with { Header = header.Header })),
        SetGrantTerms terms => Said(aspects.Changed(before, before with { Grant = terms.Terms })),
        SetMemoText => Memo,
        SetSection section => Section(section.Section.Heading),
        SetLimits => Limits,
        SetNote { Note: var note } => Noted(note.Row is { } row ? note.Period is { } period ? Place(new CellId(row, period), before) : Label(row, before) : null, note.Text),
        ReviewFinding review => $"{Review}: {review.Review.Reason}",
        EditAll { Edits: [] } => Nothing,
        EditAll { Edits: [var first, ..] } all => all.Edits.Length == 1 ? Describe(first, before) : $"{Describe(first, before)} {More(all.Edits.Length - 1)}",
        _ => throw new InvalidOperationException($"{edit.GetType().Name} has no words."),
    };

    protected abstract string Cells(int count);

    protected abstract string Added(string label);

    protected abstract string Removed(string label);

    protected abstract string Moved(string label);

    protected abstract string Details(string label);

    protected abstract string Rule(string label, string rule);

    protected abstract string Locked(string period, bool actual);

    protected abstract string More(int count);

    protected abstract string Extended(string day);

    protected abstract string Pasted(string change);

    protected abstract string InScenario(string name, string change);

    protected abstract string ScenarioAdded(string name);

    protected abstract string ScenarioDropped(string name);

    protected abstract string ScenarioAdopted(string name);

    protected abstract string Decided(string day);

    protected abstract string ScenarioEditDropped(int number);

    protected abstract string EarlierJoined(string? day);

    protected abstract string NextJoined(string title);

    protected abstract string Ends(string first, string last);

    protected abstract string PeriodAdded(string day, bool isLast);

    protected abstract string PeriodRemoved(string period);

    protected abstract string Merged(string first, string last);

    protected abstract string Split(string period, string at);

    protected abstract string SplitInYears(string period);

    protected abstract string Section(string heading);

    /// <param name="place">Null is the case itself.</param>
    protected abstract string Noted(string? place, string text);

    private string Said(string changed) => changed.Length == 0 ? Nothing : changed;

    private string Details(string label, Edit edit, Project before) =>
        aspects.Changed(before, edit.ApplyTo(before).Project) is { Length: > 0 } changed ? changed : Details(label);

    private string Entry(CellEntry? entry, CellId cell, Project project) => entry switch
    {
        AmountEntry typed => SwedishNumber.Amount(typed.Amount, project.Precision),
        FormulaEntry formula => formula.Formula.Display(project, cell),
        _ => Blank,
    };

    private static string Place(CellId cell, Project project) => $"{Label(cell.Row, project)} {Period(cell.Period, project)}";

    private static string Label(RowId id, Project project) => project.Find(id)?.Label ?? id.Value;

    private static string Period(PeriodId id, Project project) =>
        project.Timeline.IndexOf(id) is var index and >= 0 ? project.Timeline.Label(index) : DateInput.Text(id.FirstDay);
}
