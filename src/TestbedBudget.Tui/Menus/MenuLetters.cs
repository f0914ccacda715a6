namespace TestbedBudget.Tui;

/// <summary>Gives each line of a menu a letter of its own, a–z: the first of its label that is free (TERMS).</summary>
public static class MenuLetters
{
    public static ImmutableArray<MenuLine> Of<TItem>(ImmutableArray<TItem> items, Func<TItem, string> label)
    {
        var lines = ImmutableArray.CreateBuilder<MenuLine>(items.Length);
        var taken = string.Empty;
        foreach (var item in items)
        {
            var text = label(item);
            var index = FirstFree(text, taken);
            var letter = index >= 0 ? Fold(text[index]) : FirstFree(taken);
            taken += letter;
            lines.Add(new MenuLine(text, letter, index));
        }

        return lines.ToImmutable();
    }

    /// <summary>The letter as it is typed on any keyboard: å and ä as a, ö as o.</summary>
    public static char Fold(int rune) => rune switch
    {
        >= 'a' and <= 'z' => (char)rune,
        >= 'A' and <= 'Z' => (char)(rune - 'A' + 'a'),
        'å' or 'ä' or 'Å' or 'Ä' => 'a',
        'ö' or 'Ö' => 'o',
        'é' or 'É' => 'e',
        _ => '\0',
    };

    private static int FirstFree(string text, string taken)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) is var letter and not '\0' && !taken.Contains(letter))
            {
                return i;
            }
        }

        return -1;
    }

    // A label whose letters are all taken gets the first letter that is not; it is shown before it.
    private static char FirstFree(string taken)
    {
        for (var letter = 'a'; letter < 'z'; letter++)
        {
            if (!taken.Contains(letter))
            {
                return letter;
            }
        }

        return 'z';
    }
}
