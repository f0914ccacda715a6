using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of the list of cases: its columns, its orders and what filters it.</summary>
public abstract class ListTexts
{
    public abstract string OrderTitle { get; }
    public abstract string Mine { get; }

    /// <summary>The letter before a case that somebody has open.</summary>
    public abstract string OpenMark { get; }

    /// <summary>The head of a column.</summary>
    public abstract string Head(CaseOrder column);

    /// <summary>What can be sorted by, as a choice.</summary>
    public abstract string Order(CaseOrder order);

    /// <summary>A state in a narrow column.</summary>
    public abstract string ShortState(CaseState state);

    public abstract string Direction(bool descending);

    public string Sorted(CaseOrder order, bool descending) => $"{Order(order)} {Direction(descending)}";

    /// <summary>"3 av 10 000".</summary>
    public string Place(int number, int total) => $"{Grouped(number)} {Of} {Grouped(total)}";

    protected abstract string Of { get; }

    private static string Grouped(int number) => SwedishNumber.Grouped(number, 0, ' ');
}

public sealed class SwedishListTexts : ListTexts
{
    public override string OrderTitle => "Sortera efter";
    public override string OpenMark => "L";
    public override string Mine => "mina ärenden";

    protected override string Of => "av";

    public override string ShortState(CaseState state) => state switch
    {
        CaseState.Draft => "handläggs",
        CaseState.InReview => "granskas",
        CaseState.Decided => "beslutat",
        _ => "avslutat",
    };

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
}

public sealed class EnglishListTexts : ListTexts
{
    public override string OrderTitle => "Sort by";
    public override string OpenMark => "O";
    public override string Mine => "my cases";

    protected override string Of => "of";

    public override string ShortState(CaseState state) => state switch
    {
        CaseState.Draft => "draft",
        CaseState.InReview => "review",
        CaseState.Decided => "decided",
        _ => "closed",
    };

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
}
