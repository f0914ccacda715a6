using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What is said about the grant beside the tables.</summary>
public abstract class PanelTexts
{
    public abstract string Heading { get; }

    protected abstract string NoGrant { get; }
    protected abstract string Amount { get; }
    protected abstract string Cap { get; }
    protected abstract string CapFollows { get; }
    protected abstract string Room { get; }
    protected abstract string OverCap { get; }
    protected abstract string RoomToLimit { get; }

    /// <summary>The same after another room.</summary>
    protected abstract string RoomToo { get; }
    protected abstract string OverLimit { get; }
    protected abstract string Slack { get; }
    protected abstract string Shares { get; }
    protected abstract string Stated { get; }
    protected abstract string Previous { get; }
    protected abstract string Increase { get; }
    protected abstract string Left { get; }
    protected abstract string Future { get; }
    protected abstract string Per { get; }
    protected abstract string OrePerKrona { get; }
    protected abstract string Plan { get; }
    protected abstract string PlanBefore { get; }
    protected abstract string EarlierBudgetMissing { get; }
    protected abstract string Differs { get; }

    public abstract string Verdict(Verdict verdict);

    public abstract string Basis(ShareBasis basis);

    /// <summary>Beside the bar: how many per cent of what 1:1 may pay are taken.</summary>
    public abstract string OfTheLimit(string percent, Share limit);

    protected abstract string ShortBasis(ShareBasis basis);

    /// <summary>The share in a line: "1:1-medel 50,00 % av bokförda kostnader, 6 011 857 kr".</summary>
    public string ShareLine(CaseView shown)
    {
        var grant = shown.Grant;
        if (grant.Row is null)
        {
            return NoGrant;
        }

        var share = grant.Share is { } known ? $"{SwedishNumber.Percent(known)} %" : "–";
        return $"{Heading} {share} {Per} {Basis(grant.Basis)}: {Kronor(grant.Amount, shown)}";
    }

    /// <summary>The increase over the earlier decision, and room to the cap and to the limit: what moves most comes last.</summary>
    public string CapLine(CaseView shown)
    {
        var grant = shown.Grant;
        if (grant.Row is null || grant.Cap is null)
        {
            return string.Empty;
        }

        var parts = new List<string>();
        if (grant.Increase is { } increase)
        {
            parts.Add($"{Increase}: {Kronor(increase, shown)}");
        }

        if (!grant.CapFollowsRow && grant.Room is { } room)
        {
            parts.Add($"{(room < Money.Zero ? OverCap : Room)}: {Kronor(room.Abs(), shown)}");
        }

        if (grant.RoomToLimit is { } toLimit)
        {
            var words = $"{LimitOf(shown)}: {Kronor(toLimit.Abs(), shown)}";
            if (toLimit >= Money.Zero && !grant.CapFollowsRow && grant.Room >= Money.Zero)
            {
                parts[^1] += $", {RoomToo} {words}";
            }
            else
            {
                parts.Add($"{(toLimit < Money.Zero ? OverLimit : RoomToLimit)} {words}");
            }
        }

        if (grant is { Increase: null, CapFollowsRow: false, Slack: { } slack })
        {
            parts.Add($"{Slack}: {Kronor(slack, shown)}");
        }

        return string.Join(". ", parts);
    }

