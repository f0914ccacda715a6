namespace TestbedBudget.Core;

/// <summary>Where a document is not what it should be. The screen words it.</summary>
/// <param name="Path">The place, e.g. "base/costs/3/label"; empty for the document as a whole.</param>
/// <param name="Line">The line of the place, from 1.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Detail">The limit or the words that are allowed; null where there is nothing to add.</param>
/// <param name="Found">What stands there, cut short; null when nothing does.</param>
public sealed record JsonFault(string Path, int Line, JsonExpectation Expected, string? Detail, string? Found);

/// <summary>What a document should hold in a place.</summary>
public enum JsonExpectation
{
    /// <summary>Well-formed JSON in UTF-8, no property twice.</summary>
    Json,

    /// <summary>Fewer bytes; the detail is how many at most.</summary>
    SmallerDocument,

    /// <summary>A schema number that this program knows; the detail is the newest.</summary>
    KnownSchema,
    Object,
    List,

    /// <summary>A list of no more items than the detail says.</summary>
    ShorterList,
    Text,

    /// <summary>A text of one character at least.</summary>
    TextNotEmpty,

    /// <summary>A text of no more characters than the detail says.</summary>
    ShorterText,

    /// <summary>Kronor with at most two decimals, within what a cell or a sum holds.</summary>
    Amount,

    /// <summary>A number within the limits of the detail.</summary>
    Number,
    WholeNumber,
    YesOrNo,

    /// <summary>A day as yyyy-MM-dd, from 1900 to 2999.</summary>
    Date,

    /// <summary>One of the words of the detail.</summary>
    KnownWord,

    /// <summary>Periods that follow each other without a gap.</summary>
    Timeline,

    /// <summary>One cell a period.</summary>
    CellForEachPeriod,

    /// <summary>An identity that no other row has.</summary>
    OwnRowIdentity,

    /// <summary>The identity of a financier row.</summary>
    FinancierRow,

    /// <summary>A formula in its canonical form.</summary>
    Formula,
}
