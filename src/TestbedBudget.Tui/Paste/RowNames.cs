using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Finds rows by the names that a pasted table gives them: whatever the case, the accents and the kind of blanks.</summary>
internal static class RowNames
{
    /// <summary>The first row of that name that is not taken, of the kind, or of either table when it is null.</summary>
    public static Row? Find(Project project, string label, TableKind? kind, IReadOnlySet<RowId> taken)
    {
        var name = Folded(label);
        var costs = kind is TableKind.Financing ? [] : project.Costs.AsEnumerable<Row>();
        var financing = kind is TableKind.Costs ? [] : project.Financing.AsEnumerable<Row>();
        return costs.Concat(financing).FirstOrDefault(row => !taken.Contains(row.Id) && Folded(row.Label) == name);
    }

    /// <summary>The table whose rows have more of the names; the one here when neither has.</summary>
    public static TableKind KindOf(Project project, PastedTable table, TableKind here)
    {
        var (costs, financing) = (Named(TableKind.Costs), Named(TableKind.Financing));
        return costs > financing ? TableKind.Costs : financing > costs ? TableKind.Financing : here;

        int Named(TableKind kind) => table.Rows.Count(row =>
            row.Label is { Length: > 0 } label && Find(project, label, kind, ImmutableHashSet<RowId>.Empty) is not null);
    }

    public static int IndexOf(IReadOnlyList<Row> rows, RowId id)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    // Quotes too: programs put them around cells and take them away.
    private static string Folded(string label) => string.Join(
        ' ', SwedishText.Folded(label).Replace("\"", string.Empty).TrimEnd(':').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
