namespace TestbedBudget.Core;

/// <summary>Reads what was typed in a cell: "1 899 876", "120k", "=12*41 000*1,3142", "-5000+200".</summary>
public static class CellInput
{
    public static CellReading Read(string text, Project project)
    {
        var reading = AmountReader.Read(WithMinus(text), project.Precision);
        return reading switch
        {
            NoAmount => new ClearedCell(),
            ReadAmount read => new ReadEntry(new AmountEntry(read.Amount), read.WasRounded),
            AmbiguousAmount two => new AmbiguousEntry(two.AsGroup, two.AsDecimal),
            AmountBeyondRange => new RefusedEntry(new FormulaFault(FormulaFaultKind.NumberTooLarge, 0, text.Trim())),
            NotAnAmount when IsFormula(text.AsSpan().Trim()) => Formula.Parse(text, project) switch
            {
                { Formula: { } formula } => new ReadEntry(new FormulaEntry(formula), WasRounded: false),
                { Fault: var fault } => new RefusedEntry(fault!),
            },
            NotAnAmount not => new RefusedEntry(
                new FormulaFault(FormulaFaultKind.UnexpectedSign, not.Index, $"{not.Found}")),
            _ => throw new InvalidOperationException("An amount reading that is not known."),
        };
    }

    // A lone number in brackets is minus, as ledgers print it and other spreadsheets read it.
    private static string WithMinus(string text) =>
        text.Trim() is ['(', >= '0' and <= '9', .., ')'] bracketed ? $"-{bracketed[1..^1]}" : text;

    // A digit first needs an operator that no date, year range or number holds.
    private static bool IsFormula(ReadOnlySpan<char> text) =>
        text[0] is '=' or '(' or '+' or '-' or '\u2212' or '\u2013'
        || (char.IsAsciiDigit(text[0]) && text.IndexOfAny("+*/^(") >= 0);
}

/// <summary>What the text typed in a cell came to. A closed set.</summary>
public abstract record CellReading
{
    private protected CellReading()
    {
    }
}

/// <summary>Nothing was typed: the cell becomes blank, or its rule's.</summary>
public sealed record ClearedCell : CellReading;

/// <param name="WasRounded">The amount was finer than the project's precision: say so.</param>
public sealed record ReadEntry(CellEntry Entry, bool WasRounded) : CellReading;

/// <summary>"1.234": to be asked about.</summary>
public sealed record AmbiguousEntry(Money AsGroup, Money AsDecimal) : CellReading;

public sealed record RefusedEntry(FormulaFault Fault) : CellReading;
