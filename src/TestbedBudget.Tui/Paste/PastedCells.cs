using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Lays pasted cells on rows: what changes, what shows the amount already, and what cannot be laid.</summary>
/// <param name="sheet">What the rows show now; one that is not in it shows nothing.</param>
internal sealed class PastedCells(Sheet sheet, Timeline timeline, List<PasteRemark> remarks)
{
    private readonly Dictionary<string, SheetRow> _shown =
        sheet.Costs.Rows.Concat(sheet.Financing.Rows).ToDictionary(row => row.Row.Id.Value, StringComparer.Ordinal);

    private readonly ImmutableArray<CellChange>.Builder _changes = ImmutableArray.CreateBuilder<CellChange>();

    public ImmutableArray<CellChange> Changes => _changes.ToImmutable();

    /// <summary>Cells that get a new amount.</summary>
    public int Taken { get; private set; }

    /// <summary>Cells that become blank.</summary>
    public int Cleared { get; private set; }

    /// <summary>Cells that show the pasted amount already.</summary>
    public int Unchanged { get; private set; }

    /// <param name="columns">The period of each column; −1 has none here, null is no amount.</param>
    public void Put(Row row, PastedRow pasted, PasteReading[] readings, int?[] columns)
    {
        var now = _shown.GetValueOrDefault(row.Id.Value);
        for (var i = 0; i < readings.Length; i++)
        {
            if (columns[i] is { } period and >= 0)
            {
                Put(row, pasted.Cells[i], readings[i], period, now?.Amounts[period] ?? CellValue.Blank);
            }
        }
    }

    private void Put(Row row, string text, PasteReading reading, int period, CellValue now)
    {
        if (reading.Refusal is { } why)
        {
            remarks.Add(new PasteRefused(Place(row, period), text, why));
        }
        else if (row.IsHeading)
        {
            if (text.Length > 0)
            {
                remarks.Add(new PasteRefused(Place(row, period), text, PasteReason.Heading));
            }
        }
        else if (reading.Two is { } two)
        {
            remarks.Add(new PasteUnclear(Place(row, period), text, two.AsGroup, two.AsDecimal));
        }
        else if (reading.Entry is null ? row.Cells[period] is null : reading.Amount is { } amount && now.Amount == amount)
        {
            Unchanged += reading.Entry is null ? 0 : 1;
        }
        else if (timeline[period].Actual)
        {
            remarks.Add(new PasteRefused(Place(row, period), text, PasteReason.Locked));
        }
        else
        {
            Change(row, period, reading, text);
        }
    }

    private void Change(Row row, int period, PasteReading reading, string text)
    {
        _changes.Add(new CellChange(new CellId(row.Id, timeline[period].Id), reading.Entry));
        Taken += reading.Entry is null ? 0 : 1;
        Cleared += reading.Entry is null ? 1 : 0;
        if (reading is { WasRounded: true, Amount: { } rounded })
        {
            remarks.Add(new PasteRounded(Place(row, period), text, rounded));
        }
    }

    private string Place(Row row, int period) => $"{row.Label} {timeline.Label(period)}";
}
