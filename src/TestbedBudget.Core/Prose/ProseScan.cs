namespace TestbedBudget.Core;

/// <summary>Steps through a text by hand: where blanks, letters and digits end.</summary>
internal static class ProseScan
{
    // Blanks, and what makes the number bold.
    public static int Gap(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\n' or SwedishNumber.NoBreakSpace or '\u202F' or '*' or '_')
        {
            i++;
        }

        return i;
    }

    public static int Blanks(string text, int i, int end)
    {
        while (i < end && text[i] is ' ' or '\n' or SwedishNumber.NoBreakSpace or '\u202F')
        {
            i++;
        }

        return i;
    }

    public static int Letters(string text, int i, int end)
    {
        while (i < end && char.IsLetter(text[i]))
        {
            i++;
        }

        return i;
    }

    public static int Digits(string text, int i, int end)
    {
        var start = i;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i - start;
    }
}
