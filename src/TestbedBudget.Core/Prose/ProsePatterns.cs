namespace TestbedBudget.Core;

/// <summary>Words around a number that say which figure it is (DOMAIN §2.3). What they do not say is not guessed.</summary>
internal static class ProsePatterns
{
    private static readonly string[] OfGrant = ["medfinansiering", "finansiering", "budget", "bidrag", "stöd", "1:1"];
    private static readonly string[] Qualifiers =
    [
        "de", "den", "projektets", "bokförda", "godkända", "totala", "samtliga", "sammanlagda", "stödberättigande", "faktiska", "budgeterade",
        "beräknade", "all", "alla", "offentlig", "offentliga", "och",
    ];

    private static readonly string[] OfCap = ["finansiering", "kostnader", "budget", "bidrag", "stöd", "1:1", "ansöker om", "procent", "%"];
    private static readonly string[] OfShares = ["medfinansier", "bidrag", "stöd", "andel", "procentsats", "kostnader", "finansiering"];
    private static readonly string[] Rates =
        [" per ", "/", " varder", " varje ", " i timmen", " i veckan", " i månaden", " i kvartalet", " om året", " årlig", " månatlig"];

    private static readonly string[] OfProject = ["projekt", "förläng", "förkort", "ytterligare"];

    public static ProseMeaning Meaning(ProseNumber number) =>
        new(IsOfBudget(number), IsOfThePast(number), Named(number), IsActualShare(number));

    private static bool IsOfBudget(ProseNumber number) => number.Quantity.Kind switch
    {
        QuantityKind.Share => HasAny(number.Sentence.Folded, OfShares) && !number.After.StartsWith(" tjänst", StringComparison.Ordinal),
        QuantityKind.Length => HasAny(number.Sentence.Folded, OfProject),
        _ => true,
    };

    private static bool IsOfThePast(ProseNumber number) =>
        (number.Before.EndsWith("från ", StringComparison.Ordinal) && number.After.Contains(" till ", StringComparison.Ordinal))
        || number.Before.EndsWith("tidigare ", StringComparison.Ordinal)
        || number.Before.EndsWith("i stället för ", StringComparison.Ordinal);

    /// <summary>Whether the amount is one for each of something: "650 kr per timme", "85 000 kr i månaden".</summary>
    public static bool IsRate(ProseNumber number) => StartsWithAny(number.After, Rates);

    private static FigureName? Named(ProseNumber number) => number.Quantity.Kind switch
    {
        QuantityKind.Amount => NamedAmount(number),
        QuantityKind.Share => NamedShare(number),
        QuantityKind.Day => ProseTimes.NamedDay(number),
        _ => ProseTimes.NamedLength(number),
    };

    /// <summary>Where the sentence calls the grant's increase the budget's: the words that do, in the sentence.</summary>
    public static (int Start, int Length)? CalledBudget(ProseNumber number)
    {
        if (number.Meaning.Named is not (FigureName.Increase or FigureName.Decrease))
        {
            return null;
        }

        const string Projects = "projektets budget";
        var before = number.Sentence.Folded[..(number.Start - number.Sentence.Start)];
        var (whole, word) = (before.AsSpan().LastIndexOf(Projects), before.AsSpan().LastIndexOf("budgeten"));
        return whole >= 0 ? (whole, Projects.Length) : word >= 0 ? (word, "budgeten".Length) : null;
    }

    private static FigureName? NamedAmount(ProseNumber number)
    {
        var (before, after, sentence) = (number.Before, number.After, number.Sentence.Folded);
        if (IsRate(number) || after.StartsWith(" i ", StringComparison.Ordinal))
        {
            return null;
        }

        if (before.Contains("tidigare bevilja", StringComparison.Ordinal) && Near(before, "bevilja"))
        {
            return FigureName.EarlierGrant;
        }

        if (before.EndsWith("högst ", StringComparison.Ordinal) && HasAny(sentence, ["medfinansiering", "bokförda kostnader", "kostnader,"])
            && IsOfCap(before[..^"högst ".Length]))
        {
            return FigureName.Cap;
        }

        if (before.Contains("totala medfinansieringen", StringComparison.Ordinal)
            && (before.EndsWith("blir ", StringComparison.Ordinal) || before.EndsWith("därmed ", StringComparison.Ordinal) || before.EndsWith(" till ", StringComparison.Ordinal)))
        {
            return FigureName.Cap;
        }

        if (before.EndsWith(" med ", StringComparison.Ordinal))
        {
            return Change(before, "utökning av ") ?? Change(before, "minskning av ") ?? Change(before, "utöka ");
        }

        return null;
    }

