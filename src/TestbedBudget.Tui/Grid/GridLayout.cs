using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Where everything of the grid stands on a screen of a size. Label and total columns stay; periods and rows scroll.</summary>
public sealed record GridLayout
{
    /// <summary>The smallest screen that shows the grid; below it one line says so.</summary>
    public static readonly Size Smallest = new(40, 10);

    private const int NarrowestLabel = 12;
    private const int WidestLabel = 40;
    private const int NarrowestPanel = 110;
    private const int PanelColumns = 37;

    /// <summary>Title, cell and saying; two heads and two sums; balance, findings and keys.</summary>
    private const int LinesAroundRows = 10;

    /// <summary>The mark, the row's number and a space.</summary>
    public int LabelColumn { get; private init; }
    public int LabelWidth { get; private init; }

    /// <summary>The periods that are shown, from <see cref="GridScroll.Column"/> on.</summary>
    public ImmutableArray<GridColumn> Periods { get; private init; }
    public GridColumn Total { get; private init; } = new(0, 0, 0);

    /// <summary>The share of the table's total, or in a what-if the difference; null where there is no room.</summary>
    public GridColumn? Share { get; private init; }

    /// <summary>The columns that the tables take; a panel stands to the right of them.</summary>
    public int TableWidth { get; private init; }

    /// <summary>How full the heads of the columns are: what leaves room for the labels.</summary>
    public int Heads { get; private init; }
    public bool HasSidePanel { get; private init; }

    public GridBand Costs { get; private init; }
    public GridBand Financing { get; private init; }

    public int BalanceLine { get; private init; }

    /// <summary>The lines of the panel under the tables: none when it stands at the side or there is no room.</summary>
    public GridLines Panel { get; private init; }
    public int FindingsLine { get; private init; }
    public int StatusLine { get; private init; }

    /// <summary>The first line of the tables: above are the title, the cell's line and what is said.</summary>
    public const int TablesTop = 3;

    public GridScroll Scroll { get; private init; }

    /// <summary>The layout, scrolled as little as it takes to show the cursor.</summary>
    public static GridLayout Of(GridSheet sheet, Size size, GridScroll scroll, GridCursor cursor)
    {
        // Nothing is painted on less, but the cursor is still scrolled to.
        size = new Size(Math.Max(size.Columns, Smallest.Columns), Math.Max(size.Rows, Smallest.Rows));

        // Rows that scroll beside a panel cannot be scrolled by the terminal: then the panel's figures stand below.
        var rows = sheet.Project.Costs.Length + sheet.Project.Financing.Length;
        var side = size.Columns >= NarrowestPanel && rows <= size.Rows - LinesAroundRows;
        var width = side ? size.Columns - PanelColumns - 1 : size.Columns;
        var layout = new GridLayout { HasSidePanel = side, TableWidth = width, Scroll = scroll };
        return layout.WithColumns(sheet, width, cursor.Column).WithLines(sheet, size.Rows, cursor);
    }

    // Full heads where the labels are whole all the same; else the fullest that let every period show.
    private GridLayout WithColumns(GridSheet sheet, int width, int column)
    {
        var wished = Math.Clamp(sheet.LabelWidth, NarrowestLabel, WidestLabel);
        for (var heads = GridSheet.FullHeads; heads > 0; heads--)
        {
            var layout = WithColumns(sheet, width, column, heads);
            if (layout.LabelWidth >= wished && layout.Periods.Length == sheet.Project.Timeline.Count)
            {
                return layout;
            }
        }

        return WithColumns(sheet, width, column, heads: 0);
    }

    private GridLayout WithColumns(GridSheet sheet, int width, int column, int heads)
    {
        var rows = sheet.Project.Costs.Length + sheet.Project.Financing.Length;
        var labelColumn = 2 + DigitsIn(rows) + 1;
        var totalWidth = sheet.TotalWidth;
        var shareWidth = 1 + sheet.LastColumnWidth;
        var count = sheet.Project.Timeline.Count;
        var isTrial = sheet.Changes is not null;
        var room = width - labelColumn - NarrowestLabel - totalWidth - 1 - (isTrial ? shareWidth : 0);

        var periodsWidth = 0;
        for (var i = 0; i < count; i++)
        {
            periodsWidth += 1 + sheet.PeriodWidth(i, heads);
        }

        var (first, shown) = periodsWidth <= room ? (0, count) : Visible(sheet, room, column, heads);
        var used = 0;
        for (var i = first; i < first + shown; i++)
        {
            used += 1 + sheet.PeriodWidth(i, heads);
        }

        var wished = Math.Clamp(sheet.LabelWidth, NarrowestLabel, WidestLabel);
        var left = width - labelColumn - used - totalWidth - 1;
        var hasShare = isTrial ? left - shareWidth >= NarrowestLabel : shown == count && left - shareWidth >= wished;
        var labelWidth = Math.Clamp(left - (hasShare ? shareWidth : 0) - 1, Math.Min(NarrowestLabel, left), wished);

        var x = labelColumn + labelWidth;
        var columns = ImmutableArray.CreateBuilder<GridColumn>(shown);
        for (var i = first; i < first + shown; i++)
        {
            columns.Add(new GridColumn(i, x + 1, sheet.PeriodWidth(i, heads)));
            x += 1 + sheet.PeriodWidth(i, heads);
        }

        var total = new GridColumn(count, x + 1, totalWidth);
        return this with
        {
            LabelColumn = labelColumn,
            LabelWidth = labelWidth,
            Periods = columns.ToImmutable(),
            Total = total,
            Share = hasShare ? new GridColumn(count + 1, total.End + 1, sheet.LastColumnWidth) : null,
            Scroll = Scroll with { Column = first },
            Heads = heads,
        };
    }

