using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The extension's memo, written from the case as it was stored, beside the original.</summary>
public sealed class StoredExtensionTests
{
    [Fact]
    public void Every_cell_is_the_originals_but_for_the_sums_that_the_findings_name()
    {
        using var files = new TemporaryStore();
        using var store = files.Open();
        store.Create(SeedMemo.Workbook(SeedMemo.Extension), VersionKind.Imported);
        var workbook = store.Open("21RS4368")!.Current();
        var sheet = Sheet.Of(workbook.Base);
        var written = Rows(MemoWriter.Markdown(workbook, sheet), '|', line => line.Trim('|', ' '));
        var original = Rows(SeedMemo.Extension, '\t', line => line);

        written.Keys.ShouldBe(original.Keys);
        var differing = original.SelectMany(row => row.Value.Zip(written[row.Key]).Select((pair, column) => (pair, column))
            .Where(cell => cell.pair.First != cell.pair.Second)
            .Select(cell => $"{row.Key} {cell.column}: {cell.pair.First} {cell.pair.Second}")).ToArray();
        var reported = Checker.Check(workbook, sheet).OfType<StatedTotal>().Where(finding => finding.Basis == TotalBasis.Cells)
            .Select(finding => $"{finding.Place!.RowLabel ?? (finding.Place.Table == TableKind.Costs ? "Summa bokförda kostnader" : "Summa finansiering")} "
                + $"{(finding.Place.Period is { } period ? workbook.Base.Timeline.IndexOf(period) : 4)}: {finding.Stated.Kronor} {finding.Computed.Kronor}");
        differing.ShouldBe(reported, ignoreOrder: true);
        differing.Length.ShouldBe(8);
    }

    [Fact]
    public void The_decision_is_the_originals_but_calls_the_grant_a_grant()
    {
        using var files = new TemporaryStore();
        using var store = files.Open();
        store.Create(SeedMemo.Workbook(SeedMemo.Extension), VersionKind.Imported);
        var workbook = store.Open("21RS4368")!.Current();
        var memo = MemoWriter.Markdown(workbook, Sheet.Of(workbook.Base)).Replace('\u00A0', ' ');

        var sentences = SeedMemo.Extension.Split('\n').Where(line => line.Contains("ansöker om", StringComparison.Ordinal)
            || line.Contains("uppgår då till", StringComparison.Ordinal) || line.Contains("tidigare beviljats", StringComparison.Ordinal)
            || line.Contains("I övrigt gäller", StringComparison.Ordinal)).ToArray();
        sentences.Length.ShouldBe(4);
        foreach (var sentence in sentences)
        {
            memo.ShouldContain($"\n{sentence.Replace("projektets budget", "Region Örebro läns medfinansiering")}\n");
        }
    }

    // The amounts of each row by its label, blanks as nothing.
    private static Dictionary<string, string[]> Rows(string text, char separator, Func<string, string> trimmed) => text.Split('\n')
        .Where(line => line.Contains(separator, StringComparison.Ordinal) && !line.Contains("---", StringComparison.Ordinal))
        .Select(line => trimmed(line.TrimEnd('\r')).Split(separator).Select(cell => cell.Trim()).ToArray())
        .Where(cells => cells[0] is not ("Bokförda kostnader" or "Finansiär"))
        .ToDictionary(
            cells => cells[0],
            cells => cells.Skip(1).Concat(Enumerable.Repeat("", 5)).Take(5).Select(cell => cell.Replace("\u00A0", "").Replace(" ", "")).ToArray(),
            StringComparer.Ordinal);
}
