using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.EndToEnd;

internal static class TerminalMenu
{
    /// <summary>Runs a command by its label, as the search among commands finds it.</summary>
    public static PseudoTerminal Run(this PseudoTerminal terminal, string label) =>
        terminal.Press(":").WaitForText("Kommandon: skriv").Type(label).WaitForText($"> {label}").Press("Enter");
}
