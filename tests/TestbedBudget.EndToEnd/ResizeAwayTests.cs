using System.Text;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>The terminal gets another size while a shell, an editor or a plain text has it: the program knows when it is back.</summary>
public sealed class ResizeAwayTests
{
    private const int StopFromTerminal = 20;
    private const string LastRow = "Karlskoga kommun (kontanter)";
    private static readonly Size Small = new(80, 14);

    [Fact]
    public void A_click_lands_on_the_row_that_is_seen_after_a_suspension()
    {
        using var place = Workplace.WithExtension();
        File.WriteAllText(Path.Combine(place.Folder, "start"), place.Script(Workplace.Extension));
        using var shell = PseudoTerminal.Start(
            Small,
            ["bash", "--norc", "--noprofile", "-i"],
            place.Environment(("PS1", "ready> ")));
        shell.WaitForText("ready>").Type(". ~/start\r").WaitForText("F1 Hjälp");
        MouseOn(shell).SignalChildren(StopFromTerminal).WaitFor(
            screen => !screen.IsAlternate && screen.Text.Contains("Stopped", StringComparison.Ordinal), "the shell");

        shell.Resize(Workplace.Usual).Type("fg\r");

        ClickLastRow(shell);
        shell.Press("Ctrl+Q")
            .WaitFor(screen => !screen.IsAlternate && screen.Text.TrimEnd().EndsWith("ready>", StringComparison.Ordinal), "the shell's prompt")
            .Type("exit\r").WaitForExit();
    }

    [Fact]
    public void A_click_lands_on_the_row_that_is_seen_after_a_plain_text()
    {
        using var place = Workplace.WithExtension();
        using var grid = PseudoTerminal.Start(Small, place.Command(Workplace.Extension), place.Environment(), "\e[>0;136;0c");
        MouseOn(grid.WaitForText("F1 Hjälp")).Press("Ctrl+P").WaitForText("UNDERLAG");
        grid.Press("p").WaitFor(
            screen => !screen.IsAlternate && screen.Text.TrimEnd().EndsWith("[Enter: tillbaka]", StringComparison.Ordinal), "the plain text and the way back");

        grid.Resize(Workplace.Usual).Press("Enter").WaitFor(
            screen => screen.IsAlternate && screen.RowText(Workplace.Usual.Rows - 1).Contains("Avsnitt", StringComparison.Ordinal), "the memo");
        grid.Press("Escape");

        ClickLastRow(grid);
        grid.Press("Ctrl+Q").WaitForExit();
    }

    private static PseudoTerminal MouseOn(PseudoTerminal terminal) =>
        terminal.Type(":").WaitForText("Kommandon").Type("mus av").WaitForText("Mus av och på").Press("Enter")
            .WaitFor(screen => screen.Mouse && !screen.Text.Contains("Kommandon", StringComparison.Ordinal), "the mouse");

    // On the small screen there is no row there.
    private static void ClickLastRow(PseudoTerminal terminal)
    {
        var row = -1;
        terminal.WaitFor(
            screen =>
            {
                row = screen.Text.Split('\n').ToList().FindIndex(line => line.Contains("12 Karlskoga", StringComparison.Ordinal));
                return screen.IsAlternate && !screen.Synchronized && row > Small.Rows;
            },
            "the last row");
        terminal.Send(Encoding.ASCII.GetBytes($"\e[<0;45;{row + 1}M\e[<0;45;{row + 1}m")).WaitForText($"{LastRow} / ");
    }
}
