using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of the dialog for how a row is calculated (TERMS §2).</summary>
public abstract class RuleTexts
{
    public abstract string Title { get; }
    public abstract string Kind { get; }
    public abstract string Monthly { get; }
    public abstract string FullTime { get; }
    public abstract string SocialCharges { get; }
    public abstract string YearlyIndex { get; }
    public abstract string IndexYear { get; }
    public abstract string Rate { get; }
    public abstract string NotInBase { get; }
    public abstract string InBase { get; }
    public abstract string LessBase { get; }
    public abstract string NeedsBase { get; }
    public abstract string SpreadTotal { get; }
    public abstract string SplitBy { get; }
    public abstract string TypedAmounts { get; }
    public abstract string TypedGo { get; }
    public abstract string TypedStay { get; }
    public abstract string NotANumber { get; }

    public abstract string Name(RuleKind kind);

    public abstract string By(SpreadBy by);

    public abstract string Split(GrantSplit by);

    /// <summary>The rule that was found behind what was typed.</summary>
    public abstract string Detected(string rule, string periods);
}

public sealed class SwedishRuleTexts : RuleTexts
{
    public override string Title => "Beräkning";
    public override string Kind => "Beräkning";
    public override string Monthly => "Månadsbelopp, kr";
    public override string FullTime => "Tjänster";
    public override string SocialCharges => "Lönebikostnader, %";
    public override string YearlyIndex => "Uppräkning per år, %";
    public override string IndexYear => "I års penningvärde";
    public override string Rate => "Procent";
    public override string NotInBase => "ingår inte";
    public override string InBase => "ingår";
    public override string LessBase => "dras av";
    public override string NeedsBase => "Välj minst en rad som ingår i underlaget.";
    public override string SpreadTotal => "Belopp att fördela, kr";
    public override string SplitBy => "Fördelas";
    public override string TypedAmounts => "Inskrivna belopp";
    public override string TypedGo => "ersätts av beräkningen";
    public override string TypedStay => "står kvar, överskrivna";
    public override string NotANumber => "Skriv ett tal, t.ex. 41 000 eller 2,5.";

    public override string Name(RuleKind kind) => kind switch
    {
        RuleKind.PerMonth => "månadsbelopp × tjänster × månader × uppräkning",
        RuleKind.FlatRate => "procentpåslag (schablon)",
        RuleKind.Spread => "fördelat belopp",
        RuleKind.GrantShare => "andel av kostnaderna, dock högst",
        RuleKind.Residual => "betalar resten",
        _ => "inskrivet belopp",
    };

    public override string By(SpreadBy by) => by switch
    {
        SpreadBy.Months => "efter månader",
        SpreadBy.HalfYears => "efter påbörjade halvår",
        SpreadBy.Years => "efter påbörjade år",
        _ => "lika",
    };

    public override string Split(GrantSplit by) => by switch
    {
        GrantSplit.Costs => "efter kostnaderna",
        GrantSplit.Months => "efter månader",
        GrantSplit.Evenly => "lika",
        _ => "så att varje period balanserar",
    };

    public override string Detected(string rule, string periods) => $"De inskrivna beloppen är {rule} ({periods}).";
}

public sealed class EnglishRuleTexts : RuleTexts
{
    public override string Title => "Row rule";
    public override string Kind => "Rule";
    public override string Monthly => "Monthly amount, kr";
    public override string FullTime => "Full-time equivalents";
    public override string SocialCharges => "Social charges, %";
    public override string YearlyIndex => "Yearly index, %";
    public override string IndexYear => "In the money of year";
    public override string Rate => "Per cent";
    public override string NotInBase => "left out";
    public override string InBase => "counts";
    public override string LessBase => "taken off";
    public override string NeedsBase => "Choose at least one row that counts.";
    public override string SpreadTotal => "Amount to spread, kr";
    public override string SplitBy => "Spread";
    public override string TypedAmounts => "Typed amounts";
    public override string TypedGo => "are replaced by the rule";
    public override string TypedStay => "stay, overriding it";
    public override string NotANumber => "Type a number, e.g. 41 000 or 2,5.";

    public override string Name(RuleKind kind) => kind switch
    {
        RuleKind.PerMonth => "monthly amount × full-time × months × index",
        RuleKind.FlatRate => "flat rate",
        RuleKind.Spread => "amount spread",
        RuleKind.GrantShare => "share of the costs, at most the cap",
        RuleKind.Residual => "pays the rest",
        _ => "typed amount",
    };

    public override string By(SpreadBy by) => by switch
    {
        SpreadBy.Months => "by months",
        SpreadBy.HalfYears => "by started half-years",
        SpreadBy.Years => "by started years",
        _ => "evenly",
    };

    public override string Split(GrantSplit by) => by switch
    {
        GrantSplit.Costs => "by the costs",
        GrantSplit.Months => "by months",
        GrantSplit.Evenly => "evenly",
        _ => "so that every period balances",
    };

    public override string Detected(string rule, string periods) => $"The typed amounts are {rule} ({periods}).";
}
