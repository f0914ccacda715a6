using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What compared budgets do not share, in words: a line with one text for each.</summary>
public abstract class AssumptionTexts
{
    protected abstract string First { get; }
    protected abstract string Last { get; }
    protected abstract string Index { get; }
    protected abstract string Cap { get; }
    protected abstract string CapFollows { get; }
    protected abstract string Share { get; }
    protected abstract string Basis { get; }
    protected abstract string GrantRow { get; }
    protected abstract string IsThere { get; }
    protected abstract string IsNotThere { get; }
    protected abstract PanelTexts Panel { get; }
    protected abstract CaseTexts Cases { get; }
    protected abstract RowTexts Rows { get; }

    /// <param name="views">The compared budgets, in the order of the assumption's values.</param>
    public CompareLine Line(Assumption assumption, ImmutableArray<CaseView> views) => assumption switch
    {
        StartAssumed start => Words(First, start.First, DateText),
        EndAssumed end => Words(Last, end.Last, DateText),
        IndexAssumed index => Words(Index, index.YearlyIndex, share => $"{SwedishNumber.StatedPercent(share)} %"),
        CapAssumed cap => Words(Cap, cap.Cap, amount => amount is { } known ? SwedishNumber.Amount(known, views[0].Project.Precision) : CapFollows),
        ShareAssumed share => Words(Share, share.Share, stated => stated is { } known ? $"{SwedishNumber.StatedPercent(known)} %" : "–"),
        BasisAssumed basis => Words(Basis, basis.Basis, Panel.Basis),
        GrantRowAssumed row => Words(GrantRow, row.Label, label => label ?? "–"),
        RowAssumed row => Words(row.Label, row.IsThere, there => there ? IsThere : IsNotThere),
        RuleAssumed rule => CompareLine.Words(
            rule.Label, [.. rule.Rule.Select((each, i) => each is null ? IsNotThere : Rows.Rule(each, views[i].Project))]),
        PaceAssumed pace => Words(pace.Label, pace.Pace, each => each is { } known ? Cases.PaceName(known) : IsNotThere),
        _ => throw new InvalidOperationException($"{assumption.GetType().Name} has no words."),
    };

    private static CompareLine Words<T>(string label, ImmutableArray<T> values, Func<T, string> word) =>
        CompareLine.Words(label, [.. values.Select(word)]);

    private static string DateText(DateOnly day) => DateInput.Text(day);
}

public sealed class SwedishAssumptionTexts : AssumptionTexts
{
    protected override string First => "Startdatum";
    protected override string Last => "Slutdatum";
    protected override string Index => "Uppräkning per år";
    protected override string Cap => "Dock högst";
    protected override string CapFollows => "följer 1:1-raden";
    protected override string Share => "Angiven andel";
    protected override string Basis => "Underlag för andelen";
    protected override string GrantRow => "1:1-raden";
    protected override string IsThere => "finns";
    protected override string IsNotThere => "finns inte";
    protected override PanelTexts Panel { get; } = new SwedishPanelTexts();
    protected override CaseTexts Cases { get; } = new SwedishCaseTexts();
    protected override RowTexts Rows { get; } = new SwedishRowTexts();
}

public sealed class EnglishAssumptionTexts : AssumptionTexts
{
    protected override string First => "Start date";
    protected override string Last => "End date";
    protected override string Index => "Yearly index";
    protected override string Cap => "Cap";
    protected override string CapFollows => "follows the grant row";
    protected override string Share => "Stated share";
    protected override string Basis => "Share basis";
    protected override string GrantRow => "Grant row";
    protected override string IsThere => "is there";
    protected override string IsNotThere => "is not there";
    protected override PanelTexts Panel { get; } = new EnglishPanelTexts();
    protected override CaseTexts Cases { get; } = new EnglishCaseTexts();
    protected override RowTexts Rows { get; } = new EnglishRowTexts();
}
