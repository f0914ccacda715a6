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

    /// <param name="before">The sentence before the number, in lower case.</param>
    /// <param name="named">Where in it the words begin that name the figure.</param>
    public static bool Denies(string before, int named)
    {
        var start = 0;
        foreach (var boundary in Boundaries)
        {
            start = before.LastIndexOf(boundary, StringComparison.Ordinal) is >= 0 and var place ? Math.Max(start, place + boundary.Length) : start;
        }

        return HasAny(before, start, named, OfWhatFollows) || HasAny(before, start, before.Length, OfTheClause);
    }

    // As words of their own, from one place to another.
    private static bool HasAny(string text, int start, int end, string[] words)
    {
        for (var i = start; i < end;)
        {
            var wordEnd = ProseScan.Letters(text, i, end);
            if (IsAny(text.AsSpan(i, wordEnd - i), words) && !IsAffirmed(text, wordEnd))
            {
                return true;
            }

            i = wordEnd + 1;
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
