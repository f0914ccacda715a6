using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

public sealed class EnglishFindingTexts(ScreenTexts screen, RefusalTexts refusals) : FindingTexts(screen, refusals)
{
    protected override string InTotal => "in total";

    protected override string And => "and";

    public override string Name(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Note",
    };

    public override string Basis(ShareBasis basis) => basis switch
    {
        ShareBasis.BookedCosts => "all booked costs",
        ShareBasis.LessOthersInKind => "costs less others' time and in kind",
        ShareBasis.Financing => "all financing",
        _ => "public financing",
    };

    public override string Reviewed(Review review) => $"Acknowledged {Date(review.On)} by {review.By}: {review.Reason}";

    public override FindingText Say(Imbalance finding)
    {
        var where = finding.At.PeriodLabel ?? InTotal;
        var gap = Kronor(finding.Difference.Abs());
        if (finding.IsRounding)
        {
            return new FindingText(
                finding.IsInherited
                    ? $"Rounding: {where} differs by {gap} between costs and financing, as in the decision; its sums are equal."
                    : $"Rounding: {where} differs by {gap} between costs and financing; the sums in the text are equal.",
                "Leave it, or move the krona in a row so that the tables come out even.");
        }

        return finding.Difference > Money.Zero
            ? new FindingText(
                $"The budget does not balance {In(finding.At)}: {gap} missing in the financing.",
                "Raise a financier or lower a cost, or let one row pay the rest.")
            : new FindingText(
                $"The budget does not balance {In(finding.At)}: {gap} too much in the financing.",
                "Lower a financier or raise a cost, or let one row pay the rest.");
    }

    public override FindingText Say(StatedTotal finding)
    {
        var from = finding.Basis == TotalBasis.RowTotals ? "the row totals give" : "the rows give";
        var kind = finding.IsRounding ? ", rounding" : "";
        return new FindingText(
            $"{Where(finding.At)}: the text states {Number(finding.Stated)}, {from} {Number(finding.Computed)} "
            + $"({Kronor(finding.Difference.Abs())}{kind}).",
            finding.IsRounding
                ? "The new memo prints the computed sum."
                : "Compare with the original: an amount or the sum was copied wrong.");
    }

    public override FindingText Say(CapExceeded finding) => new(
        $"The 1:1 grant is {Kronor(finding.Over)} over the cap of {Kronor(finding.Cap)}.",
        "Lower the grant row, raise the cap in the grant terms, or let the cap follow the grant row.");

    public override FindingText Say(CapBinds finding) => new(
        $"The cap decides: {StatedPercent(finding.Stated)} would be {Kronor(finding.ByShare)}, "
        + $"at most {Kronor(finding.Cap)}.",
        "While the costs stay above the slack the grant does not fall; see the panel.");

    public override FindingText Say(ResidualNegative finding) => new(
        $"{finding.At.RowLabel} pays the rest and becomes {Kronor(finding.Amount)} in {finding.At.PeriodLabel}.",
        "The other financiers pay more than the costs: lower one of them or raise a cost.");

    public override FindingText Say(Circle finding) => finding.Cells.Length == 1
        ? new FindingText($"{Where(finding.At)} is computed from itself.", "Remove the rule or type the amount.")
        : new FindingText($"{Cells(finding.Cells)} are computed from one another.", "Type the amount of one of them.");

    public override FindingText Say(CellFault finding)
    {
        var more = finding.Cells > 1 ? $" and {Whole(finding.Cells - 1)} more of the row show" : " shows";
        return new FindingText(
            $"{Where(finding.At)}{more} {Screen.CellError(finding.Error)}: {Reason(finding.Error)}.",
            "Correct the formula or the rule, or type the amount.");
    }

    public override FindingText Say(BlankPeriod finding) => new(
        $"{finding.At.RowLabel} is blank in {Periods(finding)} though the project is running.",
        "Type 0 if it is zero, else the amount.");

    public override FindingText Say(ShareOverLimit finding) => new(
        $"The 1:1 grant is {Percent(finding.Computed)} of {Basis(finding.Basis)}, "
        + $"{Kronor(finding.Over)} over the limit of {StatedPercent(finding.Limit)}.",
        "Lower the grant or let others finance more; the limit is a setting.");

    public override FindingText Say(ShareStatedDiffers finding) => new(
        $"The text states {Stated(finding.Stated)} per cent; the computed share is {Percent(finding.Computed)}.",
        "Change the share in the grant terms or the grant row, so that they say the same.");

