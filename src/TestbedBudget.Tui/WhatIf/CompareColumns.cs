namespace TestbedBudget.Tui;

/// <summary>The columns of a comparison that fit a width: amounts, changes and shares, or one of them by choice.</summary>
public sealed record CompareColumns(int LabelWidth, ImmutableArray<CompareColumn> Columns, CompareShows? Shows)
{
    private const int NarrowestColumn = 10;
    private const int WidestWords = 18;

    public static CompareColumns Of(
        MeasuredTable table, CompareShows shows, int width, int narrowestLabel, int widestLabel)
    {
        var (columns, shown) = Fitting(table, shows, width - narrowestLabel - 2);
        var label = Math.Clamp(width - 2 - Width(columns), narrowestLabel, widestLabel);
        var x = 1 + label;
        return new CompareColumns(label, [.. columns.Select(column => Placed(column))], shown);

        CompareColumn Placed(CompareColumn column)
        {
            x += 1 + column.Width;
            return column with { End = x };
        }
    }

    // As much as fits: everything, amounts with one kind of change, or one kind alone; words are the first to be cut.
    private static (ImmutableArray<CompareColumn> Columns, CompareShows? Shows) Fitting(
        MeasuredTable table, CompareShows shows, int room)
    {
        var change = shows == CompareShows.Shares ? CompareShows.Shares : CompareShows.Changes;
        for (var stage = 0; stage < 2; stage++)
        {
            foreach (var words in new[] { WidestWords, 0 })
            {
                var columns = table.WithWords(words);
                columns = stage == 0 ? columns : columns.RemoveAll(column => column.Shows != CompareShows.Amounts && column.Shows != change);
                if (Width(columns) <= room)
                {
                    return (columns, null);
                }
            }
        }

        var wide = Only(table.WithWords(WidestWords), shows);
        return (Width(wide) <= room ? wide : Only(table.WithWords(0), shows), shows);
    }

    // The base's amounts stay beside whatever is chosen.
    private static ImmutableArray<CompareColumn> Only(ImmutableArray<CompareColumn> all, CompareShows shows) =>
        [.. all.Where(column => column.Of == 0 || column.Shows == shows).Select(column => column.Of == 0
            ? column
            : column with { Name = all.First(other => other.Of == column.Of).Name, Width = Math.Max(column.Width, NarrowestColumn), IsAlone = true })];

    private static int Width(ImmutableArray<CompareColumn> columns) => columns.Sum(column => column.Width + 1);
}

/// <param name="Of">Which budget, the base 0.</param>
/// <param name="End">The first cell after the column.</param>
public sealed record CompareColumn(string Name, int Of, CompareShows Shows, int Width = 0, int End = 0)
{
    /// <summary>No other column shows the same budget: what has no change or share is there as it is.</summary>
    public bool IsAlone { get; init; }

    public string TextOf(CompareLine line) => IsAlone ? line.Alone(Of, Shows) : Shows switch
    {
        CompareShows.Changes => line.Changes[Of - 1],
        CompareShows.Shares => line.Shares[Of - 1],
        _ => line.Values[Of],
    };
}
