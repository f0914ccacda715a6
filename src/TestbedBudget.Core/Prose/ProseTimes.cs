using static TestbedBudget.Core.ProsePatterns;

namespace TestbedBudget.Core;

/// <summary>Words around a day or a length of time that say of which figure it is.</summary>
internal static class ProseTimes
{
    private static readonly string[] OfPeriod =
    [
        "projektet pågår", "pågår projektet", "projektet bedrivs", "bedrivs projektet", "projektet genomförs", "genomförs projektet",
        "projektet löper", "löper projektet", "projektet drivs", "drivs projektet", "projektperiod", "projekttid", "ansöker", " söker ", "bevilja",
    ];

    private static readonly string[] Parts = ["delmål", "etapp", "delprojekt", "arbetspaket", "aktivitet", " fas ", "i projektet "];

    public static FigureName? NamedDay(ProseNumber number)
    {
        var (before, sentence) = (number.Before, number.Sentence.Folded);
        var ofBefore = sentence.Contains("tidigare", StringComparison.Ordinal);
        if (before.EndsWith("daterat ", StringComparison.Ordinal) && ofBefore)
        {
            return FigureName.EarlierDecision;
        }

        if (!ofBefore && (HasAny(before, Parts) || number.After.StartsWith(" i ", StringComparison.Ordinal)))
        {
            return null;
        }

        // The days of "projektet pågår under perioden A – B".
        const string Period = "under perioden ";
        if (before.AsSpan().LastIndexOf(Period) is >= 0 and var start
            && sentence.Contains("projekt", StringComparison.Ordinal) && (ofBefore || HasAny(before[..start], OfPeriod)))
        {
            var between = before.AsSpan(start + Period.Length).TrimEnd(' ');
            if (between.Length == 0)
            {
                return ofBefore ? FigureName.EarlierFirstDay : FigureName.FirstDay;
            }

            if (between[^1] == '-')
            {
                return ofBefore ? FigureName.EarlierLastDay : FigureName.LastDay;
            }
        }

        var until = before.EndsWith(" till ", StringComparison.Ordinal) || before.EndsWith("till och med ", StringComparison.Ordinal)
            || before.EndsWith("t.o.m. ", StringComparison.Ordinal);
        return until && !ofBefore && LastOf(before, ["projektperioden", "projekttiden", "projektet förlängs", "förlängs projektet", "förlängning av projekt"]) is >= 0 and var named
            && !ProseDenial.Denies(before, named)
            ? FigureName.LastDay
            : null;
    }

    public static FigureName? NamedLength(ProseNumber number)
    {
        var (before, sentence) = (number.Before, number.Sentence.Folded);
        var named = LastOf(before, ["förläng"]);
        if (before.EndsWith("ytterligare ", StringComparison.Ordinal) || (named >= 0 && before.EndsWith(" med ", StringComparison.Ordinal)))
        {
            return sentence.Contains("projekt", StringComparison.Ordinal) && !ProseDenial.Denies(before, named < 0 ? before.Length : named)
                ? FigureName.AddedMonths
                : null;
        }

        foreach (var ending in (ReadOnlySpan<string>)["projektperioden är ", "projektperioden omfattar ", "projektperioden blir "])
        {
            if (before.EndsWith(ending, StringComparison.Ordinal) && !ProseDenial.Denies(before, before.Length - ending.Length))
            {
                return FigureName.Months;
            }
        }

        return null;
    }

    // Where the last of the words begins; -1 where there is none.
    private static int LastOf(string text, ReadOnlySpan<string> words)
    {
        var last = -1;
        foreach (var word in words)
        {
            last = Math.Max(last, text.AsSpan().LastIndexOf(word));
        }

        return last;
    }
}
