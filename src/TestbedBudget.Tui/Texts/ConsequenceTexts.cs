using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>What an edit does beyond its name, said before it is made and after.</summary>
public abstract class ConsequenceTexts
{
    public string Of(Consequence consequence) => consequence switch
    {
        BecameAmount c => BecameAmount($"{c.Label} {c.Period}", Kronor(c.Amount)),
        AmountDropped c => AmountDropped($"{c.Label} {c.Period}", Kronor(c.Amount)),
        ReferenceLost c => ReferenceLost($"{c.Label} {c.Period}", c.Lost),
        FollowedPace c => FollowedPace(
            $"{c.Label} {c.Period}", Kronor(c.From), Units(c.FromCount), Kronor(c.To), Units(c.ToCount), Unit(c.Pace, c.FromCount == 1))
            + (c.Index == 1 ? "" : " " + Raised(Percent(new Share(c.Index - 1)))),
        KeptUnchanged { Amount: { } amount } c => Kept($"{c.Label} {c.Period}", Kronor(amount)),
        KeptUnchanged c => LeftBlank($"{c.Label} {c.Period}"),
        WorkedOutAgain c => WorkedOutAgain($"{c.Label} {c.Period}"),
        CapReleased c => CapFollows(Kronor(c.Earlier)),
        _ => throw new InvalidOperationException($"{consequence.GetType().Name} has no words."),
    };

    protected abstract string BecameAmount(string cell, string amount);
    protected abstract string AmountDropped(string cell, string amount);
    protected abstract string ReferenceLost(string cell, string lost);
    protected abstract string FollowedPace(string cell, string from, string fromCount, string to, string toCount, string unit);
    protected abstract string Raised(string percent);
    protected abstract string Kept(string cell, string amount);
    protected abstract string LeftBlank(string cell);
    protected abstract string WorkedOutAgain(string cell);
    protected abstract string CapFollows(string earlier);
    protected abstract string Unit(Pace pace, bool isOne);

    // Months with the days of a part: at most two decimals.
    private static string Units(decimal count) =>
        SwedishNumber.Plain(decimal.Round(count, 2, MidpointRounding.AwayFromZero));
}

public sealed class SwedishConsequenceTexts : ConsequenceTexts
{
    protected override string BecameAmount(string cell, string amount) => $"{cell} blir det inskrivna beloppet {amount}.";

    protected override string AmountDropped(string cell, string amount) => $"{cell}, {amount}, försvinner med perioden.";

    protected override string ReferenceLost(string cell, string lost) => $"{cell} läser {lost}, som försvinner, och visar #REFERENS!.";

    protected override string FollowedPace(
        string cell, string from, string fromCount, string to, string toCount, string unit) =>
        $"{cell}: {from} för {fromCount} {unit} ger {to} för {toCount}.";

    protected override string Raised(string percent) => $"Uppräknat {percent}.";

    protected override string Kept(string cell, string amount) => $"{cell} följer inte slutdatumet: {amount} står kvar.";

    protected override string LeftBlank(string cell) => $"{cell} följer inte slutdatumet och är tom.";

    protected override string WorkedOutAgain(string cell) => $"{cell} beräknas på nytt.";

    protected override string CapFollows(string earlier) => $"Taket följer 1:1-raden i stället för {earlier}, tills förlängningen är beslutad.";

    protected override string Unit(Pace pace, bool isOne) => pace switch
    {
        Pace.HalfYear => isOne ? "påbörjat halvår" : "påbörjade halvår",
        Pace.Year => isOne ? "påbörjat år" : "påbörjade år",
        _ => isOne ? "månad" : "månader",
    };
}

public sealed class EnglishConsequenceTexts : ConsequenceTexts
{
    protected override string BecameAmount(string cell, string amount) => $"{cell} becomes the typed amount {amount}.";

    protected override string AmountDropped(string cell, string amount) => $"{cell}, {amount}, goes with the period.";

    protected override string ReferenceLost(string cell, string lost) => $"{cell} reads {lost}, which goes, and shows #REF.";

    protected override string FollowedPace(
        string cell, string from, string fromCount, string to, string toCount, string unit) =>
        $"{cell}: {from} for {fromCount} {unit} gives {to} for {toCount}.";

    protected override string Raised(string percent) => $"Raised by {percent}.";

    protected override string Kept(string cell, string amount) => $"{cell} does not follow the end date: {amount} stays.";

    protected override string LeftBlank(string cell) => $"{cell} does not follow the end date and is blank.";

    protected override string WorkedOutAgain(string cell) => $"{cell} is computed again.";

    protected override string CapFollows(string earlier) => $"The cap follows the grant row instead of {earlier}, until the extension is decided.";

    protected override string Unit(Pace pace, bool isOne) => pace switch
    {
        Pace.HalfYear => isOne ? "started half-year" : "started half-years",
        Pace.Year => isOne ? "started year" : "started years",
        _ => isOne ? "month" : "months",
    };
}
