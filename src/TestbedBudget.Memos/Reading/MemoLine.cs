namespace TestbedBudget.Memos;

/// <summary>A line of the text with its number, from 1. Spaces are kept: in tables they count.</summary>
internal readonly record struct MemoLine(int Number, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The line without outer blanks, runs of blanks as one space.</summary>
    public string Words => string.Join(' ', Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static ImmutableArray<MemoLine> Split(string text)
    {
        var clean = LatinLetters.Clean(text).ReplaceLineEndings("\n");
        var lines = ImmutableArray.CreateBuilder<MemoLine>();
        foreach (var line in clean.Split('\n'))
        {
            lines.Add(new MemoLine(lines.Count + 1, line));
        }

        return lines.ToImmutable();
    }
}
