using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

public sealed class SwedishRefusalTexts : RefusalTexts
{
    protected override string RowMissing => "Raden finns inte längre. Välj en annan rad.";
    protected override string PeriodMissing => "Perioden finns inte längre. Välj en annan kolumn.";
    protected override string RowAlreadyThere => "Raden finns redan. Lägg till en ny i stället.";
    protected override string SectionMissing => "Avsnittet finns inte längre. Välj ett annat avsnitt.";
    protected override string TitleMissing => "Ärendet måste ha en rubrik. Skriv projektets namn.";

    protected override string ScenarioNameBlank => "Alternativet måste ha ett namn. Skriv till exempel slutdatumet.";
    protected override string DecisionMissing =>
        "Det finns inget beslut med tabeller att ändra. Markera budgeten som beslutad först.";
    protected override string AlreadyDecided => "Budgeten är redan beslutad. Börja en ny ändring av beslutet.";
    protected override string AmendmentUnderWay => "En ändring av beslutet är redan påbörjad.";

    protected override string HeadingHasNoAmounts(string label) =>
        $"{label} är en rubrikrad och har inga belopp. Skriv på raden under.";

    protected override string PeriodIsActual(string label, string period) =>
        $"{period} är utfall och låst: {label} ändras inte. Lås upp perioden i menyn Tabell för att rätta.";

    protected override string AmountTooLarge(Money amount) =>
        $"{Kronor(amount)} ryms inte i en cell. Skriv högst {Kronor(Money.Largest)}.";

    protected override string LabelRefused(int length, int most) => length == 0
        ? "Raden måste ha en benämning. Skriv minst ett tecken."
        : $"Benämningen har {Whole(length)} tecken. Skriv minst ett synligt tecken och högst {Whole(most)}.";

    protected override string TooManyRows(int most) => $"Projektet har redan {Whole(most)} rader. Ta bort en först.";

    protected override string AlreadyResidual(string label) =>
        $"{label} betalar redan resten, och bara en rad kan göra det. Ta bort beräkningen där först.";

    protected override string RuleIsForFinanciers(string label) =>
        $"{label} är en kostnad. Bara en finansiär kan betala resten.";

    protected override string RuleIsForTheGrantRow(string label) =>
        $"{label} är inte 1:1-raden. Välj den som 1:1-rad i villkoren först.";

    protected override string GrantRowFollowsTerms(string label) =>
        $"{label} beräknas av villkoren och är därför 1:1-raden. Ta bort beräkningen där först.";

    protected override string RuleReadsItself(string label) =>
        $"{label} skulle beräknas av sig själv. Ta bort raden ur underlaget.";

    protected override string NotAFinancier(string label) =>
        $"{label} kan inte vara 1:1-rad. Välj en finansiär som inte är en rubrikrad.";

    protected override string Timeline(TimelineFault fault) => fault switch
    {
        TimelineFault.Empty => "Projektet måste ha minst en period.",
        TimelineFault.TooMany => $"Projektet kan ha högst {Whole(Core.Timeline.MostPeriods)} perioder. Slå ihop några.",
        TimelineFault.Backwards => "Perioden slutar innan den börjar. Kontrollera datumen.",
        TimelineFault.Gap => "Perioderna måste följa på varandra utan glapp. Kontrollera datumen.",
        _ => "Två perioder börjar samma dag. Kontrollera datumen.",
    };

    protected override string SplitOutside(string period, DateOnly at) =>
        $"{Date(at)} delar inte {period}. Välj en dag i perioden, efter dess första.";

    protected override string CannotMerge(string first, string last) =>
        $"{first} och {last} kan inte slås ihop. Välj perioder intill varandra, båda utfall eller båda budget.";

    protected override string CellShowsError(string label, string period) =>
        $"{label} {period} visar ett fel, så där finns inget belopp att dela eller lägga ihop. Rätta cellen först.";

    protected override string OnlyEndPeriodsGo(string period) =>
        $"{period} ligger mellan andra perioder. Slå ihop den med en av dem, eller ta bort den första eller sista.";

    protected override string ActualPeriodStays(string period) =>
        $"{period} är utfall och låst och kan inte tas bort. Lås upp perioden i menyn Tabell först.";

    protected override string DayIsInside(DateOnly day) =>
        $"{Date(day)} ligger inom projektperioden. Välj en dag före den eller efter den.";

    protected override string EndTooEarly(DateOnly last, DateOnly earliest) =>
        $"Slutdatumet {Date(last)} ligger före den första budgetperioden. Välj {Date(earliest)} eller senare.";

    protected override string ShareRefused(Share share) =>
        $"Andelen {StatedPercent(share)} går inte. Skriv ett tal från 0 till 100.";

    protected override string ScenarioNameTaken(string name) =>
        $"Det finns redan ett alternativ som heter \"{name}\". Välj ett annat namn.";

    protected override string ScenarioMissing(string name) => $"Alternativet \"{name}\" finns inte längre. Välj ett annat.";
}
