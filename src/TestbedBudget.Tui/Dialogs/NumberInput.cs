using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Reads numbers that are no amounts: rates, full-time equivalents, years.</summary>
public static class NumberInput
{
    /// <summary>"0,8", "41 000", "12.5"; null when it is none, or below zero.</summary>
    public static decimal? Decimal(string text)
    {
        var plain = text.Replace(" ", string.Empty, StringComparison.Ordinal)
            .Replace(SwedishNumber.NoBreakSpace.ToString(), string.Empty, StringComparison.Ordinal)
            .Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000
            ? number
            : null;
    }

    /// <summary>"42,68 %", with or without the sign.</summary>
    public static Share? Percent(string text) =>
        Decimal(text.TrimEnd('%', ' ', SwedishNumber.NoBreakSpace)) is { } percent and <= 1_000 ? Share.FromPercent(percent) : null;

    /// <summary>The same with a sign before it, above −100 %.</summary>
    public static Share? SignedPercent(string text) => text.Trim() switch
    {
        ['+', .. var rise] => Percent(rise),
        ['-' or '\u2212', .. var fall] => Percent(fall) is { Percent: < 100 } share ? Share.FromPercent(-share.Percent) : null,
        var plain => Percent(plain),
    };
}
