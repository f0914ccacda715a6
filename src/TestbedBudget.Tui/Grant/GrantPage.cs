using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The grant of what is shown, in lines: a table by periods, then sums that can be checked by eye.</summary>
/// <param name="Shown">What it is of.</param>
/// <param name="BaseView">The budget that a what-if stands on.</param>
/// <param name="Periods">The labels of the table's columns.</param>
public sealed record GrantPage(CaseView Shown, CaseView BaseView, ImmutableArray<string> Periods, ImmutableArray<GrantLine> Lines)
{
    public static GrantPage Of(Model model)
    {
        var (texts, open) = (model.Texts, model.Case!);
        var (shown, words) = (open.Shown, texts.GrantPage);
        var timeline = shown.Project.Timeline;
        var lines = ImmutableArray.CreateBuilder<GrantLine>();
        lines.AddRange(Shares(model, shown));
        lines.Add(GrantLine.Head(words.CapHead));
        lines.AddRange(Cap(words, shown));
        if (shown.Grant.Remaining is { } remaining)
        {
            lines.Add(GrantLine.Head(words.RemainingHead));
            lines.AddRange(Remaining(words, shown, remaining));
        }

        lines.AddRange(GrantYears.Lines(texts, open));
        lines.Add(GrantLine.Head(words.MaterialHead));
        lines.AddRange(Material(texts, shown));
        return new GrantPage(shown, open.BaseView, [.. Enumerable.Range(0, timeline.Count).Select(timeline.Label)], lines.ToImmutable());
    }

    public bool Fits(OpenCase open) => ReferenceEquals(Shown, open.Shown) && ReferenceEquals(BaseView, open.BaseView);

    private static IEnumerable<GrantLine> Shares(Model model, CaseView shown)
    {
        var texts = model.Texts;
        var (sheet, grant, words) = (shown.Sheet, shown.Grant, texts.GrantPage);
        yield return GrantLine.Of(texts.WhatIf.Costs, sheet.Costs.Totals.Select(Text), Text(sheet.Costs.Total));
        if (grant.Row is not { } row)
        {
            yield return new GrantLine(GrantLineKind.Words, words.NoGrantRow(MenuPath.Of(model, model.Keymap.Find("grant-terms"), KeyPlace.Grid)));
            yield break;
        }

        yield return GrantLine.Of(texts.WhatIf.Grant, row.Amounts.Select(Text), Text(row.Total));
        yield return GrantLine.Head(words.ShareHead(grant.StatedShare));
        foreach (var share in grant.Shares)
        {
            var name = share.Basis == grant.Basis ? words.OfDecision(texts.Panel.Basis(share.Basis)) : texts.Panel.Basis(share.Basis);
            yield return GrantLine.Of(name, share.Periods.Select(point => Percent(point.Share)), Percent(share.Total.Share));
            yield return GrantLine.Of("  " + words.Cumulative, share.Periods.Select(point => Percent(point.Cumulative)), string.Empty);
        }

        string Text(CellValue value) => value.IsBlank ? string.Empty : texts.Differences.Value(value, shown.Project.Precision);

        static string Percent(Share? share) => share is { } known ? $"{SwedishNumber.Percent(known)} %" : "–";
    }

    private static IEnumerable<GrantLine> Cap(GrantPageTexts words, CaseView shown)
    {
        var grant = shown.Grant;
        var limit = shown.Project.Limits.LargestShare;
        yield return new GrantLine(GrantLineKind.Limit, string.Empty);
        yield return Sum(grant.CapFollowsRow ? words.CapFollows : words.Cap, grant.Cap, shown);
        if (grant.Room is { } room && !grant.CapFollowsRow)
        {
            yield return Sum(room < Money.Zero ? words.OverCap : words.Room, room.Abs(), shown);
        }

        if (grant.RoomToLimit is { } toLimit)
        {
            yield return Sum(toLimit < Money.Zero ? words.OverLimit(limit) : words.RoomToLimit(limit), toLimit.Abs(), shown);
        }

        if (grant.Slack is { } slack && grant.OreLostPerKrona is { } lost)
        {
            yield return Sum(words.Slack, slack, shown);
            yield return new GrantLine(GrantLineKind.Sum, words.OreLost) { Total = $"{SwedishNumber.Plain(lost)} öre" };
        }
    }

    // Decided − used = left, left + increase = what is to come: each line follows from those above it.
    private static IEnumerable<GrantLine> Remaining(GrantPageTexts words, CaseView shown, RemainingGrant remaining)
    {
        yield return Sum(words.Decided(shown.Grant.PreviousDecision?.Date), remaining.Decided, shown);
        yield return Sum(words.Used, remaining.Used, shown);
        yield return Sum(words.Left, remaining.Left, shown);
        yield return Sum(words.Increase, remaining.Increase, shown);
        yield return Sum(words.Future, remaining.Left + remaining.Increase, shown);
        yield return remaining.Difference == Money.Zero
            ? new GrantLine(GrantLineKind.Words, words.FutureAgrees)
            : new GrantLine(GrantLineKind.Words, words.FutureDiffers(Number(remaining.Future, shown), Number(remaining.Difference.Abs(), shown)));
    }

    private static IEnumerable<GrantLine> Material(Texts texts, CaseView shown)
    {
        var found = shown.Findings.OfType<MaterialChange>().ToArray();
        return shown.Workbook.LatestDecision is null ? [new GrantLine(GrantLineKind.Words, texts.WhatIf.NoDecision)]
            : shown.Workbook.LatestDecision.Project is null ? [new GrantLine(GrantLineKind.Words, texts.WhatIf.EarlierBudgetMissing)]
            : found.Length == 0 ? [new GrantLine(GrantLineKind.Words, texts.GrantPage.NothingMaterial)]
            : found.Select(change => new GrantLine(GrantLineKind.Words, texts.Findings.Of(change).Sentence));
    }

    private static GrantLine Sum(string label, Money? amount, CaseView shown) =>
        new(GrantLineKind.Sum, label) { Total = Number(amount, shown) };

    private static string Number(Money? amount, CaseView shown) =>
        amount is { } known ? SwedishNumber.Amount(known, shown.Project.Precision) : "–";
}

public enum GrantLineKind
{
    Head,

    /// <summary>A line of the table: a cell a period, and the total.</summary>
    Row,

    /// <summary>A label and one figure.</summary>
    Sum,

    /// <summary>A year of the plan: figures in three columns, and a bar.</summary>
    Year,
    Words,

    /// <summary>The bar that is full at the share limit.</summary>
    Limit,
}

public sealed record GrantLine(GrantLineKind Kind, string Label)
{
    public ImmutableArray<string> Cells { get; init; } = [];
    public string Total { get; init; } = string.Empty;

    /// <summary>How long the bar of a year is, of 1.</summary>
    public decimal Part { get; init; }

    public static GrantLine Head(string label) => new(GrantLineKind.Head, label);

    public static GrantLine Of(string label, IEnumerable<string> cells, string total) =>
        new(GrantLineKind.Row, label) { Cells = [.. cells], Total = total };
}
