using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Random budgets, printed in every form that memos come in, with rounded sums, blanks and page breaks.</summary>
public sealed class MemoFormTests(ITestOutputHelper output)
{
    private const int Memos = 300;

    [Fact]
    public void Tabs_keep_every_cell() => KeepsEveryCell(printer => printer.Tabbed()).ShouldBe(0);

    [Fact]
    public void Pipes_keep_every_cell() => KeepsEveryCell(printer => printer.Piped()).ShouldBe(0);

    [Fact]
    public void Pages_keep_every_cell() => KeepsEveryCell(printer => printer.Html()).ShouldBe(0);

    [Fact]
    public void A_cell_a_line_keeps_every_cell_where_blank_ones_are_lines_too() =>
        KeepsEveryCell(printer => printer.Stacked(keepsBlanks: true)).ShouldBe(0);

    [Fact]
    public void A_cell_a_line_keeps_every_cell_or_asks_where_blank_ones_are_lost() =>
        KeepsEveryCell(printer => printer.Stacked(keepsBlanks: false)).ShouldBeLessThan(Memos / 2);

    [Fact]
    public void Spaces_keep_every_cell_or_ask() => KeepsEveryCell(printer => printer.Spaced()).ShouldBeLessThan(Memos / 10);

    [Fact]
    public void A_printed_number_that_is_wrong_is_a_finding_wherever_it_is_read()
    {
        var (silent, asked, unread) = (new List<string>(), 0, 0);
        for (var seed = 1; seed <= Memos; seed++)
        {
            var dice = new Dice(seed);
            var budget = WithWrongNumber(PrintedBudget.Of(dice), dice);
            var text = new MemoPrinter(budget, dice) is var printer && dice.Once(2) ? printer.Spaced() : printer.Stacked(dice.Once(2));
            switch (MemoReader.Read(text))
            {
                case ReadMemo { Workbook: var read }:
                    var findings = Checker.Check(read, Sheet.Of(read.Base));
                    if (!findings.Any(finding => finding is StatedTotal { Severity: Severity.Error }))
                    {
                        silent.Add($"memo {seed}: {Difference(budget, read)}\n{text}");
                    }

                    break;
                case AmbiguousMemo:
                    asked++;
                    break;
                default:
                    unread++;
                    break;
            }
        }

        output.WriteLine($"Of {Memos} memos with a wrong number {asked} are asked about, {unread} are not read.");
        silent.Count.ShouldBe(0, silent.FirstOrDefault());
    }

    // A slip far beyond rounding in one amount, total or sum.
    private static PrintedBudget WithWrongNumber(PrintedBudget budget, Dice dice)
    {
        var lines = dice.Once(2) ? budget.Costs : budget.Financing;
        var rows = Enumerable.Range(0, lines.Length).Where(row => !lines[row].IsHeading).ToArray();
        var index = dice.One(rows);
        var line = lines[index];
        var filled = Enumerable.Range(0, line.Kronor.Length).Where(column => line.Kronor[column] is not null).ToArray();
        var wrong = filled.Length == 0 || dice.Once(2)
            ? line with { Total = Slipped(line.Total!.Value) }
            : dice.One(filled) is var column ? line with { Kronor = line.Kronor.SetItem(column, Slipped(line.Kronor[column]!.Value)) } : line;
        return lines == budget.Costs ? budget with { Costs = lines.SetItem(index, wrong) } : budget with { Financing = lines.SetItem(index, wrong) };

        long Slipped(long kronor) => dice.Once(2) ? (kronor * 10) + 1_000 : kronor + dice.Between(100, 90_000);
    }

    // So many memos are asked about; one that reads as something else, or not at all, fails.
    private int KeepsEveryCell(Func<MemoPrinter, string> print)
    {
        var (asked, rows, wrong) = (0, 0, new List<string>());
        for (var seed = 1; seed <= Memos; seed++)
        {
            var dice = new Dice(seed);
            var budget = PrintedBudget.Of(dice);
            rows += budget.Costs.Length + budget.Financing.Length;
            var text = print(new MemoPrinter(budget, dice));
            switch (MemoReader.Read(text))
            {
                case ReadMemo memo when Difference(budget, memo.Workbook) is { Length: > 0 } difference:
                    wrong.Add($"memo {seed}: {difference}\n{text}");
                    break;
                case AmbiguousMemo open:
                    asked++;
                    output.WriteLine($"memo {seed} asks: {open.Rows[0].Text} ({open.Rows[0].Readings.Length} ways, {open.Rows.Length} rows)");
                    break;
                case UnreadableMemo unreadable:
                    wrong.Add($"memo {seed}: {unreadable.Errors[0]}\n{text}");
                    break;
            }
        }

        output.WriteLine($"{asked} of {Memos} memos with {rows} rows are ambiguous ({100.0 * asked / Memos:0.0} %).");
        wrong.Count.ShouldBe(0, wrong.FirstOrDefault());
        return asked;
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
