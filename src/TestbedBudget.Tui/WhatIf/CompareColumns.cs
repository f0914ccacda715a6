using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The columns of a comparison that fit a width: amounts, changes and shares, or one of them by choice.</summary>
public sealed record CompareColumns(int LabelWidth, ImmutableArray<CompareColumn> Columns, CompareShows? Shows)
{
    private const int NarrowestColumn = 10;
    private const int WidestWords = 18;

    public static CompareColumns Of(
        CompareTable table, CompareShows shows, int width, int narrowestLabel, int widestLabel, Texts texts)
    {
        var everything = Everything(table, texts);
        var (columns, shown) = Width(everything) + narrowestLabel + 10 <= width
            ? (everything, (CompareShows?)null)
            : (Only(everything, shows), shows);
        var label = Math.Clamp(width - 2 - Width(columns), narrowestLabel, widestLabel);
        var x = 1 + label;
        return new CompareColumns(label, [.. columns.Select(column => Placed(column))], shown);

        CompareColumn Placed(CompareColumn column)
        {
            x += 1 + column.Width;
            return column with { End = x };
        }
    }

    private static ImmutableArray<CompareColumn> Everything(CompareTable table, Texts texts)
    {
        var columns = ImmutableArray.CreateBuilder<CompareColumn>();
        for (var i = 0; i < table.Names.Length; i++)
        {
            columns.Add(Measured(table, new CompareColumn(table.Names[i], i, CompareShows.Amounts)));
            if (i > 0)
            {
                columns.Add(Measured(table, new CompareColumn(texts.Differences.ChangeHead, i, CompareShows.Changes)));
                columns.Add(Measured(table, new CompareColumn("%", i, CompareShows.Shares)));
            }
        }

        return columns.ToImmutable();
    }

    // The base's amounts stay beside whatever is chosen.
    private static ImmutableArray<CompareColumn> Only(ImmutableArray<CompareColumn> all, CompareShows shows) =>
        [.. all.Where(column => column.Of == 0 || column.Shows == shows).Select(column => column.Of == 0
            ? column
            : column with { Name = all.First(other => other.Of == column.Of).Name, Width = Math.Max(column.Width, NarrowestColumn) })];

    private static CompareColumn Measured(CompareTable table, CompareColumn column)
    {
        var width = column.Shows == CompareShows.Amounts ? NarrowestColumn : 7;
        foreach (var line in table.Lines)
        {
            if (!line.Values.IsEmpty)
            {
                width = Math.Max(width, Math.Min(WidestWords, TextWidth.Of(column.TextOf(line))));
            }
        }

        return column with { Width = Math.Max(width, Math.Min(WidestWords, TextWidth.Of(column.Name))) };
    }

    private static int Width(ImmutableArray<CompareColumn> columns) => columns.Sum(column => column.Width + 1);
}

/// <param name="Of">Which budget, the base 0.</param>
/// <param name="End">The first cell after the column.</param>
public sealed record CompareColumn(string Name, int Of, CompareShows Shows, int Width = 0, int End = 0)
{
    public string TextOf(CompareLine line) => Shows switch
    {
        CompareShows.Changes => line.Changes[Of - 1],
        CompareShows.Shares => line.Shares[Of - 1],
        _ => line.Values[Of],
    };
}
