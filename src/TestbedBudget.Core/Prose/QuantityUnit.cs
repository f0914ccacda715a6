using static TestbedBudget.Core.ProseScan;

namespace TestbedBudget.Core;

/// <summary>The units of numbers in prose: "kr", "mnkr", "procent", "månader", and "SEK" in front.</summary>
internal static class QuantityUnit
{
    private const string Before = "SEK";

    /// <summary>The unit behind a number; no kind where there is none.</summary>
    public static UnitBehind After(string text, int numberEnd, int end)
    {
        var start = Gap(text, numberEnd, end);
        if (start < end && text[start] == '%')
        {
            return new UnitBehind(start + 1, QuantityKind.Share, 1);
        }

        if (start + 1 < end && text[start] == ':' && text[start + 1] is '-' or '\u2013')
        {
            return new UnitBehind(start + 2, QuantityKind.Amount, 1);
        }

        var wordEnd = Letters(text, start, end);
        switch (text[start..wordEnd].ToLowerInvariant())
        {
            case "kr" or "kronor" or "krona" or "sek":
                return new UnitBehind(wordEnd, QuantityKind.Amount, 1);
            case "tkr" or "kkr" or "ksek":
                return new UnitBehind(wordEnd, QuantityKind.Amount, 1_000);
            case "mnkr" or "mkr" or "msek":
                return new UnitBehind(wordEnd, QuantityKind.Amount, 1_000_000);
            case "mdkr":
                return new UnitBehind(wordEnd, QuantityKind.Amount, 1_000_000_000);
            case "tusen" when Kronor(text, wordEnd, end) is { } kronor:
                return new UnitBehind(kronor, QuantityKind.Amount, 1_000);
            case "miljon" or "miljoner" when Kronor(text, wordEnd, end) is { } kronor:
                return new UnitBehind(kronor, QuantityKind.Amount, 1_000_000);
            case "miljard" or "miljarder" when Kronor(text, wordEnd, end) is { } kronor:
                return new UnitBehind(kronor, QuantityKind.Amount, 1_000_000_000);
            case "procent":
                return new UnitBehind(wordEnd, QuantityKind.Share, 1);
            case "månad" or "månader" or "månaders" or "mån":
                return new UnitBehind(wordEnd, QuantityKind.Length, 1);
            case "år" or "års":
                return new UnitBehind(wordEnd, QuantityKind.Length, 12);
            default:
                return new UnitBehind(numberEnd, null, 0);
        }
    }

    private static int? Kronor(string text, int i, int end)
    {
        var start = Gap(text, i, end);
        var wordEnd = Letters(text, start, end);
        return text[start..wordEnd].ToLowerInvariant() is "kr" or "kronor" ? wordEnd : null;
    }

    /// <summary>Whether the unit behind a number stands in front of the next one: "2024 SEK 350 000".</summary>
    public static bool IsOfNext(string text, int unitEnd, int end)
    {
        var next = Gap(text, unitEnd, end);
        next = next < end && text[next] is '-' or SwedishNumber.MinusSign ? next + 1 : next;
        return next < end && char.IsAsciiDigit(text[next]) && text.AsSpan(0, unitEnd).EndsWith(Before);
    }

    /// <summary>Where the unit in front of a number begins, and how many kronor one is: "SEK 980 000", "SEK 1,5 miljoner".</summary>
    /// <param name="from">Where what was read before ends: of "350 000 SEK 2024" the unit is taken.</param>
    public static (int Start, int End, decimal Unit)? InFront(string text, int from, int number, int numberEnd, int end)
    {
        var start = number;
        while (start > from && text[start - 1] is ' ' or SwedishNumber.NoBreakSpace or '\u202F')
        {
            start--;
        }

        start -= Before.Length;
        if (start < from || !text.AsSpan(start, Before.Length).SequenceEqual(Before) || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
        {
            return null;
        }

        var word = Gap(text, numberEnd, end);
        var wordEnd = Letters(text, word, end);
        return text[word..wordEnd].ToLowerInvariant() switch
        {
            "tusen" => (start, wordEnd, 1_000),
            "miljon" or "miljoner" => (start, wordEnd, 1_000_000),
            "miljard" or "miljarder" => (start, wordEnd, 1_000_000_000),
            _ => (start, numberEnd, 1),
        };
    }
}

/// <param name="End">Where it ends; where the number does, when there is none.</param>
/// <param name="Kind">Null when there is none.</param>
/// <param name="Unit">How many kronor, or months, one of it is.</param>
internal sealed record UnitBehind(int End, QuantityKind? Kind, decimal Unit);
