namespace TestbedBudget.Terminal;

/// <summary>What is known of the terminal, for the help screen.</summary>
/// <param name="Term">The value of TERM.</param>
/// <param name="Identity">What it answers to be, such as "PuTTY"; null if it did not answer.</param>
/// <param name="ShiftArrowSeen">Shift+arrow has arrived at least once, so that it works here.</param>
/// <param name="CtrlArrowSeen">The same for Ctrl+arrow.</param>
/// <param name="Remote">The session came over SSH.</param>
public sealed record TerminalFacts(
    string Term,
    string? Identity,
    bool ShiftArrowSeen,
    bool CtrlArrowSeen,
    bool Remote)
{
    internal TerminalFacts After(IReadOnlyList<InputEvent> events, string? identity)
    {
        var facts = identity == Identity ? this : this with { Identity = identity };
        foreach (var input in events)
        {
            if (input is KeyPressed { Key: { Code: >= KeyCode.Up and <= KeyCode.Right } key })
            {
                facts = key.HasShift && !facts.ShiftArrowSeen ? facts with { ShiftArrowSeen = true } : facts;
                facts = key.HasCtrl && !facts.CtrlArrowSeen ? facts with { CtrlArrowSeen = true } : facts;
            }
        }

        return facts;
    }
}
