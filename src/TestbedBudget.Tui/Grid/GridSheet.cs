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
    private readonly string[] _heads;
    private readonly CaseView _shown;
    private readonly CaseView _base;
    private readonly Scenario? _trial;
    private readonly bool _perMonth;

    /// <param name="before">The one before it, whose heads stay as long as the periods do.</param>
    public GridSheet(OpenCase open, Texts texts, bool perMonth, GridSheet? before = null)
    {
        (_shown, _base, _trial) = (open.Shown, open.BaseView, open.Trial);
        if (_trial is not null)
        {
            Changes = new TrialChanges(_base.Sheet, Sheet);
            Findings = TrialFindings.Of(_base, _shown);
            Extension = Trials.ExtensionOf(open);
        }

        Texts = texts;
        _perMonth = perMonth;
        var count = Project.Timeline.Count;
        _amountWidths = new int[count];
        for (var i = 0; i < _amountWidths.Length; i++)
        {
            _amountWidths[i] = NarrowestPeriod;
        }

        _heads = before is not null && ReferenceEquals(before.Project.Timeline, Project.Timeline) && ReferenceEquals(before.Texts, texts)
            ? before._heads
            : Heads(count);
        TotalWidth = NarrowestPeriod;
        Measure(Sheet.Costs);
        Measure(Sheet.Financing);
    }

    public Texts Texts { get; }

    public Sheet Sheet => _shown.Sheet;

    /// <summary>What a what-if changes; null while the base is shown.</summary>
    public TrialChanges? Changes { get; }

    /// <summary>The findings that come and go in a what-if; null while the base is shown.</summary>
    public TrialFindings? Findings { get; }

    /// <summary>The extension that a what-if tries.</summary>
    public ExtendTo? Extension { get; }

    /// <summary>The column after the totals: each row's share, or in a what-if its difference.</summary>
    public int LastColumnWidth => Changes?.Width ?? ShareWidth;

    public Project Project => Sheet.Project;
    public int TotalWidth { get; private set; }
    public int LabelWidth { get; private set; }

    /// <summary>Whether it is of what the case shows now, shown in this way.</summary>
    public bool Fits(OpenCase open, Texts texts, bool perMonth) =>
        ReferenceEquals(_shown, open.Shown) && ReferenceEquals(_base, open.BaseView) && ReferenceEquals(_trial, open.Trial)
        && ReferenceEquals(Texts, texts) && _perMonth == perMonth;

    /// <summary>The width of a period's column with heads of the level.</summary>
    public int PeriodWidth(int period, int heads) => Math.Max(_amountWidths[period], TextWidth.Of(HeadText(period, heads)));

    /// <summary>The head of a period's column: with its months where it is not a year, and the mark of an actual one.</summary>
    public string HeadText(int period, int heads) => _heads[(period * (FullHeads + 1)) + heads];

    private string[] Heads(int count)
    {
        var heads = new string[count * (FullHeads + 1)];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = Head(i / (FullHeads + 1), i % (FullHeads + 1));
        }

        return heads;
    }

    private string Head(int period, int heads)
    {
        var (time, mark) = (Project.Timeline[period], Project.Timeline[period].Actual ? Texts.Screen.ActualMark + " " : string.Empty);
        var label = mark + Project.Timeline.Label(period);
        return time.Months == 12 ? label
            : heads == FullHeads ? $"{label} ({Texts.Screen.MonthsShort(time.Months)})"
            : heads == 1 || time.First.Year == time.Last.Year ? $"{label} {ScreenTexts.MonthsShortest(time.Months)}"
            : label;
    }

    /// <summary>The head with the letter that formulas name the period by, or the letter alone where there is no more room.</summary>
    public string LetteredHead(int period, int width)
    {
        var letter = RowNumbers.Letters(period);
        foreach (var text in (string[])[HeadText(period, FullHeads), HeadText(period, 0), Project.Timeline.Label(period)])
        {
            if (TextWidth.Of(text) + letter.Length < width)
            {
                return $"{letter} {text}";
            }
        }

        return letter;
    }

    public string CellText(CellValue value, int period) => Text(value, Months(period));

    public string TotalText(CellValue value) => Text(value, _perMonth ? Project.Timeline.Months : 1);

    /// <summary>The row's part of its table's total; nothing where there is none.</summary>
    public static string ShareText(CellValue total, SheetTable table) =>
        total.Amount is { } part && table.Total.Amount is { } whole && Share.Of(part, whole) is { } share
            ? SwedishNumber.Percent(share) + " %"
            : string.Empty;

    private string Text(CellValue value, decimal months) =>
        value.IsError ? Texts.Screen.CellError(value.Error)
        : Shown(value, months) is { } amount ? SwedishNumber.Amount(amount, Project.Precision)
        : string.Empty;

    // Every cell is measured after each change: its width is counted, not written out.
    private int WidthOf(CellValue value, decimal months) =>
        value.IsError ? Texts.Screen.CellError(value.Error).Length
        : Shown(value, months) is { } amount ? SwedishNumber.AmountWidth(amount, Project.Precision)
        : 0;

    private Money? Shown(CellValue value, decimal months) =>
        !_perMonth ? value.Amount
        : months > 0 && value.Amount is { } amount ? Money.Rounded(amount.Kronor / months, Project.Precision)
        : null;

    private decimal Months(int period) => _perMonth ? Project.Timeline[period].Months : 1;

    private void Measure(SheetTable table)
    {
        var months = new decimal[Project.Timeline.Count];
        for (var period = 0; period < months.Length; period++)
        {
            months[period] = Months(period);
            Widen(ref _amountWidths[period], WidthOf(table.Totals[period], months[period]));
        }

        var all = _perMonth ? Project.Timeline.Months : 1;
        foreach (var row in table.Rows)
        {
            LabelWidth = Math.Max(LabelWidth, TextWidth.Of(row.Row.Label));
            for (var period = 0; period < row.Amounts.Length; period++)
            {
                Widen(ref _amountWidths[period], WidthOf(row.Amounts[period], months[period]));
            }

            TotalWidth = Math.Max(TotalWidth, WidthOf(row.Total, all));
        }

        TotalWidth = Math.Max(TotalWidth, WidthOf(table.Total, all));
    }

    private static void Widen(ref int width, int to) => width = Math.Max(width, to);
}
