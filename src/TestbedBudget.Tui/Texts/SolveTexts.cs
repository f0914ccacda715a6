using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>The questions that are asked backwards, and their answers: the number first, then how it was found.</summary>
public abstract class SolveTexts
{
    public abstract string Title { get; }
    public abstract string QuestionLabel { get; }
    public abstract string GrantAtMost { get; }
    public abstract string ShareWanted { get; }
    public abstract string ShareAtMost { get; }
    public abstract string WhoPaysIt { get; }
    public abstract string NobodyYet { get; }
    public abstract string CashEqually { get; }
    public abstract string CashInProportion { get; }
    public abstract string EnterApplies { get; }

    /// <summary>An end date is tried in a what-if, not set.</summary>
    public abstract string EnterTries { get; }
    public abstract string AlreadySo { get; }
    public abstract string NothingToApply { get; }
    public abstract string ChooseWhoPays { get; }
    public abstract string BudgetGrantTooSmall { get; }

    protected abstract ScreenTexts Screen { get; }

    public abstract string OverCap(Money over);

    public abstract string Question(SolveQuestion question);

    /// <summary>The answer, a sentence a line.</summary>
    public ImmutableArray<string> Of(Answer answer, Project project) => answer switch
    {
        LastEndAnswer end => LastEnd(end),
        GrantAnswer grant => Grant(grant),
        GapAnswer gap => Gap(gap, string.Join(" · ", gap.Gaps.Select(part =>
            $"{project.Timeline.Label(project.Timeline.IndexOf(part.Period))} {Screen.Imbalance(part.Amount, project.Precision)}"))),
        HighestCostsAnswer costs => HighestCosts(costs),
        CoFinancingAnswer needed => CoFinancing(needed),
        NoAnswer none => [None(none)],
        _ => throw new InvalidOperationException($"{answer.GetType().Name} has no words."),
    };

    protected abstract ImmutableArray<string> LastEnd(LastEndAnswer answer);

    protected abstract ImmutableArray<string> Grant(GrantAnswer answer);

    protected abstract ImmutableArray<string> Gap(GapAnswer answer, string parts);

    protected abstract ImmutableArray<string> HighestCosts(HighestCostsAnswer answer);

    protected abstract ImmutableArray<string> CoFinancing(CoFinancingAnswer answer);

    protected abstract string None(NoAnswer answer);
}

public sealed class SwedishSolveTexts : SolveTexts
{
    public override string Title => "Räkna ut";
    public override string QuestionLabel => "Fråga";
    public override string GrantAtMost => "1:1-medel högst, kr";
    public override string ShareWanted => "Andel, %";
    public override string ShareAtMost => "Andel högst, %";
    public override string WhoPaysIt => "Vem betalar?";
    public override string NobodyYet => "ingen ännu";
    public override string CashEqually => "de som betalar kontant, lika";
    public override string CashInProportion => "de som betalar kontant, i proportion";
    public override string EnterApplies => "Enter inför svaret, Esc låter det vara.";
    public override string EnterTries => "Enter prövar slutdatumet: budgeten ändras inte. Esc låter det vara.";
    public override string AlreadySo => "Så är det redan: svaret ändrar ingenting.";
    public override string NothingToApply => "Svaret är en gräns: det ändrar ingenting i budgeten.";
    public override string ChooseWhoPays => "Välj vem som betalar för att se vad svaret ändrar och införa det.";
    public override string BudgetGrantTooSmall => "Svaret kan inte införas: 1:1-medel i budgetperioderna är mindre än så.";

    protected override ScreenTexts Screen { get; } = new SwedishScreenTexts();

    public override string OverCap(Money over) => $"1:1-medel blir {Kronor(over)} över taket.";

    public override string Question(SolveQuestion question) => question switch
    {
        SolveQuestion.LastEnd => "Hur länge räcker pengarna?",
        SolveQuestion.GrantOfShare => "Vilket bidrag ger andelen?",
        SolveQuestion.CloseGap => "Vad täcker det som saknas?",
        SolveQuestion.HighestCosts => "Hur höga får kostnaderna bli innan taket styr?",
        _ => "Hur mycket mer måste andra betala?",
    };

    protected override ImmutableArray<string> LastEnd(LastEndAnswer answer) =>
    [
        $"Till {Date(answer.Last)}.",
        $"1:1-medel blir då {Kronor(answer.Grant)} av högst {Kronor(answer.Limit)}; till {Date(answer.Next)} skulle de bli {Kronor(answer.NextGrant)}.",
    ];

    protected override ImmutableArray<string> Grant(GrantAnswer answer) =>
    [
        $"{Kronor(answer.Grant)}.",
        $"{StatedPercent(answer.Share)} av {Kronor(answer.Basis)}, i dag {Kronor(answer.Before)}. Budgetperioderna får det i samma proportion som nu.",
    ];

