using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class PasteBoxTests
{
    [Fact]
    public void Rows_that_come_as_keys_are_previewed_as_a_paste_and_applied_as_one_step()
    {
        var session = Box().Press("1", "1", "Tab", "2", "2", "Enter", "/", "Backspace", "3", "3", "Tab", "4", "4");

        session.Screen.ShouldContain("11→22");
        session.Press("Ctrl+G").Screen.ShouldContain("4 belopp");
        session.Press("Enter").Shown.Sheet.KronorOf("Egen personal").ShouldBe([11, 22, 1_004_530]);
        session.Shown.Sheet.KronorOf("Indirekta kostnader").ShouldBe([33, 44, 100_453]);
        ProjectJson.Same(session.Press("Ctrl+Z").Shown.Project, Sample.Seed2).ShouldBeTrue();
    }

    [Fact]
    public void A_paste_of_the_terminal_goes_into_the_box_without_what_could_command()
    {
        var session = Box().Paste("5\t6\n7\t\u001B[2J8");

        session.Model.Top.ShouldBeOfType<PasteBox>().History.Now.Text.ShouldBe("5\t6\n7\t[2J8");
        session.Press("Backspace", "Ctrl+W", "9", "Ctrl+G", "Enter").Shown.Sheet.KronorOf("Indirekta kostnader")[1].ShouldBe(9);
    }

    [Fact]
    public void Esc_gives_up_and_an_empty_box_says_so()
    {
        Box().Press("1", "Escape").Screen.ShouldContain("Ingenting klistrades in.");
        var empty = Box().Press("Ctrl+G");
        empty.Screen.ShouldContain("Det inklistrade är tomt.");
        empty.Asked.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(40, 10)]
    [InlineData(200, 60)]
    public void The_end_of_a_long_text_is_always_seen(int columns, int rows)
    {
        var lines = string.Join('\n', Enumerable.Range(1, 80).Select(i => $"row {i}\t{i}"));

        Box(columns, rows).Paste(lines).Screen.ShouldContain("row 80→80");
    }

    private static Session Box(int columns = 80, int rows = 24) =>
        Session.Open(Sample.Seed2, columns, rows).Press(":").Type("paste-box").Press("Enter");
}
