using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What is said of a budget in a comparison: money that is missing goes before how its grant stands to the limit.</summary>
public static class CompareVerdict
{
    public static string Of(Texts texts, CaseView view) =>
        Gaps(view).Any() ? texts.WhatIf.Unbalanced
        : HasEmptyPeriod(view.Sheet) ? texts.WhatIf.EmptyPeriod
        : texts.Panel.Verdict(GrantVerdict.Of(view.Grant));

    /// <summary>What its periods lack, or have too much, added up; nothing where there is none.</summary>
    public static string Gap(CaseView view, bool isMissing)
    {
        var gaps = Gaps(view).Where(gap => gap > Money.Zero == isMissing).Aggregate(Money.Zero, static (sum, gap) => sum + gap.Abs());
        return gaps == Money.Zero ? string.Empty : SwedishNumber.Amount(gaps, view.Project.Precision);
    }

    // What rounding explains is no gap.
    private static IEnumerable<Money> Gaps(CaseView view) =>
        view.Findings.OfType<Imbalance>().Where(gap => gap is { IsRounding: false, Place.Period: not null }).Select(gap => gap.Difference);

    // A period with costs and nobody who pays is a gap already.
    private static bool HasEmptyPeriod(Sheet sheet) =>
        Enumerable.Range(0, sheet.Project.Timeline.Count).Any(period =>
            sheet.Costs.Rows.All(row => row.Amounts[period].IsBlank) && sheet.Financing.Rows.All(row => row.Amounts[period].IsBlank));
}