    protected override ImmutableArray<string> Gap(GapAnswer answer, string parts) =>
    [
        answer.Change >= Money.Zero ? $"{answer.Label} betalar {Kronor(answer.Change)} mer." : $"{answer.Label} betalar {Kronor(-answer.Change)} mindre.",
        $"I budgetperioderna i dag: {parts}.",
    ];

    protected override ImmutableArray<string> HighestCosts(HighestCostsAnswer answer) =>
    [
        $"{Kronor(answer.Costs)}.",
        $"{Kronor(answer.Cap)} ÷ {StatedPercent(answer.Share)}{Uncounted(answer.Uncounted)}; i dag är kostnaderna {Kronor(answer.Present)}{Apart(answer)}.",
    ];

    protected override ImmutableArray<string> CoFinancing(CoFinancingAnswer answer) =>
    [
        $"{Kronor(answer.Needed)}.",
        $"1:1-medel {Kronor(answer.Grant)} − {StatedPercent(answer.Limit)} av {Kronor(answer.Basis)}, som är {Kronor(answer.Largest)}.",
    ];

    private static string Uncounted(Money uncounted) =>
        uncounted == Money.Zero ? string.Empty : $" + {Kronor(uncounted)} som andelen inte räknas på";

    private static string Apart(HighestCostsAnswer answer) => (answer.Present - answer.Costs) switch
    {
        { Ore: > 0 } more => $", {Kronor(more)} mer",
        { Ore: < 0 } less => $", {Kronor(-less)} mindre",
        _ => string.Empty,
    };

    protected override string None(NoAnswer answer) => answer.Reason switch
    {
        NoAnswerReason.NoFinancier => "Det går inte att svara: det finns ingen finansiär.",
        NoAnswerReason.NoGrantRow => "Det går inte att svara: ingen 1:1-rad är vald.",
        NoAnswerReason.NoBudgetPeriod => "Det går inte att svara: alla perioder är låsta som utfall.",
        NoAnswerReason.CellShowsError => $"Det går inte att svara: en cell visar ett fel{(answer.Where is { } where ? $" ({where})" : string.Empty)}.",
        NoAnswerReason.EndRefused when answer.Refusal is { } refusal => $"Det går inte att pröva alla slutdatum: {new SwedishRefusalTexts().Of(refusal)}",
        NoAnswerReason.NoCap => "Det finns inget tak: det följer 1:1-raden.",
        NoAnswerReason.NoShare => "Villkoren anger ingen andel att räkna med.",
        NoAnswerReason.ShareIsNotOfCosts => "Andelen räknas inte på kostnaderna, så av taket följer inga kostnader.",
        NoAnswerReason.LimitTooSmall => $"Beloppet räcker inte ens till första möjliga slutdatum{(answer.Amount is { } least ? $": det tar {Kronor(least)}" : string.Empty)}.",
        NoAnswerReason.LimitNeverReached => "Beloppet räcker längre än tio år: 1:1-medel växer inte förbi det.",
        NoAnswerReason.WouldBeNegative => $"Det går inte: {answer.Where} skulle bli {(answer.Amount is { } below ? Kronor(below) : "negativt")}.",
        NoAnswerReason.UsedAlready => $"Det går inte: utfallet har redan använt {(answer.Amount is { } used ? Kronor(used) + " mer" : "mer")} än så.",
        NoAnswerReason.NoGap => "Ingenting saknas: kostnader och finansiering är lika i alla budgetperioder.",
        _ => $"Ingenting behövs: andelen är redan högst så stor{(answer.Amount is { } room ? $", med {Kronor(room)} till godo" : string.Empty)}.",
    };
}

public sealed class EnglishSolveTexts : SolveTexts
{
    public override string Title => "Solve for";
    public override string QuestionLabel => "Question";
    public override string GrantAtMost => "1:1 grant at most, kr";
    public override string ShareWanted => "Share, %";
    public override string ShareAtMost => "Share at most, %";
    public override string WhoPaysIt => "Who pays?";
    public override string NobodyYet => "nobody yet";
    public override string CashEqually => "those who pay cash, equally";
    public override string CashInProportion => "those who pay cash, in proportion";
    public override string EnterApplies => "Enter applies the answer, Esc leaves it.";
    public override string EnterTries => "Enter tries the end date: the budget does not change. Esc leaves it.";
    public override string AlreadySo => "It is so already: the answer changes nothing.";
    public override string NothingToApply => "The answer is a limit: it changes nothing in the budget.";
    public override string ChooseWhoPays => "Choose who pays to see what the answer changes and to apply it.";
    public override string BudgetGrantTooSmall => "The answer cannot be applied: the 1:1 grant in the budget periods is less than that.";

