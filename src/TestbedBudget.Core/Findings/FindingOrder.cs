namespace TestbedBudget.Core;

/// <summary>Severity, then table, row and column as on the screen: the sum row and the total column last.</summary>
internal sealed class FindingOrder
{
    private readonly Timeline _timeline;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    public FindingOrder(Sheet sheet)
    {
        _timeline = sheet.Project.Timeline;
        foreach (var table in (SheetTable[])[sheet.Costs, sheet.Financing])
        {
            for (var i = 0; i < table.Rows.Length; i++)
            {
                _rows[table.Rows[i].Row.Id.Value] = i;
            }
        }
    }

    /// <summary>A number that sorts the finding; where all else is the same, the one that was found first comes first.</summary>
    public long Of(Finding finding, int found)
    {
        var place = finding.Place;
        var (table, row, column) = place is null
            ? (2, 0, 0)
            : ((int)place.Table, RowOf(place), place.Period is { } id ? _timeline.IndexOf(id) : _timeline.Count);
        return ((((((long)finding.Severity * 4) + table) * (Project.MostRows + 1)) + row)
            * (Timeline.MostPeriods + 1) * 100_000L) + (column * 100_000L) + Math.Min(found, 99_999);
    }

    private int RowOf(Place place) =>
        place.Row is { } id && _rows.TryGetValue(id.Value, out var row) ? row : Project.MostRows;
}
