using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>After any row of sizes the screen is what a screen of the last size is.</summary>
public sealed class ResizeTests
{
    private static readonly Size[] Sizes =
    [
        new(10, 3), new(200, 60), new(40, 10), new(39, 9), new(120, 40), new(60, 15), new(200, 10), new(40, 60), new(81, 25), new(79, 23),
        new(110, 20), new(109, 20), new(10, 60), new(200, 3), new(1, 1), new(80, 24),
    ];

    [Fact]
    public void Every_size_shows_what_a_whole_repaint_shows()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.Open();
        foreach (var size in Sizes)
        {
            var before = Resize(grid, size);
            Repaint(grid, before);
        }

        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    /// <summary>In a terminal that somebody else wrote, and without waiting for the program in between.</summary>
    [Fact]
    public void A_storm_of_sizes_ends_as_if_there_had_been_none()
    {
        Assert.SkipUnless(Tmux.ReasonToSkip is null, Tmux.ReasonToSkip ?? "");
        using var place = Workplace.WithExtension();
        using var calm = Tmux.Start(Workplace.Usual, place.Script("--read-only", Workplace.Extension));
        var expected = calm.WaitFor(screen => screen.Contains("F1 Hjälp", StringComparison.Ordinal), "the whole grid: its keys come last");
        using var stormy = Tmux.Start(Workplace.Usual, place.Script("--read-only", Workplace.Extension));
        stormy.WaitFor(screen => screen == expected, expected);
        for (var round = 0; round < 3; round++)
        {
            foreach (var size in Sizes)
            {
                stormy.Resize(size);
            }
        }

        stormy.WaitFor(screen => screen == expected, expected);
        foreach (var tmux in (Tmux[])[calm, stormy])
        {
            tmux.SendKeys("C-q").WaitForExit();
        }
    }

    private static string Resize(PseudoTerminal grid, Size size)
    {
        var erasures = 0;
        grid.WaitFor(screen => (erasures = screen.Erasures) > 0, "a frame").Resize(size);
        var (row, sign) = size.Columns >= 40 && size.Rows >= 10 ? (size.Rows - 1, "F2") : (0, "");
        var text = string.Empty;
        grid.WaitFor(
            screen =>
            {
                text = screen.Text;
                return screen.Erasures > erasures && screen.RowText(row).Length > 0
                    && screen.RowText(row).Contains(sign, StringComparison.Ordinal);
            },
            $"a frame of {size}");
        return text;
    }

    private static void Repaint(PseudoTerminal grid, string before)
    {
        var erasures = 0;
        grid.WaitFor(screen => (erasures = screen.Erasures) > 0, "a frame").Press("Ctrl+L");
        grid.WaitFor(screen => screen.Erasures > erasures && screen.Text == before, before);
    }
}
