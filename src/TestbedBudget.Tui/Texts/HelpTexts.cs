using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>What the help says beside the table of keys.</summary>
public abstract class HelpTexts
{
    /// <summary>How amounts can be typed, and what the marks beside them mean.</summary>
    public abstract ImmutableArray<string> Tables { get; }

    /// <summary>What is known of this terminal, and what to press where a key does not arrive.</summary>
    /// <param name="menu">The key that opens the menu; null where none does.</param>
    public abstract ImmutableArray<string> Facts(TerminalFacts facts, string? menu);
}

public sealed class SwedishHelpTexts : HelpTexts
{
    public override ImmutableArray<string> Tables =>
    [
        "Belopp: 1 143 818,50 med mellanslag, komma eller punkt; 120k och 1,2M; tkr och mnkr; - före för minus.",
        "Skriv över cellen direkt; Enter behåller och går nedåt, Tab åt höger, Esc ger upp.",
        "Klistra in hela beslutet eller en tabell med terminalens egen inklistring (Ctrl+Shift+V, Shift+Ins, högerklick).",
        "Märken vid raden: > 1:1-raden, f beräknad, k kontanter, t tid, n annat än pengar, r rambudget; i en prövning: m h å följer månader, halvår, år, = är fast.",
        "Märken vid beloppet: * ifyllt på en beräknad rad, \" anteckning, ~ ändrat i prövningen. U: perioden är utfall.",
        "Varje ändring är lagrad innan den visas: det finns inget att spara för att inte förlora arbete.",
    ];

    public override ImmutableArray<string> Facts(TerminalFacts facts, string? menu) =>
    [
        $"Terminalen: TERM={facts.Term}{(facts.Identity is { } name ? $", svarar som {name}" : string.Empty)}.",
        facts.ShiftArrowSeen
            ? "Shift+pil har kommit fram: den markerar."
            : "Shift+pil har inte kommit fram än: F8 markerar med vanliga pilar.",
        facts.CtrlArrowSeen
            ? "Ctrl+pil har kommit fram: den går till kanten av det ifyllda."
            : "Ctrl+pil har inte kommit fram än: End och sedan en pil gör detsamma.",
        .. menu is null ? Array.Empty<string>() : [$"Utan F-tangenter: {menu} öppnar menyn, som når allt med vanliga bokstäver."],
    ];
}

public sealed class EnglishHelpTexts : HelpTexts
{
    public override ImmutableArray<string> Tables =>
    [
        "Amounts: 1 143 818,50 with spaces, comma or point; 120k and 1,2M; tkr and mnkr; - in front for minus.",
        "Type over the cell at once; Enter keeps it and goes down, Tab right, Esc gives it up.",
        "Paste a whole decision or a table with the terminal's own paste (Ctrl+Shift+V, Shift+Ins, right click).",
        "Marks of a row: > the grant row, f calculated, k cash, t time, n in kind, r own budget; in a what-if: m h y follows months, half-years, years, = is fixed.",
        "Marks of an amount: * typed in a calculated row, \" a note, ~ changed in the what-if. A: the period is actual.",
        "Every change is stored before it shows: nothing has to be saved to be safe.",
    ];

    public override ImmutableArray<string> Facts(TerminalFacts facts, string? menu) =>
    [
        $"This terminal: TERM={facts.Term}{(facts.Identity is { } name ? $", answers as {name}" : string.Empty)}.",
        facts.ShiftArrowSeen
            ? "Shift+arrow has arrived: it selects."
            : "Shift+arrow has not been seen yet: F8 selects with plain arrows.",
        facts.CtrlArrowSeen
            ? "Ctrl+arrow has arrived: it goes to the edge of the data."
            : "Ctrl+arrow has not been seen yet: End and then an arrow does the same.",
        .. menu is null ? Array.Empty<string>() : [$"No F-keys? {menu} opens the menu, which reaches everything by plain letters."],
    ];
}
