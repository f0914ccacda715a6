using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

public static class WorkbookDifference
{
    /// <summary>Where the two workbooks' JSON first differs, with the lines around it; empty when it does not.</summary>
    public static string FirstDifference(Workbook one, Workbook other)
    {
        var (first, second) = (Lines(one), Lines(other));
        for (var i = 0; i < Math.Max(first.Length, second.Length); i++)
        {
            if (i >= first.Length || i >= second.Length || first[i] != second[i])
            {
                return $"line {i + 1}\n{Around(first, i)}\n--- but\n{Around(second, i)}";
            }
        }

        return "";
    }

    private static string[] Lines(Workbook workbook) =>
        Encoding.UTF8.GetString(WorkbookJson.Write(workbook, indented: true)).Split('\n');

    private static string Around(string[] lines, int index) =>
        string.Join('\n', lines.Skip(Math.Max(0, index - 4)).Take(7));
}
