namespace TestbedBudget.Core;

/// <summary>Words around a number that say which figure it is (DOMAIN §2.3). What they do not say is not guessed.</summary>
internal static class ProsePatterns
{
    private static readonly string[] OfGrant = ["medfinansiering", "finansiering", "budget", "bidrag", "stöd", "1:1"];
    private static readonly string[] Bases = ["projektets", "bokförda", "godkända", "totala", "kostnader", "all finansiering", "offentlig"];
    private static readonly string[] OfShares = ["medfinansier", "bidrag", "stöd", "andel", "procentsats", "kostnader", "finansiering"];
    private static readonly string[] Rates =
        [" per ", "/", " varder", " varje ", " i timmen", " i veckan", " i månaden", " i kvartalet", " om året", " årlig", " månatlig"];

    private static readonly string[] OfProject = ["projekt", "förläng", "förkort", "ytterligare"];

    /// <summary>
    /// Whether the number can be of the budget at all: "50 procent" and "två år" are of many things, so their sentences
    /// have to name the grant, or the project.
    /// </summary>
    public static bool IsMeant(ProseNumber number) => number.Quantity.Kind switch
    {
        QuantityKind.Share => HasAny(number.Sentence.Folded, OfShares) && !number.After.StartsWith(" tjänst", StringComparison.Ordinal),
        QuantityKind.Length => HasAny(number.Sentence.Folded, OfProject),
        _ => true,
    };

    /// <summary>Whether the words say that it was so before: "från 15 000 kr till", "(tidigare 15 000 kr)", "i stället för".</summary>
    public static bool IsOfThePast(ProseNumber number) =>
        (number.Before.EndsWith("från ", StringComparison.Ordinal) && number.After.Contains(" till ", StringComparison.Ordinal))
        || number.Before.EndsWith("tidigare ", StringComparison.Ordinal)
        || number.Before.EndsWith("i stället för ", StringComparison.Ordinal);

    /// <summary>Whether the amount is one for each of something: "650 kr per timme", "85 000 kr i månaden".</summary>
    public static bool IsRate(ProseNumber number) => StartsWithAny(number.After, Rates);

    /// <summary>The figure that the words name; null when they name none.</summary>
    public static FigureName? Named(ProseNumber number) => number.Quantity.Kind switch
    {
        QuantityKind.Amount => NamedAmount(number),
        QuantityKind.Share => NamedShare(number),
        QuantityKind.Day => NamedDay(number),
        _ => NamedLength(number),
    };

    /// <summary>Where the sentence calls the grant's increase the budget's: the words that do, in the sentence.</summary>
    public static (int Start, int Length)? CalledBudget(ProseNumber number)
    {
        if (Named(number) is not (FigureName.Increase or FigureName.Decrease))
        {
            return null;
        }

        const string Projects = "projektets budget";
        var before = number.Sentence.Folded[..(number.Start - number.Sentence.Start)];
        var (whole, word) = (before.LastIndexOf(Projects, StringComparison.Ordinal), before.LastIndexOf("budgeten", StringComparison.Ordinal));
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

        if (before.EndsWith("högst ", StringComparison.Ordinal) && HasAny(sentence, ["medfinansiering", "bokförda kostnader", "kostnader,"]))
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

    // "en utökning av projektets medfinansiering med": what grows is the grant, in one of its names.
    private static FigureName? Change(string before, string word)
    {
        var start = before.LastIndexOf(word, StringComparison.Ordinal);
        return start >= 0 && HasAny(before[start..], OfGrant)
            ? word[0] == 'm' ? FigureName.Decrease : FigureName.Increase
            : null;
    }

    /// <summary>
    /// Whether the words say what share the grant is: "uppgår då till 50 procent av". What is applied for, and what it is
    /// at most, are terms.
    /// </summary>
    public static bool IsActualShare(ProseNumber number) =>
        number.Quantity.Kind == QuantityKind.Share && NamedShare(number) == FigureName.StatedShare
        && HasAny(number.Before, ["uppgår ", "motsvarar ", "motsvarande "]) && !HasAny(number.Before, ["ansöker"])
        && (number.Before.EndsWith(" till ", StringComparison.Ordinal) || number.Before.EndsWith("motsvarar ", StringComparison.Ordinal)
            || number.Before.EndsWith("motsvarande ", StringComparison.Ordinal));

    private static FigureName? NamedShare(ProseNumber number)
    {
        const string Of = " av ";
        return number.After.StartsWith(Of, StringComparison.Ordinal) && StartsWithAny(number.After[Of.Length..], Bases)
            && HasAny(number.Sentence.Folded, ["medfinansiering", "ansöker", "bidrag", "stöd", "dock högst"])
                ? FigureName.StatedShare
                : number.Before.EndsWith("den nya procentsatsen blir ", StringComparison.Ordinal) ? FigureName.StatedShare
                : null;
    }

    private static FigureName? NamedDay(ProseNumber number)
    {
        var (before, sentence) = (number.Before, number.Sentence.Folded);
        var ofBefore = sentence.Contains("tidigare", StringComparison.Ordinal);
        if (before.EndsWith("daterat ", StringComparison.Ordinal) && ofBefore)
        {
            return FigureName.EarlierDecision;
        }

        if (before.EndsWith("under perioden ", StringComparison.Ordinal) && sentence.Contains("projekt", StringComparison.Ordinal))
        {
            return ofBefore ? FigureName.EarlierFirstDay : FigureName.FirstDay;
        }

        // The second day of "under perioden A – B".
        var start = before.LastIndexOf("under perioden ", StringComparison.Ordinal);
        if (start >= 0 && before[start..].TrimEnd(' ') is [.., '-'] && sentence.Contains("projekt", StringComparison.Ordinal))
        {
            return ofBefore ? FigureName.EarlierLastDay : FigureName.LastDay;
        }

        var until = before.EndsWith(" till ", StringComparison.Ordinal) || before.EndsWith("till och med ", StringComparison.Ordinal)
            || before.EndsWith("t.o.m. ", StringComparison.Ordinal);
        return until && !ofBefore && HasAny(before, ["projektperioden", "projekttiden", "projektet förlängs", "förlängning av projekt"])
            ? FigureName.LastDay
            : null;
    }

    private static FigureName? NamedLength(ProseNumber number)
    {
        var (before, sentence) = (number.Before, number.Sentence.Folded);
        return before.EndsWith("ytterligare ", StringComparison.Ordinal) || (before.EndsWith(" med ", StringComparison.Ordinal) && before.Contains("förläng", StringComparison.Ordinal))
                ? sentence.Contains("projekt", StringComparison.Ordinal) ? FigureName.AddedMonths : null
            : before.EndsWith("projektperioden är ", StringComparison.Ordinal) || before.EndsWith("projektperioden omfattar ", StringComparison.Ordinal)
                || before.EndsWith("projektperioden blir ", StringComparison.Ordinal)
                ? FigureName.Months
            : null;
    }

    // Within some words of the number, and no other number between.
    private static bool Near(string before, string word) =>
        before.LastIndexOf(word, StringComparison.Ordinal) is >= 0 and var place && before.Length - place < 40
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
