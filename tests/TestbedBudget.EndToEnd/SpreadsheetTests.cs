using Shouldly;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>What hands that know a spreadsheet do first, on the real program.</summary>
public sealed class SpreadsheetTests
{
    [Fact]
    public void A_pasted_block_lands_in_cells_after_Enter()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.Open();
        grid.Type("\e[200~111\t222\r333\t444\e[201~").WaitForText("4 belopp").Press("Enter");
        grid.WaitForText("111]      222").WaitForText("333       444");
        grid.Press("Ctrl+Z").WaitForText("2 300 485");
        Leave(grid);
    }

    [Fact]
    public void The_paste_box_takes_rows_that_come_as_keys()
    {
        using var place = Workplace.WithExtension();
        using var grid = place.Open();
        grid.Type(":").WaitForText("Kommando").Type("paste-box").WaitForText("Inklistringsruta").Press("Enter").WaitForText("Tab nästa cell");
        grid.Type("1").Press("Tab").Type("2").WaitForText("→2").Press("Ctrl+G").WaitForText("2 belopp").Press("Enter");
        grid.WaitForText("Inklistrat: 2 belopp");
        Leave(grid);
    }

    [Fact]
    public void What_is_copied_goes_to_the_own_clipboard_of_the_user()
    {
        using var place = Workplace.WithExtension();
        using var grid = PseudoTerminal.Start(
            Workplace.Usual, place.Command(Workplace.Extension), place.Environment(("TERM", "xterm-256color")), "\e[>41;390;0c");
        grid.WaitForText("F1 Hjälp").Press("F8", "Right", "Ctrl+C");
        grid.WaitFor(screen => screen.Copied.Count == 1, "a copy");
        grid.Screen.Copied.Single().ShouldBe("2300485\t2393232");
        Leave(grid);
    }

    [Fact]
    public void A_formula_survives_a_restart_and_is_undone_after_it()
    {
        using var place = Workplace.WithExtension();
        using (var grid = place.Open())
        {
            grid.Type("=C1*2+0,5").WaitForText("=C1*2+0,5").Press("Enter").WaitForText("4 786 465");
            Leave(grid);
        }

        using (var grid = place.Open())
        {
            grid.WaitForText("4 786 465");
            grid.Press("Ctrl+Z").WaitForText("2 300 485");
            grid.Press("Ctrl+Y").WaitForText("4 786 465");
            Leave(grid);
        }
    }

    private static void Leave(PseudoTerminal grid)
    {
        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        grid.Screen.IsRestored.ShouldBeTrue(grid.Screen.Text);
    }
}
