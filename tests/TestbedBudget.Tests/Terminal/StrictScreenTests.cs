using System.Text;
using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

/// <summary>The judge is judged too: what terminals do not do alike is refused.</summary>
public sealed class StrictScreenTests
{
    [Theory]
    [InlineData("\ePtext\e\\")]
    [InlineData("\e_text\e\\")]
    [InlineData("\e=")]
    [InlineData("\e[?1h")]
    [InlineData("\e[?1003h")]
    [InlineData("\e[5b")]
    [InlineData("\e[38:5:1m")]
    [InlineData("\u0005")]
    [InlineData("\u009b1m")]
    [InlineData("\e[2;3H\e[41m\e[K")]
    [InlineData("\e[24;1H\n")]
    [InlineData("\e[1;80Hxy")]
    [InlineData("\e[1;80Hx\b")]
    [InlineData("\e[1;81H")]
    [InlineData("\u007f")]
    public void What_no_terminal_must_be_sent_fails(string bytes)
    {
        var screen = new StrictScreen(new Size(80, 24));
        screen.Write("\e[?1049h\e[?7l"u8);
        Should.Throw<StrictScreenException>(() => screen.Write(Encoding.UTF8.GetBytes(bytes)));
    }

    [Fact]
    public void A_shell_program_runs_in_a_pseudo_terminal_of_the_size_given()
    {
        using var pty = PseudoTerminal.Start(
            new Size(80, 24), ["sh", "-c", "stty size; read line; stty size; echo \"$line\"; tty -s && exit 3"]);
        pty.WaitForText("24 80").Resize(new Size(40, 10)).Type("åäö\n").WaitForText("10 40");
        pty.WaitForExit().ShouldBe(3);
        pty.Screen.Text.ShouldBe("24 80\nåäö\n10 40\nåäö");
        pty.LineSettingsRestored.ShouldBeTrue();
    }

    [Fact]
    public void A_hang_up_reaches_the_program()
    {
        using var pty = PseudoTerminal.Start(new Size(80, 24), ["sh", "-c", "trap 'exit 7' HUP; echo ready; while :; do sleep 0.05; done"]);
        pty.WaitForText("ready").CloseMaster();
        pty.WaitForExit().ShouldBe(7);
    }

    [Fact]
    public void The_fake_terminal_gives_keys_and_shows_frames()
    {
        using var terminal = new FakeTerminal(new Size(20, 3));
        terminal.Press("Down", "Ctrl+S").Wait().ShouldBe([
            new KeyPressed(Key.Of(KeyCode.Down)), new KeyPressed(Key.Parse("Ctrl+S"))]);
        var frame = new CellBuffer(terminal.Size);
        frame.Write(2, 1, "Löner", CellStyle.Of(Color.Red));
        terminal.Draw(frame);
        terminal.Screen.Text.ShouldBe("\n  Löner");
        terminal.Draw(frame);
        (terminal.LastBytes, terminal.Writes).ShouldBe((0, 1));
    }
}
