namespace TestbedBudget.Terminal;

/// <summary>What the terminal can show. Bold, underline and reverse video are there at every level.</summary>
public enum ColorLevel
{
    None,
    Colors16,
    Colors256,
    TrueColor,
}

/// <summary>What the user asked for.</summary>
public enum ColorChoice
{
    Auto,
    None,
    Colors16,
    Colors256,
}
