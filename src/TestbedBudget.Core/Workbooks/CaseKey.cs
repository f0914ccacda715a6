namespace TestbedBudget.Core;

/// <summary>What a case is stored under: its Dnr, or a made-up key when it has none.</summary>
public static class CaseKey
{
    /// <summary>How many characters a key, and so a Dnr, has at most.</summary>
    public const int Longest = JsonLimits.LongestIdentity;

    private const char MadeUpMark = '~';

    public static string For(Header header, Guid random) => header.CaseNumber is { Length: > 0 } number
        ? number
        : $"{MadeUpMark}{random.ToString("N")[..12]}";
}
