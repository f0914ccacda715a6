using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

public sealed class TextWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Örebro län", 10)]
    [InlineData("1\u00a0899\u202f876", 9)]
    [InlineData("漢字", 4)]
    [InlineData("한국 각", 7)]
    [InlineData("👍", 2)]
    [InlineData("👨‍👩‍👧", 2)]
    [InlineData("👍🏽", 2)]
    [InlineData("❤️", 1)]
    [InlineData("🇩🇪🇸", 3)]
    [InlineData("e\u0301\u0323\u0308\u0304x", 2)]
    [InlineData("\u0301x", 2)]
    [InlineData("a\tb\e", 4)]
    public void It_is_what_terminals_agree_on(string text, int width) => TextWidth.Of(text).ShouldBe(width);

    [Theory]
    [InlineData("Regional testbädd", 20, "Regional testbädd")]
    [InlineData("Regional testbädd", 17, "Regional testbädd")]
    [InlineData("Regional testbädd", 9, "Regional…")]
    [InlineData("漢字漢字", 6, "漢字…")]
    [InlineData("漢字漢字", 2, "…")]
    [InlineData("abc", 1, "…")]
    [InlineData("abc", 0, "")]
    public void Shortened_text_ends_in_a_sign_and_fits(string text, int width, string shortened)
    {
        TextWidth.Shorten(text, width).ShouldBe(shortened);
        TextWidth.Of(shortened).ShouldBeLessThanOrEqualTo(width);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("å\e[31mred\u009b0m\u202eturned\r\n\u0000", "å·[31mred·0m·turned···")]
    public void What_could_command_a_terminal_is_made_visible(string text, string visible) =>
        TextWidth.Visible(text).ShouldBe(visible);

    [Fact]
    public void Half_a_surrogate_pair_is_one_visible_sign()
    {
        TextWidth.Of("\ud800x").ShouldBe(2);
        TextWidth.Visible("\ud800x").ShouldBe("·x");
    }
}
