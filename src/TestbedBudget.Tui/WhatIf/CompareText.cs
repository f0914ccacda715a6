using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A comparison as text for other programs: tab-separated for spreadsheets, Markdown for the memo.</summary>
public static class CompareText
{
    public static string Tabbed(Texts texts, CompareLayer layer)
    {
        var text = new StringBuilder();
        foreach (var cells in Lines(texts, layer))
        {
            text.AppendJoin('\t', cells.Select(TableCells.ForSpreadsheets)).Append('\n');
        }

        return text.ToString();
    }

    public static string Markdown(Texts texts, CompareLayer layer) =>
        Table([.. Lines(texts, layer).Select(cells => cells.Select(TableCells.ForMarkdown).ToArray())]);

    /// <summary>"Tidigare budget, ny budget, förändring" of the base and one of the others, for the memo.</summary>
    public static string Changes(Texts texts, CompareLayer layer, int other)
    {
        var precision = layer.Views[0].Project.Precision;
        var words = texts.WhatIf;
        List<string[]> lines = [[string.Empty, words.EarlierBudget, words.NewBudget, words.ChangeInKronor, words.ChangeInPercent]];
        foreach (var line in layer.Comparison.Changes(other))
        {
            var sum = line.Table == TableKind.Costs ? texts.Screen.SumCosts : texts.Screen.SumFinancing;
            lines.Add(line.IsHeading
                ? [TableCells.ForMarkdown(line.Label), string.Empty, string.Empty, string.Empty, string.Empty]
                :
                [
                    line.IsSum ? $"**{sum}**" : TableCells.ForMarkdown(line.Label),
                    TableCells.ForMarkdown(Amount(line.Before)),
                    TableCells.ForMarkdown(Amount(line.After)),
                    TableCells.ForMarkdown(DifferenceTexts.Signed(line.Change, precision)),
                    TableCells.ForMarkdown(DifferenceTexts.SignedShare(line.Relative)),
                ]);
        }

        return Table(lines);

        string Amount(CellValue value) => value.IsBlank ? string.Empty : texts.Differences.Value(value, precision);
    }

    private static IEnumerable<string[]> Lines(Texts texts, CompareLayer layer)
    {
        var table = CompareTable.Of(texts, layer);
        yield return Cells(string.Empty, table.Names, [.. table.Names.Skip(1).Select(_ => texts.Differences.ChangeHead)], [.. table.Names.Skip(1).Select(_ => "%")]);
        foreach (var line in table.Lines)
        {
            yield return line.Values.IsEmpty
                ? [line.Label, .. Enumerable.Repeat(string.Empty, (table.Names.Length * 3) - 2)]
                : Cells(line.Label.Trim(), line.Values, line.Changes, line.Shares);
        }
    }

    private static string[] Cells(
        string label, ImmutableArray<string> values, ImmutableArray<string> changes, ImmutableArray<string> shares)
    {
        List<string> cells = [label, values[0]];
        for (var i = 1; i < values.Length; i++)
        {
            cells.AddRange([values[i], changes[i - 1], shares[i - 1]]);
        }

        return [.. cells];
    }

    private static string Table(List<string[]> lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append("| ").AppendJoin(" | ", lines[i]).Append(" |\n");
            if (i == 0)
            {
                text.Append("|:---|").Append(string.Concat(Enumerable.Repeat("---:|", lines[0].Length - 1))).Append('\n');
            }
        }

        return text.ToString();
    }
}
