using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Amounts in the sentences on the decision: "1 050 000 kronor", "980.000 kr", "SEK 980 000".</summary>
internal static class FactAmount
{
    public const string Pattern = "(?:" + @"[0-9][0-9 .,]* ?(?:miljoner kronor|kronor|kr|SEK|tkr|mnkr|mkr)(?!\w)" + "|" + @"SEK ?[0-9]+(?:[ .,][0-9]+)*(?!\w)" + ")";

    private const string Unit = "SEK";

    /// <summary>Null when it cannot be read.</summary>
    public static Money? Read(string text)
    {
        var amount = text.StartsWith(Unit, StringComparison.Ordinal) ? $"{text[Unit.Length..]} {Unit}" : text;
        return AmountReader.Read(amount, Precision.Ore) switch
        {
            ReadAmount read => read.Amount,

            // Kronor have no three decimals: the point or comma parts the thousands. Thousands of kronor can have.
            AmbiguousAmount grouped when !amount.EndsWith("tkr", StringComparison.Ordinal) => grouped.AsGroup,
            _ => null,
        };
    }
}
