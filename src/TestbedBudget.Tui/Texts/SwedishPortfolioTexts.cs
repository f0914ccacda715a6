using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class SwedishPortfolioTexts : PortfolioTexts
{
    public override string BudgetYear => "Budgetår";
    public override string Applicant => "Sökande";
    public override string Financier => "Finansiär";
    public override string Cases => "Ärenden";
    public override string Case => "Ärende";
    public override string Project => "Projekt";
    public override string State => "Status";
    public override string Marks => "Anm.";
    public override string Decided => "Beslutat";
    public override string Proposed => "Föreslaget";
    public override string Undivided => "Ej årsfördelat";
    public override string UndividedBriefly => "Ej fördelat";
    public override string LeftBriefly => "Kvar";
    public override string Frame => "Ram";
    public override string Left => "Kvar av ramen";
    public override string Together => "Totalt";
    public override string Sum => "Summa";
    public override string Change => "Förändring";
    public override string NoApplicant => "sökande saknas";
    public override string NoFinancier => "1:1-raden är inte vald";
    public override string IsMissing => "saknas";
    public override string IsUnknown => "okänt";
    public override string WithoutYears => "Årsfördelning saknas";
    public override string NotPayments => "Budgetår, inte utbetalningsår. Bara 1:1-rader, ur senast sparade versioner.";
    public override string NoCases => "Inga ärenden här. Esc går tillbaka; ^F ändrar filtret.";
    public override string NothingHere => "Inget ärende här tar 1:1-medel. Esc går tillbaka.";
    public override string SpreadMeans => "sammanslagna år per månad";
    public override string CutMeans => "sänkt till beslutet";
    public override string MissingMeans => "årsfördelning saknas";
    public override string ScenarioMeans => "alternativ räknas";
    public override string YearsHaveTheirOrder => "År står i ordning. Tab visar sökande, finansiärer och ärenden, som kan sorteras.";
    public override string ChooseACase => "Välj ett ärende först: Enter på en rad visar dess ärenden.";
    public override string CaseIsGone => "Ärendet finns inte längre.";
    public override string FrameTitle => "Ram för ett budgetår";
    public override string FrameHint => "tomt: ingen ram";
    public override string FrameIsShared => "Ramen gäller alla ärenden, och alla som använder databasen ser den.";
    public override string FrameBelowZero => "En ram är inte mindre än 0. Ange ett belopp, eller töm fältet för att ta bort ramen.";
    public override string PlanTitle => "1:1-medel per budgetår: det beslutade bredvid version, utkast och alternativ";
    public override string DraftsDoNotCount => "Ett utkast räknas inte i sammanställningen: det sparas som version först.";
    public override string ClosedProposesNothing => "Ärendet är avslutat: bara det beslutade räknas.";
    public override string CountsAlready => "Den planen räknas redan.";
    public override string WriteTitle => "Skriv sammanställningen till fil";
    public override string FileName => "sammanställning";

    protected override string Counts => "räknas i sammanställningen";

    public override string Over(string amount) => $"{amount} över";

    public override string Counted(int cases) => cases == 1 ? "1 ärende" : $"{Number(cases)} ärenden";

    public override string DecisionsWithoutYears(int decisions, string amount) => decisions == 1
        ? $"Årsfördelning saknas i 1 beslut om {amount} kr, som ingår i ej årsfördelat."
        : $"Årsfördelning saknas i {Number(decisions)} beslut om {amount} kr, som ingår i ej årsfördelat.";

    public override string PlansWithoutYears(int plans, string amount) =>
        $"Årsfördelning saknas i budgeten i {Counted(plans)}, högst {amount} kr: inte med i något år.";

    public override string Whole(string decided, string proposed) => $"I allt: beslutat {decided} kr, föreslaget {proposed} kr.";

    public override string UnknownAmounts(int cases) => $"Beloppet är inte känt i {Counted(cases)}: summorna saknar det.";

    public override string DecidedByState(int cases) =>
        $"{Counted(cases)} har status beslutat, men belopp utan beslut: de är föreslagna här.";

    public override string ScenariosCount(int cases) => $"I {Counted(cases)} räknas ett alternativ i stället för budgeten.";

    public override string ScenarioGone(string name, string scenario) =>
        $"{PortfolioTable.GoneMark} {name}: alternativet {scenario} finns inte längre, och budgeten räknas.";

    public override string Shown(int lines, int of) => $"Visar {Number(lines)} av {Number(of)} rader; summan gäller alla.";

    public override string Sorted(PortfolioOrder order) => order switch
    {
        PortfolioOrder.Proposed => "Sorterat efter det som inte är beslutat, det största först.",
        PortfolioOrder.Decided => "Sorterat efter det beslutade, det största först.",
        _ => "Sorterat efter namn.",
    };

    public override string Of(FrameOutcome outcome) => outcome switch
    {
        FrameKept { Amount: { } amount } kept => $"Ramen för {kept.Year} är {Kronor(amount)} kr.",
        FrameKept kept => $"Ramen för {kept.Year} är borttagen.",
        FrameEnteredElsewhere { Now: { } now } other =>
            $"{other.By} har angett {Kronor(now)} kr för {other.Year}. Inget är ändrat: ange ramen igen om den ska bli en annan.",
        FrameEnteredElsewhere other => $"Ramen för {other.Year} har tagits bort under tiden. Inget är ändrat: ange den igen om den ska finnas.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public override string NotAYear(int first, int last) => $"Ange ett år mellan {first} och {last}.";

    public override string Takes(PortfolioSums sums) =>
        $"Beslutat {Kronor(sums.Decided)} kr, föreslaget {Kronor(sums.Proposed)} kr"
        + (sums.Undivided == Money.Zero ? "." : $", ej årsfördelat {Kronor(sums.Undivided)} kr.");

    public override string Leaves(Money left) =>
        left < Money.Zero ? $"{Kronor(left.Abs())} kr över ramen." : $"Kvar av ramen: {Kronor(left)} kr.";

    public override string TakenOf(Money taken, Money? frame) =>
        frame is { } of ? $"{Kronor(taken)} av {Kronor(of)} kr" : $"{Kronor(taken)} kr";

    public override string Version(int number) => $"Version {number}";

    public override string Draft(string user) => $"Utkast {user}";

    public override string DecidedOn(bool hasDecision, DateOnly? day) =>
        !hasDecision ? "Inget beslut" : day is { } on ? $"Beslutat {Wording.Date(on)}" : "Beslutat";

    public override string CountsNow(string? scenario) =>
        scenario is null ? "Budgeten räknas i sammanställningen." : $"Alternativet {scenario} räknas i sammanställningen i stället för budgeten.";

    protected override string More(int plans) => $"{plans} planer";

    protected override string TitleBy(PortfolioBy by) => by switch
    {
        PortfolioBy.Years => "1:1-medel per budgetår",
        PortfolioBy.Applicants => "1:1-medel per sökande",
        PortfolioBy.Financiers => "1:1-medel per finansiär",
        PortfolioBy.Cases => "1:1-medel per ärende",
        _ => "1:1-medel per ärende och budgetår",
    };
}
