namespace TestbedBudget.Core;

/// <summary>Compares cost rows with the decided ones: in all, and over the periods that begin and end on the same days.</summary>
internal static class MaterialChangeCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        if (given.Workbook.LatestDecision is not { Project: { } decided } decision)
        {
            return;
        }

        var before = Sheet.Of(decided);
        var spans = CommonSpans.Of(decided.Timeline, given.Project.Timeline);
        var pairs = new RowPairs(before.Costs);
        foreach (var row in given.Sheet.Costs.Rows)
        {
            if (!row.Row.IsHeading)
            {
                Compare(given, row, pairs.Matching(row.Row), spans, decision.Date, found);
            }
        }
    }

    private static void Compare(
        CheckedCase given, SheetRow row, SheetRow? before, ImmutableArray<CommonSpan> spans, DateOnly? date, List<Finding> found)
    {
        var (was, isNow) = (before is null ? Money.Zero : before.Total.Known, row.Total.Known);
        if (was is not { } wasInAll || isNow is not { } isInAll)
        {
            return;
        }

        if (IsMaterial(given.Project.Limits, wasInAll, isInAll))
        {
            found.Add(Finding(Place.RowTotal(row.Row), null, wasInAll, isInAll));
            return;
        }

        // The total may hide a shift between the years.
        foreach (var span in spans)
        {
            var earlier = before is null ? Money.Zero : Sum(before, span.FirstBefore, span.EndBefore);
            var later = Sum(row, span.FirstNow, span.EndNow);
            if (IsMaterial(given.Project.Limits, earlier, later))
            {
                var timeline = given.Project.Timeline;
                var (first, last) = (timeline.Label(span.FirstNow), timeline.Label(span.EndNow - 1));
                var label = first == last ? first : $"{first}–{last}";
                found.Add(Finding(Place.Cell(row.Row, timeline, span.FirstNow), label, earlier, later));
            }
        }

        MaterialChange Finding(Place place, string? periods, Money from, Money to) =>
            new(place, periods, from, to, Share.Of(to - from, from), date);
    }

    private static bool IsMaterial(Limits limits, Money before, Money after)
    {
        var change = (after - before).Abs();
        return change >= limits.SmallestMaterialChange
            && change.Kronor > limits.MaterialChange.KronorOf(before.Abs());
    }

    private static Money Sum(SheetRow row, int first, int end)
    {
        var sum = Money.Zero;
        for (var i = first; i < end; i++)
        {
            sum += row.Amounts[i].OrZero;
        }

        return sum;
    }
}

/// <summary>Finds the decided row that a row was: the one of the same label, else of the same identity.</summary>
/// <remarks>Rows that were imported from two memos are numbered apart, so the label speaks first.</remarks>
internal sealed class RowPairs
{
    private readonly Dictionary<string, SheetRow> _byLabel = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SheetRow> _byId = new(StringComparer.Ordinal);

    public RowPairs(SheetTable table)
    {
        foreach (var row in table.Rows)
        {
            if (!row.Row.IsHeading)
            {
                _byLabel.TryAdd(row.Row.Label, row);
                _byId[row.Row.Id.Value] = row;
            }
        }
    }

    public SheetRow? Matching(Row row) =>
        _byLabel.GetValueOrDefault(row.Label) ?? _byId.GetValueOrDefault(row.Id.Value);
}
