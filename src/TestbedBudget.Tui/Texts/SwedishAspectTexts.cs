using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class SwedishAspectTexts(CaseTexts cases, RowTexts rows, PanelTexts panel) : AspectTexts(cases, rows, panel)
{
    public override string IsThere => "finns";
    public override string IsNotThere => "finns inte";
    protected override string Blank => "(tom)";
    protected override string Calculated => "(beräknas)";
    protected override string Actual => "utfall (låst)";
    protected override string Budget => "budget";
    protected override string CapFollows => "följer 1:1-raden";
    protected override string Limits => "Gränser för kontroller";
    protected override string Precision => "Belopp i";
    protected override string Kronor => "hela kronor";
    protected override string Ore => "kronor och ören";
    protected override string Periods => "Perioder";
    protected override string SectionOrder => "Underlagets avsnitt";
    protected override string Template => "Underlagets mall";
    protected override string Decisions => "Beslut";
    protected override string Printed => "Summor i texten";
    protected override string Review => "Granskad anmärkning";
    protected override string Heading => "rubrikrad";
    protected override string PlainRow => "rad";

    protected override string RowLine(string label, bool isThere) => isThere ? $"Ny rad: {label}" : $"Borttagen rad: {label}";

    protected override string Field(HeaderPart part) => part switch
    {
        HeaderPart.Title => "Projekt",
        HeaderPart.CaseNumber => "Dnr",
        HeaderPart.Applicant => "Sökande",
        HeaderPart.Officer => "Handläggare",
        HeaderPart.Unit => "Tjänsteställe",
        HeaderPart.Forum => "Instans",
        _ => "Underlagets datum",
    };

    protected override string PartOf(RowPart part) => part switch
    {
        RowPart.Label => "radens text",
        RowPart.Kind => "slag",
        RowPart.Pace => "takt vid förlängning",
        RowPart.Heading => "radens art",
        _ => "beräkning",
    };

    protected override string Term(GrantPart part) => part switch
    {
        GrantPart.Row => "1:1-raden",
        GrantPart.Share => "Angiven andel",
        GrantPart.Basis => "Underlag för andelen",
        _ => "Dock högst",
    };

    protected override string Order(TableKind table) => table == TableKind.Costs ? "Kostnadsradernas ordning" : "Finansiärernas ordning";

    protected override string NoteOn(string? place) => $"Anteckning på {place ?? "ärendet"}";

    protected override string Section(string heading) => $"Underlagets text, {heading}";

    protected override string Scenario(string name) => $"Alternativet {name}";

    protected override string Edits(int count) => count == 1 ? "1 ändring" : $"{count} ändringar";

    protected override string DecidedOn(int count, string? latest, bool isDecided) =>
        $"{count} beslut" + (latest is null ? string.Empty : $", senast {latest}") + (isDecided ? ", budgeten beslutad" : string.Empty);
}
