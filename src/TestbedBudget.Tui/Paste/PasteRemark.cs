using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Something to know before a paste is applied, as data: the preview words it. A closed set.</summary>
public abstract record PasteRemark
{
    private protected PasteRemark()
    {
    }
}

/// <summary>The amount is finer than the case counts in.</summary>
public sealed record PasteRounded(string Place, string Text, Money Amount) : PasteRemark;

/// <summary>"1.234" reads in two ways, and nothing is applied until one is chosen.</summary>
public sealed record PasteUnclear(string Place, string Text, Money AsGroup, Money AsDecimal) : PasteRemark;

/// <summary>The cell is not taken.</summary>
public sealed record PasteRefused(string Place, string Text, PasteReason Why) : PasteRemark;

/// <summary>The tables have no row of that name, or none so far down (null).</summary>
/// <param name="Added">It becomes a new row.</param>
public sealed record PasteNewRow(string? Label, bool Added) : PasteRemark;

/// <summary>The tables have no such period.</summary>
/// <param name="Added">It becomes a new period.</param>
public sealed record PasteNewPeriod(string Label, bool Added) : PasteRemark;

/// <summary>A column that is neither a period nor a sum.</summary>
public sealed record PasteColumnIgnored(string Text) : PasteRemark;

/// <summary>A column or row of sums, which is compared and not taken for amounts; without a word for it, it adds up.</summary>
/// <param name="Kept">The case keeps them as stated, beside the computed ones.</param>
public sealed record PasteSumsLeftOut(int Count, bool Guessed, bool Kept) : PasteRemark;

/// <summary>A pasted sum that the pasted amounts do not come to.</summary>
public sealed record PasteSumDiffers(string Place, Money Stated, Money Computed) : PasteRemark;

/// <summary>The new row becomes the grant row, since the case has none.</summary>
public sealed record PasteGrantRow(string Label) : PasteRemark;

/// <summary>The tables cannot be changed so; nothing is applied.</summary>
public sealed record PasteNotAllowed(Refusal Refusal) : PasteRemark;

public enum PasteReason
{
    NotAnAmount,

    /// <summary>"15 %": a share is no amount.</summary>
    Percent,
    TooLarge,

    /// <summary>The period is locked as actual.</summary>
    Locked,
    Heading,
}
