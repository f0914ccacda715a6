namespace TestbedBudget.Core;

/// <summary>The rows of one table while an edit works on them, found by identity.</summary>
internal sealed class RowsInChange<TRow>
    where TRow : Row
{
    private readonly ImmutableArray<TRow>.Builder rows;
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);

    public RowsInChange(ImmutableArray<TRow> start)
    {
        rows = start.ToBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            indices[rows[i].Id.Value] = i;
        }
    }

    public ImmutableArray<TRow> Rows => rows.ToImmutable();

    public TRow? Find(RowId id) => indices.TryGetValue(id.Value, out var index) ? rows[index] : null;

    /// <summary>Puts the row in the place of the one with its identity. Always null: nothing is refused.</summary>
    public Refusal? Replace(TRow row)
    {
        rows[indices[row.Id.Value]] = row;
        return null;
    }
}
