namespace TestbedBudget.Core;

/// <summary>The rows of one table while an edit works on them, found by identity.</summary>
/// <remarks>Most edits change one cell, and a what-if replays many of them: rows are copied and indexed when that pays.</remarks>
internal sealed class RowsInChange<TRow>(ImmutableArray<TRow> start)
    where TRow : Row
{
    private const int MostLookedThrough = 4;

    private ImmutableArray<TRow>.Builder? _changed;
    private Dictionary<string, int>? _indices;
    private int _asked;

    public ImmutableArray<TRow> Rows => _changed?.ToImmutable() ?? start;

    public TRow? Find(RowId id) => IndexOf(id) is >= 0 and var index ? _changed is null ? start[index] : _changed[index] : null;

    /// <summary>Puts the row in the place of the one with its identity. Always null: nothing is refused.</summary>
    public Refusal? Replace(TRow row)
    {
        _changed ??= start.ToBuilder();
        _changed[IndexOf(row.Id)] = row;
        return null;
    }

    // Rows are put in each other's place: where they stand does not change.
    private int IndexOf(RowId id)
    {
        if (++_asked > MostLookedThrough)
        {
            return (_indices ??= Indexed()).GetValueOrDefault(id.Value, -1);
        }

        for (var i = 0; i < start.Length; i++)
        {
            if (start[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<string, int> Indexed()
    {
        var indices = new Dictionary<string, int>(start.Length, StringComparer.Ordinal);
        for (var i = 0; i < start.Length; i++)
        {
            indices[start[i].Id.Value] = i;
        }

        return indices;
    }
}
