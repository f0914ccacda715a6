using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Eight programs on one database at once.</summary>
public sealed class SeveralProcessesTests(ITestOutputHelper output)
{
    private const int Processes = 8;
    private const int Saves = 4;
    private const string Overtaken = "ändrats i ett annat fönster";

    [Fact]
    public void Each_saves_its_own_case_and_no_version_is_lost()
    {
        using var place = new Workplace();
        for (var i = 0; i < Processes; i++)
        {
            place.Import($"memo{i}", SeedMemo.Extension.Replace(Workplace.Extension, Case(i), StringComparison.Ordinal));
        }

        var grids = Enumerable.Range(0, Processes).Select(i => place.Open(Case(i))).ToList();
        try
        {
            for (var save = 1; save <= Saves; save++)
            {
                // All type before any is waited for.
                grids.ForEach(grid => grid.Press("Home", "Home", "Right").Type($"{save}23456").Press("Enter", "Ctrl+S"));
                grids.ForEach(grid => Calm(grid, "Spara version"));
                grids.ForEach(grid => grid.Press("Enter"));
                grids.ForEach(grid => Calm(grid, $"Sparat som version {save + 1}."));
            }

            grids.ForEach(grid => grid.Press("Ctrl+Q"));
            grids.ForEach(grid => grid.WaitForExit().ShouldBe(0));
        }
        finally
        {
            grids.ForEach(grid => grid.Dispose());
        }

        for (var i = 0; i < Processes; i++)
        {
            using var again = place.Open(Case(i));
            again.WaitForText($"version {Saves + 1}").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        output.WriteLine($"{Processes} processes, {Processes * Saves} versions, none lost");
    }

    /// <summary>One user in eight windows on one case: who was overtaken is told, and types again.</summary>
    [Fact]
    public void All_type_into_one_case_and_every_amount_that_was_shown_is_there()
    {
        using var place = Workplace.WithExtension();
        var dice = new Random(1);
        var (typed, overtaken) = (0, 0);
        var known = CostCells.Imported();
        var grids = Enumerable.Range(0, Processes).Select(_ => place.Open()).ToList();
        try
        {
            for (var round = 0; round < Saves; round++)
            {
                for (var i = 0; i < Processes; i++)
                {
                    var cell = (i % CostCells.Rows, i / CostCells.Rows);
                    var isThere = false;
                    while (!isThere)
                    {
                        grids[i].Press("Up").WaitFor(screen => !screen.Text.Contains(Overtaken, StringComparison.Ordinal), "no old sentence");
                        known[cell] = grids[i].TypeInto(cell, dice);
                        grids[i].WaitFor(
                            screen => (isThere = screen.Cell(cell) == known[cell]) || screen.Text.Contains(Overtaken, StringComparison.Ordinal),
                            $"{known[cell]} in {cell}, or why not");
                        (typed, overtaken) = (typed + 1, overtaken + (isThere ? 0 : 1));
                    }
                }
            }

            grids.ForEach(grid => grid.Press("Ctrl+Q"));
            grids.ForEach(grid => grid.WaitForExit().ShouldBe(0));
        }
        finally
        {
            grids.ForEach(grid => grid.Dispose());
        }

        using var again = place.Open();
        again.WaitFor(screen => known.All(entry => screen.Cell(entry.Key) == entry.Value), string.Join(", ", known));
        again.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        output.WriteLine($"{Processes} processes in one case: {typed} amounts typed, {overtaken} of them told to look first, none lost");
    }

    [Fact]
    public void Another_window_of_the_same_user_follows_without_a_key_and_goes_on_from_there()
    {
        using var place = Workplace.WithExtension();
        using var first = place.Open();
        using var second = place.Open();

        first.Type("2310000").Press("Enter").WaitForText("2 310 000");
        second.WaitForText("2 310 000").WaitForText("1 ändring sedan version 1");
        second.Press("Down").Type("17").Press("Enter").WaitForText("2 ändringar sedan version 1");
        first.WaitForText("2 ändringar sedan version 1").Press("Ctrl+Z").WaitForText("1 ändring sedan version 1");
        second.WaitForText("1 ändring sedan version 1");

        first.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        second.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    private static string Case(int i) => $"21RS436{i}";

    private static void Calm(PseudoTerminal grid, string expected) => grid.WaitFor(
        screen => !screen.Text.Contains("locked", StringComparison.OrdinalIgnoreCase) && screen.Text.Contains(expected, StringComparison.Ordinal),
        $"{expected} and no word of locks");
}
