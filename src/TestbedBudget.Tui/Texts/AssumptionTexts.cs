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
    protected abstract string Split { get; }
    protected abstract string TypedCells { get; }
    protected abstract string TypedWord { get; }
    protected abstract string PaysTheRest { get; }
    protected abstract string IsThere { get; }
    protected abstract string IsNotThere { get; }
    protected abstract WhatIfTexts WhatIf { get; }
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
            rule.Label, [.. rule.Rule.Select((each, i) => RuleWord(each, views[i].Project))]),
        PaceAssumed pace => Words(pace.Label, pace.Pace, each => each is { } known ? Cases.PaceName(known) : IsNotThere),
        SplitAssumed split => Words(Split, split.By, by => by is { } known ? WhatIf.SplitName(known) : "–"),
        TypedAssumed typed => Words(
            $"{typed.Label} {typed.Period}", typed.Amounts, amount => amount is { } known ? SwedishNumber.Amount(known, views[0].Project.Precision) : string.Empty),
        TypedCellsAssumed typed => Words(TypedCells, typed.Cells, RowMark.Number),
        _ => throw new InvalidOperationException($"{assumption.GetType().Name} has no words."),
    };

    // The two that most comparisons are about, in a word that a narrow column holds.
    private string RuleWord(RowRule? rule, Project project) => rule switch
    {
        null => IsNotThere,
        Typed => TypedWord,
        Residual => PaysTheRest,
        _ => Rows.Rule(rule, project),
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
    protected override string Split => "Resten fördelas";
    protected override string TypedCells => "Inskrivna celler";
    protected override string TypedWord => "inskrivet";
    protected override string PaysTheRest => "resten";
    protected override WhatIfTexts WhatIf { get; } = new SwedishWhatIfTexts();
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
    protected override string Split => "The rest is split";
    protected override string TypedCells => "Typed cells";
    protected override string TypedWord => "typed";
    protected override string PaysTheRest => "the rest";
    protected override WhatIfTexts WhatIf { get; } = new EnglishWhatIfTexts();
    protected override PanelTexts Panel { get; } = new EnglishPanelTexts();
    protected override CaseTexts Cases { get; } = new EnglishCaseTexts();
    protected override RowTexts Rows { get; } = new EnglishRowTexts();
}
