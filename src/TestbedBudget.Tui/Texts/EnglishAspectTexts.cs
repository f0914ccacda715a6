using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class EnglishAspectTexts(CaseTexts cases, RowTexts rows, PanelTexts panel) : AspectTexts(cases, rows, panel)
{
    public override string IsThere => "is there";
    public override string IsNotThere => "is not there";
    protected override string Blank => "(blank)";
    protected override string Calculated => "(calculated)";
    protected override string Actual => "actual (locked)";
    protected override string Budget => "budget";
    protected override string CapFollows => "follows the grant row";
    protected override string Limits => "Limits of the checks";
    protected override string Precision => "Amounts in";
    protected override string Kronor => "whole kronor";
    protected override string Ore => "kronor and öre";
    protected override string Periods => "Periods";
    protected override string SectionOrder => "Sections of the memo";
    protected override string Template => "Template of the memo";
    protected override string Decisions => "Decisions";
    protected override string Printed => "Sums in the text";
    protected override string Review => "Finding reviewed";
    protected override string Heading => "heading";
    protected override string PlainRow => "row";

    protected override string RowLine(string label, bool isThere) => isThere ? $"New row: {label}" : $"Row deleted: {label}";

    protected override string Field(HeaderPart part) => part switch
    {
        HeaderPart.Title => "Project",
        HeaderPart.CaseNumber => "Case number",
        HeaderPart.Applicant => "Applicant",
        HeaderPart.Officer => "Case officer",
        HeaderPart.Unit => "Unit",
        HeaderPart.Forum => "Forum",
        _ => "Date of the memo",
    };

    protected override string PartOf(RowPart part) => part switch
    {
        RowPart.Label => "name of the row",
        RowPart.Kind => "kind",
        RowPart.Pace => "pace of an extension",
        RowPart.Heading => "sort of row",
        _ => "rule",
    };

    protected override string Term(GrantPart part) => part switch
    {
        GrantPart.Row => "Grant row",
        GrantPart.Share => "Stated share",
        GrantPart.Basis => "Share basis",
        _ => "Cap",
    };

    protected override string Order(TableKind table) => table == TableKind.Costs ? "Order of the cost rows" : "Order of the financiers";

    protected override string NoteOn(string? place) => $"Note on {place ?? "the case"}";

    protected override string Section(string heading) => $"Text of the memo, {heading}";

    protected override string Scenario(string name) => $"Scenario {name}";

    protected override string Edits(int count) => count == 1 ? "1 change" : $"{count} changes";

    protected override string DecidedOn(int count, string? latest, bool isDecided) =>
        (count == 1 ? "1 decision" : $"{count} decisions") + (latest is null ? string.Empty : $", latest {latest}") + (isDecided ? ", budget decided" : string.Empty);
}
