namespace TestbedBudget.Core;

/// <summary>Words that deny what a sentence names: "utan förlängning av projektet till den …" says nothing of the last day.</summary>
internal static class ProseDenial
{
    // What they deny stands behind them: "förlängs utan nya medel till" does name the last day.
    private static readonly string[] OfWhatFollows = ["utan", "ingen", "inget", "inga"];
    private static readonly string[] OfTheClause = ["inte", "ej", "aldrig", "varken"];

    // "inte bara till", "inte minst genom": nothing is denied.
    private static readonly string[] Affirming = ["bara", "enbart", "endast", "minst"];
    private static readonly string[] Boundaries = [",", ";", ":", "(", " - ", " och ", " men ", " därför ", " eftersom "];

    // What is done without ends at the verb: "utan nya medel förlängs projektet till" names the last day too. What "utan
    // att" denies goes on behind it.
    private const string Without = "utan";
    private static readonly string[] Verbs = ["förlängs", "förlänger"];
    private const string That = "att";

    /// <param name="before">The sentence before the number, in lower case.</param>
    /// <param name="named">Where in it the words begin that name the figure.</param>
    public static bool Denies(string before, int named)
    {
        var start = 0;
        foreach (var boundary in Boundaries)
        {
            start = before.AsSpan().LastIndexOf(boundary) is >= 0 and var place ? Math.Max(start, place + boundary.Length) : start;
        }

        return HasAny(before, start, named, OfWhatFollows) || HasAny(before, start, before.Length, OfTheClause);
    }

    // As words of their own, from one place to another.
    private static bool HasAny(string text, int start, int end, string[] words)
    {
        for (var i = start; i < end;)
        {
            var wordEnd = ProseScan.Letters(text, i, end);
            var word = text.AsSpan(i, wordEnd - i);
            if (IsAny(word, words) && !IsAffirmed(text, wordEnd) && !(word.SequenceEqual(Without) && EndsAtVerb(text, wordEnd, end)))
            {
                return true;
            }

            i = wordEnd + 1;
        }

        return false;
    }

    // The verb may be what is named.
    private static bool EndsAtVerb(string text, int wordEnd, int named)
    {
        var next = ProseScan.Blanks(text, wordEnd, text.Length);
        for (var i = next; i <= named && i < text.Length;)
        {
            var end = ProseScan.Letters(text, i, text.Length);
            var word = text.AsSpan(i, end - i);
            if (IsAny(word, Verbs) || (i == next && word.SequenceEqual(That)))
            {
                return !word.SequenceEqual(That);
            }

            i = end + 1;
        }

        return false;
    }

    private static bool IsAffirmed(string text, int wordEnd)
    {
        var next = ProseScan.Blanks(text, wordEnd, text.Length);
        return IsAny(text.AsSpan(next, ProseScan.Letters(text, next, text.Length) - next), Affirming);
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
        {
            if (word.SequenceEqual(candidate))
            {
                return true;
            }
        }

        return false;
    }
}
