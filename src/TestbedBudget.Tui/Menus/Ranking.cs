using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Orders what is searched by how well it fits: it is that, it begins so, a word of it does, it holds it, or holds its letters in order.</summary>
public static class Ranking
{
    private const int None = int.MaxValue;

    /// <summary>The indices of the items that fit, best first; ties keep their order. Case and accents do not matter.</summary>
    /// <param name="items">The texts of each item, folded, the more telling first.</param>
    public static ImmutableArray<int> Of(string typed, ImmutableArray<ImmutableArray<string>> items)
    {
        var sought = SwedishText.Folded(typed.Trim());
        return
        [
            .. items.Select((texts, index) => (Rank: Best(sought, texts), Index: index))
                .Where(item => item.Rank != None)
                .OrderBy(item => item.Rank)
                .Select(item => item.Index),
        ];
    }

    /// <summary>The texts as they are compared: done once, not for each letter.</summary>
    public static ImmutableArray<string> Folded(params ReadOnlySpan<string> texts)
    {
        var folded = ImmutableArray.CreateBuilder<string>(texts.Length);
        foreach (var text in texts)
        {
            folded.Add(SwedishText.Folded(text));
        }

        return folded.MoveToImmutable();
    }

    private static int Best(string sought, ImmutableArray<string> texts)
    {
        var best = None;
        for (var i = 0; i < texts.Length; i++)
        {
            if (Rank(sought, texts[i]) is { } rank)
            {
                best = Math.Min(best, (rank * texts.Length) + i);
            }
        }

        return best;
    }

    private static int? Rank(string sought, string text) =>
        text == sought ? 0
        : text.StartsWith(sought, StringComparison.Ordinal) ? 1
        : WordBegins(sought, text) ? 2
        : text.Contains(sought, StringComparison.Ordinal) ? 3
        : EveryWordIn(sought, text) ? 4
        : HoldsInOrder(sought, text) ? text[0] == sought[0] ? 5 : 6
        : null;

    private static bool WordBegins(string sought, string text)
    {
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EveryWordIn(string sought, string text) =>
        sought.Contains(' ') && sought.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => text.Contains(word, StringComparison.Ordinal));

    // Letters scattered over a whole sentence mean nothing: a name is short.
    private static bool HoldsInOrder(string sought, string text)
    {
        var at = 0;
        foreach (var letter in text)
        {
            at += at < sought.Length && letter == sought[at] ? 1 : 0;
        }

        return at == sought.Length && text.Length <= 30;
    }
}
