using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>What a text came to as a memo. A closed set: nothing is ever read by half.</summary>
public abstract record MemoReading
{
    private protected MemoReading()
    {
    }
}

/// <param name="Workbook">Its key is the case number; empty where the text has none: storing it needs one.</param>
/// <param name="Defaults">What was decided for the analyst, to be accepted or changed.</param>
public sealed record ReadMemo(Workbook Workbook, ImmutableArray<ImportDefault> Defaults) : MemoReading;

/// <summary>Rows that can be read in more than one way. Read again with a choice for each.</summary>
public sealed record AmbiguousMemo(ImmutableArray<AmbiguousRow> Rows) : MemoReading;

public sealed record UnreadableMemo(ImmutableArray<ReadError> Errors) : MemoReading;

/// <summary>A row whose amounts are separated by spaces, and what they can be.</summary>
/// <param name="Columns">The heads of the columns, the total last where the table has one.</param>
public sealed record AmbiguousRow(
    TableKind Table, int Line, string Text, ImmutableArray<string> Columns, ImmutableArray<RowReading> Readings);

/// <summary>One way to read a row: its label, and a place for each column.</summary>
public sealed record RowReading(string Label, ImmutableArray<Money?> Cells);

/// <summary>The reading that the analyst chose for the row on the line.</summary>
public sealed record RowChoice(int Line, RowReading Reading);

/// <summary>Something an import decided that the text does not say outright. A closed set.</summary>
public abstract record ImportDefault
{
    private protected ImportDefault()
    {
    }
}

/// <summary>The period is taken as used: it ended before the day.</summary>
/// <param name="Before">The memo's date, or the latest day that the text proves it was written after; null: merged years.</param>
public sealed record PeriodTakenAsActual(PeriodId Period, string Label, DateOnly? Before) : ImportDefault;

public sealed record GrantRowTaken(RowId Row, string Label) : ImportDefault;

public sealed record NoGrantRow : ImportDefault;

public sealed record FinancierTaken(RowId Row, string Label, Sector Sector, Contribution Contribution) : ImportDefault;

public sealed record CostKindTaken(RowId Row, string Label, CostKind Kind) : ImportDefault;

/// <summary>The cap equals the grant row and follows it while the extension is undecided.</summary>
public sealed record CapTakenAsFollowing(Money Cap) : ImportDefault;

/// <summary>The earlier grant is not stated; it is the cap less the increase.</summary>
public sealed record EarlierGrantWorkedOut(Money Grant) : ImportDefault;

/// <summary>The text does not say when the project begins or ends, or not within the columns: the columns decide.</summary>
public sealed record PeriodFromColumns(DateOnly First, DateOnly Last, DateOnly? StatedFirst, DateOnly? StatedLast)
    : ImportDefault;

/// <summary>The text has no title; a made-up one stands in.</summary>
public sealed record TitleMadeUp(string Title) : ImportDefault;

/// <summary>The tables are in thousands or millions; the amounts are taken as kronor, times the factor.</summary>
public sealed record AmountsScaled(string Unit, long Factor) : ImportDefault;

/// <summary>The amount is finer than öre.</summary>
public sealed record AmountRounded(int Line, string Row, string Column, string Found, Money Amount) : ImportDefault;

/// <summary>A sum in the middle of a table, which adds up, is left out.</summary>
public sealed record SubtotalLeftOut(int Line, string Label) : ImportDefault;
