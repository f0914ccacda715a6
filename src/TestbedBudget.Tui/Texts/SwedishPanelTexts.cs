using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class SwedishPanelTexts : PanelTexts
{
    public override string Heading => "1:1-medel";
    protected override string NoGrant => "Ingen 1:1-rad är vald: Villkor i menyn väljer den.";
    protected override string Amount => "Belopp";
    protected override string Cap => "Dock högst";
    protected override string CapFollows => "Taket följer 1:1-raden";
    protected override string Room => "Utrymme till taket";
    protected override string OverCap => "Över taket";
    protected override string RoomToLimit => "Utrymme till";
    protected override string RoomToo => "till";
    protected override string OverLimit => "Över";
    protected override string Slack => "Kostn. kan minska";
    protected override string Shares => "Andel av";
    protected override string Stated => "angiven";
    protected override string Previous => "Tidigare beslut";
    protected override string Increase => "Utökning";
    protected override string Left => "Kvarvarande medel";
    protected override string Future => "Kommande perioder";
    protected override string Per => "av";
    protected override string OrePerKrona => "Därefter per krona";
    protected override string Plan => "1:1-medel per budgetår";
    protected override string PlanBefore => "tidigare";
    protected override string EarlierBudgetMissing => "tidigare budget saknas";
    protected override string Differs => "skiljer";

    public override string Verdict(Verdict verdict) => verdict switch
    {
        Tui.Verdict.Over => "ÖVER",
        Tui.Verdict.Full => "FULLT",
        Tui.Verdict.Fine => "OK",
        _ => "OKÄNT",
    };

    public override string OfTheLimit(string percent, Share limit) => $"{percent} % av högst {SwedishNumber.StatedPercent(limit)} %";

    public override string Basis(ShareBasis basis) => basis switch
    {
        ShareBasis.BookedCosts => "bokförda kostnader",
        ShareBasis.LessOthersInKind => "kostnader utan andras tid",
        ShareBasis.Financing => "all finansiering",
        _ => "offentlig finansiering",
    };

    protected override string ShortBasis(ShareBasis basis) => basis switch
    {
        ShareBasis.LessOthersInKind => "utan andras tid",
        _ => Basis(basis),
    };
}
