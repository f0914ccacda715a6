using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>A table of the memo as texts: what Markdown, HTML and tab-separated text all print.</summary>
/// <param name="Head">The corner, the periods, the total.</param>
/// <param name="Rows">Label first; the sum row last.</param>
internal sealed record MemoTable(ImmutableArray<string> Head, ImmutableArray<ImmutableArray<string>> Rows)
{
    private const int WidestPadding = 60;

    public static MemoTable Of(Sheet sheet, TableKind kind, char group)
    {
        var table = sheet.Table(kind);
        var precision = sheet.Project.Precision;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var row in table.Rows)
        {
            // A row of blanks totals 0, so that nobody takes it for a heading.
            var total = row.Total.IsBlank && !row.Row.IsHeading ? CellValue.Of(Money.Zero) : row.Total;
            rows.Add([Words(row.Row.Label), .. row.Amounts.Select(Text), Text(total)]);
        }

        var costs = kind == TableKind.Costs;
        rows.Add(
        [
            costs ? "Summa bokförda kostnader" : "Summa finansiering",
            .. table.Totals.Select(Text), Text(table.Total),
        ]);
        return new MemoTable(
            [costs ? "Bokförda kostnader" : "Finansiär", .. ColumnLabels.Of(sheet.Project.Timeline), "Totalt"], rows.ToImmutable());

        string Text(CellValue value) => MemoNumbers.Cell(value, precision, group);
    }

    /// <summary>The label on one line, without what steers a terminal or a text's direction.</summary>
    public static string Words(string label) => new MemoLine(0, LatinLetters.Clean(label)).Words;

    /// <summary>A pipe table, padded so that the source reads as a table too; figures to the right.</summary>
    public string ToMarkdown()
    {
        var rows = Rows.Insert(0, Head).Select(row => row.Select(MarkdownText.Escape).ToArray()).ToArray();
        var widths = Enumerable.Range(0, Head.Length)
            .Select(column => Math.Clamp(rows.Max(row => row[column].Length), 3, WidestPadding)).ToArray();
        var text = new StringBuilder();
        for (var i = 0; i < rows.Length; i++)
        {
            text.Append(i == 0 ? "" : "\n");
            for (var column = 0; column < widths.Length; column++)
            {
                var cell = column == 0 ? rows[i][0].PadRight(widths[0]) : rows[i][column].PadLeft(widths[column]);
                text.Append("| ").Append(cell).Append(' ');
            }

            text.Append('|');
            if (i == 0)
            {
                text.Append("\n|");
                for (var column = 0; column < widths.Length; column++)
                {
                    text.Append(column == 0 ? ":" + new string('-', widths[0] + 1) : new string('-', widths[column] + 1) + ":").Append('|');
                }
            }
        }

        return text.ToString();
    }
}
