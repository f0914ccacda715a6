using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Why a text cannot be read as a memo: data for a sentence. A closed set.</summary>
public abstract record ReadError
{
    private protected ReadError(int line) => Line = line;

    /// <summary>The line it is about, from 1; 0 when it is about the whole text.</summary>
    public int Line { get; init; }
}

/// <summary>The byte is not UTF-8.</summary>
/// <param name="Byte">The position in the line, from 1.</param>
public sealed record NotUtf8(int Line, int Byte, byte Found) : ReadError(Line);

/// <summary>There is a NUL: this is no text.</summary>
public sealed record BinaryFile(int Line) : ReadError(Line);

/// <summary>Nothing but blanks.</summary>
public sealed record EmptyText() : ReadError(0);

public sealed record FileTooLarge(long Most) : ReadError(0);

/// <summary>Neither of the two tables is there.</summary>
public sealed record NoTables() : ReadError(0);

/// <summary>One table is there, the other is not.</summary>
public sealed record TableMissing(TableKind Table) : ReadError(0);

public sealed record TableTwice(int Line, TableKind Table, int FirstLine) : ReadError(Line);

/// <summary>A column is headed by something that is no year, span of years or months, or total.</summary>
public sealed record ColumnNotAPeriod(int Line, string Found) : ReadError(Line);

/// <summary>The periods of the columns overlap, have gaps or are out of order.</summary>
public sealed record ColumnsNotContiguous(int Line, string Column, string Previous) : ReadError(Line);

public sealed record TooManyColumns(int Line, int Found, int Most) : ReadError(Line);

/// <summary>The two tables have different periods.</summary>
public sealed record ColumnsDiffer(int Line, string Costs, string Financing) : ReadError(Line);

/// <summary>A row has more or fewer cells than the head of its table, the label not counted.</summary>
public sealed record WrongColumnCount(int Line, string Row, int Found, int Expected) : ReadError(Line);

/// <param name="Character">The first character that has no place in an amount.</param>
public sealed record AmountUnreadable(int Line, string Row, string Column, string Found, char Character) : ReadError(Line);

/// <summary>"1.234" is one thousand or one and a part: nobody can tell.</summary>
public sealed record AmountUnclear(int Line, string Row, string Column, string Found) : ReadError(Line);

/// <summary>The amount is beyond what a cell holds, <see cref="Money.Largest"/>.</summary>
public sealed record AmountBeyondCell(int Line, string Row, string Column, string Found) : ReadError(Line);

/// <summary>The amounts of a row that is separated by spaces fit the columns in no way, or in too many to try.</summary>
/// <param name="Columns">Columns of the table, the total among them; 0 when the row stands in no table.</param>
public sealed record RowUnreadable(int Line, string Found, int Columns) : ReadError(Line);

/// <summary>A sum in the middle of a table that is not the sum of the rows above it.</summary>
public sealed record SubtotalUnclear(int Line, string Row) : ReadError(Line);

/// <summary>One table is in kronor, the other in thousands or millions.</summary>
public sealed record UnitsDiffer(int Line, string Costs, string Financing) : ReadError(Line);

/// <summary>Two page heads of the text say different things: it may be two memos.</summary>
public sealed record HeadersDiffer(int Line, string First, string Found) : ReadError(Line);

public sealed record LabelTooLong(int Line, int Length, int Most) : ReadError(Line);

public sealed record TooManyRows(int Line, int Most) : ReadError(Line);
