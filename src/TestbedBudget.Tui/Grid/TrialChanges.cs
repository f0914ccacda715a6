using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What a what-if changes in the tables: its cells beside the base's of the same row and period.</summary>
public sealed class TrialChanges
{
    private const int NarrowestColumn = 9;

    private readonly Sheet _before;
    private readonly int[] _periodsBefore;
    private readonly Dictionary<string, SheetRow> _rows = new(StringComparer.Ordinal);
    private readonly Precision _precision;

    public TrialChanges(Sheet before, Sheet after)
    {
        (_before, _precision) = (before, after.Project.Precision);
        _periodsBefore = [.. after.Project.Timeline.Periods.Select(period => before.Project.Timeline.IndexOf(period.Id))];
        foreach (var row in before.Costs.Rows.Concat(before.Financing.Rows))
        {
            _rows[row.Row.Id.Value] = row;
        }

        Width = NarrowestColumn;
        foreach (var table in new[] { after.Costs, after.Financing })
        {
            Width = Math.Max(Width, table.Rows.Max(row => (int?)Text(row).Length) ?? 0);
            Width = Math.Max(Width, Text(table).Length);
        }
    }

    /// <summary>The widest difference.</summary>
    public int Width { get; }

    public bool IsChanged(SheetRow row, int period)
    {
        var was = _periodsBefore[period] is >= 0 and var index && _rows.TryGetValue(row.Row.Id.Value, out var before)
            ? before.Amounts[index]
            : CellValue.Blank;
        return was != row.Amounts[period];
    }

    /// <summary>The row's total against the base's: "+1 245 786"; nothing where they agree.</summary>
    public string Text(SheetRow row) =>
        Text(_rows.TryGetValue(row.Row.Id.Value, out var before) ? before.Total : CellValue.Blank, row.Total);

    public string Text(SheetTable table) => Text(_before.Table(table.Kind).Total, table.Total);

    private string Text(CellValue before, CellValue after) =>
        before == after ? string.Empty : DifferenceTexts.Signed(after.Known - before.Known, _precision);
}
