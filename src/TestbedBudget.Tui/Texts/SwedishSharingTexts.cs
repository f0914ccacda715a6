using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class SwedishSharingTexts : SharingTexts
{
    public override string StoreIsReadOnly => "Databasen är öppnad skrivskyddad: ingenting lagras.";
    public override string HasOwnDraft => "Du har ett eget utkast av ärendet. Spara det som version, eller släng det, först.";
    public override string CaseIsGone => "Ärendet är borttaget ur databasen. Det som står här är inte lagrat: skriv underlaget till fil.";
    public override string TakenTitle => "Ditt utkast är övertaget";
    public override string TakenSeen => "Jag har sett det";
    public override string TakeItBack => "Ta tillbaka utkastet";
    public override string WrittenIsHere => "Texten som du skriver på är kvar här, och blir ett nytt utkast när du behåller den.";
    public override string NoCase => "Det finns inget lagrat ärende här.";
    public override string NotLooking => "Det är ärendet självt som visas.";
    public override string LookingKeys => "Esc tillbaka";
    public override string DraftsTitle => "Andras utkast";
    public override string NoDrafts => "Ingen annan har ett utkast av ärendet.";
    public override string TakeOverWord => "ta över";
    public override string Dropped => "Utkastet är lagt åt sidan.";
    public override string StateTitle => "Ärendets status";
    public override string PurgeTitle => "Ta bort ärendet för gott";
    public override string PurgeName => "Skriv ärendets namn";
    public override string You => "dig";
    public override string NothingToChoose => "Här finns inget att välja: bara en av er har ändrat.";
    public override string CannotChoose => "Här går det inte att välja deras: lägg mitt ovanpå och ändra för hand, eller ta deras helt.";
    public override string DraftStays => "Ingenting är sparat. Dina ändringar ligger kvar i utkastet.";
    public override string Grant => "1:1-medel";
    public override string Place => "Ställe";
    public override string Mine => "Mitt";
    public override string Becomes => "Blir";
    public override string AsideTitle => "Ta deras, behåll mitt som alternativ";
    public override string CopyTitle => "Spara mitt som ett eget ärende";
    public override string NumberHint => "tomt: inget Dnr";
    public override string CopyIntro => "Ditt utkast blir ett eget ärende. Ärendet som det kom ur blir som den senaste versionen.";
    public override string PageTitle => "LÄGET";
    public override string StandingHead => "Läget";
    public override string LeftHead => "Kvar att göra";
    public override string NothingLeft => "Ingenting.";
    public override string ChooseGrantRow => "Välj vilken rad som är 1:1-raden.";

    public override string LooksAt(string what) => $"Du tittar på {what}: ingenting ändras. Esc går tillbaka.";

    public override string OnlyLooking(string what) => $"Du tittar bara på {what}: ingenting ändras här. Esc går tillbaka.";

    public override string DraftGone(string user) => $"{user} har inget utkast av ärendet längre.";

    public override string DraftOf(string user) => $"utkastet hos {user}";

    public override string LookAtIt(string by) => $"Titta på utkastet hos {by}";

    public override string NewerShort(int number) => $"! version {number} finns";

    public override string OpenShort(string user, int more) => $"öppet hos {user}{(more > 0 ? $" +{more}" : string.Empty)}";

    public override string DraftsShort(int count) => $"{count} utkast";

    public override string Version(int number) => $"Version {number}";

    public override string NewerShown(int number) => $"Version {number} visas.";

    public override string NothingNewer(int version) => $"Ingen nyare version än {version} finns.";

    public override string AsideIntro(int version) => $"Version {version} gäller. Dina ändringar ligger kvar som ett alternativ under Pröva.";

    public override string NoAlternative(string change) => $"Kan inte bli en del av alternativet: {change}";

    public override string SetAside(string name, int version) => $"Version {version} gäller; dina ändringar är alternativet {name}.";

    public override string MineSince(string user, DateOnly day) => $"Ändringar av {user} {DateInput.Text(day)}";

    public override string CopyOf(string title) => $"{title} (kopia)";

    public override string Copied(string title) => $"Sparat som ett eget ärende: {title}.";

    public override string OnTop(int count, int version) => $"{Changes(count)} ligger nu ovanpå version {version}.";

    public override string Period(DateOnly first, DateOnly last) => $"Projektperiod: {DateInput.Text(first)} – {DateInput.Text(last)}";

    public override string WriteSections(string headings) => $"Skriv avsnitten: {headings}.";

    public override string StateIsSet(string state, int version) => $"Ärendet är nu: {state} (version {version}).";

    public override string PurgeNameDiffers(string name) => $"Skriv {name} för att ta bort ärendet, eller Esc.";

    public override string PurgeAsks(string name, string title, int versions) =>
        $"{name} {title}: {(versions == 1 ? "1 version" : $"{versions} versioner")} och alla utkast tas bort. Det går inte att ångra.";

    public override string Purged(string key) => $"Ärendet {key} är borttaget.";

    public override string DropAsks(int changes, int version) =>
        $"Lägga åt sidan {Changes(changes)} sedan version {version}? Ärendet blir som den senaste versionen.";

    public override string NewerSaved(string by, int number, string? reason, bool isMine) =>
        $"{by} har sparat version {number}{(reason is null ? string.Empty : $" ({reason})")}. "
        + (isMine ? "Arkiv, Visa nyare version jämför; dina ändringar ligger kvar." : "Arkiv, Visa nyare version.");

    public override string ConflictHead(VersionLine theirs) =>
        $"{theirs.By} har sparat version {theirs.Number} {CaseStanding.Time(theirs.At)}{(theirs.Reason is null ? "." : $": {theirs.Reason}")}";

    public override string ConflictCounts(int changes, int version, int clashes) =>
        $"Du har {Changes(changes)} sedan version {version}. "
        + (clashes == 0 ? "Ni har inte ändrat samma sak." : $"På {(clashes == 1 ? "ett ställe" : $"{clashes} ställen")} har ni ändrat olika.");

    public override string Meaning(ConflictMark mark, string by, Holds holds) => mark switch
    {
        ConflictMark.Refused => "din ändring kan inte göras på deras version",
        ConflictMark.Clash => holds switch
        {
            Holds.Theirs => $"båda har ändrat, {by} gäller; mellanslag väljer",
            Holds.Mine => "båda har ändrat, ditt gäller som det var; mellanslag väljer",
            _ => "båda har ändrat, din ändring gäller; mellanslag väljer",
        },
        ConflictMark.Unmet => "blir något annat än någon av er skrev",
        ConflictMark.Mine => "bara du har ändrat",
        ConflictMark.Theirs => $"bara {by} har ändrat",
        ConflictMark.Alike => "ni har ändrat till samma",
        _ => "beräknat",
    };

    public override string OnTopAsks(int refused, int unmet) =>
        (refused > 0 ? $"{Changes(refused)} kan inte göras på deras version. " : string.Empty)
        + (unmet > 0 ? $"{Wording.Count(unmet, "ställe", "ställen")} blir något annat än någon av er skrev. " : string.Empty)
        + "Lägga resten ovanpå?";

    public override string? Next(CaseState state) => state switch
    {
        CaseState.Draft => "Sätt status på granskning när underlaget är klart.",
        CaseState.InReview => "Skriv in beslutet (Beslutat …) när det är fattat.",
        CaseState.Decided => "Sätt status avslutat när ärendet är klart.",
        _ => null,
    };

    public override string NotMade(string? change) => change is null ? "Ändringen är inte gjord." : $"Inte gjort: {change}.";

    public override string TakenMeanwhile(string by, string notMade) => $"{by} har tagit över ditt utkast. {notMade}";

    public override string Followed => "Ditt andra fönster har ändrat utkastet: det visas här.";

    public override string ChangedElsewhere(string notMade) => $"Ditt utkast har ändrats i ett annat fönster och visas som det är nu. {notMade}";

    protected override string Changes(int count) => count == 1 ? "1 ändring" : $"{count} ändringar";

    protected override string Draft(string user, string changes, int version) => $"{user}: utkast, {changes} sedan version {version}";

    protected override string DraftToSave(string user, string changes, int version) =>
        $"Spara eller ta över utkastet hos {user}: {changes} sedan version {version}.";

    protected override string TakeOverAsks(string user, string changes, int version) =>
        $"Ta över utkastet hos {user}: {changes} sedan version {version}? Det blir ditt, med alla ändringar, och {user} får veta det.";

    protected override string TookOver(string user, string changes, int version) => $"Utkastet hos {user} är ditt nu: {changes} sedan version {version}.";

    protected override string Taken(string by, string key, string changes, int version, string at) =>
        $"{by} tog över ditt utkast i {key} {at}: {changes} sedan version {version}. Det som var lagrat finns kvar där.";

    protected override string HasOpen(string user, bool isSelf, string since) =>
        isSelf ? $"Öppet hos dig i ett annat fönster sedan {since}" : $"Öppet hos {user} sedan {since}";
}
