namespace TestbedBudget.Tui;

public sealed class EnglishChangeTexts(AspectTexts aspects, RowTexts rows) : ChangeTexts(aspects, rows)
{
    protected override string Blank => "blank";
    protected override string Memo => "text of the memo";
    protected override string Limits => "limits";
    protected override string Review => "finding reviewed";
    protected override string Amendment => "amendment started";
    protected override string Nothing => "no change";
    protected override string PayerChosen => "who pays the rest";
    protected override string RestSplit => "the rest split among the financiers";
    protected override string Earlier => "earlier decision";

    protected override string Cells(int count) => $"{count} cells";

    protected override string Added(string label) => $"new row {label}";

    protected override string Removed(string label) => $"row {label} deleted";

    protected override string Moved(string label) => $"row {label} moved";

    protected override string Details(string label) => $"details of {label}";

    protected override string Rule(string label, string rule) => $"rule of {label}: {rule}";

    protected override string Locked(string period, bool actual) => actual ? $"{period} locked as actual" : $"{period} unlocked";

    protected override string More(int count) => $"and {count} more";

    protected override string Extended(string day) => $"end date {day}";

    protected override string Pasted(string change) => $"pasted: {change}";

    protected override string InScenario(string name, string change) => $"{name}: {change}";

    protected override string ScenarioAdded(string name) => $"new scenario {name}";

    protected override string ScenarioDropped(string name) => $"scenario {name} dropped";

    protected override string ScenarioAdopted(string name) => $"{name} adopted";

    protected override string Decided(string day) => $"decided {day}";

    protected override string ScenarioEditDropped(int number) => $"change {number} dropped";

    protected override string EarlierJoined(string? day) => day is null ? "earlier decision added" : $"earlier decision of {day} added";

    protected override string NextJoined(string title) => $"new memo read in: {title}";

    protected override string Ends(string first, string last) => $"project period {first} – {last}";

    protected override string PeriodAdded(string day, bool isLast) => isLast ? $"new period up to {day}" : $"new period from {day}";

    protected override string PeriodRemoved(string period) => $"period {period} removed";

    protected override string Merged(string first, string last) => $"{first} and {last} merged";

    protected override string Split(string period, string at) => $"{period} split at {at}";

    protected override string SplitInYears(string period) => $"{period} split into years";

    protected override string Section(string heading) => $"text of the memo: {heading}";

    protected override string Noted(string? place, string text) =>
        $"note on {place ?? "the case"}" + (string.IsNullOrWhiteSpace(text) ? " removed" : $": {text}");
}
