using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

public sealed class KeyTests
{
    [Theory]
    [InlineData("Ctrl+S")]
    [InlineData("F2")]
    [InlineData("Shift+Tab")]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("+")]
    [InlineData("Ctrl++")]
    [InlineData("Space")]
    [InlineData("Ctrl+Space")]
    [InlineData("Alt+X")]
    [InlineData("Alt+å")]
    [InlineData("Ctrl+Alt+Shift+F12")]
    [InlineData("👍")]
    public void Its_text_reads_back(string text) => Key.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("ctrl+s", "Ctrl+S")]
    [InlineData("shift+a", "a")]
    [InlineData("pgdn", "PageDown")]
    [InlineData("esc", "Escape")]
    [InlineData("enter", "Enter")]
    public void One_chord_has_one_text(string text, string canonical) => Key.Parse(text).ToString().ShouldBe(canonical);

    [Theory]
    [InlineData("")]
    [InlineData("Hyper+a")]
    [InlineData("F25")]
    [InlineData("Character")]
    [InlineData("\e")]
    [InlineData("Ctrl+")]
    public void What_is_no_key_is_refused(string text) => Key.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Every_code_has_its_name()
    {
        foreach (var code in Enum.GetValues<KeyCode>().Where(code => code > KeyCode.Character))
        {
            Key.Of(code).ToString().ShouldBe(code.ToString());
            Key.Parse(code.ToString()).ShouldBe(Key.Of(code));
        }
    }
}
