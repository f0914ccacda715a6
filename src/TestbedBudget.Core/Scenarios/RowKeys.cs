namespace TestbedBudget.Core;

/// <summary>What tells rows of one table from each other, and the same row of several projects by.</summary>
internal static class RowKeys
{
    /// <summary>One key a row, in their order: no two are alike.</summary>
    public static ImmutableArray<string> Of(IEnumerable<Row> rows, RowMatch match)
    {
        if (match == RowMatch.Identity)
        {
            return [.. rows.Select(row => row.Id.Value)];
        }

        // A heading can have the name of a row below it, and two rows one name: the first is the first, the second the second.
        var namesakes = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. rows.Select(Key)];

        string Key(Row row)
        {
            var name = row.IsHeading ? "# " + row.Label : "- " + row.Label;
            var nth = namesakes[name] = namesakes.GetValueOrDefault(name) + 1;
            return FormattableString.Invariant($"{nth} {name}");
        }
    }
}
