using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A portfolio as text for other programs: tab-separated for spreadsheets, Markdown for a memo.</summary>
public static class PortfolioText
{
    /// <summary>Plain numbers without groups, with the hyphen as minus, as spreadsheets read them.</summary>
    public static string Tabbed(PortfolioTable table)
    {
        var text = new StringBuilder();
        foreach (var cells in Lines(table))
        {
            text.AppendJoin('\t', cells.Select(ForSpreadsheets)).Append('\n');
        }

        return text.ToString();
    }

    public static string Markdown(PortfolioTable table)
    {
        var text = new StringBuilder("**").Append(Escaped(table.Title)).Append("**\n\n");
        Line(table.Columns.Select(column => Escaped(column.Head)));
        text.Append('|').AppendJoin('|', table.Columns.Select(column => column.IsNumber ? "---:" : ":---")).Append("|\n");
        foreach (var row in table.Rows)
        {
            Line(row.Select(ForMarkdown));
        }

        Line(table.Sum.Select(cell => cell.Length == 0 ? cell : $"**{ForMarkdown(cell)}**"));

        foreach (var remark in table.Remarks)
        {
            text.Append('\n').Append(Escaped(remark)).Append('\n');
        }

        return text.ToString();

        void Line(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }

    private static IEnumerable<ImmutableArray<string>> Lines(PortfolioTable table) =>
        [[.. table.Columns.Select(column => column.Head)], .. table.Rows, table.Sum];

    // A space inside a number must not break in Word.
    private static string ForMarkdown(string cell) => IsNumber(cell) ? cell.Replace(' ', SwedishNumber.NoBreakSpace) : Escaped(cell);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character is '|' or '*' or '_' or '`' or '<' or '[' or '\\' or '~' ? $"\\{character}" : character.ToString());
        }

        return escaped.Replace('\n', ' ').ToString();
    }

    private static string ForSpreadsheets(string cell) => IsNumber(cell)
        ? cell.Replace(" ", string.Empty, StringComparison.Ordinal).Replace(SwedishNumber.MinusSign, '-')
        : cell.Replace('\t', ' ').Replace('\n', ' ');

    private static bool IsNumber(string cell) =>
        cell.Length > 0 && cell.All(sign => char.IsAsciiDigit(sign) || sign is ' ' or ',' or SwedishNumber.MinusSign);
}
