namespace TestbedBudget.Core;

/// <summary>Which financier rows are 1:1-medel: the grant row, and every row whose label names 1:1 (DOMAIN §1.2).</summary>
public static class OneToOne
{
    private const string Name = "1:1";

    public static bool Pays(Row row, RowId? grant) => !row.IsHeading && (row.Id == grant || IsNamedBy(row.Label));

    // Not "11:1" nor "1:10".
    private static bool IsNamedBy(string label)
    {
        for (var at = label.IndexOf(Name, StringComparison.Ordinal); at >= 0; at = label.IndexOf(Name, at + 1, StringComparison.Ordinal))
        {
            var after = at + Name.Length;
            if ((at == 0 || !char.IsAsciiDigit(label[at - 1])) && (after == label.Length || !char.IsAsciiDigit(label[after])))
            {
                return true;
            }
        }

        return false;
    }
}
