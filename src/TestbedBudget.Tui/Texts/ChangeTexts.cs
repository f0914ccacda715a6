using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Changes in words, for undo and history: "Egen personal 2026: 415 262 → 500 000".</summary>
public abstract class ChangeTexts
{
    protected abstract string Blank { get; }
    protected abstract string Header { get; }
    protected abstract string Terms { get; }
    protected abstract string Memo { get; }
    protected abstract string Limits { get; }
    protected abstract string Note { get; }
    protected abstract string Review { get; }
    protected abstract string Other { get; }
    protected abstract string Amendment { get; }
    protected abstract string RestSplit { get; }
    protected abstract string Earlier { get; }
    protected abstract string Next { get; }

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
        DropScenarioEdit drop => InScenario(drop.Name, Other),
        Decide decide => Decided(DateInput.Text(decide.Date)),
        StartAmendment => Amendment,
        CorrectEarlier correct => correct.Edit is { } edit ? $"{Earlier}, {Describe(edit, before.Base)}" : Earlier,
        JoinEarlier => Earlier,
        JoinNext => Next,
        _ => Other,
    };

    public string Describe(Edit edit, Project before) => edit switch
    {
        SetCells { Changes: [var only] } => $"{Place(only.Cell, before)}: {Entry(before.Entry(only.Cell), only.Cell, before)} → {Entry(only.Entry, only.Cell, before)}",
        SetCells cells => Cells(cells.Changes.Length),
        AddRow add => Added(add.Row.Label),
        RemoveRow remove => Removed(Label(remove.Row, before)),
        MoveRow move => Moved(Label(move.Row, before)),
        RenameRow rename => $"{Label(rename.Row, before)} → {rename.Label}",
        SetCostKind kind => Details(Label(kind.Row, before)),
        SetFinancier financier => Details(Label(financier.Row, before)),
        SetPace pace => Details(Label(pace.Row, before)),
        SetRule rule => Rule(Label(rule.Row, before)),
        ExtendTo extension => Extended(DateInput.Text(extension.Last)),
        SplitRest => RestSplit,
        SplitPeriod split => PeriodSplit(Period(split.Period, before)),
        SplitIntoYears split => PeriodSplit(Period(split.Period, before)),
        MergePeriods merge => Merged($"{Period(merge.First, before)}–{Period(merge.Last, before)}"),
        SetTimelineEnds ends => ProjectPeriod($"{DateInput.Text(ends.First)} – {DateInput.Text(ends.Last)}"),
        AddPeriod add => PeriodAdded(DateInput.Text(add.Day)),
        RemovePeriod remove => PeriodRemoved(Period(remove.Period, before)),
        LockPeriod locked => Locked(Period(locked.Period, before), locked.Actual),
        SetHeader => Header,
        SetGrantTerms => Terms,
        SetMemoText or SetSection => Memo,
        SetLimits => Limits,
        SetNote => Note,
        ReviewFinding => Review,
        EditAll { Edits: [var first, ..] } all => all.Edits.Length == 1 ? Describe(first, before) : $"{Describe(first, before)} {More(all.Edits.Length - 1)}",
        _ => Other,
    };

    protected abstract string Cells(int count);

    protected abstract string Added(string label);

    protected abstract string Removed(string label);

    protected abstract string Moved(string label);

    protected abstract string PeriodSplit(string period);

    protected abstract string Merged(string periods);

    protected abstract string ProjectPeriod(string days);

    protected abstract string PeriodAdded(string day);

    protected abstract string PeriodRemoved(string period);

    protected abstract string Details(string label);

    protected abstract string Rule(string label);

    protected abstract string Locked(string period, bool actual);

    protected abstract string More(int count);

    protected abstract string Extended(string day);

    protected abstract string Pasted(string change);

    protected abstract string InScenario(string name, string change);

    protected abstract string ScenarioAdded(string name);

    protected abstract string ScenarioDropped(string name);

    protected abstract string ScenarioAdopted(string name);

    protected abstract string Decided(string day);

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

