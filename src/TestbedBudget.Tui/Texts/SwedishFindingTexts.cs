using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

public sealed class SwedishFindingTexts(ScreenTexts screen, RefusalTexts refusals) : FindingTexts(screen, refusals)
{
    protected override string InTotal => "totalt";

    protected override string And => "och";

    public override string Name(Severity severity) => severity switch
    {
        Severity.Error => "Fel",
        Severity.Warning => "Varning",
        _ => "Notering",
    };

    public override string Basis(ShareBasis basis) => basis switch
    {
        ShareBasis.BookedCosts => "bokförda kostnader",
        ShareBasis.LessOthersInKind => "kostnader utan andras tid och bidrag i annat än pengar",
        ShareBasis.Financing => "all finansiering",
        _ => "offentlig finansiering",
    };

    public override string Reviewed(Review review) => $"Granskad {Date(review.On)} av {review.By}: {review.Reason}";

    public override FindingText Say(Imbalance finding)
    {
        var where = finding.At.PeriodLabel ?? InTotal;
        var gap = Kronor(finding.Difference.Abs());
        if (finding.IsRounding)
        {
            return new FindingText(
                finding.IsInherited
                    ? $"Avrundning: {where} skiljer {gap} mellan kostnader och finansiering, som i beslutet; dess summor är lika."
                    : $"Avrundning: {where} skiljer {gap} mellan kostnader och finansiering; summorna i texten är lika.",
                "Låt stå, eller flytta kronan i en rad så att tabellerna går jämnt ut.");
        }

        return finding.Difference > Money.Zero
            ? new FindingText(
                $"Budgeten balanserar inte {where}: {gap} saknas i finansieringen.",
                "Höj en finansiär eller sänk en kostnad, eller låt en rad betala resten.")
            : new FindingText(
                $"Budgeten balanserar inte {where}: {gap} för mycket i finansieringen.",
                "Sänk en finansiär eller höj en kostnad, eller låt en rad betala resten.");
    }

    public override FindingText Say(StatedTotal finding)
    {
        var from = finding.Basis == TotalBasis.RowTotals ? "radernas summor ger" : "raderna ger";
        var kind = finding.IsRounding ? ", avrundning" : "";
        return new FindingText(
            $"{Where(finding.At)}: texten anger {Number(finding.Stated)}, {from} {Number(finding.Computed)} "
            + $"({Kronor(finding.Difference.Abs())}{kind}).",
            finding.IsRounding
                ? "Det nya underlaget skriver den beräknade summan."
                : "Jämför med originalet: ett belopp eller summan är fel avskriven.");
    }

    public override FindingText Say(CapExceeded finding) => new(
        $"1:1-medel är {Kronor(finding.Over)} över \"dock högst\" {Kronor(finding.Cap)}.",
        "Sänk 1:1-raden, höj taket i villkoren eller låt taket följa 1:1-raden.");

    public override FindingText Say(CapBinds finding) => new(
        $"Taket styr: {StatedPercent(finding.Stated)} vore {Kronor(finding.ByShare)}, "
        + $"dock högst {Kronor(finding.Cap)}.",
        "Så länge kostnaderna ligger över utrymmet minskar inte bidraget; se panelen.");

    public override FindingText Say(ResidualNegative finding) => new(
        $"{finding.At.RowLabel} betalar resten och blir {Kronor(finding.Amount)} {finding.At.PeriodLabel}.",
        "De andra finansiärerna betalar mer än kostnaderna: sänk en av dem eller höj en kostnad.");

    public override FindingText Say(Circle finding) => finding.Cells.Length == 1
        ? new FindingText($"{Where(finding.At)} beräknas av sig själv.", "Ta bort beräkningen eller skriv beloppet.")
        : new FindingText($"{Cells(finding.Cells)} beräknas av varandra.", "Skriv in beloppet i en av dem.");

    public override FindingText Say(CellFault finding)
    {
        var more = finding.Cells > 1 ? $" och {Whole(finding.Cells - 1)} till i raden" : "";
        return new FindingText(
            $"{Where(finding.At)}{more} visar {Screen.CellError(finding.Error)}: {Reason(finding.Error)}.",
            "Rätta formeln eller beräkningen, eller skriv beloppet.");
    }

    public override FindingText Say(BlankPeriod finding) => new(
        $"{finding.At.RowLabel} är tom {Periods(finding)} fast projektet pågår.",
        "Skriv 0 om det ska vara noll, annars beloppet.");

    public override FindingText Say(ShareOverLimit finding) => new(
        $"1:1-medel är {Percent(finding.Computed)} av {Basis(finding.Basis)}, "
        + $"{Kronor(finding.Over)} över gränsen {StatedPercent(finding.Limit)}.",
        "Sänk 1:1-medel eller låt andra finansiera mer; gränsen är en inställning.");

    public override FindingText Say(ShareStatedDiffers finding) => new(
        $"Texten anger {Stated(finding.Stated)} procent; beräknad andel är {Percent(finding.Computed)}.",
        "Ändra andelen i villkoren eller 1:1-raden så att de säger detsamma.");

