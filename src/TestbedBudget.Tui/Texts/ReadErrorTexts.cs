using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>Why a text cannot be read as a memo: what was found, and what was expected. The line is told beside it.</summary>
public abstract class ReadErrorTexts
{
    private const int MostWays = 4;

    public string Of(ReadError error) => error switch
    {
        NotUtf8 e => NotUtf8(e.Byte, e.Found),
        BinaryFile _ => BinaryFile,
        EmptyText _ => EmptyText,
        FileTooLarge e => FileTooLarge(e.Most),
        NoTables _ => NoTables,
        TableMissing e => TableMissing(e.Table),
        TableTwice e => TableTwice(e.Table, e.FirstLine),
        ColumnNotAPeriod e => ColumnNotAPeriod(e.Found),
        ColumnsNotContiguous e => ColumnsNotContiguous(e.Column, e.Previous),
        TooManyColumns e => TooManyColumns(e.Found, e.Most),
        ColumnsDiffer e => ColumnsDiffer(e.Costs, e.Financing),
        WrongColumnCount e => WrongColumnCount(e.Row, e.Found, e.Expected),
        AmountUnreadable e => AmountUnreadable(e.Row, e.Column, e.Found, Wording.Character(e.Character)),
        AmountUnclear e => AmountUnclear(e.Row, e.Column, e.Found),
        AmountBeyondCell e => AmountBeyondCell(e.Row, e.Column, e.Found),
        RowUnreadable e => RowUnreadable(e.Found, e.Columns),
        SubtotalUnclear e => SubtotalUnclear(e.Row),
        UnitsDiffer e => UnitsDiffer(e.Costs, e.Financing),
        HeadersDiffer e => HeadersDiffer(e.First, e.Found),
        LabelTooLong e => LabelTooLong(e.Length, e.Most),
        Memos.TooManyRows e => TooManyRows(e.Most),
        _ => throw new InvalidOperationException($"{error.GetType().Name} has no words."),
    };

    /// <summary>A row whose amounts can be cut in several ways, and the ways.</summary>
    public abstract string Ambiguous(AmbiguousRow row);

    protected abstract string BinaryFile { get; }
    protected abstract string EmptyText { get; }
    protected abstract string NoTables { get; }

    protected abstract string NotUtf8(int position, byte found);
    protected abstract string FileTooLarge(long most);
    protected abstract string TableMissing(TableKind table);
    protected abstract string TableTwice(TableKind table, int firstLine);
    protected abstract string ColumnNotAPeriod(string found);
    protected abstract string ColumnsNotContiguous(string column, string previous);
    protected abstract string TooManyColumns(int found, int most);
    protected abstract string ColumnsDiffer(string costs, string financing);
    protected abstract string WrongColumnCount(string row, int found, int expected);
    protected abstract string AmountUnreadable(string row, string column, string found, string character);
    protected abstract string AmountUnclear(string row, string column, string found);
    protected abstract string AmountBeyondCell(string row, string column, string found);
    protected abstract string RowUnreadable(string found, int columns);
    protected abstract string SubtotalUnclear(string row);
    protected abstract string UnitsDiffer(string costs, string financing);
    protected abstract string HeadersDiffer(string first, string found);
    protected abstract string LabelTooLong(int length, int most);
    protected abstract string TooManyRows(int most);

    /// <summary>The first of the ways to read the row.</summary>
    protected static string Ways(AmbiguousRow row) => string.Join("; ", row.Readings.Take(MostWays).Select(Cells)) + (row.Readings.Length > MostWays ? "; …" : "");

    private static string Cells(RowReading reading) =>
        string.Join(" | ", reading.Cells.Select(cell => cell is { } amount ? Wording.Number(amount) : "–"));

    protected static string Hexadecimal(byte found) =>
        "0x" + found.ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
}
