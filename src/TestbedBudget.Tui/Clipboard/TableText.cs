using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Tables as plain text for other programs: one line a row, amounts without groups, the hyphen for minus.</summary>
public static class TableText
{
    /// <summary>What Excel splits into cells.</summary>
    public const char Tab = '\t';

    /// <summary>What survives copying from PuTTY's window, where tabs become spaces.</summary>
    public const char Semicolon = ';';

    public static string Of(CaseView shown, GridSelection selection, Texts texts, char separator)
    {
        var table = shown.Sheet.Table(selection.Table);
        var lines = new List<string>();
        for (var index = selection.Top; index <= selection.Bottom && index < table.Rows.Length; index++)
        {
            var cells = new List<string>();
            for (var column = selection.Left; column <= selection.Right; column++)
            {
                cells.Add(column == GridCursor.Label
                    ? Label(table.Rows[index].Row.Label, separator)
                    : Amount(table.Rows[index].Amounts[column], texts));
            }

            lines.Add(string.Join(separator, cells));
        }

        return string.Join('\n', lines);
    }

    /// <summary>Both tables whole, with their heads, sums and total columns.</summary>
    public static string Tables(CaseView shown, Texts texts, char separator) => string.Join(
        "\n\n",
        Table(shown, shown.Sheet.Costs, texts.Screen.CostsHead, texts.Screen.SumCosts, texts, separator),
        Table(shown, shown.Sheet.Financing, texts.Screen.FinancingHead, texts.Screen.SumFinancing, texts, separator));

    private static string Table(CaseView shown, SheetTable table, string head, string sum, Texts texts, char separator)
    {
        var timeline = shown.Project.Timeline;
        var lines = new List<string>
        {
            string.Join(separator, [head, .. Enumerable.Range(0, timeline.Count).Select(timeline.Label), texts.Screen.Total]),
        };
        lines.AddRange(table.Rows.Select(row => string.Join(
            separator,
            [Label(row.Row.Label, separator), .. row.Amounts.Select(amount => Amount(amount, texts)), row.Row.IsHeading ? "" : Amount(row.Total, texts)])));
        lines.Add(string.Join(separator, [sum, .. table.Totals.Select(amount => Amount(amount, texts)), Amount(table.Total, texts)]));
        return string.Join('\n', lines);
    }

    private static string Amount(CellValue value, Texts texts) =>
        value.IsError ? texts.Screen.CellError(value.Error)
        : value.Amount is { } amount ? SwedishNumber.Plain(amount.Kronor)
        : string.Empty;

    private static string Label(string label, char separator) =>
        label.Replace(Tab, ' ').Replace('\n', ' ').Replace(separator, separator == Tab ? ' ' : ',');
}
