using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// The two tables for a spreadsheet: tabs between cells, ASCII hyphens for minus, no grouping, decimal comma. A label that
/// a spreadsheet would run as a formula gets an apostrophe before it, which reading takes away again.
/// </summary>
internal static class TabSeparated
{
    private const char Guard = '\'';

    public static string Of(Sheet sheet)
    {
        var text = new StringBuilder();
        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var table = MemoTable.Of(sheet, kind, SwedishNumber.NoBreakSpace);
            text.Append(text.Length == 0 ? "" : "\n").AppendJoin('\t', table.Head).Append('\n');
            foreach (var row in table.Rows)
            {
                text.Append(Guarded(row[0]));
                foreach (var cell in row.AsSpan()[1..])
                {
                    text.Append('\t').Append(Plain(cell));
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The label without the apostrophe that keeps a spreadsheet from running it.</summary>
    public static string Unguarded(string label) => label is [Guard, .. var rest] && IsFormula(rest) ? rest : label;

    private static string Guarded(string label) => IsFormula(label) ? Guard + label : label;

    // With an apostrophe of its own too, so that taking one away gives the label back.
    private static bool IsFormula(string label) => label.TrimStart(Guard) is ['=' or '+' or '-' or '@' or '|' or '%', ..];

    private static string Plain(string cell) => cell
        .Replace(SwedishNumber.NoBreakSpace.ToString(), "", StringComparison.Ordinal)
        .Replace(SwedishNumber.MinusSign, '-');
}
