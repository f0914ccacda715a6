using System.Globalization;

namespace TestbedBudget.Core;

/// <summary>Days in running text: "den 28 februari 2026".</summary>
internal static class SwedishDay
{
    public static readonly string[] Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ];

    public static bool IsWritten(string said) => said.Length > 0 && Array.Exists(Months, month => said.Contains(month, StringComparison.OrdinalIgnoreCase));

    public static string Write(DateOnly day, bool withArticle)
    {
        const char Hard = SwedishNumber.NoBreakSpace;
        return $"{(withArticle ? "den" + Hard : "")}{Digits(day.Day)}{Hard}{Months[day.Month - 1]}{Hard}{Digits(day.Year)}";
    }

    /// <summary>The month of the name, from 1; 0 when it is none.</summary>
    public static int MonthOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (name.Equals(Months[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
