namespace TestbedBudget.Core;

/// <summary>What was typed in a cell: an amount or a formula. A closed set; no entry is a blank cell, which is not zero.</summary>
public abstract record CellEntry
{
    private protected CellEntry()
    {
    }
}

/// <summary>An amount, rounded to the project's precision when it was typed.</summary>
public sealed record AmountEntry(Money Amount) : CellEntry;

/// <summary>A formula, with its references kept by the identity of rows and periods.</summary>
public sealed record FormulaEntry(Formula Formula) : CellEntry;
