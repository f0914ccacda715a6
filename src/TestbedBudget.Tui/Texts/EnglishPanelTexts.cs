using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class EnglishPanelTexts : PanelTexts
{
    public override string Heading => "1:1 grant";
    protected override string NoGrant => "No grant row is chosen: Terms in the menu chooses it.";
    protected override string Amount => "Amount";
    protected override string Cap => "Cap";
    protected override string CapFollows => "Cap follows the grant row";
    protected override string Room => "Room to the cap";
    protected override string OverCap => "Over the cap";
    protected override string RoomToLimit => "Room to";
    protected override string RoomToo => "to";
    protected override string OverLimit => "Over";
    protected override string Slack => "Costs can fall by";
    protected override string Shares => "Share of";
    protected override string Stated => "stated";
    protected override string Previous => "Earlier decision";
    protected override string Increase => "Increase";
    protected override string Left => "Remaining grant";
    protected override string Future => "Periods to come";
    protected override string Per => "of";
    protected override string OrePerKrona => "Then, per krona";
    protected override string Plan => "1:1 grant by budget year";
    protected override string PlanBefore => "earlier";
    protected override string EarlierBudgetMissing => "earlier budget missing";
    protected override string Differs => "differs by";

    public override string Verdict(Verdict verdict) => verdict switch
    {
        Tui.Verdict.Over => "OVER",
        Tui.Verdict.Full => "FULL",
        Tui.Verdict.Fine => "OK",
        _ => "UNKNOWN",
    };

    public override string OfTheLimit(string percent, Share limit) => $"{percent} % of at most {SwedishNumber.StatedPercent(limit)} %";

    public override string Basis(ShareBasis basis) => basis switch
    {
        ShareBasis.BookedCosts => "booked costs",
        ShareBasis.LessOthersInKind => "costs less others' time",
        ShareBasis.Financing => "all financing",
        _ => "public financing",
    };

    protected override string ShortBasis(ShareBasis basis) => basis switch
    {
        ShareBasis.LessOthersInKind => "less others' time",
        _ => Basis(basis),
    };
}
