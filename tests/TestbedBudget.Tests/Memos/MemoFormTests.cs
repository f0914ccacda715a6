using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Random budgets, printed in every form that memos come in, with rounded sums, blanks and page breaks.</summary>
public sealed class MemoFormTests(ITestOutputHelper output)
{
    [Fact]
    public void Tabs_keep_every_cell() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150),
        Prop.ForAll(Seeds, seed => Differences(seed, (budget, dice) => budget.Tabbed(dice)).ShouldBeEmpty()));

    [Fact]
    public void Pipes_keep_every_cell() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(150),
        Prop.ForAll(Seeds, seed => Differences(seed, (budget, dice) => budget.Piped(dice)).ShouldBeEmpty()));

    [Fact]
    public void Spaces_keep_every_cell_or_ask()
    {
        const int Memos = 300;
        var (asked, wrong, rows) = (0, new List<string>(), 0);
        for (var seed = 1; seed <= Memos; seed++)
        {
            var budget = PrintedBudget.Of(new Dice(seed));
            rows += budget.Costs.Length + budget.Financing.Length;
            var text = budget.Spaced(new Dice(seed));
            switch (MemoReader.Read(text))
            {
                case ReadMemo memo when Difference(budget, memo.Workbook) is { Length: > 0 } difference:
                    wrong.Add($"seed {seed}: {difference}");
                    break;
                case ReadMemo:
                    break;
                case AmbiguousMemo open:
                    asked++;
                    output.WriteLine($"seed {seed} asks: {open.Rows[0].Text} ({open.Rows[0].Readings.Length} of {open.Rows.Length} rows)");
                    break;
                case UnreadableMemo unreadable:
                    wrong.Add($"seed {seed}: {unreadable.Errors[0]}");
                    break;
            }
        }

        output.WriteLine($"{asked} of {Memos} memos with {rows} rows are ambiguous ({100.0 * asked / Memos:0.0} %).");
        wrong.ShouldBeEmpty();
        asked.ShouldBeLessThan(Memos / 10);
    }

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static string Differences(int seed, Func<PrintedBudget, Dice, string> write)
    {
        var budget = PrintedBudget.Of(new Dice(seed));
        var text = write(budget, new Dice(seed));
        return MemoReader.Read(text) switch
        {
            ReadMemo memo => Difference(budget, memo.Workbook),
            UnreadableMemo wrong => $"{wrong.Errors[0]}\n{text}",
            var other => $"{other}\n{text}",
        };
    }

    // What is read, row by row, in the words of what was printed.
    private static string Difference(PrintedBudget budget, Workbook workbook)
    {
        var printed = workbook.Printed!;
        var read = Lines(workbook.Base.Costs, printed.Costs).Concat(Lines(workbook.Base.Financing, printed.Financing));
        foreach (var (wanted, got) in budget.Costs.Concat(budget.Financing).Select(Line).Zip(read.Append("nothing")))
        {
            if (wanted != got)
            {
                return $"{wanted} was read as {got}";
            }
        }

        return "";
    }

    private static IEnumerable<string> Lines(IEnumerable<Row> rows, PrintedTable printed) => rows
        .Select(row => Line(
            row.Label,
            row.Cells.Select(cell => ((AmountEntry?)cell)?.Amount),
            printed.Rows.FirstOrDefault(of => of.Row == row.Id)?.Total))
        .Append(Line(printed.Rows.IsEmpty ? "" : "Summa", printed.Sums, printed.Total));

    private static string Line(PrintedLine line) => Line(
        line.Label.StartsWith("Summa", StringComparison.Ordinal) ? "Summa" : line.Label,
        line.Kronor.Select(kronor => kronor is { } amount ? Money.FromKronor(amount) : (Money?)null),
        line.Total is { } total ? Money.FromKronor(total) : null);

    private static string Line(string label, IEnumerable<Money?> cells, Money? total) =>
        $"{label}: {string.Join(' ', cells.Select(cell => cell?.Ore))} = {total?.Ore}";
}
