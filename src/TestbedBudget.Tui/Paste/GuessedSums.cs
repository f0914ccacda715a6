using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Finds a total column or a sum row that no word names: numbers that add up in at least two rows and columns.</summary>
internal static class GuessedSums
{
    public static PastedTable Find(PastedTable table)
    {
        if (table.HasHead)
        {
            return table;
        }

        var amounts = table.Rows.Select(row => row.Cells.Select(cell => Amount(cell)).ToArray()).ToArray();
        var found = table;
        var width = table.Columns.Length;
        if (width >= 3 && table.Rows.Length >= 2 && AllRows(amounts, row => Adds(row[..^1], row[^1])))
        {
            found = found with { Columns = table.Columns.SetItem(width - 1, new PastedColumn(PastedColumnKind.Total, string.Empty)), HasGuessedSums = true };
        }

        if (!table.HasLabels && width >= 2 && table.Rows.Length >= 3
            && Enumerable.Range(0, width).All(column => Adds([.. amounts[..^1].Select(row => row[column])], amounts[^1][column])))
        {
            found = found with { Rows = table.Rows.SetItem(table.Rows.Length - 1, table.Rows[^1] with { Kind = PastedRowKind.Sum }), HasGuessedSums = true };
        }

        return found;
    }

    /// <summary>The same table with its guessed sums taken as amounts.</summary>
    public static PastedTable Taken(PastedTable table) => table with
    {
        Columns = [.. table.Columns.Select(column => column with { Kind = PastedColumnKind.Period })],
        Rows = [.. table.Rows.Select(row => row.Kind == PastedRowKind.Sum && !table.HasLabels ? row with { Kind = PastedRowKind.Amounts } : row)],
    };

    private static bool AllRows(Money?[][] amounts, Func<Money?[], bool> law)
    {
        var filled = amounts.Where(row => row.Any(amount => amount is not null)).ToArray();
        return filled.Length >= 2 && filled.All(law);
    }

    private static bool Adds(Money?[] parts, Money? sum) =>
        sum is { Ore: not 0 } && parts.Count(part => part is { Ore: not 0 }) >= 2
        && parts.Aggregate(Money.Zero, (total, part) => total + (part ?? Money.Zero)) == sum;

    private static Money? Amount(string cell) => AmountReader.Read(cell, Precision.Ore) is ReadAmount read ? read.Amount : null;
}
