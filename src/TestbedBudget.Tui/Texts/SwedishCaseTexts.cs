using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class SwedishCaseTexts : CaseTexts
{
    public override string ListTitle => "ÄRENDEN";
    public override string EmptyList => "Här finns inga ärenden än. Klistra in beslutet här, eller tryck n för ett nytt ärende.";
    public override string NothingMatches => "Inget ärende passar in på sökningen.";
    public override string FilterHead => "Sök";
    public override string NoCaseNumber => "(inget Dnr)";
    public override string NewTitle => "Nytt ärende";
    public override string HeaderTitle => "Ärendeuppgifter";
    public override string Title => "Projekt";
    public override string CaseNumber => "Dnr";
    public override string Applicant => "Sökande";
    public override string Officer => "Handläggare";
    public override string Unit => "Tjänsteställe";
    public override string Forum => "Instans";
    public override string MemoDate => "Underlagets datum";
    public override string FirstDay => "Första dag";
    public override string LastDay => "Sista dag";
    public override string DateHint => "ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM";
    public override string Rows => "Rader";
    public override string UsualRows => "de vanliga raderna";
    public override string NoRows => "inga rader";
    public override string SaveTitle => "Spara version";
    public override string Why => "Varför (frivilligt)";
    public override string WhyHint => "t.ex. efter samtal med kommunen";
    public override string ImportTitle => "Läs in beslut";
    public override string File => "Fil";
    public override string ChecklistTitle => "Inläst: stämmer detta?";
    public override string GrantRow => "1:1-raden";
    public override string NoGrantRow => "ingen";
    public override string Actual => "utfall (låst)";
    public override string Budget => "budget";
    public override string PasteTitle => "Inklistrat";
    public override string RowTitle => "Raduppgifter";
    public override string NewRowTitle => "Ny rad";
    public override string NewHeadingTitle => "Ny rubrikrad";
    public override string Label => "Text";
    public override string Kind => "Kostnadsslag";
    public override string Sector => "Sektor";
    public override string Contribution => "Bidrar med";
    public override string Pace => "Takt vid förlängning";
    public override string PaceOfKind => "efter radens slag";
    public override string TermsTitle => "Villkor för 1:1-medel";
    public override string Share => "Andel (%)";
    public override string Basis => "Underlag för andelen";
    public override string Cap => "Dock högst (kr)";
    public override string CapHint => "tomt: taket följer 1:1-raden";
    public override string Path => "Fil";
    public override string FindingsTitle => "Att kontrollera";
    public override string Needed => "Skriv något här.";
    public override string PublicHeading => "Offentlig finansiär";
    public override string OwnGrantLabel => "1:1-medel";
    public override string OwnBudgetLabel => "rambudget";

    public override ImmutableArray<string> UsualCostLabels =>
        ["Egen personal", "Externa tjänster", "Resor och logi", "Investeringar, materiel och lokaler", "Indirekta kostnader"];

    public override string CostKind(CostKind kind) => kind switch
    {
        Core.CostKind.Staff => "personal",
        Core.CostKind.ExternalServices => "externa tjänster",
        Core.CostKind.Travel => "resor och logi",
        Core.CostKind.Equipment => "utrustning, materiel, lokaler",
        Core.CostKind.Investment => "investering",
        Core.CostKind.Indirect => "indirekta kostnader",
        Core.CostKind.InKind => "bidrag i annat än pengar",
        Core.CostKind.Income => "intäkter (minus)",
        _ => "övrigt",
    };

    public override string SectorName(Sector sector) => sector == Core.Sector.Public ? "offentlig" : "privat";

    public override string ContributionName(Contribution contribution) => contribution switch
    {
        Core.Contribution.Cash => "kontanter",
        Core.Contribution.Time => "tid",
        Core.Contribution.InKind => "bidrag i annat än pengar",
        _ => "rambudget (RAM)",
    };

    public override string PaceName(Pace pace) => pace switch
    {
        Core.Pace.Month => "per månad",
        Core.Pace.HalfYear => "per påbörjat halvår",
        Core.Pace.Year => "per påbörjat år",
        _ => "oförändrat",
    };

    public override string State(CaseState state) => state switch
    {
        CaseState.Draft => "under handläggning",
        CaseState.InReview => "på granskning",
        CaseState.Decided => "beslutat",
        _ => "avslutat",
    };

    public override string NothingToSave(int version) => $"Inget är ändrat sedan version {version}.";

    public override string Saved(int version, CaseState? state) =>
        $"Sparat som version {version}{(state is { } now ? $", och ärendet är nu {State(now)}" : string.Empty)}.";

    public override string Undone(string change) => $"Ångrat: {change}";

    public override string Redone(string change) => $"Gjort igen: {change}";

    public override string Locked(string period, bool actual) =>
        actual ? $"{period} är låst som utfall." : $"{period} är budget igen.";

    public override string DeleteGrantRow(string label) => $"{label} är 1:1-raden. Ta bort den ändå? Ångra ger den tillbaka.";

    public override string DeleteReadRow(string label, IReadOnlyList<string> readers) =>
        $"{label} används i beräkningen av {string.Join(", ", readers)}. Ta bort raden ändå? Ångra ger den tillbaka.";

    public override string NotADate(string text) => $"'{text}' är inget datum: skriv ÅÅÅÅ-MM-DD, eller ÅÅÅÅ-MM för månadens slut.";

    public override string NotAShare(string text) => $"'{text}' är ingen andel: skriv procent mellan 0 och 100, t.ex. 50 eller 33,5.";

    public override string PeriodTooLong(int mostYears) => $"Projektet kan ha högst {mostYears} år.";

    public override string EndBeforeStart(DateOnly first, DateOnly last) =>
        $"Sista dagen {IsoDay.Text(last)} ligger före första dagen {IsoDay.Text(first)}.";

    public override string Exists(string name, string title) =>
        $"{name} finns redan: öppna det ur listan eller ange ett annat Dnr. ({title})";

    public override string LeaveUnstored(int changes) =>
        $"{(changes == 1 ? "En ändring är" : $"{changes} ändringar är")} inte lagrad{(changes == 1 ? "" : "e")}: ett annat ärende har samma Dnr. ^S frågar hur texten lagras. Gå ändå och förlora {(changes == 1 ? "den" : "dem")}?";

    public override string Missing(string name) => $"Det finns inget ärende som heter {name}.";

    public override string Written(string path) => $"Skrivet till {path}";

    public override string Replace(string path) => $"{path} finns redan och är en annan text. Ersätta den?";

    public override string Imported(int rows, int periods) => $"Läste {Wording.Count(rows, "rad", "rader")} och {Wording.Count(periods, "period", "perioder")}.";

    public override string Opened(int changes, int version) =>
        $"Öppnat där du slutade: {changes} {(changes == 1 ? "ändring" : "ändringar")} sedan version {version}.";

    public override string HalfTyped(string text) => $"Du höll på att skriva: {text}";

    public override string HalfTypedToPaste(string text) => $"Du höll på att skriva (^V i en ruta sätter in det): {text}";

    public override string PasteAsks(int rows, bool isMemo) => isMemo
        ? "Det inklistrade är ett beslutsunderlag. Läsa in det som ett ärende?"
        : $"Det ser ut som en inklistring av {rows} rader. Använda den?";
}
