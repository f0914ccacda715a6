using System.Globalization;
using System.Text.RegularExpressions;

namespace TestbedBudget.Memos;

/// <summary>
/// The head of a column: a year ("2024"), merged years ("2021-2023"), months ("2024-01–06", "2023-07–2024-06")
/// or days ("2024-01-15–06-14").
/// </summary>
public readonly partial record struct PeriodLabel(string Text, DateOnly First, DateOnly Last)
{
    private static readonly string[] Totals = ["totalt", "total", "summa", "totalsumma", "s:a"];

    public static bool IsTotal(string text) => Totals.Contains(text.Trim().ToLowerInvariant());

    public static PeriodLabel? Read(string text)
    {
        var match = Head().Match(text.Trim());
        if (!match.Success)
        {
            return null;
        }

        var year = Number("y1")!.Value;
        var (month, day) = (Number("m1"), Number("d1"));
        var lastYear = Number("y2") ?? year;
        var (lastMonth, lastDay) = match.Groups["m2"].Success ? (Number("m2"), Number("d2")) : (month, null);
        if (year < 1900 || lastYear < year || lastYear > 2999 || month is < 1 or > 12 || lastMonth is < 1 or > 12
            || (match.Groups["y2"].Success && month is not null && !match.Groups["m2"].Success))
        {
            return null;
        }

        var lastOfMonth = DateTime.DaysInMonth(lastYear, lastMonth ?? 12);
        if (day is < 1 || day > DateTime.DaysInMonth(year, month ?? 1) || lastDay is < 1 || lastDay > lastOfMonth
            || day is null != lastDay is null)
        {
            return null;
        }

        var first = new DateOnly(year, month ?? 1, day ?? 1);
        var last = new DateOnly(lastYear, lastMonth ?? 12, lastDay ?? lastOfMonth);
        return last < first ? null : new PeriodLabel(text.Trim(), first, last);

        int? Number(string group) => match.Groups[group] is { Success: true, Value: var digits }
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(
        @"^(?:(?:År|Budget|Utfall|Prognos)\s)?(?<y1>[0-9]{4})(?:-(?<m1>[0-9]{2})(?:-(?<d1>[0-9]{2}))?)?"
        + @"(?:\s?[-\u2010\u2011\u2012\u2013\u2014]\s?(?:(?<y2>[0-9]{4})(?:-(?<m2>[0-9]{2})(?:-(?<d2>[0-9]{2}))?)?|(?<m2>[0-9]{2})(?:-(?<d2>[0-9]{2}))?))?$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Head();
}
