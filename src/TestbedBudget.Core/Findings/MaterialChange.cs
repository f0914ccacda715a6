namespace TestbedBudget.Core;

/// <summary>A cost row differs so much from the decided budget that the change itself has to be decided (DOMAIN §1.6).</summary>
/// <param name="At">The row's total, of no row where it is gone; or the first of the periods that are compared.</param>
/// <param name="Periods">The label of the periods, e.g. "2024" or "2024–2025"; null for the total.</param>
/// <param name="Change">As a share of what was decided; null for a row that was not in the decision.</param>
/// <param name="Decided">The date of the decision.</param>
public sealed record MaterialChange(
    Place At, string? Periods, Money Before, Money After, Share? Change, DateOnly? Decided)
    : Finding(Severity.Note, At)
{
    public override string Code => "material-change";

    /// <summary>The days that are compared, where a period has others too: its amount counts by the row's pace.</summary>
    public CommonSpan? Days { get; init; }

    /// <summary>The decided row is not there any more.</summary>
    public bool IsGone => At.Row is null;

    public Money Difference => After - Before;

    public override ImmutableArray<Figure> Figures =>
        [Figure.Of("before", Before), Figure.Of("after", After), Figure.Of("difference", Difference)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);

    private protected override string Detail => IsGone ? At.RowLabel! : Periods ?? "";
}
