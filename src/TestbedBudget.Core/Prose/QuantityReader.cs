using System.Globalization;
using static TestbedBudget.Core.ProseScan;

namespace TestbedBudget.Core;

/// <summary>Reads the number that begins at a place of a text, with its unit.</summary>
internal static class QuantityReader
{
    private const int MostDigits = 15;

    // What may follow an amount that has no unit; "15 000 elever" are no kronor.
    private static readonly string[] AfterBare =
        ["i", "för", "och", "till", "under", "per", "av", "från", "samt", "varav", "år", "totalt", "eller", "mot", "som", "är", "blir", "kr"];

    /// <summary>What stands there: a quantity, a number of another kind (null), or no number at all (no answer).</summary>
    /// <param name="from">Where the sentence begins, or what was read of it before ends: no reading goes back beyond it.</param>
    public static Reading? At(string text, int from, int i, int end)
    {
        if (!char.IsAsciiDigit(text[i]))
        {
            return char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) ? LengthWords.At(text, i, end) : null;
        }

        return WithDigits(text, i, end) ?? WrittenDay(text, from, i, end) ?? Number(text, from, i, end);
    }

    public sealed record Reading(int Start, int End, Quantity? Quantity)
    {
        /// <summary>Where the unit ends, which the reading ends before where the number alone is bold.</summary>
        public int UnitEnd { get; init; } = End;
    }

    private static Reading? WithDigits(string text, int i, int end)
    {
        var after = i + IsoDay.Length;
        return after <= end && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (after == end || !char.IsAsciiDigit(text[after]))
            && IsoDay.Read(text.AsSpan(i, IsoDay.Length)) is { } day
                ? new Reading(i, after, Quantity.OfDay(day))
                : null;
    }

    private static Reading? WrittenDay(string text, int from, int i, int end)
    {
        var digits = Digits(text, i, end);
        if (digits is < 1 or > 2 || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
        {
            return null;
        }

        var name = Blanks(text, i + digits, end);
        var nameEnd = Letters(text, name, end);
        var year = Blanks(text, nameEnd, end);
        if (name == i + digits || year == nameEnd || SwedishDay.MonthOf(text.AsSpan(name, nameEnd - name)) is not (> 0 and var month)
            || Digits(text, year, end) != 4)
        {
            return null;
        }

        var (day, of) = (int.Parse(text.AsSpan(i, digits), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(year, 4), CultureInfo.InvariantCulture));
        if (of < 1 || day < 1 || day > DateTime.DaysInMonth(of, month))
        {
            return null;
        }

        var start = i - 4 >= from && text[(i - 4)..(i - 1)] is "den" or "Den" && char.IsWhiteSpace(text[i - 1]) ? i - 4 : i;
        return new Reading(start, year + 4, Quantity.OfDay(new DateOnly(of, month, day)));
    }

    private static Reading Number(string text, int from, int i, int end)
    {
        var (numberEnd, digits, decimals, grouped) = Digits(text, i, end) is var first && first > 3
            ? Plain(text, i, i + first, end)
            : Pointed(text, from, i, first, end) ?? Grouped(text, i, first, end);
        var nothing = new Reading(i, numberEnd, null);
        if (digits.Length > MostDigits || IsPartOfMore(text, i, numberEnd, end))
        {
            return nothing;
        }

        var number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var start = i;
        if (i > from && text[i - 1] is '-' or SwedishNumber.MinusSign && (i == 1 || char.IsWhiteSpace(text[i - 2])))
        {
            (start, number) = (i - 1, -number);
        }

        if (QuantityUnit.InFront(text, from, start, numberEnd, end) is { } front)
        {
            return new Reading(front.Start, front.End, new Quantity(QuantityKind.Amount, number, decimals, front.Unit));
        }

        var (unitEnd, kind, unit) = QuantityUnit.After(text, numberEnd, end);
        if (kind is { } known)
        {
            // Of a number in bold the unit is outside: what is replaced then is the number alone.
            var isBold = text.AsSpan(numberEnd, unitEnd - numberEnd).IndexOfAny('*', '_') >= 0;
            return IsYear(number, decimals) && IsNoUnitOfYear() ? nothing
                : known == QuantityKind.Length && unit != 1 && decimals == 0 && LengthWords.WithMore(number, text, unitEnd, end) is { } more
                ? new Reading(start, more.End, isBold ? null : more.Length)
                : new Reading(start, isBold ? numberEnd : unitEnd, new Quantity(known, number, decimals, unit)) { UnitEnd = unitEnd };
        }

        return grouped && decimals == 0 && (i == 0 || !char.IsLetter(text[i - 1])) && IsBareAmount(text, numberEnd, end)
            ? new Reading(start, numberEnd, new Quantity(QuantityKind.Amount, number, 0, 1))
            : nothing;

        // "2024 år", and "2024 SEK 350 000", but not "2 024 SEK 350 000".
        bool IsNoUnitOfYear() => kind == QuantityKind.Length ? unit != 1 : !grouped && unit == 1 && QuantityUnit.IsOfNext(text, unitEnd, end);
    }

    private static bool IsYear(decimal number, int decimals) => decimals == 0 && number is >= 1900 and <= 2999;

    // "§ 2", "1:1", "2021-2023", "3.2", "21RS4368": not of the budget.
    private static bool IsPartOfMore(string text, int start, int numberEnd, int end)
    {
        var before = start - 1;
        while (before >= 0 && text[before] is ' ' or SwedishNumber.NoBreakSpace)
        {
            before--;
        }

        return (before >= 0 && text[before] == '§')
            || (start > 0 && text[start - 1] is ':' or '/' or '.' or ',' or '\\' or '\u2013' or '\u2014')
            || (start > 0 && text[start - 1] == '_' && IsInName(text, start))
            || (start > 1 && text[start - 1] is '-' && !char.IsWhiteSpace(text[start - 2]))
            || (start > 0 && char.IsAsciiDigit(text[start - 1]))
            || (numberEnd + 1 < end && text[numberEnd] is ':' or '/' or '-' or '\u2013' or '\u2014' or '.' && char.IsAsciiDigit(text[numberEnd + 1]))
            || ProseReader.IsListNumber(text, start) && (start == 0 || text[start - 1] == '\n');
    }

    // "bilaga_2024", but not "_2024_", which is emphasis.
    private static bool IsInName(string text, int start)
    {
        var name = text.AsSpan(0, start).TrimEnd('_');
        return name is [.., var last] && (char.IsLetterOrDigit(last) || last == '\\');
    }

    private static WrittenNumber Grouped(string text, int i, int first, int end)
    {
        var j = i + first;
        var digits = text.Substring(i, first);
        while (j < end && AmountReader.IsGroup(text[j]) && Digits(text, j + 1, end) == 3)
        {
            digits += text.Substring(j + 1, 3);
            j += 4;
        }

        var (numberEnd, all, decimals, _) = WithDecimals(text, j, digits, end);
        return new WrittenNumber(numberEnd, all, decimals, digits.Length > first);
    }

    // "980.000 kr" is no 980 kronor with three decimals; of thousands and millions a point can be the decimal sign.
    private static WrittenNumber? Pointed(string text, int from, int i, int first, int end)
    {
        var (j, digits) = (i + first, text.Substring(i, first));
        while (j < end && text[j] == '.' && Digits(text, j + 1, end) == 3)
        {
            digits += text.Substring(j + 1, 3);
            j += 4;
        }

        return digits.Length > first && text[i] != '0' && WithDecimals(text, j, digits, end) is var read
            && (QuantityUnit.After(text, read.End, end) is { Kind: QuantityKind.Amount, Unit: 1 } || QuantityUnit.InFront(text, from, i, read.End, end) is { Unit: 1 })
            ? read with { Grouped = true }
            : null;
    }

    private static WrittenNumber Plain(string text, int i, int j, int end) =>
        WithDecimals(text, j, text[i..j], end);

    private static WrittenNumber WithDecimals(string text, int j, string digits, int end)
    {
        var decimals = j < end && text[j] == ',' ? Digits(text, j + 1, end) : 0;
        return decimals is 0 or > 4
            ? new WrittenNumber(j, digits, 0, false)
            : new WrittenNumber(j + 1 + decimals, string.Concat(digits, ".", text.AsSpan(j + 1, decimals)), decimals, false);
    }

    private static bool IsBareAmount(string text, int numberEnd, int end)
    {
        var start = Blanks(text, numberEnd, end);
        var wordEnd = Letters(text, start, end);
        return wordEnd == start
            ? start == end || !char.IsLetterOrDigit(text[start])
            : start > numberEnd && Array.IndexOf(AfterBare, text[start..wordEnd].ToLowerInvariant()) >= 0;
    }

    private sealed record WrittenNumber(int End, string Digits, int Decimals, bool Grouped);
}
