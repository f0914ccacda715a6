namespace TestbedBudget.Core;

/// <summary>What a case is stored under: its Dnr, or a made-up key when it has none.</summary>
public static class CaseKey
{
    private const char MadeUpMark = '~';

    public static string For(Header header, Guid random) => header.CaseNumber is { Length: > 0 } number
        ? number
        : $"{MadeUpMark}{random.ToString("N")[..12]}";

    /// <summary>A made-up key is never shown as a Dnr.</summary>
    public static bool IsMadeUp(string key) => key.StartsWith(MadeUpMark);
}
