using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class SwedishWhatIfTexts : WhatIfTexts
{
    public override string Mode => "PRÖVA";
    public override string EndDate => "Slutdatum";
    public override string DateMoves => "←→ mån  PgUp/Dn år  Tab tabell";
    public override string PanelHead => "PRÖVAS";
    public override string PlanHead => "1:1-medel år för år";
    public override string StartTitle => "Pröva slutdatum";
    public override string WhoPays => "Vem betalar resten?";
    public override string IndexHint => "Belopp i perioder som läggs till räknas upp så mycket för varje år.";
    public override string NobodyYet => "ingen ännu";
    public override string CoFinanciersPay => "medfinansiärerna, fördelat";
    public override string PaysIn => "Betalar resten i";
    public override string EveryBudgetPeriod => "alla budgetperioder";
    public override string UnnamedAlternative => "alternativ";
    public override string LeftNothing => "Budgeten visas igen.";
    public override string Left => "Budgeten visas igen. Det som prövades behölls inte; ^Z tar tillbaka det.";
    public override string NothingTried => "Ingenting prövas: F7 börjar.";
    public override string KeepTitle => "Behåll som alternativ";
    public override string KeepCopyTitle => "Behåll en kopia";
    public override string Name => "Namn";
    public override string ListTitle => "Alternativ";
    public override string YearMark => "å";
    public override string NoAlternatives => "Inga alternativ: F7 prövar ett slutdatum, ^S behåller det.";
    public override string RenameWord => "namn";
    public override string RenameTitle => "Byt namn på alternativet";
    public override string DuplicateWord => "kopia";
    public override string DuplicateTitle => "Kopiera alternativet";
    public override string DropWord => "bort";
    public override string AdoptWord => "inför";
    public override string EditsWord => "steg";
    public override string NoEdits => "Alternativet ändrar ingenting.";
    public override string EditDropped => "Steget är borttaget. ^Z tar tillbaka det.";
    public override string CompareWord => "jämför";
    public override string CompareTitle => "Jämför med budgeten";
    public override string NothingToCompare => "Det finns inget alternativ att jämföra med: F7 prövar ett.";
    public override string NoneToCompare => "(inget)";
    public override string ComparesNoAlternatives => "Här jämförs inga alternativ: det finns inget att behålla eller öppna.";
    public override string AllKept => "Alla alternativ är redan behållna.";
    public override string ShowsEverything => "Belopp, ändring och procent visas redan.";
    public override string BaseName => "Budget";
    public override string EarlierBudget => "Tidigare budget";
    public override string NewBudget => "Ny budget";
    public override string ChangeInKronor => "Förändring kr";
    public override string ChangeInPercent => "Förändring %";
    public override string EarlierBudgetMissing => "Tidigare budget saknas: det tidigare beslutets tabeller är inte inlästa.";
    public override string NoDecision => "Det finns inget tidigare beslut att jämföra med.";
    public override string AssumptionsHead => "ANTAGANDEN SOM SKILJER";
    public override string Verdict => "Omdöme";
    public override string Missing => "Saknas";
    public override string TooMuch => "För mycket";
    public override string Unbalanced => "OBALANS";
    public override string EmptyPeriod => "TOM PERIOD";
    public override string ChangesOf => "Före och efter: vilket alternativ?";
    public override string WriteTitle => "Skriv jämförelsen till fil";
    public override string WriteHint => ".tsv ger text för kalkylprogram, annars Markdown.";
    public override string FileName => "jämförelse";
    public override string SplitTitle => "Fördela på finansiärerna";
    public override string NothingToSplit => "Kostnader och finansiering är lika i alla budgetperioder: det finns inget att fördela.";
    public override string NobodyTakesPart => "Välj minst en finansiär.";
    public override string NoFullTime => "Skriv hur många tjänster minst en finansiär har.";
    public override string TakesPart => "deltar";
    public override string TakesNoPart => "deltar inte";
    public override string DecideTitle => "Beslutat …";
    public override string DecisionDate => "Beslutsdatum";
    public override string Paragraph => "Paragraf";
    public override string SplitDone => "Resten är fördelad. ^Z tar tillbaka det.";
    public override string TriedAgain => "Det som prövades är tillbaka.";
    public override string DecideFirst => "Budgeten är inte beslutad: Beslutat … låser den först.";
    public override string AdoptOrLeaveFirst => "Ett alternativ visas. Inför det i budgeten eller lämna det först.";

    public override string Costs => "Kostnader";
    public override string Financing => "Finansiering";
    public override string Grant => "1:1-medel";
    public override string Share => "Andel";
    public override string Cap => "Dock högst";
    public override string CapFollows => "följer 1:1";
    public override string Room => "Utrymme taket";
    public override string OverCap => "Över taket";
    public override string Slack => "Kan minska";
    public override string Increase => "Utökning";
    public override string Future => "Kommande per.";

    protected override string NobodyPays => "resten betalar ingen";

    public override string FromPeriodOn(string period) => $"{period} och framåt; tidigare år som inskrivet";

    public override string AsNow(string label) => $"{label}, som nu";

    public override string PayerLeavesNothing(string label) => $"{label} betalar resten: det finns inget att fördela.";

    public override string OverLimit(Share limit) => $"Över {SwedishNumber.StatedPercent(limit)} %";

    public override string RoomToLimit(Share limit) => $"Utrymme {SwedishNumber.StatedPercent(limit)} %";

    public override string State(string name) => name.Length == 0 ? "PRÖVA: budgeten ändras inte" : $"ALTERNATIV {name}: budgeten ändras inte";

    public override string KeptAs(string name) => $"Behållet som alternativ: {name}.";

    public override string IsKept(string name) => $"Redan behållet som {name}; varje ändring lagras i det.";

    public override string StepIsOfBudget(string keys) => $"Nästa steg är en ändring av budgeten: {keys} visar den, och där ångras den.";

    public override string LeftKept(string name) => $"Budgeten visas igen. {name} finns bland alternativen.";

    public override string NotDates(string typed) => $"{typed} är inget datum. Skriv 2026-08 eller 2026-08-31, flera med komma emellan.";

    public override string KeepAmount(Money amount) => $"{Wording.Kronor(amount)} är rätt";

    public override string TryAmount(Money amount) => $"pröva med {Wording.Kronor(amount)}";

    public override string Appeared(int count) => count == 0 ? "Inget nytt att kontrollera." : $"{Wording.Count(count, "nytt", "nya")} att kontrollera:";

    public override string Vanished(int count) => count == 0 ? string.Empty : $"{count} faller bort.";

    public override string Alternative(int number) => $"Alternativ {number}";

    public override string OnlyThree(int count) => $"Tre av {count} visas: fler får inte plats bredvid varandra.";

    public override string EditsTitle(string name) => $"Steg i {name}";

    public override string CopyOf(string name) => $"{name} kopia";

    public override string Adopted(string name) => $"{name} är infört i budgeten. ^Z tar tillbaka det.";

    public override string AdoptQuestion(string name, int refused) => refused == 0
        ? $"Inför {name} i budgeten?"
        : $"Inför {name} i budgeten? {Wording.Count(refused, "ändring", "ändringar")} i alternativet går inte längre att göra och utelämnas.";

    public override string CompareHead(string title, CompareShows? shows) => shows switch
    {
        null => $"JÄMFÖRELSE  {title}",
        CompareShows.Changes => $"JÄMFÖRELSE, ändring i kr  {title}",
        CompareShows.Shares => $"JÄMFÖRELSE, ändring i %  {title}",
        _ => $"JÄMFÖRELSE, belopp  {title}",
    };

    public override string NotFullTime(string label) => $"{label}: skriv antalet tjänster som ett tal över noll, t.ex. 0,8, eller lämna fältet tomt.";

    public override string BelowZero(string label, string period) => $"{label} skulle ge mindre än noll {period}.";

    public override string SplitName(CostSplit by) => by switch
    {
        CostSplit.Equally => "lika",
        CostSplit.InProportion => "i proportion till vad de ger",
        CostSplit.ByFullTimeEquivalents => "per tjänst",
        _ => "en tar allt",
    };

    public override string AmendmentQuestion(Decision decision) =>
        $"Börja en ny ändring av beslutet {DateInput.Text(decision.Date)}{(decision.Paragraph is { Length: > 0 } paragraph ? " " + paragraph : string.Empty)}? "
        + $"{(decision.Grant is { } grant ? Wording.Kronor(grant) : "Beloppet")} och {DateInput.Text(decision.Last)} blir det tidigare beslutets; taket följer 1:1-raden.";

    public override string ComesAlong(int changes) =>
        $"{changes} {(changes == 1 ? "ändring" : "ändringar")} sedan beslutet följer med i den nya ändringen.";

    public override string DecidedOn(Decision decision, bool isChangedSince) =>
        $"{(isChangedSince ? "ändrat sedan beslutet" : "beslutat")} {DateInput.Text(decision.Date)}{(decision.Paragraph is { Length: > 0 } paragraph ? " " + paragraph : string.Empty)}";

    public override string IsDecided(DateOnly day) => $"Beslutat {DateInput.Text(day)}. Nästa ändring börjar i menyn Arkiv.";

    public override string AmendmentStarted(Decision decision) =>
        $"Ny ändring av beslutet {DateInput.Text(decision.Date)}: utökningen räknas från det.";

    public override string MoreRows(int count) => $"… och {Wording.Count(count, "rad", "rader")} till";

    protected override string Dropped(string periods, int amounts) => $"{periods} faller bort med {Wording.Count(amounts, "inskrivet", "inskrivna")} belopp.";

    protected override string Months(decimal months, decimal more) =>
        more == 0 ? $"{Plain(months)} mån, oförändrat" : $"{Plain(months)} mån ({Signed(more)})";

    protected override string Indexed(Share index) => $"uppräkning {SwedishNumber.StatedPercent(index)} %";

    protected override string PaysTheRest(string label) => $"resten betalar {label}";

    protected override string SplitsTheRest(string how) => $"resten fördelas: {how}";

    public override string Pace(string label, string pace) => $"{label}, takt {pace}";
}
