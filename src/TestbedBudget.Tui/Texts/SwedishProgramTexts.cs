using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class SwedishProgramTexts : ProgramTexts
{
    public override string UsageHead => "Användning:";
    public override string OptionsHead => "Tillval:";
    public override string CommandsHead => "Kommandon:";
    public override string GridUsage => "öppnar tabellerna; utan ärende visas ärendelistan";
    public override string SeeHelp => "Se testbed-budget --help.";
    public override string NotATerminal => "Kör programmet i en terminal, eller t.ex. testbed-budget show ÄRENDE: här finns ingen.";

    public override string DumbTerminal =>
        "Sätt TERM till terminalens namn, t.ex. xterm: TERM=dumb kan inte visa tabellerna. Eller kör t.ex. testbed-budget show ÄRENDE.";

    public override string NotThisSystem => "Använd t.ex. testbed-budget show ÄRENDE: tabellerna visas bara på Linux.";

    public override string Case => "Ärende";
    public override string Title => "Projekt";
    public override string Applicant => "Sökande";
    public override string Officer => "Handläggare";
    public override string Period => "Projektperiod";
    public override string State => "Läge";
    public override string Costs => "Kostnader";
    public override string Grant => "1:1-medel";
    public override string Share => "Andel";
    public override string Cap => "Dock högst";
    public override string Room => "Utrymme till taket";
    public override string OverCap => "Över taket";
    public override string RoomToLimit => "Utrymme till gränsen";
    public override string Slack => "Kostnaderna kan minska";
    public override string Previous => "Tidigare beslut";
    public override string Increase => "Utökning";
    public override string Remaining => "Kvarvarande medel";
    public override string Findings => "Att kontrollera";
    public override string NoFindings => "Inget att kontrollera.";
    public override string NoCases => "Inga ärenden. Läs in ett beslut med: testbed-budget import FIL.";
    public override string Imported => "Inläst";
    public override string Reading => "Läser";

    public override string Row => "Rad";
    public override string PeriodHead => "Period";
    public override string Before => "Tidigare budget";
    public override string After => "Ny budget";
    public override string Change => "Förändring";
    public override string Version => "Version";
    public override string SavedAt => "Sparad";
    public override string SavedBy => "Av";
    public override string How => "Hur";
    public override string Standing => "Utkast, öppet hos";
    public override string Reason => "Motivering";

    public override string KindName(VersionKind kind) => kind switch
    {
        VersionKind.Created => "nytt ärende",
        VersionKind.Imported => "inläst",
        VersionKind.Saved => "sparad",
        VersionKind.Restored => "återställd",
        _ => "nytt läge",
    };

    public override string ShowsDraft(int changes, int version) =>
        $"Ditt utkast visas: {Wording.Count(changes, "ändring", "ändringar")} sedan version {version.ToString(CultureInfo.InvariantCulture)}.";

    public override string StateName(CaseState state) => state switch
    {
        CaseState.Draft => "under handläggning",
        CaseState.InReview => "på granskning",
        CaseState.Decided => "beslutat",
        _ => "avslutat",
    };

    public override string Help(string name) => name switch
    {
        "import" => "läser in beslutsunderlag (.txt .md .tsv) eller projekt (.json) i databasen",
        "list" => "visar ärendena",
        "show" => "visar ett ärende: tabeller, 1:1-medel och vad som bör kontrolleras",
        "check" => "visar bara vad som bör kontrolleras",
        "export" => "skriver beslutsunderlaget, eller ärendet som json",
        "history" => "visar ärendets versioner",
        "backup" => "kopierar databasen medan andra arbetar",
        "doctor" => "kontrollerar databasen; med --salvage skrivs allt läsbart till en fil",
        "what-if" => "prövar ett slutdatum och visar vad det gör med raderna, andelen och taket",
        "portfolio" => "räknar ihop 1:1-medel per budgetår mot ramarna, för alla ärenden",
        "--filter" => "bara ärenden som har orden",
        "--replace" => "ersätter det som redan finns",
        "--json" => "skriver JSON",
        "--scenario" => "visar ett alternativ",
        "--format" => "formatet",
        "--output" => "skriver till en fil i stället för till skärmen",
        "--end" => "det nya slutdatumet",
        "--payer" => "vem som betalar resten: en finansiärs namn, en del av det, eller radens nummer",
        "--save" => "sparar som ett alternativ med namnet",
        "--salvage" => "filen som allt läsbart skrivs till",
        "--db" => "databasen",
        "--lang" => "språket",
        "--read-only" => "ändrar ingenting",
        "--color" => "färger",
        "--keys" => "tangenternas koder i PuTTY",
        "--trace-startup" => "visar vad starten tar tid till",
        "--demo" => "två exempelärenden i en tillfällig databas",
        "--help" => "visar hjälp",
        "--version" => "visar programmets version",
        _ => "",
    };

    public override string UnknownOption(string found) => $"Tillvalet {found} finns inte. {SeeHelp}";

    public override string OptionNeedsValue(string option, string expected) => $"{option} saknar värde. Väntat: {option} {expected}.";

    public override string OptionValueRefused(string option, string found, string expected) =>
        $"{option} kan inte vara \"{found}\". Väntat: {expected}.";

    public override string OptionsExclude(string option, string other) => $"{option} och {other} kan inte stå tillsammans. Välj en av dem.";

    public override string TooManyArguments(string found) => $"\"{found}\" är ett argument för mycket. {SeeHelp}";

    public override string ArgumentMissing(string expected) => $"{expected} saknas. {SeeHelp}";

    public override string FileMissing(string file) => $"{file}: filen finns inte. Kontrollera sökvägen.";

    public override string IsFolder(string file) => $"{file} är en mapp. Väntat: en fil, t.ex. {file}/beslut.txt.";

    public override string FileDenied(string file) => $"{file}: rätt att läsa filen saknas. Kontrollera rättigheterna.";

    public override string FileFailed(string file) => $"{file}: filen kan inte läsas. Kontrollera disken eller nätet.";

    public override string At(string file, int line, string sentence) =>
        line > 0 ? $"{file}, rad {Wording.Whole(line)}: {sentence}" : $"{file}: {sentence}";

    public override string UnknownSetting(string key) => $"Inställningen \"{key}\" finns inte och gör ingenting.";

    public override string SettingRefused(string? key, string expected) =>
        key is null ? $"Filen kan inte läsas. Väntat: {expected}." : $"Inställningen \"{key}\" har fel värde. Väntat: {expected}.";

    public override string CaseMissing(string name, string database) =>
        $"Ärendet \"{name}\" finns inte i {database}. Se testbed-budget list.";

    public override string ScenarioMissing(string name) => $"Alternativet \"{name}\" finns inte i ärendet.";

    public override string PayerMissing(string found, string financiers) =>
        $"--payer kan inte vara \"{found}\": ingen finansiär heter så. {(financiers.Length == 0 ? "Budgeten har ingen." : $"Finansiärer: {financiers}.")}";

    public override string PayerAmbiguous(string found, string financiers) =>
        $"--payer \"{found}\" passar flera finansiärer: {financiers}. Ange hela namnet eller radens nummer.";

    public override string CaseNumberMissing(string file) =>
        $"{file}: Dnr saknas i texten. Lägg till en rad \"Dnr: …\", eller öppna filen i programmet och fyll i det.";

    public override string CaseExists(string name, string title) =>
        $"Ärendet {name} ({title}) finns redan. Ersätt det med --replace.";

    public override string SavedMeanwhile(string name) => $"Någon annan har sparat {name} under tiden. Läs in igen.";

    public override string ChangedMeanwhile(string name) =>
        $"{name} har ändrats under tiden. Inget sparades: kör kommandot igen.";

    public override string FileKeepsNoScenario(string file) =>
        $"{file} är en fil, och --save sparar i ett ärende. Läs in filen med import och ange ärendet.";

    public override string ScenarioSaved(string name, int version) =>
        $"Alternativet \"{name}\" är sparat i version {version.ToString(CultureInfo.InvariantCulture)}.";

    public override string ScenarioInDraft(string name) =>
        $"Alternativet \"{name}\" är sparat i ditt utkast; ^S gör det till en version.";

    public override string ScenarioReason(string name) => $"alternativet \"{name}\" tillagt";

    public override string Written(string file) => $"Skrivet: {file}";

    public override string OutputExists(string file) => $"{file} finns redan med annat innehåll. Ersätt den med --replace.";

    public override string SystemRefused(string said) => $"Systemet nekade: {said}";

    public override string OutputFailed(string file) => $"{file}: filen kan inte skrivas. Kontrollera rättigheterna och att disken har plats.";

    public override string Counts(int errors, int warnings, int notes) =>
        $"{errors} fel, {warnings} {(warnings == 1 ? "varning" : "varningar")}, {notes} {(notes == 1 ? "notering" : "noteringar")}";

    public override string ShareOf(string share, string basis) => $"{share} av {basis}";

    public override string RemainingIs(string left, string increase, string future) =>
        $"{left} + utökning {increase}; kommande perioder {future}";

    public override string SlackIs(string slack, string ore) =>
        $"{slack} innan bidraget minskar; därunder {ore} öre mindre bidrag per outnyttjad krona";
}
