namespace TestbedBudget.Core;

/// <summary>Compares cost rows with the decided ones: in all, and over the days that both budgets have.</summary>
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
        var pairs = new RowPairs(before.Costs, given.Sheet.Costs);
        foreach (var row in given.Sheet.Costs.Rows)
        {
            if (!row.Row.IsHeading)
            {
                Compare(given, row, pairs.Before(row.Row), decided.Timeline, spans, decision.Date, found);
            }
        }

        foreach (var gone in pairs.Gone)
        {
            if (gone.Total.Known is { } was && IsMaterial(given.Project.Limits, was, Money.Zero))
            {
                var place = new Place(TableKind.Costs, null, gone.Row.Label, null, null);
                found.Add(new MaterialChange(place, null, was, Money.Zero, Share.Of(-was, was), decision.Date));
            }
        }
    }

    private static void Compare(
        CheckedCase given,
        SheetRow row,
        SheetRow? before,
        Timeline decided,
        ImmutableArray<CommonSpan> spans,
        DateOnly? date,
        List<Finding> found)
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

        // The total may hide a shift between the years, or behind the days that an extension adds.
        var (timeline, precision) = (given.Project.Timeline, given.Project.Precision);
        foreach (var span in spans)
        {
            var earlier = before is null ? Money.Zero : span.Sum(before, decided, span.Before, precision);
            var later = span.Sum(row, timeline, span.Now, precision);
            if (IsMaterial(given.Project.Limits, earlier, later))
            {
                var (first, last) = (timeline.Label(span.Now.Start.Value), timeline.Label(span.Now.End.Value - 1));
                var label = first == last ? first : $"{first}–{last}";
                var isWhole = span.IsWhole(decided, span.Before) && span.IsWhole(timeline, span.Now);
                found.Add(Finding(Place.Cell(row.Row, timeline, span.Now.Start.Value), label, earlier, later) with
                {
                    Days = isWhole ? null : span,
                });
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
}

/// <summary>Finds the decided row that each row was, each at most once: of the same label, else of the same identity.</summary>
/// <remarks>
/// Rows that were imported from two memos are numbered apart, so the label speaks first; of several rows of one label the
/// identity tells.
/// </remarks>
internal sealed class RowPairs
{
    private readonly Dictionary<string, SheetRow> _before = new(StringComparer.Ordinal);
    private readonly List<SheetRow> _left;

    public RowPairs(SheetTable before, SheetTable now)
    {
        _left = [.. before.Rows.Where(row => !row.Row.IsHeading)];
        List<SheetRow> open = [.. now.Rows.Where(row => !row.Row.IsHeading)];
        Pair(row => $"{row.Id.Value}\n{row.Label}");
        Pair(row => row.Label);
        Pair(row => row.Id.Value);

        void Pair(Func<Row, string> key)
        {
            var waiting = _left.GroupBy(row => key(row.Row), StringComparer.Ordinal)
                .ToDictionary(rows => rows.Key, rows => new Queue<SheetRow>(rows), StringComparer.Ordinal);
            open.RemoveAll(row => waiting.TryGetValue(key(row.Row), out var rows) && rows.TryDequeue(out var was)
                && _before.TryAdd(row.Row.Id.Value, was));
            var taken = _before.Values.ToHashSet<SheetRow>(ReferenceEqualityComparer.Instance);
            _left.RemoveAll(taken.Contains);
        }
    }

    /// <summary>Decided rows that no row is any more.</summary>
    public IReadOnlyList<SheetRow> Gone => _left;

    /// <summary>What the row was; null for one that was not decided.</summary>
    public SheetRow? Before(Row row) => _before.GetValueOrDefault(row.Id.Value);
}
