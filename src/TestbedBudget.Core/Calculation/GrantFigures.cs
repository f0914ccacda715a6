namespace TestbedBudget.Core;

/// <summary>Everything that is said about the grant: its shares, its cap, and what was decided before.</summary>
/// <remarks>A figure that rests on a cell with an error, or on something that is not known, is null.</remarks>
public sealed record GrantFigures
{
    private GrantFigures(Workbook workbook, Sheet sheet)
    {
        var terms = sheet.Project.Grant;
        Row = terms.Row is { } id ? sheet.Financing.Find(id) : null;
        Amount = Row?.Total.Amount;
        Basis = terms.Basis;
        StatedShare = terms.Share;
        Cap = terms.Cap ?? Amount;
        CapFollowsRow = terms.Cap is null;
        Shares =
        [
            GrantShares.Of(ShareBasis.BookedCosts, sheet, Row),
            GrantShares.Of(ShareBasis.LessOthersInKind, sheet, Row),
            GrantShares.Of(ShareBasis.Financing, sheet, Row),
            GrantShares.Of(ShareBasis.PublicFinancing, sheet, Row),
        ];
        var precision = sheet.Project.Precision;
        var basis = Shares[(int)Basis].Total.Base;
        AllOneToOne = SumOfOneToOne(sheet, terms.Row);
        LargestByLimit = ShareOf(sheet.Project.Limits.LargestShare, basis, precision);
        ByStatedShare = ShareOf(StatedShare, basis, precision);
        Slack = SlackOf(basis, precision);
        Plan = GrantPlan.Of(sheet);
        if (workbook.LatestDecision is { } decision)
        {
            PreviousDecision = decision;
            Increase = Cap - decision.Grant;
            Remaining = RemainingGrant.Of(this, sheet.Project.Timeline);
        }
    }

    /// <summary>The grant row; null until one is chosen.</summary>
    public SheetRow? Row { get; }

    /// <summary>What the row comes to; null while nothing is in it, for blank is not zero.</summary>
    public Money? Amount { get; }

    /// <summary>The basis that the decision states the share of.</summary>
    public ShareBasis Basis { get; }

    /// <summary>All four bases, in the order of <see cref="ShareBasis"/>.</summary>
    public ImmutableArray<GrantShares> Shares { get; }
    public GrantShares OnDecisionBasis => Shares[(int)Basis];

    /// <summary>The computed share, in all, on the decision's basis.</summary>
    public Share? Share => OnDecisionBasis.Total.Share;
    public Share? StatedShare { get; }

    /// <summary>What the stated share comes to, were there no cap.</summary>
    public Money? ByStatedShare { get; }

    /// <summary>"Dock högst"; the grant itself where the cap follows the grant row.</summary>
    public Money? Cap { get; }
    public bool CapFollowsRow { get; }

    /// <summary>Room left under the cap; negative is how far the grant is over it.</summary>
    public Money? Room => Cap - Amount;

    /// <summary>The grant row and every row whose label names 1:1: the share limit counts them together.</summary>
    public Money? AllOneToOne { get; }

    /// <summary>The most that 1:1 may pay by the share limit.</summary>
    public Money? LargestByLimit { get; }

    /// <summary>Room left to the share limit; negative is how far over it.</summary>
    public Money? RoomToLimit => LargestByLimit - AllOneToOne;

    /// <summary>How far the costs may fall before the grant does; null where no share is stated.</summary>
    public Money? Slack { get; }

    /// <summary>Öre of grant lost for each krona not used, once the slack is used up.</summary>
    public decimal? OreLostPerKrona => StatedShare?.Percent;

    /// <summary>What the grant pays year by year.</summary>
    public ImmutableArray<PlannedYears> Plan { get; }

    public Decision? PreviousDecision { get; }

    /// <summary>How much more may be granted than was decided before: the new cap less the earlier grant.</summary>
    public Money? Increase { get; }

    public RemainingGrant? Remaining { get; }

    public static GrantFigures Of(Workbook workbook, Sheet sheet) => new(workbook, sheet);

    private static Money? ShareOf(Share? share, Money? basis, Precision precision) =>
        share is { } part && basis is { } whole ? Money.Rounded(part.KronorOf(whole), precision) : null;

    private Money? SlackOf(Money? basis, Precision precision)
    {
        if (StatedShare is not { } share || basis is not { } costs || Cap is not { } cap)
        {
            return null;
        }

        return share.Fraction <= 0 || share.KronorOf(costs) <= cap.Kronor
            ? Money.Zero
            : Money.Rounded(costs.Kronor - (cap.Kronor / share.Fraction), precision);
    }

    internal static Money? SumOfOneToOne(Sheet sheet, RowId? grant)
    {
        Money? sum = Money.Zero;
        foreach (var row in sheet.Financing.Rows)
        {
            if (OneToOne.Pays(row.Row, grant))
            {
                sum += row.Total.Known;
            }
        }

        return sum;
    }
}

/// <summary>What is left of the earlier grant, beside what the periods to come take: left + increase = future.</summary>
/// <param name="Used">What the actual periods took.</param>
/// <param name="Future">What the budget periods take.</param>
public sealed record RemainingGrant(Money Decided, Money Used, Money Increase, Money Future)
{
    public Money Left => Decided - Used;

    /// <summary>Left + increase − future: zero when the increase is enough to the krona.</summary>
    public Money Difference => Left + Increase - Future;

    internal static RemainingGrant? Of(GrantFigures grant, Timeline timeline)
    {
        if (grant.Row is not { } row || grant.PreviousDecision?.Grant is not { } decided
            || grant.Increase is not { } increase || row.Total.IsError)
        {
            return null;
        }

        var used = Money.Zero;
        var future = Money.Zero;
        for (var i = 0; i < timeline.Count; i++)
        {
            var amount = row.Amounts[i].OrZero;
            (used, future) = timeline[i].Actual ? (used + amount, future) : (used, future + amount);
        }

        return new RemainingGrant(decided, used, increase, future);
    }
}
