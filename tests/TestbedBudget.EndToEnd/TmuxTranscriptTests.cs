using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>A working morning in tmux at 80×24, with the keys that an analyst's fingers know.</summary>
public sealed class TmuxTranscriptTests
{
    [Fact]
    public void Pointing_filling_pasting_finding_and_taking_back()
    {
        Assert.SkipUnless(Tmux.ReasonToSkip is null, Tmux.ReasonToSkip ?? "");
        using var place = Workplace.WithExtension();
        using var tmux = Tmux.Start(Workplace.Usual, place.Script(Workplace.Extension));
        Shows(tmux, "Egen personal / 2024");

        // A formula that points at the cell to the left: travel of 2025 is that of 2024 and 2 %.
        tmux.SendKeys("Down", "Down", "Right");
        Shows(tmux, "Resor och logi / 2025");
        tmux.SendKeys("=");
        Shows(tmux, "A 2021-2023");
        tmux.SendKeys("Left");
        Shows(tmux, "=B3");
        tmux.SendKeys("*", "1", ",", "0", "2", "Enter");
        Shows(tmux, "15 300");

        // Filled to the right, the formula reads the cell to its own left.
        tmux.SendKeys("Up", "F8", "Right", "C-r");
        Shows(tmux, "15 606");

        // A block out of a spreadsheet goes to cells, after a preview.
        tmux.SendKeys("Escape").WaitFor(screen => !screen.Contains("MARKERA", StringComparison.Ordinal), "no selection");
        tmux.SendKeys("C-Home", "Home", "Home", "Right", "Down");
        Shows(tmux, "Externa tjänster / 2024");
        tmux.Paste("210 000\t235 000\n16 000\t25 000");
        Shows(tmux, "4 belopp");
        tmux.SendKeys("Enter");
        Shows(tmux, "235 000");

        // Found by its amount, without spaces.
        tmux.SendKeys("C-f");
        tmux.Paste("75000");
        tmux.SendKeys("Enter");
        Shows(tmux, "\"75000\": 1 av");

        tmux.SendKeys("C-z");
        Shows(tmux, "Ångrat");
        tmux.SendKeys("C-z", "C-z");
        Shows(tmux, "2 819 120");
        tmux.SendKeys("C-q").WaitForExit();
    }

    [Fact]
    public void The_menu_reaches_the_what_if_by_plain_letters()
    {
        Assert.SkipUnless(Tmux.ReasonToSkip is null, Tmux.ReasonToSkip ?? "");
        using var place = Workplace.WithExtension();
        using var tmux = Tmux.Start(Workplace.Usual, place.Script(Workplace.Extension));
        Shows(tmux, "Egen personal / 2024");
        tmux.SendKeys("/");
        Shows(tmux, "P  Pröva");
        tmux.SendKeys("p", "p");
        Shows(tmux, "Vem betalar resten?");
        tmux.SendKeys("Enter");
        Shows(tmux, "PRÖVA: budgeten ändras inte");
        tmux.SendKeys("Right", "Right");
        Shows(tmux, "2026-04-30");
        tmux.SendKeys("Escape");
        Shows(tmux, "Budgeten visas igen");
        tmux.SendKeys("C-q").WaitForExit();
    }

    private static void Shows(Tmux tmux, string text) =>
        tmux.WaitFor(screen => screen.Contains(text, StringComparison.Ordinal), text);
}
