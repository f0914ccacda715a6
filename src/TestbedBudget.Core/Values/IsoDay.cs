namespace TestbedBudget.Core;

/// <summary>Days as "2026-08-31", in documents, formulas and on the screen. No culture is asked, and nothing else is one.</summary>
public static class IsoDay
{
    public const int Length = 10;

    private const int MonthAt = 5;
    private const int DayAt = 8;

    public static string Text(DateOnly day)
    {
        Span<char> text = stackalloc char[Length];
        (text[MonthAt - 1], text[DayAt - 1]) = ('-', '-');
        Write(text[..(MonthAt - 1)], day.Year);
        Write(text[MonthAt..(DayAt - 1)], day.Month);
        Write(text[DayAt..], day.Day);
        return new string(text);
    }

    /// <summary>Null for no day.</summary>
    public static string? Text(DateOnly? day) => day is { } given ? Text(given) : null;

    /// <summary>The day; null for anything else, a blank before or after it too.</summary>
    public static DateOnly? Read(ReadOnlySpan<char> text) =>
        text.Length == Length && text[MonthAt - 1] == '-' && text[DayAt - 1] == '-'
            && Number(text[..(MonthAt - 1)]) is >= 1 and var year
            && Number(text[MonthAt..(DayAt - 1)]) is >= 1 and <= 12 and var month
            && Number(text[DayAt..]) is >= 1 and var day && day <= DateTime.DaysInMonth(year, month)
                ? new DateOnly(year, month, day)
                : null;

    private static void Write(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }

    private static int Number(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                return -1;
            }

            number = (number * 10) + (character - '0');
        }

        return number;
    }
}