    /// <summary>The lines of the side panel.</summary>
    public IEnumerable<PanelLine> Lines(CaseView shown)
    {
        var grant = shown.Grant;
        if (grant.Row is null)
        {
            yield return new PanelLine(NoGrant);
            yield break;
        }

        yield return new PanelLine(Amount, Figure(grant.Amount, shown), IsHead: true);
        yield return grant.CapFollowsRow ? new PanelLine(CapFollows) : new PanelLine(Cap, Figure(grant.Cap, shown));
        if (!grant.CapFollowsRow && grant.Room is { } room)
        {
            yield return new PanelLine(room < Money.Zero ? OverCap : Room, Figure(room.Abs(), shown));
        }

        if (grant.RoomToLimit is { } limit)
        {
            yield return new PanelLine($"{(limit < Money.Zero ? OverLimit : RoomToLimit)} {LimitOf(shown)}", Figure(limit.Abs(), shown));
        }

        if (grant.Slack is { } slack)
        {
            yield return new PanelLine(Slack, Figure(slack, shown));
        }

        if (grant.OreLostPerKrona is { } lost)
        {
            yield return new PanelLine(OrePerKrona, SwedishNumber.MinusSign + SwedishNumber.Plain(lost) + " öre");
        }

        yield return new PanelLine(string.Empty);
        yield return new PanelLine(Shares, grant.StatedShare is { } stated ? $"{Stated} {SwedishNumber.StatedPercent(stated)} %" : string.Empty, IsHead: true);
        foreach (var basis in grant.Shares)
        {
            yield return new PanelLine(ShortBasis(basis.Basis), Percent(basis.Total.Share));
        }

        var shares = grant.OnDecisionBasis;
        yield return new PanelLine(string.Empty);
        for (var i = 0; i < shares.Periods.Length; i++)
        {
            yield return new PanelLine(
                shown.Project.Timeline.Label(i),
                $"{Percent(shares.Periods[i].Share)} {Percent(shares.Periods[i].Cumulative),9}");
        }

        if (grant.PreviousDecision is not null)
        {
            yield return new PanelLine(string.Empty);
            yield return new PanelLine(Previous, Figure(grant.PreviousDecision.Grant, shown));
            yield return new PanelLine(Increase, Figure(grant.Increase, shown));
        }

        if (grant.Remaining is { } remaining)
        {
            yield return new PanelLine(Left, Figure(remaining.Left, shown));
            yield return new PanelLine(Future, Figure(remaining.Future, shown));
            yield return Identity(remaining, shown);
        }

        foreach (var line in PlanLines(shown))
        {
            yield return line;
        }
    }

    // Left + increase = future: said as a sum that can be checked by eye.
    private PanelLine Identity(RemainingGrant remaining, CaseView shown) => remaining.Difference == Money.Zero
        ? new PanelLine(Figure(remaining.Left, shown) + " + " + Figure(remaining.Increase, shown) + " = " + Figure(remaining.Future, shown))
        : new PanelLine(Differs, Kronor(remaining.Difference.Abs(), shown));

    /// <summary>What the grant takes year by year, beside what was decided before.</summary>
    private IEnumerable<PanelLine> PlanLines(CaseView shown)
    {
        var decided = shown.Workbook.LatestDecision?.Project;
        yield return new PanelLine(string.Empty);
        yield return new PanelLine(Plan, decided is null ? string.Empty : PlanBefore, IsHead: true);
        foreach (var year in shown.Grant.Plan)
        {
            var was = shown.EarlierPlan.FirstOrDefault(other => other.First == year.First);
            var label = year.First == year.Last ? RowMark.Number(year.First) : $"{RowMark.Number(year.First)}-{RowMark.Number(year.Last)}";
            yield return new PanelLine(label, decided is null
                ? Figure(year.Amount, shown)
                : $"{Figure(year.Amount, shown)} {Figure(was?.Amount, shown),11}");
        }

        if (decided is null && shown.Workbook.IsExtension)
        {
            yield return new PanelLine(EarlierBudgetMissing);
        }
    }

    private static string LimitOf(CaseView shown) => $"{SwedishNumber.StatedPercent(shown.Project.Limits.LargestShare)} %";

    private static string Percent(Share? share) => share is { } known ? $"{SwedishNumber.Percent(known)} %" : "–";

    private static string Figure(Money? amount, CaseView shown) =>
        amount is { } known ? SwedishNumber.Amount(known, shown.Project.Precision) : "–";

    private static string Kronor(Money? amount, CaseView shown) => Figure(amount, shown) + " kr";
}
