using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>What the words and heads of a pasted table mean, in Swedish and English.</summary>
internal static class PastedWords
{
    private static readonly string[] SumWords = ["summa", "delsumma", "totalsumma", "totalt", "total", "s:a", "sum", "subtotal"];
    private static readonly string[] CostCorners =
        ["kostnad", "projektkostnad", "bokforda kostnad", "budgeterade kostnad", "totala kostnad", "cost", "project cost"];
    private static readonly string[] FinancingCorners = ["finansi", "medfinansi", "financ", "co-financ"];
    private static readonly string[] Units = ["mnkr", "mkr", "tkr", "kkr"];

    /// <summary>The table that a corner or a line of its own names: "Kostnader (tkr)", "Finansiär".</summary>
    public static TableKind? KindOf(string text)
    {
        var folded = SwedishText.Folded(text);
        return CostCorners.Any(Begins) ? TableKind.Costs : FinancingCorners.Any(Begins) ? TableKind.Financing : null;

        bool Begins(string corner) => folded.StartsWith(corner, StringComparison.Ordinal);
    }

    public static bool IsSum(string label) => SumWords.Contains(SwedishText.Folded(label).Split(' ', ':', '(')[0])
        || SwedishText.Folded(label).StartsWith("s:a", StringComparison.Ordinal);

    /// <summary>"tkr" and the like; null when the text names none.</summary>
    public static string? UnitIn(string text)
    {
        var words = SwedishText.Folded(text).Split([' ', '(', ')', ',', '.', ':'], StringSplitOptions.RemoveEmptyEntries);
        return Array.Find(Units, unit => words.Contains(unit)) is { } found ? found == "kkr" ? "tkr" : found
            : words is [.., "tusental", "kronor"] or [.., "tusen", "kronor"] ? "tkr"
            : words is [.., "miljoner", "kronor"] ? "mnkr"
            : null;
    }

    /// <summary>A column's head: "2024", "U 2021-2023", "2026 (2 mån)", "Totalt", "Andel"; null where it reads as an amount.</summary>
    public static PastedColumn? Head(string text)
    {
        var name = text;
        if (name is ['U' or 'A' or 'B', ' ', .. var unmarked])
        {
            name = unmarked;
        }

        var parenthesis = name.IndexOf('(');
        name = (parenthesis > 0 ? name[..parenthesis] : name).Trim();
        return PeriodLabel.Read(name) is { } period ? new PastedColumn(PastedColumnKind.Period, name, (period.First, period.Last))
            : IsSum(name) ? new PastedColumn(PastedColumnKind.Total, text)
            : text.Length == 0 || text.Any(char.IsLetter) || text.Contains('%') ? new PastedColumn(PastedColumnKind.Other, text)
            : null;
    }

    /// <summary>A name rather than an amount or nothing.</summary>
    public static bool IsWords(string cell) =>
        cell.Any(char.IsLetter) && AmountReader.Read(cell, Precision.Ore) is NotAnAmount && cell[0] is not ('=' or '#');
}
