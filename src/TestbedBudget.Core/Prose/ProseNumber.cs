namespace TestbedBudget.Core;

/// <summary>An amount, share, day or length of time in prose.</summary>
/// <param name="start">Where it begins in the text.</param>
/// <param name="length">With its unit.</param>
/// <param name="unitEnd">Where the unit ends: behind the number, where it alone is bold.</param>
public sealed class ProseNumber(int start, int length, int unitEnd, Quantity quantity, ProseSentence sentence)
{
    public int Start => start;
    public int Length => length;
    public int End => start + length;
    public Quantity Quantity => quantity;
    public ProseSentence Sentence => sentence;

    /// <summary>The key of the quantity.</summary>
    public string Key => field ??= quantity.Key;

    /// <summary>The sentence before the number, in lower case with plain spaces, without marks of emphasis.</summary>
    public string Before => field ??= Unmarked(sentence.Folded[..(start - sentence.Start)]);

    /// <summary>The sentence after the number and its unit.</summary>
    public string After => field ??= Unmarked(sentence.Folded[(unitEnd - sentence.Start)..]);

    /// <summary>What the words around it say: asked for at each change of an amount, and read once.</summary>
    internal ProseMeaning Meaning => field ??= ProsePatterns.Meaning(this);

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

/// <summary>What the words around a number say of it, whatever the figures are.</summary>
/// <param name="IsOfBudget">
/// It can be of the budget at all: "50 procent" and "två år" are of many things, so their sentences have to name the
/// grant, or the project.
/// </param>
/// <param name="IsOfThePast">It was so before: "från 15 000 kr till", "(tidigare 15 000 kr)", "i stället för".</param>
/// <param name="Named">The figure that they name; null when they name none.</param>
/// <param name="IsActualShare">They say what share the grant is: "uppgår då till 50 procent av".</param>
internal sealed record ProseMeaning(bool IsOfBudget, bool IsOfThePast, FigureName? Named, bool IsActualShare);
