using System.Text;

namespace TestbedBudget.Tui;

/// <summary>A portfolio as text for other programs: tab-separated for spreadsheets, Markdown for a memo.</summary>
public static class PortfolioText
{
    public static string Tabbed(PortfolioTable table)
    {
        var text = new StringBuilder();
        foreach (var cells in Lines(table))
        {
            text.AppendJoin('\t', cells.Select(TableCells.ForSpreadsheets)).Append('\n');
        }

        return text.ToString();
    }

    public static string Markdown(PortfolioTable table)
    {
        var text = new StringBuilder("**").Append(TableCells.Escaped(table.Title)).Append("**\n\n");
        Line(table.Columns.Select(column => TableCells.Escaped(column.Head)));
        text.Append('|').AppendJoin('|', table.Columns.Select(column => column.IsNumber ? "---:" : ":---")).Append("|\n");
        foreach (var row in table.Rows)
        {
            Line(row.Select(TableCells.ForMarkdown));
        }

        Line(table.Sum.Select(cell => cell.Length == 0 ? cell : $"**{TableCells.ForMarkdown(cell)}**"));

        foreach (var remark in table.Remarks)
        {
            text.Append('\n').Append(TableCells.Escaped(remark)).Append('\n');
        }

        return text.ToString();

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static IEnumerable<ImmutableArray<string>> Lines(PortfolioTable table) =>
        [[.. table.Columns.Select(column => column.Head)], .. table.Rows, table.Sum];
}
