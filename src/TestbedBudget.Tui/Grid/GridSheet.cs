using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The texts of the grid's cells and the widths they need.</summary>
public sealed class GridSheet
{
    /// <summary>"100,00 %".</summary>
    public const int ShareWidth = 8;

    private const int NarrowestPeriod = 9;

    /// <summary>The fullest heads of the columns: months in words. Level 0 has no months over merged years.</summary>
    public const int FullHeads = 2;

    private readonly int[] _amountWidths;
    private readonly Texts _texts;
    private readonly bool _perMonth;

    public GridSheet(OpenCase open, Texts texts, bool perMonth)
    {
        Sheet = open.Shown.Sheet;
        if (open.Trial is not null)
        {
            Changes = new TrialChanges(open.BaseView.Sheet, Sheet);
            Extension = Trials.ExtensionOf(open);
        }

        _texts = texts;
        _perMonth = perMonth;
        var count = Project.Timeline.Count;
        _amountWidths = new int[count];
        for (var i = 0; i < _amountWidths.Length; i++)
        {
            _amountWidths[i] = NarrowestPeriod;
        }

        TotalWidth = NarrowestPeriod;
        Measure(Sheet.Costs);
        Measure(Sheet.Financing);
    }

    public Sheet Sheet { get; }

    /// <summary>What a what-if changes; null while the base is shown.</summary>
    public TrialChanges? Changes { get; }

    /// <summary>The extension that a what-if tries.</summary>
    public ExtendTo? Extension { get; }

    /// <summary>The column after the totals: each row's share, or in a what-if its difference.</summary>
    public int LastColumnWidth => Changes?.Width ?? ShareWidth;

    public Project Project => Sheet.Project;
    public int TotalWidth { get; private set; }
    public int LabelWidth { get; private set; }

    /// <summary>The width of a period's column with heads of the level.</summary>
    public int PeriodWidth(int period, int heads) => Math.Max(_amountWidths[period], TextWidth.Of(HeadText(period, heads)));

    /// <summary>The head of a period's column: with its months where it is not a year, and the mark of an actual one.</summary>
    public string HeadText(int period, int heads)
    {
        var (time, mark) = (Project.Timeline[period], Project.Timeline[period].Actual ? _texts.Screen.ActualMark + " " : string.Empty);
        var label = mark + Project.Timeline.Label(period);
        return time.Months == 12 ? label
            : heads == FullHeads ? $"{label} ({_texts.Screen.MonthsShort(time.Months)})"
            : heads == 1 || time.First.Year == time.Last.Year ? $"{label} {ScreenTexts.MonthsShortest(time.Months)}"
            : label;
    }

    /// <summary>The head with the letter that formulas name the period by, or the letter alone where there is no more room.</summary>
    public string LetteredHead(int period, int width)
    {
        var letter = RowNumbers.Letters(period);
        foreach (var text in (ReadOnlySpan<string>)[HeadText(period, FullHeads), HeadText(period, 0), Project.Timeline.Label(period)])
        {
            if (TextWidth.Of(text) + letter.Length < width)
            {
                return $"{letter} {text}";
            }
        }

        return letter;
    }

    public string CellText(CellValue value, int period) =>
        value.IsError ? _texts.Screen.CellError(value.Error)
        : value.Amount is not { } amount ? string.Empty
        : _perMonth ? PerMonth(amount, period)
        : SwedishNumber.Amount(amount, Project.Precision);

    public string TotalText(CellValue value) =>
        value.IsError ? _texts.Screen.CellError(value.Error)
        : value.Amount is not { } amount ? string.Empty
        : _perMonth ? SwedishNumber.Amount(Money.Rounded(amount.Kronor / Project.Timeline.Months, Project.Precision), Project.Precision)
        : SwedishNumber.Amount(amount, Project.Precision);

    /// <summary>The row's part of its table's total; nothing where there is none.</summary>
    public static string ShareText(CellValue total, SheetTable table) =>
        total.Amount is { } part && table.Total.Amount is { } whole && Share.Of(part, whole) is { } share
            ? SwedishNumber.Percent(share) + " %"
            : string.Empty;

    private string PerMonth(Money amount, int period) => Project.Timeline[period].Months is var months and > 0
        ? SwedishNumber.Amount(Money.Rounded(amount.Kronor / months, Project.Precision), Project.Precision)
        : string.Empty;

    private void Measure(SheetTable table)
    {
        foreach (var row in table.Rows)
        {
            LabelWidth = Math.Max(LabelWidth, TextWidth.Of(row.Row.Label));
            for (var period = 0; period < row.Amounts.Length; period++)
            {
                Widen(ref _amountWidths[period], CellText(row.Amounts[period], period));
            }

            TotalWidth = Math.Max(TotalWidth, TotalText(row.Total).Length);
        }

        for (var period = 0; period < table.Totals.Length; period++)
        {
            Widen(ref _amountWidths[period], CellText(table.Totals[period], period));
        }

        TotalWidth = Math.Max(TotalWidth, TotalText(table.Total).Length);
    }

    private static void Widen(ref int width, string text) => width = Math.Max(width, text.Length);
}
