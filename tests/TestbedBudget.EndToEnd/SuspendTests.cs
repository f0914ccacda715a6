using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Under a shell with job control: stopped, the shell has its terminal; with fg the grid is there again.</summary>
public sealed class SuspendTests
{
    private const int StopFromTerminal = 20;

    [Fact]
    public void A_stop_signal_gives_the_terminal_to_the_shell_and_fg_takes_it_back() =>
        Suspend(shell => shell.SignalChildren(StopFromTerminal));

    [Fact]
    public void The_command_of_the_palette_does_the_same() =>
        Suspend(shell => shell.Type(":").WaitForText("Kommandon").Type("pausa").Press("Enter"));

    private static void Suspend(Action<PseudoTerminal> stop)
    {
        using var place = Workplace.WithExtension();
        File.WriteAllText(Path.Combine(place.Folder, "start"), place.Script(Workplace.Extension));
        using var shell = PseudoTerminal.Start(
            Workplace.Usual,
            ["bash", "--norc", "--noprofile", "-i"],
            place.Environment(("PS1", "ready> ")));
        shell.WaitForText("ready>").Type(". ~/start\r").WaitForText("Egen personal / 2024");

        stop(shell);
        AtPrompt(shell, "Stopped").Type("echo he\"\"llo\r");
        AtPrompt(shell, "\nhello").Type("fg\r").WaitForText("Egen personal / 2024").Press("Down").WaitForText("Externa tjänster / 2024");
        AtPrompt(shell.Press("Ctrl+Q"), "hello").Type("exit\r").WaitForExit();
    }

    // What is typed before the shell asks again may be thrown away with what else the terminal sent.
    private static PseudoTerminal AtPrompt(PseudoTerminal shell, string after) => shell.WaitFor(
        screen => !screen.IsAlternate && screen.Text.EndsWith("\nready>", StringComparison.Ordinal) && screen.Text.Contains(after, StringComparison.Ordinal),
        $"{after}, and the shell's prompt");
}
