using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>The main job on the real program: a memo in, an amount changed, the next memo out.</summary>
public sealed class MainJobTests
{
    private const string NewAmount = "465 262";

    [Fact]
    public void A_memo_is_read_in_changed_kept_and_written_again()
    {
        using var place = new Workplace();
        place.Import("memo", SeedMemo.Extension);
        using (var list = place.Grid())
        {
            list.WaitForText("Regional testbädd").Press("Enter").WaitForText("Egen personal / 2024");
            ChangeAndLeave(list);
        }

        ComesBackAndIsWritten(place);
    }

    [Fact]
    public void A_memo_pasted_into_the_empty_list_becomes_a_case()
    {
        using var place = new Workplace();
        using (var list = place.Grid())
        {
            list.WaitForText("Klistra in beslutet här").Type("\e[200~" + SeedMemo.Extension.ReplaceLineEndings("\r") + "\e[201~");
            list.WaitForText("Läsa in det som ett ärende?").Type("j").WaitForText("Inläst: stämmer detta?").Press("Enter");
            list.WaitForText("Egen personal").WaitForText("Summa finansiering");
            ToStaff2026(list);
            ChangeAndLeave(list, already: true);
        }

        ComesBackAndIsWritten(place);
    }

    private static void ToStaff2026(PseudoTerminal grid) =>
        grid.Press("End", "Home", "Home", "Home", "End", "End").WaitForText("Egen personal / 2026");

    private static void ChangeAndLeave(PseudoTerminal grid, bool already = false)
    {
        if (!already)
        {
            ToStaff2026(grid);
        }

        grid.Type("465262").WaitForText("465262").Press("Enter");
        grid.WaitFor(
            screen =>
                screen.Text.Contains($"2 393 232   {NewAmount} 10 442 159", StringComparison.Ordinal)
                && screen.Text.Contains("2 819 120   624 480 12 073 713", StringComparison.Ordinal)
                && screen.Text.Contains("1:1-medel 49,79 % av bokförda kostnader: 6 011 857 kr", StringComparison.Ordinal)
                && screen.Text.Contains("Utrymme till 50 %: 25 000 kr", StringComparison.Ordinal),
            "the new amount, its totals, share and room");
        // The grant pays half of it: that is what the memo's sentence says.
        grid.Press("F6", "Down", "End", "End").WaitForText("Region Örebro län 1:1-medel / 2026");
        grid.Type("280674").Press("Enter").WaitForText("6 036 857").WaitForText("1:1-medel 50,00 % av bokförda kostnader");
        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        grid.Screen.IsRestored.ShouldBeTrue(grid.Screen.Text);
        grid.LineSettingsRestored.ShouldBeTrue();
    }

    private static void ComesBackAndIsWritten(Workplace place)
    {
        using (var again = place.Grid(Workplace.Extension))
        {
            again.WaitForText($"2 393 232   {NewAmount} 10 442 159").WaitForText("12 073 713").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        var (_, memo, _) = place.Run("export", Workplace.Extension);
        var plain = string.Join(' ', memo.Replace('\u00a0', ' ').Split([' '], StringSplitOptions.RemoveEmptyEntries));
        plain.ShouldContain($"| Egen personal | 5 283 180 | 2 300 485 | 2 393 232 | {NewAmount} | 10 442 159 |");
        plain.ShouldContain("| 5 942 054 | 2 688 059 | 2 819 120 | 624 480 | 12 073 713 |");
        plain.ShouldContain("utökning av Region Örebro läns medfinansiering med 1 924 876 kr");
        plain.ShouldContain("uppgår då till 50 procent av bokförda kostnader, dock högst 6 036 857 kr");
    }
}
