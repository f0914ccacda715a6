using System.Globalization;
using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Finds the financier that <c>--payer</c> means: by the number before it in the grid, by its name, or by a part of that.</summary>
internal static class PayerOption
{
    /// <summary>The row, or the sentence that says why there is none.</summary>
    public static (RowId? Row, string? Problem) Find(Project project, string text, ProgramTexts words)
    {
        var sought = SwedishText.Folded(text.Trim());
        var all = project.Financing.Select((row, i) => (Row: row, Number: TablePainter.FirstNumber(project, TableKind.Financing) + i))
            .Where(each => !each.Row.IsHeading).ToArray();
        var found = all.Where(each => Number(each) == sought).ToArray();
        found = found.Length > 0 ? found : [.. all.Where(each => SwedishText.Folded(each.Row.Label) == sought)];

        // A number that is no financier's is not a part of a name either: "1" does not mean 1:1.
        found = found.Length > 0 || sought.All(char.IsAsciiDigit) ? found
            : [.. all.Where(each => SwedishText.Folded(each.Row.Label).Contains(sought, StringComparison.Ordinal))];
        return found switch
        {
            [var only] => (only.Row.Id, null),
            [] => (null, words.PayerMissing(text, Names(all))),
            _ => (null, words.PayerAmbiguous(text, Names(found))),
        };

        static string Number((FinancierRow Row, int Number) each) => each.Number.ToString(CultureInfo.InvariantCulture);

        static string Names((FinancierRow Row, int Number)[] rows) => string.Join("; ", rows.Select(each => $"{Number(each)} {each.Row.Label}"));
    }
}
