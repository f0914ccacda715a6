using System.Globalization;

namespace TestbedBudget.Core;

/// <summary>Writes numbers the Swedish way without culture data: "1 899 876", "50,04", "−17 398".</summary>
public static class SwedishNumber
{
    public const char NoBreakSpace = '\u00A0';

    /// <summary>U+2212, as Swedish typography wants it. Files for other programs use the hyphen.</summary>
    public const char MinusSign = '\u2212';

    // The most digits that a long holds, their spaces, a sign and a comma.
    private const int Longest = 30;

    private static readonly decimal[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Kronor in groups of three, with öre where the precision is öre.</summary>
    public static string Amount(Money amount, Precision precision, char group = ' ') =>
        precision == Precision.Krona && amount.Ore % Money.OrePerKrona == 0
            ? Grouped(amount.Ore / Money.OrePerKrona, 0, group)
            : Grouped(amount.Ore, 2, group);

    /// <summary>How many characters <see cref="Amount"/> takes, without writing it.</summary>
    public static int AmountWidth(Money amount, Precision precision)
    {
        var decimals = precision == Precision.Krona && amount.Ore % Money.OrePerKrona == 0 ? 0 : 3;
        var (digits, kronor) = (1, Math.Abs(amount.Ore / Money.OrePerKrona));
        for (; kronor >= 10; kronor /= 10)
        {
            digits++;
        }

        return digits + ((digits - 1) / 3) + decimals + (amount.Ore < 0 ? 1 : 0);
    }

    /// <summary>The percentage alone, with so many decimals; trailing zeros are kept.</summary>
    public static string Percent(Share share, int decimals = 2) => Grouped(share.Percent, decimals, ' ');

    /// <summary>The percentage as a sentence states it: no more decimals than it has ("33", "12,5").</summary>
    public static string StatedPercent(Share share) => Plain(share.Percent);

    /// <summary>A plain number with a decimal comma and no groups, as an edit line shows it.</summary>
    public static string Plain(decimal number) => number == decimal.Truncate(number) && Math.Abs(number) < long.MaxValue
        ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    public static string Grouped(decimal number, int decimals, char group)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        if (decimals < PowersOfTen.Length && Math.Abs(rounded) < long.MaxValue / PowersOfTen[^1])
        {
            return Grouped((long)(rounded * PowersOfTen[decimals]), decimals, group);
        }

        var digits = Math.Abs(rounded).ToString(decimals == 0 ? "0" : "0." + new string('0', decimals), CultureInfo.InvariantCulture);
        return decimals == 0
            ? Grouped(rounded < 0, digits, digits.Length, group)
            : Grouped(rounded < 0, digits.Replace('.', ','), digits.Length - decimals - 1, group);
    }

    // From the last digit to the first: most of a screen is numbers.
    private static string Grouped(long units, int decimals, char group)
    {
        Span<char> text = stackalloc char[Longest];
        var (start, rest) = (Longest, units);
        for (var place = 0; place <= decimals || rest != 0; place++)
        {
            if (place == decimals && place > 0)
            {
                text[--start] = ',';
            }
            else if (place > decimals && (place - decimals) % 3 == 0)
            {
                text[--start] = group;
            }

            text[--start] = (char)('0' + Math.Abs(rest % 10));
            rest /= 10;
        }

        if (units < 0)
        {
            text[--start] = MinusSign;
        }

        return new string(text[start..]);
    }

    private static string Grouped(bool isNegative, string digits, int whole, char group)
    {
        Span<char> text = stackalloc char[2 * digits.Length];
        var end = 0;
        if (isNegative)
        {
            text[end++] = MinusSign;
        }

        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && i < whole && (whole - i) % 3 == 0)
            {
                text[end++] = group;
            }

            text[end++] = digits[i];
        }

        return new string(text[..end]);
    }
}
