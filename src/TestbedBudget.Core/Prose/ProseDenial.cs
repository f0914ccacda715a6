namespace TestbedBudget.Core;

/// <summary>Words that deny what a sentence names: "utan förlängning av projektet till den …" says nothing of the last day.</summary>
internal static class ProseDenial
{
    private static readonly string[] Words = ["utan", "inte", "ej", "ingen", "inget", "inga", "aldrig", "varken"];
    private static readonly string[] Boundaries = [",", ";", ":", "(", " - ", " och ", " men ", " därför ", " eftersom "];

    /// <param name="before">The sentence before the number, in lower case.</param>
    public static bool Denies(string before)
    {
        var start = 0;
        foreach (var boundary in Boundaries)
        {
            start = before.LastIndexOf(boundary, StringComparison.Ordinal) is >= 0 and var place ? Math.Max(start, place + boundary.Length) : start;
        }

        foreach (var word in Words)
        {
            for (var at = before.IndexOf(word, start, StringComparison.Ordinal); at >= 0; at = before.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var end = at + word.Length;
                if ((at == 0 || !char.IsLetter(before[at - 1])) && (end == before.Length || !char.IsLetter(before[end])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
