using Shouldly;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>However the program ends, the terminal is as it was found, and what was typed is kept.</summary>
public sealed class WayOutTests
{
    private const int Hangup = 1, Interrupt = 2, Quit = 3, Terminate = 15;

    [Theory]
    [InlineData(Hangup)]
    [InlineData(Interrupt)]
    [InlineData(Quit)]
    [InlineData(Terminate)]
    public void A_signal_ends_it_with_everything_put_back_and_the_half_typed_text_is_offered_again(int signal)
    {
        using var place = Workplace.WithExtension();
        using (var grid = place.Open())
        {
            grid.Type("7654").WaitForText("7654").Signal(signal).WaitForExit().ShouldBe(128 + signal);
            grid.Screen.IsRestored.ShouldBeTrue(grid.Screen.Text);
            grid.LineSettingsRestored.ShouldBeTrue();
        }

        using var again = place.Grid(Workplace.Extension);
        again.WaitForText("Du höll på att skriva: 7654").Press("Enter").WaitForText("7 654").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_amount_that_is_typed_in_a_what_if_is_never_put_into_the_budget(bool quits)
    {
        using var place = Workplace.WithExtension();
        using (var grid = place.Open())
        {
            grid.Press("F7", "Enter", "Right", "Right", "Right").WaitForText("2026-05-31").Press("Enter").Type("4321").WaitForText("4321");
            if (quits)
            {
                grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
            }
            else
            {
                grid.Signal(Hangup).WaitForExit().ShouldBe(128 + Hangup);
            }
        }

        using (var again = place.Grid(Workplace.Extension))
        {
            again.WaitForText("Du höll på att skriva (^V i en ruta sätter in det): 4321").WaitForText("1 ändring sedan").WaitForText("415 262");
            again.Signal(9).WaitForExit();
        }

        // Nobody has pasted it: it is offered once more.
        using var last = place.Grid(Workplace.Extension);
        last.WaitForText("(^V i en ruta sätter in det): 4321").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Theory]
    [InlineData(Hangup)]
    [InlineData(Terminate)]
    public void A_note_that_is_being_written_is_in_its_dialog_again(int signal)
    {
        using var place = Workplace.WithExtension();
        using (var grid = place.Open())
        {
            grid.Press("Down").WaitForText("Externa tjänster / 2024").Type(":").WaitForText("Kommandon").Type("anteckning").Press("Enter")
                .WaitForText("Anteckning: Externa tjänster / 2024").Type("enligt avtalet, m").WaitForText("enligt avtalet, m");
            grid.Signal(signal).WaitForExit().ShouldBe(128 + signal);
            grid.Screen.IsRestored.ShouldBeTrue(grid.Screen.Text);
        }

        using (var again = place.Grid(Workplace.Extension))
        {
            again.WaitForText("Anteckning: Externa tjänster / 2024").WaitForText("enligt avtalet, m").Type("en inte 2026").Press("Enter");
            again.WaitForText("enligt avtalet, men inte 2026").WaitForText("1 ändring sedan").Signal(9).WaitForExit();
        }

        using var last = place.Open();
        last.Press("Down").WaitForText("enligt avtalet, men inte 2026").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Fact]
    public void When_the_link_is_cut_it_ends_and_the_half_typed_text_is_offered_again()
    {
        using var place = Workplace.WithExtension();
        using (var grid = place.Open())
        {
            grid.Type("7654").WaitForText("7654").CloseMaster();
            grid.WaitForExit().ShouldBe(128 + Hangup);
        }

        using var again = place.Grid(Workplace.Extension);
        again.WaitForText("Du höll på att skriva: 7654").Press("Escape").WaitForText("KLAR").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    /// <summary>The runtime is given so little memory that a large paste throws where nobody expects it.</summary>
    [Fact]
    public void An_exception_that_nobody_caught_is_readable_on_a_terminal_that_is_put_back()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.GridWith([("DOTNET_GCHeapHardLimit", "1000000")], Workplace.Extension);
        grid.WaitForText("Egen personal / 2024");

        grid.SendWhileRunning([.. "\e[200~"u8, .. Enumerable.Repeat((byte)'a', 15_000_000)]);

        grid.WaitForExit().ShouldNotBe(0);
        grid.Screen.IsRestored.ShouldBeTrue(grid.Screen.Text);
        grid.LineSettingsRestored.ShouldBeTrue();

        // What is still sent after the end is echoed, and may scroll the message away.
        System.Text.Encoding.UTF8.GetString(grid.Recorded).ShouldMatch("(?i)out ?of ?memory");
    }

    [Fact]
    public void A_database_that_is_none_is_a_sentence_on_a_terminal_that_is_put_back()
    {
        using var place = new Workplace();
        File.WriteAllText(place.Database, new string('x', 5000));
        using var grid = place.Grid();

        grid.WaitForExit().ShouldBe(4);
        grid.Screen.IsRestored.ShouldBeTrue(grid.Screen.Text);
        grid.LineSettingsRestored.ShouldBeTrue();
        grid.Screen.Text.ShouldContain(place.Database);
    }

    [Fact]
    public void Without_a_terminal_a_sentence_says_so()
    {
        using var place = Workplace.WithExtension();
        var (exit, output, error) = place.Run();
        (exit, output).ShouldBe((2, string.Empty));
        error.ShouldContain("Kör programmet i en terminal");
    }

    [Fact]
    public void A_terminal_that_can_show_no_screen_is_told_so()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.GridWith([("TERM", "dumb")]);

        grid.WaitForText("Sätt TERM").WaitForExit().ShouldBe(2);
        grid.Recorded.ShouldNotContain((byte)'\e');
    }

    [Fact]
    public void A_link_that_hangs_does_not_keep_it_from_ending()
    {
        using var place = Workplace.WithExtension();
        using (var grid = place.Open())
        {
            grid.Type("7654").WaitForText("7654").Stall();
            for (var i = 0; i < 400; i++)
            {
                grid.Press("F2", "Ctrl+L");
            }

            grid.Signal(Terminate).WaitForExit();
            grid.LineSettingsRestored.ShouldBeTrue();
        }

        using var again = place.Grid(Workplace.Extension);
        again.WaitForText("Du höll på att skriva: 7654").Press("Escape").WaitForText("KLAR").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }
}
