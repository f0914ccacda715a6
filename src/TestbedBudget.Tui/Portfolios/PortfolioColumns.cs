using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Where the columns of a portfolio stand in a width, and what is left for the bars.</summary>
public sealed record PortfolioColumns(ImmutableArray<PlacedColumn> Columns, int BarStart, int Bar)
{
    private const int Gap = 2;
    private const int SmallestText = 18;
    private const int LargestText = 44;
    private const int SmallestBar = 6;
    private const int GoodBar = 16;
    private const int LargestBar = 50;

    public PlacedColumn? Last => Columns.IsEmpty ? null : Columns[^1];

    /// <summary>With the whole heads where they leave room for good bars, else with the brief ones.</summary>
    public static PortfolioColumns Of(PortfolioTable table, int width) =>
        Of(table, [.. table.Columns.Select(column => column.Head)], width) is { Bar: >= GoodBar } wide
            ? wide
            : Of(table, [.. table.Columns.Select(column => column.Brief)], width);

    private static PortfolioColumns Of(PortfolioTable table, string[] heads, int width)
    {
        var widths = Widths(table, heads);
        var kept = Enumerable.Range(0, widths.Length).ToList();

        // Texts are cut before a column goes, numbers never are.
        while (kept.Count > 1 && kept.Sum(index => Smallest(table, widths, index) + Gap) > width)
        {
            kept.Remove(kept.MinBy(index => table.Columns[index].Importance));
        }

        var spare = width - kept.Sum(index => Smallest(table, widths, index) + Gap);
        var bar = spare >= SmallestBar ? SmallestBar : 0;
        spare -= bar;
        var columns = ImmutableArray.CreateBuilder<PlacedColumn>();
        var x = 1;
        foreach (var index in kept)
        {
            var least = Math.Max(1, Math.Min(Smallest(table, widths, index), width - 2));
            var more = Math.Clamp(widths[index] - least, 0, Math.Max(0, spare));
            spare -= more;
            columns.Add(new PlacedColumn(index, heads[index], x, least + more, table.Columns[index].IsNumber));
            x += least + more + Gap;
        }

        return new PortfolioColumns(columns.ToImmutable(), x, bar == 0 ? 0 : Math.Clamp(bar + spare, 0, Math.Min(LargestBar, width - x - 1)));
    }

    private static int[] Widths(PortfolioTable table, string[] heads)
    {
        var widths = heads.Select(head => TextWidth.Of(head)).ToArray();
        foreach (var row in table.Rows.Add(table.Sum))
        {
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], TextWidth.Of(row[i]));
            }
        }

        return [.. widths.Select((needed, i) => table.Columns[i].IsNumber ? needed : Math.Min(needed, LargestText))];
    }

    private static int Smallest(PortfolioTable table, int[] widths, int index) =>
        table.Columns[index].IsNumber ? widths[index] : Math.Min(widths[index], SmallestText);
}

/// <param name="Index">Which of the table's columns.</param>
public sealed record PlacedColumn(int Index, string Head, int Start, int Width, bool IsNumber);
