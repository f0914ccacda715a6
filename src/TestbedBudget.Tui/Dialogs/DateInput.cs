using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Reads a day as it is typed: "2026-08-31", "20260831", or "2026-08" for the end (or beginning) of the month.</summary>
public static class DateInput
{
    public static DateOnly? Read(string text, bool monthStart = false)
    {
        var trimmed = text.Trim().Replace('–', '-').Replace('\u2212', '-');
        return IsoDay.Read(trimmed) is { } day ? day
            : DateOnly.TryParseExact(trimmed, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var digits) ? digits
            : IsoDay.Read(trimmed + "-01") is { } first ? monthStart ? first : MonthCount.MonthEnd(first)
            : null;
    }

    public static string Text(DateOnly? day) => IsoDay.Text(day) ?? string.Empty;
}
