using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of the list of cases: its columns, its orders and what filters it.</summary>
public abstract class ListTexts
{
    public abstract string OrderTitle { get; }
    public abstract string Mine { get; }
    public abstract string NoCaseChosen { get; }

    public abstract string StateTitle(string name);

    public abstract string StateSet(string name, string state);

    /// <summary>The head of a column.</summary>
    public abstract string Head(CaseOrder column);

    /// <summary>What can be sorted by, as a choice.</summary>
    public abstract string Order(CaseOrder order);

    public abstract string Direction(bool descending);

    public string Sorted(CaseOrder order, bool descending) => $"{Order(order)} {Direction(descending)}";

    public abstract string OpenBy(string user);

    public abstract string Draft(string user, int changes, int version);

    /// <summary>"3 av 10 000".</summary>
    public string Place(int number, int total) => $"{Grouped(number)} {Of} {Grouped(total)}";

    protected abstract string Of { get; }

    private static string Grouped(int number) => SwedishNumber.Grouped(number, 0, ' ');
}

public sealed class SwedishListTexts : ListTexts
{
    public override string OrderTitle => "Sortera efter";
    public override string Mine => "mina ärenden";
    public override string NoCaseChosen => "Inget ärende är valt.";

    protected override string Of => "av";

    public override string StateTitle(string name) => $"Status för {name}";

    public override string StateSet(string name, string state) => $"{name} är nu {state}.";

    public override string Head(CaseOrder column) => column switch
    {
        CaseOrder.Number => "Ärende",
        CaseOrder.Title => "Projekt",
        CaseOrder.Applicant => "Sökande",
        CaseOrder.Officer => "Handläggare",
        CaseOrder.State => "Status",
        CaseOrder.Costs => "Kostnader",
        CaseOrder.Grant => "1:1-medel",
        CaseOrder.Share => "1:1 %",
        _ => "Ändrat",
    };

    public override string Order(CaseOrder order) => order switch
    {
        CaseOrder.Number => "ärendenummer",
        CaseOrder.Title => "projekt",
        CaseOrder.Applicant => "sökande",
        CaseOrder.Officer => "handläggare",
        CaseOrder.State => "status",
        CaseOrder.Costs => "kostnader",
        CaseOrder.Grant => "1:1-medel",
        CaseOrder.Share => "andel 1:1",
        _ => "senast ändrat",
    };

    public override string Direction(bool descending) => descending ? "fallande" : "stigande";

    public override string OpenBy(string user) => $"öppet hos {user}";

    public override string Draft(string user, int changes, int version) =>
        $"{user}: {changes} {(changes == 1 ? "ändring" : "ändringar")} sedan version {version}";
}

public sealed class EnglishListTexts : ListTexts
{
    public override string OrderTitle => "Sort by";
    public override string Mine => "my cases";
    public override string NoCaseChosen => "No case is chosen.";

    protected override string Of => "of";

    public override string StateTitle(string name) => $"State of {name}";

    public override string StateSet(string name, string state) => $"{name} is now: {state}.";

    public override string Head(CaseOrder column) => column switch
    {
        CaseOrder.Number => "Case",
        CaseOrder.Title => "Project",
        CaseOrder.Applicant => "Applicant",
        CaseOrder.Officer => "Case officer",
        CaseOrder.State => "State",
        CaseOrder.Costs => "Costs",
        CaseOrder.Grant => "1:1 grant",
        CaseOrder.Share => "1:1 %",
        _ => "Changed",
    };

    public override string Order(CaseOrder order) => order switch
    {
        CaseOrder.Number => "case number",
        CaseOrder.Title => "project",
        CaseOrder.Applicant => "applicant",
        CaseOrder.Officer => "case officer",
        CaseOrder.State => "state",
        CaseOrder.Costs => "costs",
        CaseOrder.Grant => "1:1 grant",
        CaseOrder.Share => "1:1 share",
        _ => "last changed",
    };

    public override string Direction(bool descending) => descending ? "descending" : "ascending";

    public override string OpenBy(string user) => $"open with {user}";

    public override string Draft(string user, int changes, int version) =>
        $"{user}: {changes} {(changes == 1 ? "change" : "changes")} since version {version}";
}
