namespace TestbedBudget.Core;

/// <summary>
/// Finds the numbers of Markdown prose with the sentences that they stand in. Tables, placeholders, numbers of
/// paragraphs and of lists, years and ranges of years are none.
/// </summary>
/// <remarks>By hand: it runs before the first screen, and after each change.</remarks>
public static class ProseReader
{
    public static List<ProseNumber> Read(string text)
    {
        var numbers = new List<ProseNumber>();
        if (!HasNumbers(text))
        {
            return numbers;
        }

        for (var start = 0; start < text.Length;)
        {
            var end = SentenceEnd(text, start);
            if (!IsTable(text, start))
            {
                ReadSentence(text, start, end, numbers);
            }

            start = end;
        }

        return numbers;
    }

    /// <summary>The text with hard spaces inside its numbers and before their units, so that no line breaks there.</summary>
    public static string Hardened(string text)
    {
        var numbers = Read(text);
        return numbers.Count == 0 ? text : string.Create(text.Length, (text, numbers), static (hard, from) =>
        {
            from.text.CopyTo(hard);
            foreach (var number in from.numbers)
            {
                hard[number.Start..number.End].Replace(' ', SwedishNumber.NoBreakSpace);
            }
        });
    }

    private static void ReadSentence(string text, int start, int end, List<ProseNumber> numbers)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        ProseSentence? sentence = null;
        var from = start;
        var hasLengths = HasLengths(text.AsSpan(start, end - start));
        for (var i = Next(start); i < end; i = Next(i))
        {
            if (text[i] == '{' && i + 1 < end && text[i + 1] == '{')
            {
                var close = text.IndexOf("}}", i, end - i, StringComparison.Ordinal);
                i = close < 0 ? i + 2 : close + 2;
            }
            else if (QuantityReader.At(text, from, i, end) is { } read)
            {
                sentence ??= new ProseSentence(start, text[start..end]);
                if (read.Quantity is { } quantity)
                {
                    numbers.Add(new ProseNumber(read.Start, read.End - read.Start, read.UnitEnd, quantity, sentence));
                }

                i = from = read.UnitEnd;
            }
            else
            {
                i++;
            }
        }

        // Only a length can begin with a letter.
        int Next(int at)
        {
            while (!hasLengths && at < end && !char.IsAsciiDigit(text[at]) && text[at] != '{')
            {
                at++;
            }

            return at;
        }
    }

    // A sentence ends with its sign before a blank and a capital, and where a line does that the next one does not go on.
    private static int SentenceEnd(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\n' && i > start && (i + 1 == text.Length || BeginsBlock(text, i + 1) || IsTable(text, start)))
            {
                return i + 1;
            }

            if (text[i] is '.' or '!' or '?' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
            {
                var next = i + 1;
                while (next < text.Length && text[next] is ' ' or '\n' or SwedishNumber.NoBreakSpace)
                {
                    next++;
                }

                if (next == text.Length || char.IsUpper(text[next]) || text[next] is '{' or '*' or '"' or '”')
                {
                    return i + 1;
                }
            }
        }

        return text.Length;
    }

    private static bool BeginsBlock(string text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] == ' ')
        {
            i++;
        }

        return i == text.Length || text[i] is '\n' or '|' or '#' or '>' or '`'
            || (text[i] is '-' or '*' or '+' && i + 1 < text.Length && text[i + 1] == ' ')
            || IsListNumber(text, i);
    }

    /// <summary>"3. " and "3) " at the start of a line.</summary>
    internal static bool IsListNumber(string text, int start)
    {
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i > start && i - start < 4 && i + 1 < text.Length && text[i] is '.' or ')' && text[i + 1] == ' ';
    }

    private static bool IsTable(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\n')
        {
            start++;
        }

        return start < text.Length && text[start] == '|';
    }

    private static bool HasNumbers(string text)
    {
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                return true;
            }
        }

        return HasLengths(text);
    }

    // In words: "ett och ett halvt år".
    private static bool HasLengths(ReadOnlySpan<char> text) => HasWord(text, "år") || HasWord(text, "halvår") || HasWord(text, "månad");

    private static bool HasWord(ReadOnlySpan<char> text, string beginning)
    {
        for (var i = text.IndexOf(beginning, StringComparison.Ordinal); i >= 0;)
        {
            if (i == 0 || !char.IsLetter(text[i - 1]))
            {
                return true;
            }

            var ahead = text[(i + 1)..].IndexOf(beginning, StringComparison.Ordinal);
            i = ahead < 0 ? -1 : i + 1 + ahead;
        }

        return false;
    }
}
