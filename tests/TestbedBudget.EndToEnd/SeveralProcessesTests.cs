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

    private static string Case(int i) => $"21RS436{i}";

    private static void Calm(PseudoTerminal grid, string expected) => grid.WaitFor(
        screen => !screen.Text.Contains("locked", StringComparison.OrdinalIgnoreCase) && screen.Text.Contains(expected, StringComparison.Ordinal),
        $"{expected} and no word of locks");
}
