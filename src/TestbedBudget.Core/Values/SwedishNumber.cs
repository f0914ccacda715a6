using System.Globalization;

namespace TestbedBudget.Core;

/// <summary>Writes numbers the Swedish way without culture data: "1 899 876", "50,04", "−17 398".</summary>
public static class SwedishNumber
{
    public const char NoBreakSpace = '\u00A0';

    /// <summary>U+2212, as Swedish typography wants it. Files for other programs use the hyphen.</summary>
    public const char MinusSign = '\u2212';

    /// <summary>Kronor in groups of three, with öre where the precision is öre.</summary>
    public static string Amount(Money amount, Precision precision, char group = ' ')
    {
        var (kronor, ore) = (Math.Abs(amount.Ore / Money.OrePerKrona), Math.Abs(amount.Ore % Money.OrePerKrona));
        var whole = kronor.ToString(CultureInfo.InvariantCulture);
        return precision == Precision.Krona && ore == 0
            ? Grouped(amount.Ore < 0, whole, whole.Length, group)
            : Grouped(amount.Ore < 0, $"{whole},{ore / 10}{ore % 10}", whole.Length, group);
    }

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
    public static string Plain(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture).Replace('.', ',');

    public static string Grouped(decimal number, int decimals, char group)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString(decimals == 0 ? "0" : "0." + new string('0', decimals), CultureInfo.InvariantCulture);
        return decimals == 0
            ? Grouped(rounded < 0, digits, digits.Length, group)
            : Grouped(rounded < 0, digits.Replace('.', ','), digits.Length - decimals - 1, group);
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
