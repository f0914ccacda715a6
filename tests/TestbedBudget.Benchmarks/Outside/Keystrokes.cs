namespace TestbedBudget.Benchmarks.Outside;

/// <summary>The same jobs in each program's own keys.</summary>
/// <param name="BeforeAmount">What begins to type an amount over a cell.</param>
/// <param name="ToAmounts">Goes from where the program starts to a column of amounts; empty when it stands there.</param>
internal sealed record Keystrokes(string Down, string Right, string PageDown, string BeforeAmount, string ToAmounts)
{
    public const string Move = "move", Edit = "edit", ScrollRow = "scroll a row", Page = "page";

    private static readonly string[] TypedAmounts = ["2300985", "210000", "15500", "225500", "7500", "16250", "305000"];

    public static readonly Keystrokes Ours = new("\e[B", "\e[C", "\e[6~", "", "");
    public static readonly Keystrokes Sc = new("j", "l", "\u0006", "=", "l");
    public static readonly Keystrokes VisiData = new("j", "l", "\u0006", "e", "l");

    /// <summary>A walk over the example case, and amounts typed over cells.</summary>
    public ImmutableArray<KeyStep> InSmallSheet =>
    [
        KeyStep.Repeated(null, Right, ToAmounts.Length),
        KeyStep.Repeated(Move, Down, 8),
        KeyStep.Repeated(Move, Right, 2),
        Amounts(),
    ];

    /// <summary>Amounts typed where the program starts, after as long a walk as in the example case: away and back.</summary>
    public ImmutableArray<KeyStep> AfterWalk(string up) =>
        [KeyStep.Repeated(Move, Down, 5), KeyStep.Repeated(Move, up, 5), Amounts()];

    /// <summary>Down to the edge and over it, by rows and by pages, and amounts typed over cells.</summary>
    public ImmutableArray<KeyStep> InLargeSheet =>
    [
        KeyStep.Repeated(null, Right, ToAmounts.Length),
        KeyStep.Repeated(null, Down, Measurement.Screen.Rows + 2),
        KeyStep.Repeated(ScrollRow, Down, 10),
        KeyStep.Repeated(Page, PageDown, 6),
        Amounts(),
    ];

    // An amount and Enter in one packet, as it comes over a link.
    public KeyStep Amounts() => new(Edit, [.. TypedAmounts.Select(amount => BeforeAmount + amount + "\r")]);
}
