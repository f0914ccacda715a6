using System.Text;
using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

public sealed class TerminalEnvironmentTests
{
    [Theory]
    [InlineData("TERM=xterm", ColorLevel.Colors16)]
    [InlineData("TERM=xterm-256color", ColorLevel.Colors256)]
    [InlineData("TERM=putty", ColorLevel.Colors256)]
    [InlineData("TERM=tmux", ColorLevel.Colors256)]
    [InlineData("TERM=screen", ColorLevel.Colors16)]
    [InlineData("TERM=linux", ColorLevel.Colors16)]
    [InlineData("TERM=nonsense", ColorLevel.Colors16)]
    [InlineData("TERM=vt100", ColorLevel.None)]
    [InlineData("TERM=", ColorLevel.None)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor", ColorLevel.TrueColor)]
    [InlineData("TERM=xterm-256color WT_SESSION=1", ColorLevel.TrueColor)]
    [InlineData("TERM=xterm-kitty", ColorLevel.TrueColor)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1", ColorLevel.None)]
    [InlineData("TERM=xterm-256color NO_COLOR=", ColorLevel.Colors256)]
    public void Colours_are_told_from_the_environment(string variables, ColorLevel colors) =>
        Read(variables).Colors.ShouldBe(colors);

    [Fact]
    public void What_the_user_asks_for_comes_first()
    {
        Read("TERM=xterm NO_COLOR=1", ColorChoice.Colors256).Colors.ShouldBe(ColorLevel.Colors256);
        Read("TERM=xterm-kitty", ColorChoice.None).Colors.ShouldBe(ColorLevel.None);
        Read("TERM=xterm").ColorsAreGuessed.ShouldBeTrue();
        Read("TERM=xterm", ColorChoice.Colors16).ColorsAreGuessed.ShouldBeFalse();
        Read("TERM=xterm NO_COLOR=1").ColorsAreGuessed.ShouldBeFalse();
    }

    [Theory]
    [InlineData("LANG=sv_SE.UTF-8", true)]
    [InlineData("LANG=C.utf8", true)]
    [InlineData("LANG=sv_SE", false)]
    [InlineData("LANG=sv_SE.UTF-8 LC_ALL=C", false)]
    [InlineData("LANG=C LC_CTYPE=UTF-8", true)]
    [InlineData("", false)]
    public void Borders_are_ascii_unless_the_locale_is_utf8(string variables, bool unicode) =>
        Read(variables).Unicode.ShouldBe(unicode);

    [Theory]
    [InlineData(Multiplexer.None, "\e]52;c;w6U=\a")]
    [InlineData(Multiplexer.Tmux, "\e]52;c;w6U=\a\ePtmux;\e\e]52;c;w6U=\a\e\\")]
    [InlineData(Multiplexer.Screen, "\eP\e]52;c;w6U=\a\e\\")]
    public void A_copy_is_wrapped_for_what_stands_between(object multiplexer, string sequence) =>
        Encoding.ASCII.GetString(ClipboardSequence.Of("å", (Multiplexer)multiplexer)!).ShouldBe(sequence);

    [Fact]
    public void A_copy_larger_than_terminals_take_is_not_begun() =>
        ClipboardSequence.Of(new string('x', ClipboardSequence.Limit + 1), Multiplexer.None).ShouldBeNull();

    private static TerminalEnvironment Read(string variables, ColorChoice choice = ColorChoice.Auto)
    {
        var values = variables.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[^1], StringComparer.Ordinal);
        return TerminalEnvironment.Read(name => values.GetValueOrDefault(name), choice);
    }
}
