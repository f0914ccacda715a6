using TestbedBudget.Core;
using TestbedBudget.Memos;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

public sealed class EnglishReadErrorTexts : ReadErrorTexts
{
    protected override string BinaryFile => "The file is no text: it holds NUL characters. Expected: a decision memo as text.";

    protected override string EmptyText => "The text is empty. Expected: a decision memo with two tables.";

    protected override string NoTables =>
        "There are no tables. Expected: a cost table (\"Bokförda kostnader\" and years) and a financing table (\"Finansiär\" and years).";

    public override string Ambiguous(AmbiguousRow row) =>
        $"The row \"{row.Text}\" can be cut in {Whole(row.Readings.Length)} ways: {Ways(row)}. "
        + "Open the file in the program and choose, or separate the columns by tabs.";

    protected override string NotUtf8(int position, byte found) =>
        $"Byte {Whole(position)} of the line is {Hexadecimal(found)}, which is not UTF-8. Save the text as UTF-8 and import it again.";

    protected override string FileTooLarge(long most) => $"The file is too large. Expected: {Whole(most)} bytes at most.";

    protected override string TableMissing(TableKind table) => table == TableKind.Costs
        ? "The cost table is missing. Expected: a line that begins with \"Bokförda kostnader\" and years."
        : "The financing table is missing. Expected: a line that begins with \"Finansiär\" and years.";

    protected override string TableTwice(TableKind table, int firstLine) =>
        $"The {(table == TableKind.Costs ? "cost" : "financing")} table is there twice; "
        + $"the first begins on line {Whole(firstLine)}. Expected: one of each.";

    protected override string ColumnNotAPeriod(string found) =>
        $"Column \"{found}\" is no period. Expected: a year, a span such as 2021-2023, or Totalt.";

    protected override string ColumnsNotContiguous(string column, string previous) =>
        $"Column \"{column}\" does not follow \"{previous}\". Expected: periods in order, without a gap.";

    protected override string TooManyColumns(int found, int most) =>
        $"The table has {Whole(found)} periods. Expected: {Whole(most)} at most.";

    protected override string ColumnsDiffer(string costs, string financing) =>
        $"The costs have the periods {costs}, the financing {financing}. Expected: the same in both tables.";

    protected override string WrongColumnCount(string row, int found, int expected) =>
        $"The row \"{row}\" has {Whole(found)} columns. Expected: {Whole(expected)}, as in the head of the table.";

    protected override string AmountUnreadable(string row, string column, string found, string character) =>
        $"\"{found}\" in row \"{row}\", column {column}, is no amount: {character} does not belong there. Expected: digits, e.g. 1 899 876.";

    protected override string AmountUnclear(string row, string column, string found) =>
        $"\"{found}\" in row \"{row}\", column {column}, may be thousands or decimals. Expected: e.g. 1 234 or 1,23.";

    protected override string AmountBeyondCell(string row, string column, string found) =>
        $"\"{found}\" in row \"{row}\", column {column}, does not fit. Expected: {Kronor(Money.Largest)} at most.";

    protected override string RowUnreadable(string found, int columns) =>
        $"The row \"{found}\" cannot be cut into the columns. Expected: {Whole(columns)} amounts; separate them by tabs.";

    protected override string SubtotalUnclear(string row) =>
        $"\"{row}\" stands inside the table but is not the sum of the rows above it. Expected: a subtotal that adds up, or none.";

    protected override string UnitsDiffer(string costs, string financing) =>
        $"The costs are in {costs}, the financing in {financing}. Expected: one unit in both tables.";

    protected override string HeadersDiffer(string first, string found) =>
        $"The page head says \"{found}\", an earlier one \"{first}\". Expected: one memo at a time.";

    protected override string LabelTooLong(int length, int most) =>
        $"The row's label has {Whole(length)} characters. Expected: {Whole(most)} at most.";

    protected override string TooManyRows(int most) => $"The tables have more than {Whole(most)} rows. Expected: that many at most.";
}
