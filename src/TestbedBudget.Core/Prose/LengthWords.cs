namespace TestbedBudget.Core;

/// <summary>Lengths of time in words: "tre år", "ett och ett halvt år", "arton månader", "ett halvår".</summary>
internal static class LengthWords
{
    private static readonly string[] Numbers =
    [
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
        "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo",
    ];

    private const int MonthsOfYear = 12;

    // "ett år och ett halvt ton" is a year, and something else by half.
    private static readonly string[] AfterHalf =
        ["och", "i", "till", "från", "för", "under", "med", "av", "per", "efter", "framåt", "samt", "eller", "som", "är", "blir", "längre", "kortare", "utan"];

    public static QuantityReader.Reading? At(string text, int i, int end)
    {
        var (word, next) = Word(text, i, end);
        var number = NumberOf(word);
        if (number < 1)
        {
            return null;
        }

        var half = 0m;
        var (unit, unitEnd) = Word(text, next, end);
        if (unit is "halvår" && number == 1)
        {
            return new QuantityReader.Reading(i, unitEnd, new Quantity(QuantityKind.Length, 6, 0, 1));
        }

        if (unit is "halvt" or "halv" && number == 1)
        {
            (unit, unitEnd) = Word(text, unitEnd, end);
            (number, half) = (0, 0.5m);
        }
        else if (unit == "och" && Word(text, unitEnd, end) is { Text: "ett" or "en" } article
            && Word(text, article.End, end) is { Text: "halvt" or "halv" } part)
        {
            (unit, unitEnd) = Word(text, part.End, end);
            half = 0.5m;
        }

        return unit switch
        {
            "år" or "års" when half == 0 && WithMore(number, text, unitEnd, end) is { } more =>
                new QuantityReader.Reading(i, more.End, more.Length),
            "år" or "års" => Length(MonthsOfYear),
            "månad" or "månader" or "månaders" when half == 0 => Length(1),
            _ => null,
        };

        QuantityReader.Reading Length(decimal months) => new(i, unitEnd, new Quantity(QuantityKind.Length, number + half, half > 0 ? 1 : 0, months));
    }

    /// <summary>
    /// Years with the months behind them, in figures or in words ("2 år och 6 månader"), or with half a year ("två år och
    /// ett halvt", "två år och ett halvt år"); null when there is nothing of the kind.
    /// </summary>
    public static (Quantity Length, int End)? WithMore(decimal years, string text, int i, int end)
    {
        var (and, next) = Word(text, i, end);
        if (and != "och")
        {
            return null;
        }

        var (word, wordEnd) = Word(text, next, end);
        if (word is "ett" or "en" && Word(text, wordEnd, end) is { Text: "halvt" or "halv" or "halvår" } half)
        {
            var (after, afterEnd) = half.Text == "halvår" ? ("", half.End) : Word(text, half.End, end);
            var isYear = after is "år" or "års";
            return isYear || after.Length == 0 || Array.IndexOf(AfterHalf, after) >= 0
                ? (new Quantity(QuantityKind.Length, years + 0.5m, 1, MonthsOfYear), isYear ? afterEnd : half.End)
                : null;
        }

        var months = NumberOf(word);
        if (word.Length == 0)
        {
            (months, wordEnd) = Digits(text, next, end);
        }

        var (unit, unitEnd) = Word(text, wordEnd, end);
        return months > 0 && unit is "månad" or "månader" or "månaders" ? (Quantity.OfYearsAndMonths(years, months), unitEnd) : null;
    }

    private static int NumberOf(string word) => word switch
    {
        "en" => 1,
        "tjugofyra" => 24,
        "trettio" => 30,
        "trettiosex" => 36,
        "fyrtioåtta" => 48,
        _ => Array.IndexOf(Numbers, word),
    };

    // Up to three, behind blanks.
    private static (int Number, int End) Digits(string text, int i, int end)
    {
        const int Most = 3;
        while (i < end && text[i] is ' ' or '\n' or SwedishNumber.NoBreakSpace)
        {
            i++;
        }

        var (number, start) = (0, i);
        while (i < end && i - start < Most && char.IsAsciiDigit(text[i]))
        {
            number = (number * 10) + (text[i] - '0');
            i++;
        }

        return (number, i);
    }

    private static (string Text, int End) Word(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\n' or SwedishNumber.NoBreakSpace)
        {
            i++;
        }

        var start = i;
        while (i < end && char.IsLetter(text[i]))
        {
            i++;
        }

        return (text[start..i].ToLowerInvariant(), i);
    }
}
