using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A line's amounts as a bar: decided, proposed, without years, and what the frame has left, told apart by their signs.</summary>
public static class PortfolioBar
{
    private const string Blocks = "█▒░·";
    private const string Plain = "#+?.";

    /// <summary>The sign of what is decided, proposed, without years, and left.</summary>
    public static string Signs(bool unicode) => unicode ? Blocks : Plain;

    /// <summary>The largest amount that a bar of the portfolio shows; bars are drawn to it.</summary>
    public static Money Longest(Portfolio portfolio)
    {
        var longest = Money.Zero;
        foreach (var line in portfolio.Lines)
        {
            longest = Larger(longest, Larger(line.Sums.Taken, Larger(line.Sums.Decided, line.Frame ?? Money.Zero)));
        }

        return longest;
    }

    /// <summary>A bar that is as long as its part of the width; each part ends where the sum up to it does.</summary>
    public static string Of(PortfolioLine line, Money longest, int width, bool unicode)
    {
        if (longest <= Money.Zero || width <= 0)
        {
            return string.Empty;
        }

        var (signs, bar) = (Signs(unicode), string.Empty);
        Money[] ends =
        [
            line.Sums.Decided,
            line.Sums.Decided + line.Sums.Proposed,
            line.Sums.Taken,
            line.Frame ?? Money.Zero,
        ];
        for (var i = 0; i < ends.Length; i++)
        {
            var end = (int)decimal.Round(width * decimal.Clamp((decimal)ends[i].Ore / longest.Ore, 0, 1), MidpointRounding.AwayFromZero);
            bar += new string(signs[i], Math.Max(0, end - bar.Length));
        }

        return bar;
    }

    private static Money Larger(Money one, Money other) => one > other ? one : other;
}
