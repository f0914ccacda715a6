using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>A cell that two sheets of one case do not show alike. Null is a blank, or a cell that is not there.</summary>
internal sealed record CellDifference(TableKind Table, string Label, string Period, Money? From, Money? To)
{
    public Money Increase => (To ?? Money.Zero) - (From ?? Money.Zero);

    /// <summary>In the order of the later sheet; what only the earlier one has comes after, table by table.</summary>
    public static ImmutableArray<CellDifference> Between(Sheet before, Sheet after)
    {
        var found = ImmutableArray.CreateBuilder<CellDifference>();
        foreach (var kind in (TableKind[])[TableKind.Costs, TableKind.Financing])
        {
            foreach (var row in after.Table(kind).Rows)
            {
                Add(row.Row, before.Find(row.Row.Id), row, after.Project.Timeline, isGone: false);
            }

            foreach (var row in before.Table(kind).Rows)
            {
                Add(row.Row, row, after.Find(row.Row.Id), before.Project.Timeline, isGone: true);
            }
        }

        return found.ToImmutable();

        void Add(Row row, SheetRow? was, SheetRow? becomes, Timeline timeline, bool isGone)
        {
            for (var i = 0; i < timeline.Count; i++)
            {
                var (from, to) = (Amount(was, before, timeline[i].Id), Amount(becomes, after, timeline[i].Id));
                var isInBoth = becomes is not null && after.Project.Timeline.IndexOf(timeline[i].Id) >= 0;
                if (from != to && !(isGone && isInBoth))
                {
                    found.Add(new CellDifference(row.Table, row.Label, timeline.Label(i), from, to));
                }
            }
        }
    }

    private static Money? Amount(SheetRow? row, Sheet sheet, PeriodId period) =>
        row is not null && sheet.Project.Timeline.IndexOf(period) is >= 0 and var index ? row.Amounts[index].Amount : null;
}
