using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A table as it was pasted, understood as far as its text alone goes: nothing is laid on the project yet.</summary>
/// <param name="Kind">Which table its head names; null when it names none.</param>
/// <param name="Unit">"tkr", "mnkr": what its amounts are counted in; null is kronor.</param>
/// <param name="HasHead">Its columns are named; else they follow the cursor.</param>
/// <param name="HasLabels">Its rows are named; else they follow the cursor.</param>
public sealed record PastedTable(
    TableKind? Kind, string? Unit, bool HasHead, bool HasLabels, ImmutableArray<PastedColumn> Columns, ImmutableArray<PastedRow> Rows)
{
    /// <summary>A total column or sum row that no word names: its numbers add up.</summary>
    public bool HasGuessedSums { get; init; }
}

/// <param name="Text">The head as pasted; empty where there is none.</param>
/// <param name="Span">The days of a period's head; null where the head is no period.</param>
public sealed record PastedColumn(PastedColumnKind Kind, string Text, (DateOnly First, DateOnly Last)? Span = null);

public enum PastedColumnKind
{
    Period,

    /// <summary>The row's sum: compared, never taken for a period.</summary>
    Total,

    /// <summary>Neither a period nor a sum: "Andel", "Kommentar".</summary>
    Other,
}

/// <param name="Line">The line of the text, from 1.</param>
/// <param name="Label">Null where rows have no names.</param>
/// <param name="Cells">One a column, as pasted.</param>
public sealed record PastedRow(int Line, string? Label, PastedRowKind Kind, ImmutableArray<string> Cells);

public enum PastedRowKind
{
    Amounts,
    Heading,

    /// <summary>The sum of the rows above: compared, never taken for a row.</summary>
    Sum,
}
