using System.Globalization;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Every edit that the screen has shown is there after the program was killed, at whatever moment.</summary>
/// <remarks>KILL_ROUNDS sets the number of rounds (20), KILL_SEED the dice (printed).</remarks>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Periods = 3;

    private static readonly string[] s_rows = ["Egen personal", "Externa tjänster", "Resor och logi", "Indirekta kostnader"];
    private static readonly int[] s_signals = [9, 9, 1, 15];

    [Fact]
    public void No_edit_that_was_shown_is_lost()
    {
        var rounds = Number("KILL_ROUNDS", 20);
        var seed = Number("KILL_SEED", Random.Shared.Next());
        var dice = new Random(seed);
        var (acknowledged, inFlight, kept) = (0, 0, 0);
        using var place = Workplace.WithExtension();
        var known = Imported();
        for (var round = 0; round < rounds; round++)
        {
            (int Row, int Period) cell = default;
            string last;
            using (var grid = place.Open())
            {
                ShowsAll(grid, known);
                for (var edits = dice.Next(1, 6); edits > 0; edits--)
                {
                    cell = (dice.Next(s_rows.Length), dice.Next(Periods));
                    var amount = Type(grid, cell, dice);
                    grid.WaitFor(screen => Cell(screen, cell) == amount, $"{amount} in {cell}");
                    known[cell] = amount;
                    acknowledged++;
                }

                cell = (dice.Next(s_rows.Length), dice.Next(Periods));
                last = Type(grid, cell, dice);
                inFlight++;
                Thread.SpinWait(dice.Next(200_000));
                grid.Signal(s_signals[dice.Next(s_signals.Length)]).WaitForExit();
            }

            // The last one was not waited for: both are right, but nothing between them.
            using var after = place.Grid(Workplace.Extension);
            after.WaitForText("Summa kostnader").Press("Escape").WaitForText("KLAR");
            var before = known[cell];
            after.WaitFor(screen => Cell(screen, cell) is { } shown && (known[cell] = shown) is var now && (now == last || now == before), $"{last} or {before} in {cell}");
            kept += known[cell] == last ? 1 : 0;
            ShowsAll(after, known);
            after.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
        }

        output.WriteLine(
            $"{rounds} kills (seed {seed}): {acknowledged} edits acknowledged, 0 lost; of {inFlight} that were under way {kept} were kept");
    }

    private static Dictionary<(int Row, int Period), string> Imported()
    {
        var known = new Dictionary<(int Row, int Period), string>();
        for (var row = 0; row < s_rows.Length; row++)
        {
            for (var period = 0; period < Periods; period++)
            {
                var amount = ((AmountEntry)Sample.Seed1.Costs[row].Cells[period + 1]!).Amount;
                known[(row, period)] = SwedishNumber.Amount(amount, Precision.Krona);
            }
        }

        return known;
    }

    private static void ShowsAll(PseudoTerminal grid, Dictionary<(int Row, int Period), string> known) =>
        grid.WaitFor(
            screen => known.All(entry => Cell(screen, entry.Key) == entry.Value),
            string.Join(", ", known.Select(entry => $"{entry.Key}: {entry.Value}")));

    /// <summary>Goes to the cell from the corner, and types an amount over it; returns it as the screen shows it.</summary>
    private static string Type(PseudoTerminal grid, (int Row, int Period) cell, Random dice)
    {
        string[] keys =
        [
            "Home", "Home", .. Enumerable.Repeat("Down", cell.Row), "Home", .. Enumerable.Repeat("Right", cell.Period + 1),
        ];
        var amount = dice.Next(100_000, 999_999).ToString(CultureInfo.InvariantCulture);
        grid.Press([.. keys, .. amount.Select(digit => digit.ToString()), "Enter"]);
        return $"{amount[..3]} {amount[3..]}";
    }

    /// <summary>The amount as the row of the table shows it: the columns end where their heads end.</summary>
    private static string? Cell(StrictScreen screen, (int Row, int Period) cell)
    {
        for (var row = 0; row < screen.Size.Rows; row++)
        {
            if (screen.RowText(row).Contains("KOSTNADER (kr)", StringComparison.Ordinal))
            {
                var end = EndOf(screen.RowText(row), 2024 + cell.Period);
                var line = screen.RowText(row + 1 + cell.Row);
                return line.Contains(s_rows[cell.Row][..12], StringComparison.Ordinal) && line.Length > end
                    ? line[..end][^9..].Split(['[', ']'])[^1].TrimStart(' ')
                    : null;
            }
        }

        return null;
    }

    // "2026 2m" or "2026 (2 mån)" where there is room.
    private static int EndOf(string heads, int year)
    {
        var start = heads.IndexOf(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return year == 2026 ? heads.IndexOf("  ", start, StringComparison.Ordinal) : start + 4;
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
