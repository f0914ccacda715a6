namespace TestbedBudget.Core;

/// <summary>1:1 pays more than the share limit allows, in all and on the decision's basis.</summary>
/// <param name="Computed">All 1:1 rows as a share of the basis.</param>
public sealed record ShareOverLimit(Place At, Share Computed, Share Limit, Money Over, ShareBasis Basis)
    : Finding(Severity.Warning, At)
{
    public override string Code => "share-over-limit";

    public override ImmutableArray<Figure> Figures =>
        [Figure.Of("share", Computed), Figure.Of("limit", Limit), Figure.Of("over", Over)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

/// <summary>The computed share does not round to the one that the decision states.</summary>
/// <param name="Matters">An amendment says that the grant is that share ("uppgår då till"), and of a larger grant than the share gives only that share is paid; else the share is a term.</param>
public sealed record ShareStatedDiffers(Place At, Share Stated, Share Computed, bool Matters)
    : Finding(Matters ? Severity.Warning : Severity.Note, At)
{
    public override string Code => "share-stated-differs";

    public override ImmutableArray<Figure> Figures =>
        [Figure.Of("statedShare", Stated), Figure.Of("share", Computed)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

internal static class ShareCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var grant = given.Grant;
        if (grant.Row is not { } row || grant.OnDecisionBasis.Total.Base is not { } basis)
        {
            return;
        }

        var place = Place.RowTotal(row.Row);

        // In kronor: a grant that was rounded up by half a krona is not over the limit (DESIGN §4).
        var isWarned = false;
        if (grant is { RoomToLimit: { Ore: < 0 } room, AllOneToOne: { } taken } && Share.Of(taken, basis) is { } share)
        {
            found.Add(new ShareOverLimit(place, share, given.Project.Limits.LargestShare, -room, grant.Basis));
            isWarned = true;
        }

        if (grant.StatedShare is { } stated && grant.Share is { } computed
            && computed.PercentRounded(DecimalsOf(stated)) != stated.Percent)
        {
            // One warning of a share is enough.
            var matters = !isWarned && (given.Workbook.IsExtension || grant.Amount > grant.ByStatedShare);
            found.Add(new ShareStatedDiffers(place, stated, computed, matters));
        }
    }

    // As many as it is written with: 33 is met by 32,81; 32,5 is not.
    private static int DecimalsOf(Share stated)
    {
        var decimals = 0;
        while (decimals < 6 && decimal.Round(stated.Percent, decimals) != stated.Percent)
        {
            decimals++;
        }

        return decimals;
    }
}
