using System.Globalization;

namespace TestbedBudget.Core;

/// <summary>
/// Reads one amount as people type and paste it: "1 899 876", "1.234,50", "−15 000 kr", "7,5 tkr", "1,2M".
/// Never a run of cells: "37 500 15 000" is refused, not 3 750 015 000.
/// </summary>
public static class AmountReader
{
    public static AmountReading Read(string text, Precision precision)
    {
        var start = 0;
        var end = text.Length;
        Trim(text, ref start, ref end);
        if (start == end)
        {
            return new NoAmount();
        }

        var unit = TakeUnit(text, start, ref end);
        Trim(text, ref start, ref end);
        var negative = TakeSign(text, ref start);
        Trim(text, ref start, ref end);
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && !IsGroup(text[i]) && text[i] is not (',' or '.'))
            {
                return new NotAnAmount(i, text[i]);
            }
        }

        if (start == end)
        {
            return new NotAnAmount(Math.Min(start, text.Length - 1), text[Math.Min(start, text.Length - 1)]);
        }

        return Number(text, start, end, negative, unit, precision);
    }

    private static AmountReading Number(
        string text, int start, int end, bool negative, decimal unit, Precision precision)
    {
        var comma = text.IndexOf(',', start, end - start);
        var point = text.IndexOf('.', start, end - start);
        var decimalSign = (comma, point) switch
        {
            ( < 0, < 0) => -1,
            ( >= 0, >= 0) => Math.Max(text.LastIndexOf(',', end - 1), text.LastIndexOf('.', end - 1)),
            _ => Lone(text, start, end, Math.Max(comma, point)),
        };

        // Of two kinds of sign the last is the decimal sign, and it stands once.
        if (decimalSign >= 0 && text.AsSpan(start, decimalSign - start).Contains(text[decimalSign]))
        {
            return new NotAnAmount(decimalSign, text[decimalSign]);
        }

        if (MisplacedGroup(text, start, decimalSign < 0 ? end : decimalSign) is { } wrong)
        {
            return new NotAnAmount(wrong, text[wrong]);
        }

        if (decimalSign >= 0)
        {
            for (var i = decimalSign + 1; i < end; i++)
            {
                if (!char.IsAsciiDigit(text[i]))
                {
                    return new NotAnAmount(i, text[i]);
                }
            }
        }

        var asDecimal = Value(text, start, end, decimalSign);
        if (asDecimal is null)
        {
            return new AmountBeyondRange();
        }

        var reading = Rounded(negative ? -asDecimal.Value : asDecimal.Value, unit, precision);
        return reading is ReadAmount && IsAmbiguous(text, start, end, comma, point)
            && (unit == 1 || (unit == 1_000 && point >= 0))
            ? Ambiguous(text, start, end, negative, asDecimal.Value, unit, precision)
            : reading;
    }

    // "1.234.567": a lone kind of sign that stands more than once groups; once, it is the decimal sign.
    private static int Lone(string text, int start, int end, int sign) =>
        text.IndexOf(text[sign], sign + 1, end - sign - 1) >= 0 || sign < start ? -1 : sign;

    /// <summary>
    /// One sign followed by exactly three digits, after one to three, is a group or a decimal: nobody can tell. With
    /// "tkr" a comma is the decimal sign ("1,050 tkr" is 1 050 kr), a point as unclear as without; a thousand millions are none.
    /// </summary>
    private static bool IsAmbiguous(string text, int start, int end, int comma, int point)
    {
        var sign = Math.Max(comma, point);
        return (comma >= 0) != (point >= 0) && end - sign - 1 == 3 && sign - start is >= 1 and <= 3
            && text[start] != '0' && text.IndexOf(text[sign], start) == sign;
    }

    private static AmbiguousAmount Ambiguous(
        string text, int start, int end, bool negative, decimal asDecimal, decimal unit, Precision precision)
    {
        // At most 999 999 of a thousand: it fits a cell.
        var grouped = Value(text, start, end, -1)!.Value;
        var sign = negative ? -unit : unit;
        return new AmbiguousAmount(Money.Rounded(sign * grouped, precision), Money.Rounded(sign * asDecimal, precision));
    }

    private static decimal? Value(string text, int start, int end, int decimalSign)
    {
        Span<char> digits = stackalloc char[32];
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]) && i != decimalSign)
            {
                continue;
            }

            if (count == digits.Length - 4)
            {
                return null;
            }

            digits[count++] = i == decimalSign ? '.' : text[i];
        }

        return decimal.TryParse(
            digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
    }

    private static AmountReading Rounded(decimal number, decimal unit, Precision precision)
    {
        if (Math.Abs(number) > (Money.Largest.Kronor + 1) / unit)
        {
            return new AmountBeyondRange();
        }

        var kronor = number * unit;
        var amount = Money.Rounded(kronor, precision);
        return amount.FitsCell ? new ReadAmount(amount, amount.Kronor != kronor) : new AmountBeyondRange();
    }

    // Groups hold three digits, but for the first, which holds one to three.
    private static int? MisplacedGroup(string text, int start, int end)
    {
        var digits = 0;
        var groups = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                continue;
            }

            if (groups == 0 ? digits is < 1 or > 3 : digits != 3)
            {
                return i;
            }

            groups++;
            digits = 0;
        }

        return groups > 0 && digits != 3 ? end - 1 : null;
    }

    private static decimal TakeUnit(string text, int start, ref int end)
    {
        foreach (var (unit, kronor) in Units)
        {
            var length = end - start;
            if (length > unit.Length && text.AsSpan(start, length).EndsWith(unit, StringComparison.OrdinalIgnoreCase)
                && (unit.Length > 1 || text[end - 1] == unit[0]))
            {
                end -= unit.Length;
                return kronor;
            }
        }

        return 1;
    }

    private static readonly (string Unit, decimal Kronor)[] Units =
    [
        ("kronor", 1), ("mnkr", 1_000_000), ("mkr", 1_000_000), ("tkr", 1_000), ("kr", 1), (":-", 1), ("sek", 1),
        ("k", 1_000), ("M", 1_000_000),
    ];

    private static bool TakeSign(string text, ref int start)
    {
        // Hyphen, minus sign, en dash: all three stand for minus in what people paste (DOMAIN §5).
        if (text[start] is '-' or '\u2212' or '\u2013')
        {
            start++;
            return true;
        }

        start += text[start] == '+' ? 1 : 0;
        return false;
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }
    }

    internal static bool IsGroup(char sign) => sign is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '\u2019';
}

/// <summary>What a text came to as an amount. A closed set.</summary>
public abstract record AmountReading
{
    private protected AmountReading()
    {
    }
}

/// <summary>Nothing but blanks.</summary>
public sealed record NoAmount : AmountReading;

/// <param name="WasRounded">The text was finer than the precision: say so.</param>
public sealed record ReadAmount(Money Amount, bool WasRounded) : AmountReading;

/// <summary>"1.234": with a group, or with a decimal sign. To be asked about, never guessed.</summary>
public sealed record AmbiguousAmount(Money AsGroup, Money AsDecimal) : AmountReading;

/// <summary>The sign at the index (from 0) is not part of an amount.</summary>
public sealed record NotAnAmount(int Index, char Found) : AmountReading;

public sealed record AmountBeyondRange : AmountReading;
