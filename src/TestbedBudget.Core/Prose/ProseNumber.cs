namespace TestbedBudget.Core;

/// <summary>An amount, share, day or length of time in prose.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">With its unit.</param>
public sealed record ProseNumber(int Start, int Length, Quantity Quantity, ProseSentence Sentence)
{
    public int End => Start + Length;

    /// <summary>Where the unit ends: behind the number, where it alone is bold.</summary>
    public int UnitEnd { get; init; } = Start + Length;

    /// <summary>The sentence before the number, in lower case with plain spaces, without marks of emphasis.</summary>
    public string Before => Unmarked(Sentence.Folded[..(Start - Sentence.Start)]);

    /// <summary>The sentence after the number and its unit.</summary>
    public string After => Unmarked(Sentence.Folded[(UnitEnd - Sentence.Start)..]);

    // Most sentences have no marks: they come back as they are.
    private static string Unmarked(string text) =>
        text.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}

/// <summary>A sentence of a text, without the blanks around it.</summary>
public sealed record ProseSentence(int Start, string Text)
{
    /// <summary>In lower case with plain spaces, as long as the text.</summary>
    public string Folded => field ??= Fold(Text);

    private static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            folded[i] = source[i] is SwedishNumber.NoBreakSpace or '\u202F' or '\n' or '\t' ? ' '
                : source[i] is '\u2013' or '\u2014' ? '-'
                : char.ToLowerInvariant(source[i]);
        }
    });
}
