namespace TestbedBudget.Tui;

/// <summary>The columns of a comparison that fit a width: amounts, changes and shares, or one of them by choice.</summary>
/// <param name="Shows">What is shown alone; null where amounts stand beside their changes.</param>
public sealed record CompareColumns(int LabelWidth, ImmutableArray<CompareColumn> Columns, CompareShows? Shows)
{
    private const int NarrowestLabel = 16;
    private const int WidestLabel = 40;

    // What the labels give up before the base goes.
    private const int ShortestLabel = 8;
    private const int NarrowestColumn = 10;
    private const int WidestWords = 18;

    /// <summary>There is no room for a budget that stands before those shown.</summary>
    public bool HasMoreBefore { get; init; }

    public bool HasMoreAfter { get; init; }

    /// <summary>As much as fits: everything, amounts with one kind of change, or one kind alone; words are the first to be cut.</summary>
    /// <param name="chosen">The budget that shows even where not all of them do.</param>
    public static CompareColumns Of(MeasuredTable table, CompareShows shows, int chosen, int width)
    {
        var change = shows == CompareShows.Shares ? CompareShows.Shares : CompareShows.Changes;
        var room = width - NarrowestLabel - 2;
        return Fitting(table, room, static columns => columns) is { } everything ? Placed(everything, width)
            : Fitting(table, room, columns => columns.RemoveAll(column => column.Shows != CompareShows.Amounts && column.Shows != change)) is { } both ? Placed(both, width)
            : Fitting(table, room, columns => Only(columns, shows)) is { } alone ? Placed(alone, width) with { Shows = shows }
            : Around(Only(table.WithWords(0), shows), chosen, width) with { Shows = shows };
    }

    /// <summary>What to show next, so that the screen is another; null where everything shows already.</summary>
    public static CompareShows? Next(MeasuredTable table, CompareShows shows, int chosen, int width)
    {
        var now = Of(table, shows, chosen, width);
        for (var step = 1; step < 3; step++)
        {
            var next = (CompareShows)(((int)shows + step) % 3);
            if (!Of(table, next, chosen, width).Columns.Select(Kind).SequenceEqual(now.Columns.Select(Kind)))
            {
                return next;
            }
        }

        return null;

        static (int Of, CompareShows Shows) Kind(CompareColumn column) => (column.Of, column.Shows);
    }

    private static ImmutableArray<CompareColumn>? Fitting(
        MeasuredTable table, int room, Func<ImmutableArray<CompareColumn>, ImmutableArray<CompareColumn>> choose)
    {
        foreach (var words in (ReadOnlySpan<int>)[WidestWords, 0])
        {
            var columns = choose(table.WithWords(words));
            if (Width(columns) <= room)
            {
                return columns;
            }
        }

        return null;
    }

    // The base's amounts stay beside whatever is chosen.
    private static ImmutableArray<CompareColumn> Only(ImmutableArray<CompareColumn> all, CompareShows shows) =>
        [.. all.Where(column => column.Of == 0 || column.Shows == shows).Select(column => column.Of == 0
            ? column
            : column with { Name = all.First(other => other.Of == column.Of).Name, Width = Math.Max(column.Width, NarrowestColumn), IsAlone = true })];

    // The base, and the chosen one with as many of those around it as there is room for.
    private static CompareColumns Around(ImmutableArray<CompareColumn> all, int chosen, int width)
    {
        ImmutableArray<CompareColumn> beside = Width([all[0], all[chosen]]) <= width - ShortestLabel - 2 ? [all[0]] : [];
        var (first, after) = (chosen, chosen + 1);
        while (first > 1 && Fits(first - 1, after))
        {
            first--;
        }

        while (after < all.Length && Fits(first, after + 1))
        {
            after++;
        }

        return Placed([.. beside, .. all[first..after]], width) with
        {
            HasMoreBefore = first > 1 || beside.IsEmpty,
            HasMoreAfter = after < all.Length,
        };

        bool Fits(int from, int to) => Width(beside) + Width(all[from..to]) <= width - NarrowestLabel - 2;
    }

    private static CompareColumns Placed(ImmutableArray<CompareColumn> columns, int width)
    {
        var label = Math.Clamp(width - 2 - Width(columns), 0, WidestLabel);
        var x = 1 + label;
        return new CompareColumns(label, [.. columns.Select(column => column with { End = x += 1 + column.Width })], Shows: null);
    }

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
