namespace TestbedBudget.Core;

/// <summary>Names as sentences bend them: "Kumla kommuns", "Regionen", "projektet Test".</summary>
public static class NameWords
{
    // Nouns that stand for whoever is meant.
    private static readonly string[] Pronouns =
    [
        "sökanden", "sökande", "projektet", "projektägaren", "organisationen", "bolaget", "företaget", "föreningen", "stiftelsen",
        "vi", "den", "de", "som", "och",
    ];

    private static readonly string[] Endings = ["s", "en", "et", "n", "ens", "ets", "ns"];

    /// <summary>The words of the text in lower case, without the signs between them.</summary>
    public static ImmutableArray<string> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                words.Add(text[start..i].ToLowerInvariant());
            }

            i += i == start ? 1 : 0;
        }

        return words.ToImmutable();
    }

    /// <summary>Whether both can name the same: the words of the shorter are all in the longer. A pronoun can be anyone.</summary>
    public static bool Agree(string one, string other)
    {
        var (few, many) = (Of(one), Of(other));
        (few, many) = few.Length <= many.Length ? (few, many) : (many, few);
        foreach (var word in few)
        {
            if (Array.IndexOf(Pronouns, word) < 0 && !Has(many, word))
            {
                return IsPronoun(many);
            }
        }

        return true;
    }

    /// <summary>Whether the name is one of the words, a genitive or the definite article aside.</summary>
    public static bool Has(ImmutableArray<string> words, string name)
    {
        foreach (var word in words)
        {
            if (IsSame(word, name))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSame(string word, string other)
    {
        var (stem, bent) = word.Length <= other.Length ? (word, other) : (other, word);
        return bent.StartsWith(stem, StringComparison.Ordinal)
            && (bent.Length == stem.Length || Array.IndexOf(Endings, bent[stem.Length..]) >= 0);
    }

    private static bool IsPronoun(ImmutableArray<string> words) => words is [var only] && Array.IndexOf(Pronouns, only) >= 0;
}