    // Near behind the grant's words: ", och ett seminarium får kosta" leads to something else.
    private static bool IsOfCap(string before)
    {
        const int Near = 20;
        var end = -1;
        foreach (var word in OfCap)
        {
            end = before.AsSpan().LastIndexOf(word) is >= 0 and var place ? Math.Max(end, place + word.Length) : end;
        }

        while (end >= 0 && end < before.Length && char.IsLetter(before[end]))
        {
            end++;
        }

        return end >= 0 && before[end..] is var between && between.Length <= Near && !between.Contains("kosta", StringComparison.Ordinal)
            && (!between.Contains(',', StringComparison.Ordinal) || HasAny(between, [", dock", ", men"]));
    }

    // "en utökning av projektets medfinansiering med": what grows is the grant, in one of its names.
    private static FigureName? Change(string before, string word)
    {
        var start = before.AsSpan().LastIndexOf(word);
        return start >= 0 && HasAny(before[start..], OfGrant) && !ProseDenial.Denies(before, start)
            ? word[0] == 'm' ? FigureName.Decrease : FigureName.Increase
            : null;
    }

    // What is applied for, and what it is at most, are terms.
    private static bool IsActualShare(ProseNumber number) =>
        number.Quantity.Kind == QuantityKind.Share && NamedShare(number) == FigureName.StatedShare
        && HasAny(number.Before, ["uppgår ", "motsvarar ", "motsvarande "]) && !HasAny(number.Before, ["ansöker"])
        && (number.Before.EndsWith(" till ", StringComparison.Ordinal) || number.Before.EndsWith("motsvarar ", StringComparison.Ordinal)
            || number.Before.EndsWith("motsvarande ", StringComparison.Ordinal));

    private static FigureName? NamedShare(ProseNumber number)
    {
        const string Of = " av ";
        return number.After.StartsWith(Of, StringComparison.Ordinal) && IsBasis(number.After[Of.Length..])
            && HasAny(number.Sentence.Folded, ["medfinansiering", "ansöker", "bidrag", "stöd", "dock högst"])
                ? FigureName.StatedShare
                : number.Before.EndsWith("den nya procentsatsen blir ", StringComparison.Ordinal) ? FigureName.StatedShare
                : null;
    }

    // "projektets bokförda kostnader", "all finansiering", but not "projektets deltagare" and "kostnaderna för resor".
    private static bool IsBasis(string after)
    {
        var (start, end) = (0, WordEnd(after, 0));
        while (end > start && end < after.Length && after[end] == ' ' && Array.IndexOf(Qualifiers, after[start..end]) >= 0)
        {
            start = end + 1;
            end = WordEnd(after, start);
        }

        var (word, rest) = (after[start..end], after[end..]);
        return (word.StartsWith("kostnad", StringComparison.Ordinal)
                || (start > 0 && StartsWithAny(word, ["finansiering", "medfinansiering", "budget", "utgift"])))
            && (!rest.StartsWith(" för ", StringComparison.Ordinal) || rest.StartsWith(" för projekt", StringComparison.Ordinal));
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    // Within some words of the number, and no other number between.
    private static bool Near(string before, string word) =>
        before.AsSpan().LastIndexOf(word) is >= 0 and var place && before.Length - place < 40
        && before.AsSpan(place).IndexOfAnyInRange('0', '9') < 0;

    internal static bool HasAny(string text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(string text, string[] words) => Array.Exists(words, word => text.StartsWith(word, StringComparison.Ordinal));
}
