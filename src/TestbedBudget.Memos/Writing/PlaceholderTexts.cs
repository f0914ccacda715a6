using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>What each placeholder says in a case, as Markdown source; nothing where there is nothing to say.</summary>
internal sealed class PlaceholderTexts(Workbook workbook, Sheet sheet, DecisionText decision)
{
    private readonly GrantFigures _grant = GrantFigures.Of(workbook, sheet);

    public string Of(PlaceholderKind? kind)
    {
        if (kind is not { } known || Placeholders.IsEmpty(known, sheet, _grant))
        {
            return "";
        }

        var (header, timeline, earlier) = (sheet.Project.Header, sheet.Project.Timeline, _grant.PreviousDecision);
        return known switch
        {
            PlaceholderKind.Decision => string.Join("\n\n", decision.Decision),
            PlaceholderKind.Earlier => decision.Earlier,
            PlaceholderKind.Tables => $"{Table(TableKind.Costs)}\n\n{Table(TableKind.Financing)}",
            PlaceholderKind.CostTable => Table(TableKind.Costs),
            PlaceholderKind.FinancingTable => Table(TableKind.Financing),
            PlaceholderKind.ChangeTable => ExtraTables.Changes(sheet, _grant),
            PlaceholderKind.Plan => ExtraTables.Plan(_grant),
            PlaceholderKind.Remaining => Remaining(_grant.Remaining!),
            PlaceholderKind.Closing => decision.Closing,
            PlaceholderKind.Title => decision.Name,
            PlaceholderKind.CaseNumber => Words(header.CaseNumber),
            PlaceholderKind.Applicant => Words(header.Applicant),
            PlaceholderKind.Officer => Words(header.Officer),
            PlaceholderKind.Unit => Words(header.Unit),
            PlaceholderKind.Forum => Words(header.Forum),
            PlaceholderKind.Date => IsoDay.Text(header.MemoDate)!,
            PlaceholderKind.Payer => decision.Payer,
            PlaceholderKind.Increase => Kronor(_grant.Increase!.Value),
            PlaceholderKind.Grant => Kronor(_grant.Amount!.Value),
            PlaceholderKind.Cap => Kronor(_grant.Cap!.Value),
            PlaceholderKind.Share => _grant.StatedShare is { } stated
                ? MemoNumbers.Percent(stated)
                : $"{SwedishNumber.Percent(_grant.Share!.Value)}{SwedishNumber.NoBreakSpace}procent",
            PlaceholderKind.Basis => decision.Basis,
            PlaceholderKind.Costs => Kronor(sheet.Costs.Total.OrZero),
            PlaceholderKind.Financing => Kronor(sheet.Financing.Total.OrZero),
            PlaceholderKind.First => IsoDay.Text(timeline.First),
            PlaceholderKind.Last => IsoDay.Text(timeline.Last),
            PlaceholderKind.Period => MemoNumbers.Period(timeline.First, timeline.Last),
            PlaceholderKind.Months => MemoNumbers.Months(timeline.Months),
            PlaceholderKind.Length => MemoNumbers.Length(timeline.Months),
            PlaceholderKind.Extension => MemoNumbers.Length(MonthCount.Between(earlier!.Last!.Value.AddDays(1), timeline.Last)),
            PlaceholderKind.EarlierGrant => Kronor(earlier!.Grant!.Value),
            PlaceholderKind.EarlierDate => IsoDay.Text(earlier!.Date!.Value),
            PlaceholderKind.EarlierLast => IsoDay.Text(earlier!.Last!.Value),
            PlaceholderKind.Left => Kronor(_grant.Remaining!.Left),
            PlaceholderKind.Used => Kronor(_grant.Remaining!.Used),
            _ => throw new InvalidOperationException($"{known} is a placeholder without a text."),
        };
    }

    // What is left and what is added are what the years to come take (DOMAIN §3, step 2).
    private static string Remaining(RemainingGrant remaining)
    {
        var left = $"Av tidigare beviljade {Kronor(remaining.Decided)} är {Kronor(remaining.Used)} upparbetat och {Kronor(remaining.Left)} kvarstår.";
        return remaining.Increase == Money.Zero
            ? left
            : $"{left} Med {(remaining.Increase > Money.Zero ? "utökningen" : "minskningen")} {Kronor(remaining.Increase.Abs())} "
                + $"finns {Kronor(remaining.Left + remaining.Increase)} för den återstående perioden.";
    }

    private string Table(TableKind kind) => MemoTable.Of(sheet, kind, SwedishNumber.NoBreakSpace).ToMarkdown();

    private static string Kronor(Money amount) => MemoNumbers.Kronor(amount, "kr");

    private static string Words(string? text) => MarkdownText.Escape(MemoTable.Words(text ?? ""));
}
