using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Finds rows by the names that a pasted table gives them: whatever the case, the accents and the kind of blanks.</summary>
internal sealed class RowNames
{
    // Rows of one name are found in their order.
    private readonly Dictionary<string, List<Row>> _costs;
    private readonly Dictionary<string, List<Row>> _financing;

    public RowNames(Project project) => (_costs, _financing) = (ByName(project.Costs), ByName(project.Financing));

    /// <summary>Whether a row of either table has the name.</summary>
    public bool Has(string label) => Folded(label) is var name && (_costs.ContainsKey(name) || _financing.ContainsKey(name));

    /// <summary>The first row of that name in the table that is not taken.</summary>
    public Row? Find(string label, TableKind kind, HashSet<RowId> taken) =>
        Of(kind).TryGetValue(Folded(label), out var rows) ? rows.Find(row => !taken.Contains(row.Id)) : null;

    /// <summary>The table whose rows have more of the names; the one here when neither has.</summary>
    public TableKind KindOf(PastedTable table, TableKind here)
    {
        var (costs, financing) = (Named(TableKind.Costs), Named(TableKind.Financing));
        return costs > financing ? TableKind.Costs : financing > costs ? TableKind.Financing : here;

        int Named(TableKind kind) => table.Rows.Count(row => row.Label is { Length: > 0 } label && Of(kind).ContainsKey(Folded(label)));
    }

    private Dictionary<string, List<Row>> Of(TableKind kind) => kind == TableKind.Costs ? _costs : _financing;

    private static Dictionary<string, List<Row>> ByName(IEnumerable<Row> rows) => rows
        .GroupBy(row => Folded(row.Label), StringComparer.Ordinal)
        .ToDictionary(named => named.Key, named => named.ToList(), StringComparer.Ordinal);

    // Quotes too: programs put them around cells and take them away.
    private static string Folded(string label) => string.Join(
        ' ', SwedishText.Folded(label).Replace("\"", string.Empty).TrimEnd(':').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
