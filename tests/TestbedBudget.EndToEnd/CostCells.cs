using System.Globalization;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;

namespace TestbedBudget.EndToEnd;

/// <summary>The open cells of the extension's costs, on a screen of 80×24: row from 0, period from 0 for 2024.</summary>
internal static class CostCells
{
    public const int Periods = 3;

    private static readonly string[] Labels = ["Egen personal", "Externa tjänster", "Resor och logi", "Indirekta kostnader"];

    public static int Rows => Labels.Length;

    /// <summary>What the memo says in each, as the screen shows it.</summary>
    public static Dictionary<(int Row, int Period), string> Imported()
    {
        var known = new Dictionary<(int Row, int Period), string>();
        for (var row = 0; row < Labels.Length; row++)
        {
            for (var period = 0; period < Periods; period++)
            {
                var amount = ((AmountEntry)Sample.Seed1.Costs[row].Cells[period + 1]!).Amount;
                known[(row, period)] = SwedishNumber.Amount(amount, Precision.Krona);
            }
        }

        return known;
    }

    /// <summary>Goes to the cell from the corner, and types an amount over it; returns it as the screen shows it.</summary>
    public static string TypeInto(this PseudoTerminal grid, (int Row, int Period) cell, Random dice)
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
    public static string? Cell(this StrictScreen screen, (int Row, int Period) cell)
    {
        for (var row = 0; row < screen.Size.Rows; row++)
        {
            if (screen.RowText(row).Contains("KOSTNADER (kr)", StringComparison.Ordinal))
            {
                var end = EndOf(screen.RowText(row), 2024 + cell.Period);
                var line = screen.RowText(row + 1 + cell.Row);
                return line.Contains(Labels[cell.Row][..12], StringComparison.Ordinal) && line.Length > end
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
}
