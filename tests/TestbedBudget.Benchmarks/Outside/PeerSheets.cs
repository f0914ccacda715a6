using System.Globalization;
using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Benchmarks.Outside;

/// <summary>A project's two tables as a peer would hold them: typed amounts, and the sums as formulas where it has any.</summary>
internal static class PeerSheets
{
    /// <summary>The sheet for sc, which sums rows and columns by formulas.</summary>
    public static string ForSc(Project project)
    {
        var sheet = new StringBuilder();
        var line = 0;
        var last = Column(project.Timeline.Count);
        for (var period = 1; period <= project.Timeline.Count + 1; period++)
        {
            sheet.AppendLine(CultureInfo.InvariantCulture, $"format {Column(period)} 12 0 0");
        }

        foreach (var table in Sheet.Of(project).Tables())
        {
            var first = line;
            foreach (var row in table.Rows)
            {
                sheet.AppendLine(CultureInfo.InvariantCulture, $"leftstring A{line} = \"{row.Row.Label}\"");
                for (var period = 0; period < row.Amounts.Length; period++)
                {
                    if (row.Amounts[period].Amount is { } amount)
                    {
                        sheet.AppendLine(CultureInfo.InvariantCulture, $"let {Column(period + 1)}{line} = {amount.Kronor:0}");
                    }
                }

                sheet.AppendLine(CultureInfo.InvariantCulture, $"let {Column(row.Amounts.Length + 1)}{line} = @sum(B{line}:{last}{line})");
                line++;
            }

            for (var period = 1; period <= project.Timeline.Count + 1; period++)
            {
                sheet.AppendLine(CultureInfo.InvariantCulture, $"let {Column(period)}{line} = @sum({Column(period)}{first}:{Column(period)}{line - 1})");
            }

            line++;
        }

        return sheet.ToString();
    }

    /// <summary>Tab-separated, for VisiData; sums as they are.</summary>
    public static string ForVisiData(Project project)
    {
        var sheet = new StringBuilder();
        sheet.Append("Rad");
        for (var period = 0; period < project.Timeline.Count; period++)
        {
            sheet.Append('\t').Append(project.Timeline.Label(period));
        }

        sheet.Append("\tTotalt\n");
        foreach (var row in Sheet.Of(project).Tables().SelectMany(table => table.Rows))
        {
            sheet.Append(row.Row.Label);
            foreach (var amount in row.Amounts.Append(row.Total))
            {
                sheet.Append('\t').Append(amount.Amount?.Kronor.ToString("0", CultureInfo.InvariantCulture));
            }

            sheet.Append('\n');
        }

        return sheet.ToString();
    }

    private static SheetTable[] Tables(this Sheet sheet) => [sheet.Costs, sheet.Financing];

    // Twelve years and a sum: one letter is enough.
    private static string Column(int index) => ((char)('A' + index)).ToString();
}
