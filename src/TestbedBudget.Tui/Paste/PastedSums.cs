using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The sums that a pasted table prints, held against the amounts that it prints. They are never taken for amounts.</summary>
internal sealed class PastedSums(PastedTable table)
{
    private readonly Money[] _columns = new Money[table.Columns.Length];
    private readonly Money[] _group = new Money[table.Columns.Length];

    // A column with a cell that is no amount has no sum to compare.
    private readonly bool[] _isUnknown = new bool[table.Columns.Length];
    private readonly List<PasteRemark> _remarks = [];
    private int _left = table.Columns.Count(column => column.Kind == PastedColumnKind.Total);

    public void Add(PastedRow row, PasteReading[] readings)
    {
        if (row.Kind == PastedRowKind.Heading)
        {
            Array.Clear(_group);
            return;
        }

        for (var i = 0; i < readings.Length; i++)
        {
            _isUnknown[i] |= !readings[i].IsKnown;
            _columns[i] += readings[i].Amount ?? Money.Zero;
            _group[i] += readings[i].Amount ?? Money.Zero;
        }

        Total(row.Label ?? string.Empty, readings);
    }

    /// <summary>A sum row: of all rows so far, or of the group that it ends.</summary>
    public void Stated(PastedRow row, PasteReading[] readings)
    {
        _left++;
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].Amount is { } stated && table.Columns[i].Kind == PastedColumnKind.Period && !_isUnknown[i]
                && stated != _columns[i] && stated != _group[i])
            {
                _remarks.Add(new PasteSumDiffers($"{row.Label} {table.Columns[i].Text}".Trim(), stated, _columns[i]));
            }
        }

        Array.Clear(_group);
        Total(row.Label ?? string.Empty, readings);
    }

    /// <param name="kept">The case keeps the sums as stated.</param>
    public IEnumerable<PasteRemark> Remarks(bool kept) =>
        _left == 0 ? _remarks : [new PasteSumsLeftOut(_left, table.HasGuessedSums, kept), .. _remarks];

    private void Total(string label, PasteReading[] readings)
    {
        if (!readings.All(reading => reading.IsKnown))
        {
            return;
        }

        var computed = Money.Zero;
        for (var i = 0; i < readings.Length; i++)
        {
            computed += table.Columns[i].Kind == PastedColumnKind.Period ? readings[i].Amount ?? Money.Zero : Money.Zero;
        }

        for (var i = 0; i < readings.Length; i++)
        {
            if (table.Columns[i].Kind == PastedColumnKind.Total && readings[i].Amount is { } stated && stated != computed)
            {
                _remarks.Add(new PasteSumDiffers($"{label} {table.Columns[i].Text}".Trim(), stated, computed));
            }
        }
    }
}
