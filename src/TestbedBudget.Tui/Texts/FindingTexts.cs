using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The sentences of the findings (Att kontrollera), and what can be done about each.</summary>
public abstract class FindingTexts(ScreenTexts screen, RefusalTexts refusals) : IFindingWords
{
    private const int MostNamed = 5;

    protected ScreenTexts Screen { get; } = screen;
    protected RefusalTexts Refusals { get; } = refusals;

    public FindingText Of(Finding finding) => finding.WordedBy(this);

    public abstract string Name(Severity severity);

    public abstract string Basis(ShareBasis basis);

    public abstract string Reviewed(Review review);

    /// <summary>Where a sum or a cell is, in words: "Egen personal 2024", "Summa kostnader totalt".</summary>
    public string Where(Place place)
    {
        var sum = place.Table == TableKind.Costs ? Screen.SumCosts : Screen.SumFinancing;
        return $"{place.RowLabel ?? sum} {place.PeriodLabel ?? InTotal}";
    }

    public abstract FindingText Say(Imbalance finding);
    public abstract FindingText Say(StatedTotal finding);
    public abstract FindingText Say(CapExceeded finding);
    public abstract FindingText Say(CapBinds finding);
    public abstract FindingText Say(ResidualNegative finding);
    public abstract FindingText Say(Circle finding);
    public abstract FindingText Say(CellFault finding);
    public abstract FindingText Say(BlankPeriod finding);
    public abstract FindingText Say(ShareOverLimit finding);
    public abstract FindingText Say(ShareStatedDiffers finding);
    public abstract FindingText Say(OddValue finding);
    public abstract FindingText Say(MonthlyJump finding);
    public abstract FindingText Say(InKindUnmatched finding);
    public abstract FindingText Say(MaterialChange finding);
    public abstract FindingText Say(ScenarioEdit finding);
    public abstract FindingText Say(TextDiffers finding);
    public abstract FindingText Say(WordingDiffers finding);
    public abstract FindingText Say(PlaceholderFinding finding);
    public abstract FindingText Say(MemoBlank finding);

    protected abstract string InTotal { get; }

    protected abstract string And { get; }

    /// <summary>The cells by name; of a long circle the first ones.</summary>
    protected string Cells(ImmutableArray<Place> cells)
    {
        var names = cells.Take(MostNamed).Select(Where).ToList();
        return cells.Length > MostNamed
            ? string.Join(", ", names) + " …"
            : Wording.List(names, And);
    }

    protected static string Periods(BlankPeriod finding) => finding.LastPeriod == finding.At.PeriodLabel
        ? finding.LastPeriod
        : $"{finding.At.PeriodLabel}–{finding.LastPeriod}";
}
