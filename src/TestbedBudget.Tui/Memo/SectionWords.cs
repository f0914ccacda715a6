namespace TestbedBudget.Tui;

/// <summary>What a section is called on the screen, and how long it is.</summary>
public static class SectionWords
{
    public static string Heading(Texts texts, string heading) => heading.Length == 0 ? texts.Memos.NoHeading : heading;

    /// <summary>How many words the text has.</summary>
    public static int Count(string text)
    {
        var (count, inWord) = (0, false);
        foreach (var character in text)
        {
            count += !char.IsWhiteSpace(character) && !inWord ? 1 : 0;
            inWord = !char.IsWhiteSpace(character);
        }

        return count;
    }
}
