namespace TestbedBudget.Tui;

public sealed class SwedishChangeTexts(AspectTexts aspects, RowTexts rows) : ChangeTexts(aspects, rows)
{
    protected override string Blank => "tom";
    protected override string Memo => "underlagets text";
    protected override string Limits => "gränser";
    protected override string Review => "granskad anmärkning";
    protected override string Amendment => "ny ändring av beslutet";
    protected override string Nothing => "ingen ändring";
    protected override string PayerChosen => "vem som betalar resten";
    protected override string RestSplit => "resten fördelad på finansiärerna";
    protected override string Earlier => "tidigare beslut";

    protected override string Cells(int count) => $"{count} celler";

    protected override string Added(string label) => $"ny rad {label}";

    protected override string Removed(string label) => $"raden {label} borttagen";

    protected override string Moved(string label) => $"raden {label} flyttad";

    protected override string Details(string label) => $"uppgifter om {label}";

    protected override string Rule(string label, string rule) => $"beräkning av {label}: {rule}";

    protected override string Locked(string period, bool actual) => actual ? $"{period} låst som utfall" : $"{period} upplåst";

    protected override string More(int count) => $"och {count} till";

    protected override string Extended(string day) => $"slutdatum {day}";

    protected override string Pasted(string change) => $"inklistrat: {change}";

    protected override string InScenario(string name, string change) => $"{name}: {change}";

    protected override string ScenarioAdded(string name) => $"nytt alternativ {name}";

    protected override string ScenarioDropped(string name) => $"alternativet {name} borttaget";

    protected override string ScenarioAdopted(string name) => $"{name} infört i budgeten";

    protected override string Decided(string day) => $"beslutat {day}";

    protected override string ScenarioEditDropped(int number) => $"ändring {number} borttagen";

    protected override string EarlierJoined(string? day) => day is null ? "tidigare beslut tillagt" : $"tidigare beslut {day} tillagt";

    protected override string NextJoined(string title) => $"nytt underlag inläst: {title}";

    protected override string Ends(string first, string last) => $"projektperiod {first} – {last}";

    protected override string PeriodAdded(string day, bool isLast) => isLast ? $"ny period till och med {day}" : $"ny period från och med {day}";

    protected override string PeriodRemoved(string period) => $"perioden {period} borttagen";

    protected override string Merged(string first, string last) => $"{first} och {last} sammanslagna";

    protected override string Split(string period, string at) => $"{period} delad vid {at}";

    protected override string SplitInYears(string period) => $"{period} delad i år";

    protected override string Section(string heading) => $"underlagets text: {heading}";

    protected override string Noted(string? place, string text) =>
        $"anteckning på {place ?? "ärendet"}" + (string.IsNullOrWhiteSpace(text) ? " borttagen" : $": {text}");
}