public sealed class SwedishChangeTexts : ChangeTexts
{
    protected override string Blank => "tom";
    protected override string Header => "ärendeuppgifter";
    protected override string Terms => "villkor för 1:1-medel";
    protected override string Memo => "underlagets text";
    protected override string Limits => "gränser";
    protected override string Note => "anteckning";
    protected override string Review => "granskad anmärkning";
    protected override string Other => "ändring";
    protected override string Amendment => "ny ändring av beslutet";
    protected override string RestSplit => "resten fördelad på finansiärerna";
    protected override string Earlier => "tidigare beslut";
    protected override string Next => "nästa beslut";

    protected override string Cells(int count) => $"{count} celler";

    protected override string Added(string label) => $"ny rad {label}";

    protected override string Removed(string label) => $"raden {label} borttagen";

    protected override string Moved(string label) => $"raden {label} flyttad";

    protected override string PeriodSplit(string period) => $"{period} delad";

    protected override string Merged(string periods) => $"{periods} sammanslagna";

    protected override string ProjectPeriod(string days) => $"projektperiod {days}";

    protected override string PeriodAdded(string day) => $"ny period till {day}";

    protected override string PeriodRemoved(string period) => $"{period} borttagen";

    protected override string Details(string label) => $"uppgifter om {label}";

    protected override string Rule(string label) => $"beräkning av {label}";

    protected override string Locked(string period, bool actual) => actual ? $"{period} låst som utfall" : $"{period} upplåst";

    protected override string More(int count) => $"och {count} till";

    protected override string Extended(string day) => $"slutdatum {day}";

    protected override string Pasted(string change) => $"inklistrat: {change}";

    protected override string InScenario(string name, string change) => $"{name}: {change}";

    protected override string ScenarioAdded(string name) => $"nytt alternativ {name}";

    protected override string ScenarioDropped(string name) => $"alternativet {name} borttaget";

    protected override string ScenarioAdopted(string name) => $"{name} infört i budgeten";

    protected override string Decided(string day) => $"beslutat {day}";
}

public sealed class EnglishChangeTexts : ChangeTexts
{
    protected override string Blank => "blank";
    protected override string Header => "case details";
    protected override string Terms => "grant terms";
    protected override string Memo => "text of the memo";
    protected override string Limits => "limits";
    protected override string Note => "note";
    protected override string Review => "finding reviewed";
    protected override string Other => "change";
    protected override string Amendment => "amendment started";
    protected override string RestSplit => "the rest split among the financiers";
    protected override string Earlier => "earlier decision";
    protected override string Next => "next decision";

    protected override string Cells(int count) => $"{count} cells";

    protected override string Added(string label) => $"new row {label}";

    protected override string Removed(string label) => $"row {label} deleted";

    protected override string Moved(string label) => $"row {label} moved";

    protected override string PeriodSplit(string period) => $"{period} split";

    protected override string Merged(string periods) => $"{periods} merged";

    protected override string ProjectPeriod(string days) => $"project period {days}";

    protected override string PeriodAdded(string day) => $"new period to {day}";

    protected override string PeriodRemoved(string period) => $"{period} removed";

    protected override string Details(string label) => $"details of {label}";

    protected override string Rule(string label) => $"rule of {label}";

    protected override string Locked(string period, bool actual) => actual ? $"{period} locked as actual" : $"{period} unlocked";

    protected override string More(int count) => $"and {count} more";

    protected override string Extended(string day) => $"end date {day}";

    protected override string Pasted(string change) => $"pasted: {change}";

    protected override string InScenario(string name, string change) => $"{name}: {change}";

    protected override string ScenarioAdded(string name) => $"new scenario {name}";

    protected override string ScenarioDropped(string name) => $"scenario {name} dropped";

    protected override string ScenarioAdopted(string name) => $"{name} adopted";

    protected override string Decided(string day) => $"decided {day}";
}
