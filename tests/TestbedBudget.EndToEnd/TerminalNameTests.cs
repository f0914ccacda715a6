using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Whatever the terminal is called, the grid is the same one, and the bytes are those that the terminal knows.</summary>
public sealed partial class TerminalNameTests
{
    [Theory]
    [InlineData("xterm")]
    [InlineData("xterm-256color")]
    [InlineData("putty")]
    [InlineData("linux")]
    [InlineData("screen")]
    [InlineData("tmux-256color")]
    [InlineData("vt100")]
    [InlineData("something-nobody-knows")]
    public void A_case_is_opened_changed_and_left(string term)
    {
        using var place = Workplace.WithExtension();
        using var grid = place.GridWith([("TERM", term)], Workplace.Extension);
        OpenChangeAndLeave(grid);
        if (term is "linux" or "vt100")
        {
            Encoding.UTF8.GetString(grid.Recorded).ShouldNotContain("\e]", Case.Sensitive, "a title or another string that it prints");
        }
    }

    [Fact]
    public void Without_colours_it_sends_none()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.GridWith([("NO_COLOR", "1")], Workplace.Extension);
        OpenChangeAndLeave(grid);

        Pens().Matches(Encoding.UTF8.GetString(grid.Recorded))
            .SelectMany(pen => pen.Groups["parameters"].Value.Split(';'))
            .ShouldAllBe(parameter => parameter.Length < 2 || parameter == "22" || parameter == "27");
    }

    [Fact]
    public void Where_the_locale_is_not_UTF8_it_draws_in_ASCII()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.GridWith([("LC_ALL", "C")], Workplace.Extension);
        OpenChangeAndLeave(grid);

        Encoding.UTF8.GetString(grid.Recorded).ShouldNotContain("─");
    }

    private static void OpenChangeAndLeave(PseudoTerminal grid)
    {
        grid.WaitForText("Egen personal / 2024").Type("123").WaitForText("2024  123").Press("Enter").WaitForText(" 123 2 393 232");
        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        grid.Screen.IsRestored.ShouldBeTrue(grid.Screen.Text);
        grid.LineSettingsRestored.ShouldBeTrue();
    }

    [GeneratedRegex("\e\\[(?<parameters>[0-9;]*)m", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Pens();
}
