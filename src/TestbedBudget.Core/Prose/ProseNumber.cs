namespace TestbedBudget.Core;

/// <summary>An amount, share, day or length of time in prose.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">With its unit.</param>
public sealed record ProseNumber(int Start, int Length, Quantity Quantity, ProseSentence Sentence)
{
    public int End => Start + Length;

    /// <summary>The sentence before the number, in lower case with plain spaces.</summary>
    public string Before => Sentence.Folded[..(Start - Sentence.Start)];

    /// <summary>The sentence after the number and its unit.</summary>
    public string After => Sentence.Folded[(End - Sentence.Start)..];
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
