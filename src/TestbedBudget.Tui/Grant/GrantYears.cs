using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What the grant takes year by year: what was decided, or the budget that a what-if stands on, and what is shown.</summary>
public static class GrantYears
{
    public static IEnumerable<GrantLine> Lines(GrantPageTexts words, OpenCase open)
    {
        var decided = open.Shown.Workbook.LatestDecision?.Project;
        var before = decided is not null ? open.Shown.EarlierPlan
            : open.Trial is not null ? open.BaseView.Grant.Plan
            : [];
        var after = open.Shown.Grant.Plan;
        if (after.IsEmpty)
        {
            yield break;
        }

        yield return GrantLine.Head(words.PlanHead);
        yield return new GrantLine(GrantLineKind.Year, string.Empty)
        {
            Cells = before.IsEmpty
                ? [string.Empty, words.PlanNow, string.Empty]
                : [decided is not null ? words.PlanDecided : words.PlanBase, words.PlanNow, words.PlanChange],
            Part = -1,
        };
        var largest = after.Max(year => year.Amount?.Ore ?? 0);
        foreach (var (first, last) in after.Concat(before).Select(year => (year.First, year.Last)).Distinct().OrderBy(year => year.First))
        {
            var was = before.FirstOrDefault(year => year.First == first && year.Last == last)?.Amount;
            var isNow = after.FirstOrDefault(year => year.First == first && year.Last == last)?.Amount;
            yield return new GrantLine(GrantLineKind.Year, first == last ? RowMark.Number(first) : $"{RowMark.Number(first)}-{RowMark.Number(last)}")
            {
                Cells =
                [
                    Number(was, open),
                    Number(isNow, open),
                    before.IsEmpty || (was ?? Money.Zero) == (isNow ?? Money.Zero)
                        ? string.Empty
                        : DifferenceTexts.Signed((isNow ?? Money.Zero) - (was ?? Money.Zero), open.Shown.Project.Precision),
                ],
                Part = largest > 0 ? Math.Max(0, (decimal)(isNow?.Ore ?? 0) / largest) : 0,
            };
        }
    }

    private static string Number(Money? amount, OpenCase open) =>
        amount is { } known ? SwedishNumber.Amount(known, open.Shown.Project.Precision) : string.Empty;
}
