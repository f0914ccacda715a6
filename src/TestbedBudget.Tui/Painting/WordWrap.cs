using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Breaks text into lines at spaces; a word wider than the line is broken where it must be.</summary>
public static class WordWrap
{
    public static IEnumerable<string> Lines(string text, int width)
    {
        if (width <= 0)
        {
            yield break;
        }

        foreach (var paragraph in text.Split('\n'))
        {
            var line = Next(paragraph, 0, paragraph.Length, width);
            yield return paragraph[line.Start..line.End];
            while (line.Next < paragraph.Length)
            {
                line = Next(paragraph, line.Next, paragraph.Length, width);
                yield return paragraph[line.Start..line.End];
            }
        }
    }

    /// <summary>The same lines as places in the text, so that a caret can stand in them; an empty text has one.</summary>
    public static ImmutableArray<TextLine> Places(string text, int width)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>();
        var start = 0;
        while (true)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            do
            {
                var line = Next(text, start, end, Math.Max(1, width));
                lines.Add(line);
                start = line.Next;
            }
            while (start < end);

            if (end == text.Length)
            {
                return lines.ToImmutable();
            }

            lines[^1] = lines[^1] with { Next = end + 1 };
            start = end + 1;
        }
    }

    private static TextLine Next(string text, int start, int end, int width)
    {
        var fits = start + TextWidth.Fitting(text.AsSpan(start, end - start), width);
        var stop = fits;
        if (fits < end)
        {
            // The spaces that a line is indented by are no place to break it at.
            var word = start;
            while (word < fits && text[word] == ' ')
            {
                word++;
            }

            var space = text[fits] == ' ' ? fits : text.AsSpan(word, fits - word).LastIndexOf(' ') + word;
            stop = space > word ? space : Math.Max(fits, start + 1);
        }

        var next = stop;
        while (next < end && text[next] == ' ')
        {
            next++;
        }

        while (stop > start && text[stop - 1] == ' ')
        {
            stop--;
        }

        return new TextLine(start, stop, next);
    }
}

/// <summary>A line of wrapped text: from its start to the spaces at its end, and where the next line begins.</summary>
public readonly record struct TextLine(int Start, int End, int Next);
