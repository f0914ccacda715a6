using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What differs between two views of a case, in a line for each row that moves, and the grant last.</summary>
public static class DifferenceLines
{
    private const int MostPeriodsNamed = 2;

    /// <param name="but">A row that is told elsewhere.</param>
    public static ImmutableArray<string> Of(Texts texts, CaseView before, CaseView after, RowId? but = null)
    {
        var comparison = Comparison.Of(ComparedProject.Of(string.Empty, before.Sheet), [ComparedProject.Of(string.Empty, after.Sheet)]);
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var row in comparison.Costs.Rows.Concat(comparison.Financing.Rows))
        {
            if (row.Differs && row.Row != but)
            {
                Row(texts, comparison, row, after.Project.Precision, lines);
            }
        }

        if (lines.Count == 0 && but is null)
        {
            return [];
        }

        if (before.Grant.Amount != after.Grant.Amount || before.Grant.Share != after.Grant.Share)
        {
            lines.Add(texts.Differences.Grant(before, after));
        }

        lines.Add(texts.Differences.Balance(after));
        return lines.ToImmutable();
    }

    /// <summary>The same under the fields of a dialog; where nothing differs it says so.</summary>
    public static ImmutableArray<FormLine> Preview(Texts texts, CaseView before, CaseView after)
    {
        var lines = Of(texts, before, after);
        return lines.IsEmpty
            ? [new FormLine(texts.Differences.Same, Theme.Quiet), FormLine.Plain(texts.Differences.Balance(after))]
            : [.. lines.Select(FormLine.Plain)];
    }

    /// <summary>As many lines as a question on the screen holds; what the grant and the balance come to, last, are kept.</summary>
    public static ImmutableArray<string> Shortened(Model model, ImmutableArray<string> lines)
    {
        const int Kept = 2, AroundThem = 8;
        var most = Math.Max(Kept + 1, model.Size.Rows - AroundThem);
        return lines.Length <= most
            ? lines
            : [.. lines[..(most - Kept - 1)], model.Texts.WhatIf.MoreRows(lines.Length - most + 1), .. lines[^Kept..]];
    }

    private static void Row(
        Texts texts, Comparison comparison, ComparedRow row, Precision precision, ImmutableArray<string>.Builder lines)
    {
        var moved = Enumerable.Range(0, row.Periods.Length).Where(i => row.Periods[i].Differs).ToArray();
        if (moved.Length > MostPeriodsNamed)
        {
            lines.Add($"{row.Label}: {texts.Differences.Moved(row.Total.Values[0], row.Total.Values[1], precision)}");
            return;
        }

        foreach (var period in moved)
        {
            var amount = row.Periods[period];
            lines.Add($"{row.Label} {comparison.Periods[period].Label}: {texts.Differences.Moved(amount.Values[0], amount.Values[1], precision)}");
        }
    }
}
