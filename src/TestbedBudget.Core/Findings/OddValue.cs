namespace TestbedBudget.Core;

/// <summary>An amount that looks like a slip of a zero: ten times, or a tenth of, what one would expect there.</summary>
/// <param name="Expected">What its peers have, or what the row's own pace gives.</param>
/// <param name="Corrected">The amount with the zero put right.</param>
/// <param name="ByPeers">Expected from the other rows of the column, not from the row's other periods.</param>
/// <param name="BalanceThen">Costs − financing of the period if it were corrected: above zero falls short. Null where a cell shows an error.</param>
/// <param name="ShareThen">The grant's share if 1:1 then paid what falls short; null where there is no grant.</param>
public sealed record OddValue(
    Place At, Money Amount, Money Expected, Money Corrected, bool ByPeers, Money? BalanceThen, Share? ShareThen)
    : Finding(Severity.Warning, At)
{
    public override string Code => "odd-value";

    public override ImmutableArray<Figure> Figures =>
        [
            Figure.Of("amount", Amount), Figure.Of("expected", Expected), Figure.Of("corrected", Corrected),
            .. BalanceThen is { } balance ? [Figure.Of("balanceThen", balance)] : Array.Empty<Figure>(),
            .. ShareThen is { } share ? [Figure.Of("shareThen", share)] : Array.Empty<Figure>(),
        ];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}
