namespace TestbedBudget.Core;

/// <summary>Rows numbered through both tables, headings too, as the screen numbers them; indices count from 0.</summary>
public static class RowNumbers
{
    public static int Count(Project project) => project.Costs.Length + project.Financing.Length;

    public static Row RowAt(Project project, int index) => index < project.Costs.Length
        ? project.Costs[index]
        : project.Financing[index - project.Costs.Length];

    /// <summary>The index of the row, or −1 when it is not there.</summary>
    public static int IndexOf(Project project, RowId row)
    {
        for (var i = 0; i < Count(project); i++)
        {
            if (RowAt(project, i).Id == row)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The letters of a period: A to Z, then AA.</summary>
    public static string Letters(int period) =>
        period < 26 ? $"{(char)('A' + period)}" : $"{Letters((period / 26) - 1)}{(char)('A' + (period % 26))}";
}
