namespace TestbedBudget.Core;

/// <summary>Lengths of time in words: "tre år", "ett och ett halvt år", "arton månader", "ett halvår".</summary>
internal static class LengthWords
{
    private static readonly string[] Numbers =
    [
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
        "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo",
    ];

    public static QuantityReader.Reading? At(string text, int i, int end)
    {
        var (word, next) = Word(text, i, end);
        var number = word switch
        {
            "en" => 1,
            "tjugofyra" => 24,
            "trettio" => 30,
            "trettiosex" => 36,
            "fyrtioåtta" => 48,
            _ => Array.IndexOf(Numbers, word),
        };
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
            "år" or "års" => Length(12),
            "månad" or "månader" or "månaders" when half == 0 => Length(1),
            _ => null,
        };

        QuantityReader.Reading Length(decimal months) => new(i, unitEnd, new Quantity(QuantityKind.Length, number + half, half > 0 ? 1 : 0, months));
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
