using System.Globalization;
using Shouldly;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Every edit that the screen has shown is there after the program was killed, at whatever moment.</summary>
/// <remarks>KILL_ROUNDS sets the number of rounds (20), KILL_SEED the dice (printed).</remarks>
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly int[] Signals = [9, 9, 1, 15];

    [Fact]
    public void No_edit_that_was_shown_is_lost()
    {
        var rounds = Number("KILL_ROUNDS", 20);
        var seed = Number("KILL_SEED", Random.Shared.Next());
        var dice = new Random(seed);
        var (acknowledged, inFlight, kept, starting, saving) = (0, 0, 0, 0, 0);
        using var place = Workplace.WithExtension();
        var known = CostCells.Imported();
        for (var round = 0; round < rounds; round++)
        {
            (int Row, int Period) cell = default;
            string last;
            using (var grid = place.Grid(Workplace.Extension))
            {
                if (dice.Next(5) == 0)
                {
                    // While it starts: before the first frame, or just after it.
                    Thread.Sleep(dice.Next(150));
                    grid.Signal(Signals[dice.Next(Signals.Length)]).WaitForExit();
                    starting++;
                    continue;
                }

                ShowsAll(grid, known);
                for (var edits = dice.Next(1, 6); edits > 0; edits--)
                {
                    cell = (dice.Next(CostCells.Rows), dice.Next(CostCells.Periods));
                    var amount = grid.TypeInto(cell, dice);
                    grid.WaitFor(screen => screen.Cell(cell) == amount, $"{amount} in {cell}");
                    known[cell] = amount;
                    acknowledged++;
                }

                if (dice.Next(4) == 0)
                {
                    // While a version is saved: the draft goes and the version comes, or neither.
                    grid.Press("Ctrl+S").WaitForText("Spara version");
                    grid.Press("Enter");
                    saving++;
                }

                cell = (dice.Next(CostCells.Rows), dice.Next(CostCells.Periods));
                last = grid.TypeInto(cell, dice);
                inFlight++;
                Thread.Sleep(TimeSpan.FromMilliseconds(dice.Next(3) == 0 ? dice.Next(12) : 0));
                grid.Signal(Signals[dice.Next(Signals.Length)]).WaitForExit();
            }

            // The last one was not waited for: both are right, but nothing between them.
            using var after = place.Grid(Workplace.Extension);
            after.WaitForText("Summa kostnader").Press("Escape").WaitForText("KLAR");
            var before = known[cell];
            after.WaitFor(screen => screen.Cell(cell) is { } shown && (known[cell] = shown) is var now && (now == last || now == before), $"{last} or {before} in {cell}");
            kept += known[cell] == last ? 1 : 0;
            ShowsAll(after, known);
            after.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        output.WriteLine(
            $"{rounds} kills (seed {seed}): {acknowledged} edits acknowledged, 0 lost; of {inFlight} that were under way {kept} were kept; "
            + $"{starting} kills at the start, {saving} while a version was saved");
    }

    private static void ShowsAll(PseudoTerminal grid, Dictionary<(int Row, int Period), string> known) =>
        grid.WaitFor(
            screen => known.All(entry => screen.Cell(entry.Key) == entry.Value),
            string.Join(", ", known.Select(entry => $"{entry.Key}: {entry.Value}")));

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