    public override FindingText Say(OddValue finding)
    {
        var compared = finding.ByPeers ? "the others have" : "the row's own pace gives";
        var gap = finding.BalanceThen switch
        {
            null => null,
            { Ore: > 0 } lacking => $"{Kronor(lacking)} is missing",
            { Ore: < 0 } over => $"there is {Kronor(-over)} too much",
            _ => $"{finding.At.PeriodLabel} balances",
        };
        var share = finding.ShareThen is not { } then ? ""
            : finding.BalanceThen == Money.Zero ? $"; the share becomes {Percent(then)}"
            : $"; if the 1:1 grant {(finding.BalanceThen > Money.Zero ? "pays" : "falls by")} it, the share becomes {Percent(then)}";
        return new FindingText(
            $"Check {Where(finding.At)}, {Number(finding.Amount)}: {compared} {Number(finding.Expected)}. "
            + (gap is null ? $"Should it be {Number(finding.Corrected)}?" : $"If it should be {Number(finding.Corrected)}, {gap}{share}."),
            "Correct the amount, or acknowledge it if it is right.");
    }

    public override FindingText Say(MonthlyJump finding) => new(
        $"{finding.At.RowLabel} {(finding.Change.Fraction > 0 ? "rises" : "falls")} by "
        + $"{Percent(new Share(Math.Abs(finding.Change.Fraction)), 1)} {Unit(finding.Pace)} "
        + $"from {finding.EarlierPeriod} to {finding.At.PeriodLabel}.",
        $"{Number(finding.Earlier)} becomes {Kronor(finding.Later)} {Unit(finding.Pace)}: check the amount.");

    public override FindingText Say(InKindUnmatched finding) => new(
        $"Time and contributions in kind in {finding.At.PeriodLabel}: "
        + $"{Kronor(finding.Unmatched)} of the financing has no matching cost.",
        "Add the cost of the time or the contribution, or lower the financing.");

    public override FindingText Say(MaterialChange finding)
    {
        var change = finding.IsGone ? $"is removed ({Kronor(finding.Difference)})"
            : finding.Change is { } share ? $"{SignedPercent(share)} ({Kronor(finding.Difference)})"
            : $"new row ({Kronor(finding.Difference)})";
        var days = finding.Days is { } common ? $", counted on {Date(common.First)} – {Date(common.Last)}," : "";
        var periods = finding.Periods is { } label ? $" {label}{days}" : "";
        var decided = finding.Decided is { } date ? $"the decision of {Date(date)}" : "the decision";
        return new FindingText(
            $"Material change: {finding.At.RowLabel}{periods} {change} against {decided}.",
            "The change needs a decision of its own, and every co-financier's approval.");
    }

    public override FindingText Say(ScenarioEdit finding) => new(
        $"Scenario \"{finding.Scenario}\": change {Whole(finding.Number)} can no longer be made. "
        + Refusals.Of(finding.Refusal),
        "Open the scenario and make the change again, or remove it.");

    private static string In(Place place) => place.PeriodLabel is { } label ? $"in {label}" : "in total";

    public override FindingText Say(TextDiffers finding)
    {
        var text = $"{(finding.At is { } at ? Place(at) : "The imported text")} says {Hard(finding.Said)}";
        return finding.ShouldBe is { } right
            ? new FindingText(
                $"{text}, the budget {Hard(right)}.",
                finding.At is null ? "The new memo writes the budget's figure." : "Correct the text in the memo: one key replaces the figure.")
            : new FindingText($"{text}, which is not in the budget any more.", "Rewrite the sentence in the memo.");
    }

    public override FindingText Say(WordingDiffers finding) => new(
        $"{(finding.At is { } at ? Place(at) : "The imported text")} says \"{finding.Said}\"; {Hard(finding.Amount)} is the change of the 1:1 grant.",
        finding.At is null ? "The new memo writes medfinansiering." : $"Write {WordingDiffers.ShouldBe} instead.");

    public override FindingText Say(PlaceholderFinding finding) => finding.IsKnown
        ? new FindingText(
            $"{Place(finding.At)}: {{{{{finding.Name}}}}} has nothing to say in the case and is not printed.",
            "Fill in what is missing, or take the placeholder away.")
        : new FindingText(
            $"{Place(finding.At)}: {{{{{finding.Name}}}}} is no known placeholder and is not printed.",
            "Correct the name or take it away; the help lists the names.");

    public override FindingText Say(MemoBlank finding) => new(
        $"The memo is printed without {List([.. finding.Missing.Select(part => part switch
        {
            HeaderPart.Applicant => "an applicant",
            HeaderPart.Officer => "a case officer",
            _ => "a date",
        })], And)}.",
        "Fill in the case details: Enter in the list opens them.");

    private static string Place(ProsePlace at) => $"{(at.Heading.Length == 0 ? "The memo" : at.Heading)} line {Whole(at.Line)}";

    private static string Reason(CellError error) => error switch
    {
        CellError.Reference => "a row or period that it reads has been removed",
        CellError.DivisionByZero => "it divides by zero",
        _ => "the result is no amount that a cell can hold",
    };

    private static string Unit(Pace pace) => pace switch
    {
        Pace.HalfYear => "per started half-year",
        Pace.Year => "per started year",
        _ => "per month",
    };
}
