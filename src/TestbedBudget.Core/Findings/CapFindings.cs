namespace TestbedBudget.Core;

/// <summary>The grant row is over its fixed cap.</summary>
public sealed record CapExceeded(Place At, Money Over, Money Cap) : Finding(Severity.Error, At)
{
    public override string Code => "cap-exceeded";

    public override ImmutableArray<Figure> Figures => [Figure.Of("over", Over), Figure.Of("cap", Cap)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

/// <summary>The cap, not the share, decides how large the grant is.</summary>
/// <param name="ByShare">What the stated share comes to.</param>
public sealed record CapBinds(Place At, Share Stated, Money ByShare, Money Cap) : Finding(Severity.Note, At)
{
    public override string Code => "cap-binds";

    public override ImmutableArray<Figure> Figures =>
        [Figure.Of("statedShare", Stated), Figure.Of("byShare", ByShare), Figure.Of("cap", Cap)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

internal static class CapCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var grant = given.Grant;
        if (grant.Row is not { } row || grant.Cap is not { } cap)
        {
            return;
        }

        var place = Place.RowTotal(row.Row);
        if (grant.Room is { Ore: < 0 } room)
        {
            found.Add(new CapExceeded(place, -room, cap));
        }

        // A cap that follows the grant row decides nothing yet.
        if (!grant.CapFollowsRow && grant is { StatedShare: { } stated, ByStatedShare: { } byShare } && byShare > cap)
        {
            found.Add(new CapBinds(place, stated, byShare, cap));
        }
    }
}