    public override FindingText Say(OddValue finding)
    {
        var compared = finding.ByPeers ? "de andra har" : "radens egen takt ger";
        var gap = finding.BalanceThen switch
        {
            null => null,
            { Ore: > 0 } lacking => $"saknas {Kronor(lacking)}",
            { Ore: < 0 } over => $"blir det {Kronor(-over)} för mycket",
            _ => $"balanserar {finding.At.PeriodLabel}",
        };
        var share = finding.ShareThen is not { } then ? ""
            : finding.BalanceThen == Money.Zero ? $"; andelen blir {Percent(then)}"
            : $"; {(finding.BalanceThen > Money.Zero ? "betalar 1:1-medel dem" : "minskas 1:1-medel med dem")} blir andelen {Percent(then)}";
        return new FindingText(
            $"Kontrollera {Where(finding.At)}, {Number(finding.Amount)}: {compared} {Number(finding.Expected)}. "
            + (gap is null ? $"Ska det vara {Number(finding.Corrected)}?" : $"Om det ska vara {Number(finding.Corrected)} {gap}{share}."),
            "Rätta beloppet, eller märk det som granskat om det stämmer.");
    }

    public override FindingText Say(MonthlyJump finding) => new(
        $"{finding.At.RowLabel} {(finding.Change.Fraction > 0 ? "ökar" : "minskar")} "
        + $"{Percent(new Share(Math.Abs(finding.Change.Fraction)), 1)} {Unit(finding.Pace)} "
        + $"från {finding.EarlierPeriod} till {finding.At.PeriodLabel}.",
        $"{Number(finding.Earlier)} blir {Kronor(finding.Later)} {Unit(finding.Pace)}: kontrollera beloppet.");

    public override FindingText Say(InKindUnmatched finding) => new(
        $"Tid och bidrag i annat än pengar {finding.At.PeriodLabel}: "
        + $"{Kronor(finding.Unmatched)} i finansieringen saknar motsvarande kostnad.",
        "Lägg till kostnaden för tiden eller bidraget, eller sänk finansieringen.");

    public override FindingText Say(MaterialChange finding)
    {
        var change = finding.IsGone ? $"är borttagen ({Kronor(finding.Difference)})"
            : finding.Change is { } share ? $"{SignedPercent(share)} ({Kronor(finding.Difference)})"
            : $"ny rad ({Kronor(finding.Difference)})";
        var days = finding.Days is { } common ? $", räknat på {Date(common.First)} – {Date(common.Last)}," : "";
        var periods = finding.Periods is { } label ? $" {label}{days}" : "";
        var decided = finding.Decided is { } date ? $"beslutet {Date(date)}" : "beslutet";
        return new FindingText(
            $"Väsentlig ändring: {finding.At.RowLabel}{periods} {change} mot {decided}.",
            "Ändringen kräver ett eget beslut och alla medfinansiärers godkännande.");
    }

    public override FindingText Say(ScenarioEdit finding) => new(
        $"Alternativet \"{finding.Scenario}\": ändring {Whole(finding.Number)} går inte längre att göra. "
        + Refusals.Of(finding.Refusal),
        "Öppna alternativet och gör om ändringen, eller ta bort den.");

    public override FindingText Say(TextDiffers finding)
    {
        var text = $"{(finding.At is { } at ? Place(at) : "Den inlästa texten")} säger {Hard(finding.Said)}";
        return finding.ShouldBe is { } right
            ? new FindingText(
                $"{text}, budgeten {Hard(right)}.",
                finding.At is null ? "Det nya underlaget skriver budgetens siffra." : "Rätta texten i underlaget: en tangent byter siffran.")
            : new FindingText($"{text}, som inte finns i budgeten längre.", "Skriv om meningen i underlaget.");
    }

    public override FindingText Say(WordingDiffers finding) => new(
        $"{(finding.At is { } at ? Place(at) : "Den inlästa texten")} säger \"{finding.Said}\"; {Hard(finding.Amount)} är ändringen av 1:1-medel.",
        finding.At is null ? "Det nya underlaget skriver medfinansiering." : $"Skriv {WordingDiffers.ShouldBe} i stället.");

    public override FindingText Say(PlaceholderFinding finding) => finding.IsKnown
        ? new FindingText(
            $"{Place(finding.At)}: {{{{{finding.Name}}}}} har inget att säga i ärendet och skrivs inte ut.",
            "Fyll i det som saknas, eller ta bort platshållaren.")
        : new FindingText(
            $"{Place(finding.At)}: {{{{{finding.Name}}}}} är ingen känd platshållare och skrivs inte ut.",
            "Rätta namnet eller ta bort det; hjälpen räknar upp namnen.");

    public override FindingText Say(MemoBlank finding) => new(
        $"Underlaget skrivs utan {List([.. finding.Missing.Select(part => part switch
        {
            HeaderPart.Applicant => "sökande",
            HeaderPart.Officer => "handläggare",
            _ => "datum",
        })], And)}.",
        "Fyll i ärendeuppgifterna: Enter i listan öppnar dem.");

    private static string Place(ProsePlace at) => $"{(at.Heading.Length == 0 ? "Underlaget" : at.Heading)} rad {Whole(at.Line)}";

    private static string Reason(CellError error) => error switch
    {
        CellError.Reference => "en rad eller period som den läser är borttagen",
        CellError.DivisionByZero => "den delar med noll",
        _ => "resultatet är inget belopp som ryms i en cell",
    };

    private static string Unit(Pace pace) => pace switch
    {
        Pace.HalfYear => "per påbörjat halvår",
        Pace.Year => "per påbörjat år",
        _ => "per månad",
    };
}
