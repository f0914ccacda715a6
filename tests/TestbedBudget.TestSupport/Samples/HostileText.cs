namespace TestbedBudget.TestSupport;

/// <summary>Labels that somebody could use to break or steer what shows them.</summary>
public static class HostileText
{
    public static ImmutableArray<string> All { get; } =
    [
        "a | b", "<script>alert(1)</script>", "=HYPERLINK(\"http://x\";\"y\")", "+1", "-1", "@SUM(A1)", "''=x", "\u001b[31mröd\u001b[0m",
        "höger\u202evänster", "*fet* _kursiv_ `kod` [länk](javascript:x)", "# rubrik", "1. punkt", "- punkt", "&amp; &lt;", "\\|", "{{decision}}",
        "~~struken~~", new string('å', 10_000), "rad\nrad\tflik", "o\u0308ga", "",
        "\u001b]52;c;ZXZpbA==\u0007", "\u009b2J", "\u200f\u202bhöger\u202c", "\rÖver", "\u0007pip", "a\u2028b", "\"><img src=x onerror=alert(1)>", "\u2066x\u2069",
    ];
}
