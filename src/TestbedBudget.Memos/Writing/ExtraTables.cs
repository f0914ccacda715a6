using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Tables beside the budget's own. Their corners are none of the budget's, so that reading takes them for prose.</summary>
internal static class ExtraTables
{
    private const char Hard = SwedishNumber.NoBreakSpace;

    /// <summary>Before, after, change: each row in all; the grant alone where the earlier tables are not known.</summary>
    public static string Changes(Sheet sheet, GrantFigures grant)
    {
        if (grant.PreviousDecision?.Project is not { } decided)
        {
            var (before, after) = (CellValue.Of(grant.PreviousDecision!.Grant!.Value), CellValue.Of(grant.Cap!.Value));
            return Table("Bidrag, förändring", [["1:1-medel", Text(before), Text(after), Signed(grant.Increase)]]);
        }

        var comparison = Comparison.Of(ComparedProject.Of("", decided), [ComparedProject.Of("", sheet.Project)], RowMatch.Label);
        return $"{Rows(TableKind.Costs)}\n\n{Rows(TableKind.Financing)}";

        string Rows(TableKind kind) => Table(
            kind == TableKind.Costs ? "Kostnader, förändring" : "Finansiering, förändring",
            [.. comparison.Changes(1).Where(line => line.Table == kind).Select(line => Row(line, kind))]);
    }

    /// <summary>What the grant pays of the costs of each budget year; when it is paid out is another matter.</summary>
    public static string Plan(GrantFigures grant)
    {
        var rows = grant.Plan.Select(years => ImmutableArray.Create(
            years.First == years.Last ? Digits(years.First) : $"{Digits(years.First)}–{Digits(years.Last)}",
            years.Amount is { } amount ? SwedishNumber.Amount(amount, Precision.Krona, Hard) : ""));
        return new MemoTable(["Budgetår", "1:1-medel"], [.. rows, ["Summa", grant.Amount is { } total ? Text(CellValue.Of(total)) : ""]]).ToMarkdown();
    }

    private static ImmutableArray<string> Row(ChangeLine line, TableKind kind) => line.IsHeading
        ? [MemoTable.Words(line.Label), "", "", ""]
        :
        [
            line.IsSum ? kind == TableKind.Costs ? "Summa bokförda kostnader" : "Summa finansiering" : MemoTable.Words(line.Label),
            Text(line.Before), Text(line.After), Signed(line.Change),
        ];

    private static string Table(string corner, ImmutableArray<ImmutableArray<string>> rows) =>
        new MemoTable([corner, "Tidigare budget", "Ny budget", "Förändring"], rows).ToMarkdown();

    private static string Text(CellValue value) => MemoNumbers.Cell(value, Precision.Krona, Hard);

    private static string Signed(Money? change) => change is { } known
        ? (known > Money.Zero ? "+" : "") + SwedishNumber.Amount(known, Precision.Krona, Hard)
        : "";

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);
}
