using System.Globalization;
using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Days as memos write them: "2026-02-28", and "den 28 februari 2026" in running text.</summary>
internal static partial class Days
{
    public const string Pattern =
        @"(?:\d{4}-\d{2}-\d{2}|(?:den )?\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4})";

    private static readonly string[] Months =
    [
        "januari", "februari", "mars", "april", "maj", "juni",
        "juli", "augusti", "september", "oktober", "november", "december",
    ];

    public static DateOnly? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (IsoDay.Read(text) is { } day)
        {
            return day;
        }

        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = parts is ["den", ..] ? parts[1..] : parts;
        return words is [var number, var name, var year]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var dayOfMonth)
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var yearNumber)
            && Array.IndexOf(Months, name) is >= 0 and var month
            && yearNumber is >= 1 and <= 9999
            && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(yearNumber, month + 1)
                ? new DateOnly(yearNumber, month + 1, dayOfMonth)
                : null;
    }

    /// <summary>
    /// The latest day that the text names as past: that of a numbered paragraph of minutes, or of a decision that
    /// still holds. The memo was written after it.
    /// </summary>
    public static DateOnly? LatestPast(string text)
    {
        DateOnly? latest = null;
        foreach (Match match in PastDay().Matches(text))
        {
            if (Read(match.Groups["day"].Value) is { } day && (latest is null || day > latest))
            {
                latest = day;
            }
        }

        return latest;
    }

    [GeneratedRegex(
        @"(?<day>" + Pattern + @"),?[ \u00A0]§|(?:daterat|beslut(?:ades)?|beslutet)[ \u00A0](?<day>" + Pattern + ")",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PastDay();
}
