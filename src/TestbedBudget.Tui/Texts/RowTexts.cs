using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Rows and their rules in words (TERMS §2).</summary>
public abstract class RowTexts
{
    protected abstract CaseTexts Cases { get; }
    protected abstract string GrantRow { get; }
    protected abstract string Of { get; }
    protected abstract string Less { get; }
    protected abstract string Residual { get; }
    protected abstract string Typed { get; }
    protected abstract string GrantShare { get; }

    /// <summary>What stands on the cell's line when the cursor is on the label.</summary>
    public string Describe(Row row, Project project)
    {
        var kind = row switch
        {
            CostRow cost => Cases.CostKind(cost.Kind),
            FinancierRow financier => $"{Cases.SectorName(financier.Sector)}, {Cases.ContributionName(financier.Contribution)}",
            _ => string.Empty,
        };
        var rule = row.Rule is Core.Typed ? string.Empty : $"; {Rule(row, project)}";
        return project.Grant.Row == row.Id ? $"{GrantRow}; {kind}{rule}" : kind + rule;
    }

    /// <summary>The rule as a sentence: "15 % av Egen personal utom andras tid".</summary>
    public string Rule(Row row, Project project) => Rule(row.Rule, project);

    public string Rule(RowRule rule, Project project) => rule switch
    {
        FlatRate rate => $"{SwedishNumber.Plain(rate.Rate.Percent)} % {Of} {Base(rate.Base, project)}",
        PerMonth month => PerMonth(month, project.Precision),
        Core.Spread spread => Spread(spread, project.Precision),
        Core.GrantShare => GrantShare,
        Core.Residual => Residual,
        _ => Typed,
    };

    /// <summary>What a rate is taken on: a row's label, or "andras tid".</summary>
    public string Term(BaseTerm term, Project project) => term switch
    {
        RowTerm row => project.Find(row.Row)?.Label ?? "#REF",
        ContributionTerm all => AllOf(all.Contribution),
        _ => string.Empty,
    };

    protected abstract string PerMonth(PerMonth rule, Precision precision);

    protected static string Monthly(PerMonth rule) =>
        SwedishNumber.Grouped(rule.Monthly, decimal.IsInteger(rule.Monthly) ? 0 : 2, ' ');

    protected abstract string Spread(Spread rule, Precision precision);

    protected abstract string AllOf(Contribution contribution);

    private string Base(ImmutableArray<BaseTerm> terms, Project project)
    {
        var text = string.Empty;
        foreach (var term in terms)
        {
            var name = Term(term, project);
            text += text.Length == 0 ? name : term.IsLess ? $" {Less} {name}" : $" + {name}";
        }

        return text;
    }
}

public sealed class SwedishRowTexts : RowTexts
{
    protected override CaseTexts Cases { get; } = new SwedishCaseTexts();
    protected override string GrantRow => "1:1-raden";
    protected override string Of => "av";
    protected override string Less => "utom";
    protected override string Residual => "betalar resten";
    protected override string Typed => "inskrivet belopp";
    protected override string GrantShare => "andel av kostnaderna, dock högst taket";

    protected override string PerMonth(PerMonth rule, Precision precision) =>
        $"{Monthly(rule)} kr per månad × {SwedishNumber.Plain(rule.FullTimeEquivalents)} {(rule.FullTimeEquivalents == 1 ? "tjänst" : "tjänster")}"
        + (rule.SocialCharges.Fraction == 0 ? string.Empty : $" + {SwedishNumber.Plain(rule.SocialCharges.Percent)} % lönebikostnader")
        + (rule.YearlyIndex.Fraction == 0 ? string.Empty : $", uppräkning {SwedishNumber.Plain(rule.YearlyIndex.Percent)} % om året");

    protected override string Spread(Spread rule, Precision precision) =>
        $"{SwedishNumber.Amount(rule.Total, precision)} kr fördelat " + rule.By switch
        {
            SpreadBy.Months => "efter månader",
            SpreadBy.HalfYears => "efter påbörjade halvår",
            SpreadBy.Years => "efter påbörjade år",
            _ => "lika",
        };

    protected override string AllOf(Contribution contribution) => contribution switch
    {
        Contribution.Time => "andras tid",
        Contribution.InKind => "bidrag i annat än pengar",
        Contribution.OwnBudget => "rambudget",
        _ => "kontanter",
    };
}

public sealed class EnglishRowTexts : RowTexts
{
    protected override CaseTexts Cases { get; } = new EnglishCaseTexts();
    protected override string GrantRow => "grant row";
    protected override string Of => "of";
    protected override string Less => "less";
    protected override string Residual => "pays the rest";
    protected override string Typed => "typed amount";
    protected override string GrantShare => "share of the costs, at most the cap";

    protected override string PerMonth(PerMonth rule, Precision precision) =>
        $"{Monthly(rule)} kr a month × {SwedishNumber.Plain(rule.FullTimeEquivalents)} full-time"
        + (rule.SocialCharges.Fraction == 0 ? string.Empty : $" + {SwedishNumber.Plain(rule.SocialCharges.Percent)} % social charges")
        + (rule.YearlyIndex.Fraction == 0 ? string.Empty : $", index {SwedishNumber.Plain(rule.YearlyIndex.Percent)} % a year");

    protected override string Spread(Spread rule, Precision precision) =>
        $"{SwedishNumber.Amount(rule.Total, precision)} kr spread " + rule.By switch
        {
            SpreadBy.Months => "by months",
            SpreadBy.HalfYears => "by started half-years",
            SpreadBy.Years => "by started years",
            _ => "evenly",
        };

    protected override string AllOf(Contribution contribution) => contribution switch
    {
        Contribution.Time => "others' time",
        Contribution.InKind => "contributions in kind",
        Contribution.OwnBudget => "own budget",
        _ => "cash",
    };
}
