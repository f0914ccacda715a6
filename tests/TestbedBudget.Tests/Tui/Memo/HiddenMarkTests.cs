using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Going to numbers of the memo where they are not marked.</summary>
public sealed class HiddenMarkTests
{
    [Theory]
    [InlineData("Tab")]
    [InlineData("Shift+Tab")]
    public void Going_to_a_number_shows_the_marks_again(string key)
    {
        var session = Open().Press("m");
        session.Model.Top.ShouldBeOfType<PreviewLayer>().HidesMarks.ShouldBeTrue();

        session.Press(key);

        var preview = session.Model.Top.ShouldBeOfType<PreviewLayer>();
        preview.HidesMarks.ShouldBeFalse();
        preview.Chosen.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("n")]
    [InlineData("r")]
    public void What_is_wrong_is_looked_for_behind_hidden_marks(string key) =>
        Open().Press("m", key).Screen.ShouldNotContain("Texten har inga belopp");

    [Theory]
    [InlineData("Tab")]
    [InlineData("n")]
    [InlineData("r")]
    public void In_Markdown_the_way_to_the_marks_is_said(string key)
    {
        var session = Open().Press("v", key);

        session.Row(1).ShouldContain("renderad");
        session.Model.Top.ShouldBeOfType<PreviewLayer>().IsRaw.ShouldBeTrue();
    }

    private static Session Open() => Session.Open(Sample.Seed1Case).Press("Ctrl+P");
}
