namespace TestbedBudget.Core;

/// <summary>The rows of one table while an edit works on them, found by identity.</summary>
internal sealed class RowsInChange<TRow>
    where TRow : Row
{
    private readonly ImmutableArray<TRow>.Builder _rows;
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);

    public RowsInChange(ImmutableArray<TRow> start)
    {
        _rows = start.ToBuilder();
        for (var i = 0; i < _rows.Count; i++)
        {
            _indices[_rows[i].Id.Value] = i;
        }
    }

    public ImmutableArray<TRow> Rows => _rows.ToImmutable();

    public TRow? Find(RowId id) => _indices.TryGetValue(id.Value, out var index) ? _rows[index] : null;

    /// <summary>Puts the row in the place of the one with its identity. Always null: nothing is refused.</summary>
    public Refusal? Replace(TRow row)
    {
        _rows[_indices[row.Id.Value]] = row;
        return null;
    }
}
