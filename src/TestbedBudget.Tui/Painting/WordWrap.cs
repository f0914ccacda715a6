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
            var start = 0;
            do
            {
                var end = LineEnd(paragraph, start, width);
                yield return paragraph[start..end].TrimEnd(' ');
                start = end;
                while (start < paragraph.Length && paragraph[start] == ' ')
                {
                    start++;
                }
            }
            while (start < paragraph.Length);
        }
    }

    private static int LineEnd(string text, int start, int width)
    {
        if (TextWidth.Of(text.AsSpan(start)) <= width)
        {
            return text.Length;
        }

        var (end, lastSpace) = (start, -1);
        while (end < text.Length)
        {
            var next = end + (char.IsHighSurrogate(text[end]) && end + 1 < text.Length ? 2 : 1);
            if (TextWidth.Of(text.AsSpan(start, next - start)) > width)
            {
                break;
            }

            lastSpace = text[end] == ' ' ? end : lastSpace;
            end = next;
        }

        return end < text.Length && text[end] == ' ' ? end
            : lastSpace > start ? lastSpace
            : Math.Max(end, Math.Min(text.Length, start + 1));
    }
}