    protected override ScreenTexts Screen { get; } = new EnglishScreenTexts();

    public override string OverCap(Money over) => $"The 1:1 grant would be {Kronor(over)} over the cap.";

    public override string Question(SolveQuestion question) => question switch
    {
        SolveQuestion.LastEnd => "How long does the money last?",
        SolveQuestion.GrantOfShare => "Which grant gives the share?",
        SolveQuestion.CloseGap => "What closes the gap?",
        SolveQuestion.HighestCosts => "How high may the costs be before the cap binds?",
        _ => "How much more must others pay?",
    };

    protected override ImmutableArray<string> LastEnd(LastEndAnswer answer) =>
    [
        $"To {Date(answer.Last)}.",
        $"The 1:1 grant is then {Kronor(answer.Grant)} of at most {Kronor(answer.Limit)}; to {Date(answer.Next)} it would be {Kronor(answer.NextGrant)}.",
    ];

    protected override ImmutableArray<string> Grant(GrantAnswer answer) =>
    [
        $"{Kronor(answer.Grant)}.",
        $"{StatedPercent(answer.Share)} of {Kronor(answer.Basis)}, now {Kronor(answer.Before)}. The budget periods get it in the proportion they have now.",
    ];

    protected override ImmutableArray<string> Gap(GapAnswer answer, string parts) =>
    [
        answer.Change >= Money.Zero ? $"{answer.Label} pays {Kronor(answer.Change)} more." : $"{answer.Label} pays {Kronor(-answer.Change)} less.",
        $"In the budget periods now: {parts}.",
    ];

    protected override ImmutableArray<string> HighestCosts(HighestCostsAnswer answer) =>
    [
        $"{Kronor(answer.Costs)}.",
        $"{Kronor(answer.Cap)} ÷ {StatedPercent(answer.Share)}{Uncounted(answer.Uncounted)}; the costs are {Kronor(answer.Present)} now{Apart(answer)}.",
    ];

    protected override ImmutableArray<string> CoFinancing(CoFinancingAnswer answer) =>
    [
        $"{Kronor(answer.Needed)}.",
        $"1:1 grant {Kronor(answer.Grant)} − {StatedPercent(answer.Limit)} of {Kronor(answer.Basis)}, which is {Kronor(answer.Largest)}.",
    ];

    private static string Uncounted(Money uncounted) =>
        uncounted == Money.Zero ? string.Empty : $" + {Kronor(uncounted)} that the share is not taken of";

    private static string Apart(HighestCostsAnswer answer) => (answer.Present - answer.Costs) switch
    {
        { Ore: > 0 } more => $", {Kronor(more)} more",
        { Ore: < 0 } less => $", {Kronor(-less)} less",
        _ => string.Empty,
    };

    protected override string None(NoAnswer answer) => answer.Reason switch
    {
        NoAnswerReason.NoFinancier => "There is no answer: there is no financier.",
        NoAnswerReason.NoGrantRow => "There is no answer: no grant row is chosen.",
        NoAnswerReason.NoBudgetPeriod => "There is no answer: all periods are locked as actual.",
        NoAnswerReason.CellShowsError => $"There is no answer: a cell shows an error{(answer.Where is { } where ? $" ({where})" : string.Empty)}.",
        NoAnswerReason.EndRefused when answer.Refusal is { } refusal => $"Not every end date can be tried: {new EnglishRefusalTexts().Of(refusal)}",
        NoAnswerReason.NoCap => "There is no cap: it follows the grant row.",
        NoAnswerReason.NoShare => "The terms state no share to reckon with.",
        NoAnswerReason.ShareIsNotOfCosts => "The share is not taken of the costs, so no costs follow from the cap.",
        NoAnswerReason.LimitTooSmall => $"The amount does not last to the first possible end date{(answer.Amount is { } least ? $": that takes {Kronor(least)}" : string.Empty)}.",
        NoAnswerReason.LimitNeverReached => "The amount lasts longer than ten years: the grant does not grow past it.",
        NoAnswerReason.WouldBeNegative => $"It cannot be: {answer.Where} would be {(answer.Amount is { } below ? Kronor(below) : "negative")}.",
        NoAnswerReason.UsedAlready => $"It cannot be: the actual periods have used {(answer.Amount is { } used ? Kronor(used) + " more" : "more")} than that already.",
        NoAnswerReason.NoGap => "Nothing is missing: costs and financing agree in every budget period.",
        _ => $"Nothing is needed: the share is no larger already{(answer.Amount is { } room ? $", with {Kronor(room)} to spare" : string.Empty)}.",
    };
}