    // The periods that fit, with the cursor's among them, moved no more than needed.
    private (int First, int Shown) Visible(GridSheet sheet, int room, int column, int heads)
    {
        var count = sheet.Project.Timeline.Count;
        var first = Math.Clamp(Scroll.Column, 0, count - 1);
        var target = Math.Max(0, column);
        first = Math.Min(first, target);
        while (first < target && first + Fitting(sheet, room, first, heads) <= target)
        {
            first++;
        }

        while (first > 0 && first - 1 + Fitting(sheet, room, first - 1, heads) >= count)
        {
            first--;
        }

        return (first, Math.Max(1, Fitting(sheet, room, first, heads)));
    }

    private static int Fitting(GridSheet sheet, int room, int first, int heads)
    {
        var shown = 0;
        for (var i = first; i < sheet.Project.Timeline.Count; i++, shown++)
        {
            room -= 1 + sheet.PeriodWidth(i, heads);
            if (room < 0)
            {
                break;
            }
        }

        return shown;
    }

    private GridLayout WithLines(GridSheet sheet, int height, GridCursor cursor)
    {
        var project = sheet.Project;
        var status = height - 1;
        var findings = height >= 14 ? 1 : 0;
        var panel = HasSidePanel || height < 18 ? 0 : (height < 22 ? 1 : 2) + (sheet.Changes is null ? 0 : 1);
        var balance = status - findings - panel - 1;
        var rows = balance - TablesTop - 4;
        var costs = project.Costs.Length;
        var financing = project.Financing.Length;

        // Too low for both tables: the one with the cursor.
        if (rows < 4)
        {
            var shown = cursor.Table == TableKind.Costs;
            var only = Band(TablesTop, balance - TablesTop - 2, shown ? costs : financing, ScrollOf(cursor.Table), cursor.Index);
            return Placed(shown ? only : default, shown ? default : only);
        }

        var costRoom = costs + financing <= rows ? costs : Math.Min(costs, Math.Max(rows / 3, rows - financing));
        var financingRoom = Math.Min(financing, rows - costRoom);
        var costBand = Band(TablesTop, costRoom, costs, Scroll.Costs, cursor.Table == TableKind.Costs ? cursor.Index : null);
        var financingBand = Band(
            costBand.SumLine + 1,
            financingRoom,
            financing,
            Scroll.Financing,
            cursor.Table == TableKind.Financing ? cursor.Index : null);
        return Placed(costBand, financingBand);

        int ScrollOf(TableKind table) => table == TableKind.Costs ? Scroll.Costs : Scroll.Financing;

        GridLayout Placed(GridBand above, GridBand below)
        {
            // Where the tables leave room, the balance stands right under them.
            var end = Math.Max(above.IsShown ? above.SumLine : 0, below.IsShown ? below.SumLine : 0) + 1;
            return this with
            {
                Costs = above,
                Financing = below,
                BalanceLine = Math.Min(end, balance),
                Panel = new GridLines(Math.Min(end, balance) + 1, panel),
                FindingsLine = findings == 0 ? -1 : status - 1,
                StatusLine = status,
                Scroll = new GridScroll(
                    above.IsShown ? above.First : Scroll.Costs,
                    below.IsShown ? below.First : Scroll.Financing,
                    Scroll.Column),
            };
        }
    }

    private static GridBand Band(int top, int room, int count, int scroll, int? cursor)
    {
        var last = Math.Max(0, count - room);
        var first = Math.Clamp(scroll, 0, last);
        if (cursor is { } index && room > 0)
        {
            first = Math.Clamp(first, Math.Max(0, index - room + 1), Math.Max(0, index));
        }

        return new GridBand(true, top, Math.Min(first, last), Math.Min(room, count), count);
    }

    private static int DigitsIn(int number) => number < 10 ? 1 : number < 100 ? 2 : number < 1_000 ? 3 : number < 10_000 ? 4 : 5;
}

/// <summary>A column on the screen. Brackets of the cursor stand in the cells before and after it.</summary>
public sealed record GridColumn(int Index, int Start, int Width)
{
    /// <summary>The first cell after the column.</summary>
    public int End => Start + Width;
}

/// <summary>The lines of one table: its head, so many rows from the first shown on, and its sum.</summary>
public readonly record struct GridBand(bool IsShown, int HeadLine, int First, int Shown, int Count)
{
    public int SumLine => HeadLine + 1 + Shown;
    public bool HasMoreAbove => First > 0;
    public bool HasMoreBelow => First + Shown < Count;

    /// <summary>The line of the row, or −1 when it is scrolled away.</summary>
    public int LineOf(int index) => IsShown && index >= First && index < First + Shown ? HeadLine + 1 + index - First : -1;
}

public readonly record struct GridLines(int First, int Count);
