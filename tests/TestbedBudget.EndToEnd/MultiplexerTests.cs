using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Inside tmux, and inside GNU screen inside tmux.</summary>
public sealed class MultiplexerTests
{
    [Fact]
    public void In_tmux_a_case_is_changed_and_a_memo_pasted()
    {
        Assert.SkipUnless(Tmux.ReasonToSkip is null, Tmux.ReasonToSkip ?? "");
        using var place = Workplace.WithExtension();
        using var tmux = Tmux.Start(Workplace.Usual, place.Script(Workplace.Extension));
        Change(tmux);

        tmux.SendKeys("C-o");
        tmux.WaitFor(screen => screen.Contains("ÄRENDEN", StringComparison.Ordinal), "the list");
        tmux.Paste(SeedMemo.NewProject).WaitFor(screen => screen.Contains("Läsa in det som ett ärende?", StringComparison.Ordinal), "the question");
        tmux.SendKeys("j").WaitFor(screen => screen.Contains("Inläst", StringComparison.Ordinal), "the checklist");
        tmux.SendKeys("Enter").WaitFor(screen => screen.Contains("Summa kostnader", StringComparison.Ordinal), "the new case");
        Leave(tmux);
    }

    [Fact]
    public void In_GNU_screen_a_case_is_changed()
    {
        Assert.SkipUnless(Tmux.ReasonToSkip is null && Screen.IsThere, "tmux or screen is not installed");
        using var place = Workplace.WithExtension();
        var folder = Directory.CreateTempSubdirectory("screen-");
        using var tmux = Tmux.Start(
            Workplace.Usual, $"SCREENDIR='{folder.FullName}' exec screen -U -c /dev/null {place.Script(Workplace.Extension)}");
        try
        {
            Change(tmux);
            Leave(tmux);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Change(Tmux tmux)
    {
        tmux.WaitFor(screen => screen.Contains("Egen personal / 2024", StringComparison.Ordinal), "the grid");
        tmux.SendKeys("1", "2", "3", "Enter").WaitFor(screen => screen.Contains(" 123 2 393 232", StringComparison.Ordinal), "the change");
        tmux.SendKeys("Up", "Right").WaitFor(screen => screen.Contains("Egen personal / 2025", StringComparison.Ordinal), "the move");
    }

    private static void Leave(Tmux tmux)
    {
        tmux.SendKeys("C-q").WaitForExit();
        tmux.Capture().ShouldNotContain("KOSTNADER");
    }

    private static class Screen
    {
        // Where everything must run, a missing one fails the test.
        public static bool IsThere => File.Exists("/usr/bin/screen") || Environment.GetEnvironmentVariable("TESTBED_BUDGET_CI") == "1";
    }
}
