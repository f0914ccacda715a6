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
        return $"1:1-medel {share} {Per} {Basis(grant.Basis)}: {Kronor(grant.Amount, shown)}";
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
            yield return new PanelLine(OrePerKrona, $"{SwedishNumber.MinusSign}{SwedishNumber.Plain(lost)} öre");
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
            foreach (var line in Identity(remaining, shown))
            {
                yield return line;
            }
        }

        foreach (var line in PlanLines(shown))
        {
            yield return line;
        }
    }

    // Left + increase = future: said as a sum that can be checked by eye.
    private IEnumerable<PanelLine> Identity(RemainingGrant remaining, CaseView shown)
    {
        var sum = $"{Figure(remaining.Left, shown)} + {Figure(remaining.Increase, shown)}";
        if (remaining.Difference == Money.Zero)
        {
            yield return new PanelLine($"{sum} = {Figure(remaining.Future, shown)}");
            yield break;
        }

        yield return new PanelLine($"{sum} = {Figure(remaining.Left + remaining.Increase, shown)}");
        yield return new PanelLine($"{Differs} {Kronor(remaining.Difference.Abs(), shown)}");
    }

    /// <summary>What the grant takes year by year, beside what was decided before.</summary>
    private IEnumerable<PanelLine> PlanLines(CaseView shown)
    {
        var decided = shown.Workbook.LatestDecision?.Project;
        var before = decided is null ? [] : GrantPlan.Of(Sheet.Of(decided));
        yield return new PanelLine(string.Empty);
        yield return new PanelLine(Plan, decided is null ? string.Empty : PlanBefore, IsHead: true);
        foreach (var year in GrantPlan.Of(shown.Sheet))
        {
            var was = before.FirstOrDefault(other => other.First == year.First);
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

public sealed class SwedishPanelTexts : PanelTexts
{
    public override string Heading => "1:1-medel";
    protected override string NoGrant => "Ingen 1:1-rad är vald: / V väljer den.";
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
    protected override string Plan => "1:1-medel per år";
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

public sealed class EnglishPanelTexts : PanelTexts
{
    public override string Heading => "1:1 grant";
    protected override string NoGrant => "No grant row is chosen: / T chooses it.";
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
    protected override string Plan => "1:1 grant by year";
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
