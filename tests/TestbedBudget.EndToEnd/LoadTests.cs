using Shouldly;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Large pastes, stalled links, and nothing at all to do.</summary>
public sealed class LoadTests
{
    [Fact]
    public void A_paste_of_ten_thousand_lines_does_nothing_by_itself()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.Open();
        var lines = string.Concat(Enumerable.Range(0, 10_000).Select(line => $"Rad {line}\t{line}\t\e[A\x11\r"));
        string? before = null;
        grid.WaitFor(screen => (before = screen.RowText(4)) is not null, "a row");

        grid.Type("\e[200~" + lines + "\e[201~").WaitForText("Klistra in");

        grid.Press("Escape").WaitForText("Egen personal / 2024").WaitFor(screen => screen.RowText(4) == before, "the row as before");
        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Fact]
    public void What_is_typed_while_the_link_hangs_is_done_and_shown_when_it_is_back()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.Open();
        grid.Stall();
        for (var edit = 1; edit <= 100; edit++)
        {
            grid.Type($"{edit * 1000}").Press("Enter", "Up", "Ctrl+L");
        }

        grid.Unstall();
        grid.WaitForText("Egen personal / 2024  100 000").WaitForText("utkast: 100 ändringar");
        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Fact]
    public void Each_key_is_answered_by_one_write_of_few_bytes()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.Open();
        foreach (var expected in (string[])["Externa tjänster / 2024", "Resor och logi / 2024", "Indirekta kostnader / 2024"])
        {
            grid.Mark().Press("Down").WaitForText(expected);

            grid.ChunksSinceMark.ShouldBe(1);
            grid.BytesSinceMark.ShouldBeLessThanOrEqualTo(150);
        }

        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Fact]
    public void With_nothing_to_do_nothing_is_sent_and_nothing_wakes_also_after_a_change()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.Open();
        grid.Press("Down").WaitForText("Externa tjänster / 2024");
        grid.Type("210000\r").WaitForText("Resor och logi / 2024");

        // The runtime's own work after a start ends by itself: looked for is a second in which no thread did anything.
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var quiet = false;
        while (!quiet && watch.Elapsed < TimeSpan.FromSeconds(60))
        {
            var (sleeps, bytes) = (grid.Sleeps, grid.Mark().BytesSinceMark);
            Thread.Sleep(TimeSpan.FromSeconds(1));
            quiet = (grid.Sleeps, grid.BytesSinceMark) == (sleeps, bytes);
        }

        quiet.ShouldBeTrue();
        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }
}
