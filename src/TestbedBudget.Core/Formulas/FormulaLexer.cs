using System.Globalization;

namespace TestbedBudget.Core;

/// <summary>Reads the smallest parts of a formula: function names, numbers and references.</summary>
internal abstract class FormulaLexer(string text)
{
    protected string Text { get; } = text;

    /// <summary>A function's name at the index, which then stands after it; null when there is none.</summary>
    public FormulaFunction? Function(ref int at)
    {
        var end = at;
        while (end < Text.Length && char.IsLetter(Text[end]))
        {
            end++;
        }

        var function = CallPart.Named(Text.AsSpan(at, end - at));
        var called = end;
        while (called < Text.Length && Text[called] == ' ')
        {
            called++;
        }

        // A row may be called "Max": the parenthesis tells. MONTHS needs none.
        if (function is null || (!(called < Text.Length && Text[called] == '(') && !StandsAlone(function.Value, at, end)))
        {
            return null;
        }

        at = end;
        return function;
    }

    /// <summary>A number or a reference at the index, which then stands after it; neither, or what is wrong with it.</summary>
    public abstract (FormulaPart? Operand, FormulaFault? Fault) Operand(ref int at);

    protected abstract bool StandsAlone(FormulaFunction function, int start, int end);

    protected static decimal? Value(string digits) => decimal.TryParse(
        digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    protected static (FormulaPart? Operand, FormulaFault? Fault) Wrong(FormulaFaultKind kind, int index, string found) =>
        (null, new FormulaFault(kind, index, found));
}

/// <summary>The parts of a canonical text: "1234.5", "{n:ROW@2024-01-01}".</summary>
internal sealed class StoredLexer(string text) : FormulaLexer(text)
{
    public override (FormulaPart? Operand, FormulaFault? Fault) Operand(ref int at)
    {
        var start = at;
        if (Text[at] == '{')
        {
            return Reference(ref at) is { } reference ? (reference, null) : Broken(start);
        }

        while (at < Text.Length && (char.IsAsciiDigit(Text[at]) || Text[at] == '.'))
        {
            at++;
        }

        return Value(Text[start..at]) is { } value ? (new NumberPart(value), null) : Broken(start);
    }

    protected override bool StandsAlone(FormulaFunction function, int start, int end) => false;

    private (FormulaPart? Operand, FormulaFault? Fault) Broken(int start) =>
        Wrong(FormulaFaultKind.UnexpectedSign, start, Text[start..(start + 1)]);

    private FormulaPart? Reference(ref int at)
    {
        if (at + 2 >= Text.Length || Text[at + 2] != ':')
        {
            return null;
        }

        var kind = Text[at + 1];
        at += 3;
        var fields = new List<string>();
        while (Field(ref at) is { } field)
        {
            fields.Add(field);
            if (at < Text.Length && Text[at] == '}')
            {
                at++;
                return Made(kind, fields);
            }

            at++;
        }

        return null;
    }

    // A field ends at "@" or "}"; a backslash takes the next sign as it is.
    private string? Field(ref int at)
    {
        var field = new System.Text.StringBuilder();
        for (; at < Text.Length; at++)
        {
            if (Text[at] is '@' or '}')
            {
                return field.ToString();
            }

            at += Text[at] == '\\' && at + 1 < Text.Length ? 1 : 0;
            field.Append(Text[at]);
        }

        return null;
    }

    private static FormulaPart? Made(char kind, List<string> fields) => (kind, fields) switch
    {
        ('n', [var row]) => new NamedPart(new RowId(row), null),
        ('n', [var row, var day]) when Period(day) is { } period => new NamedPart(new RowId(row), period),
        ('a', [var row, var day, var marks]) => Address(row, day, marks),
        ('x', [var row, var day, var marks, var lastRow, var lastDay, var lastMarks]) =>
            Address(row, day, marks) is { } from && Address(lastRow, lastDay, lastMarks) is { } to
                ? new RangePart(from, to)
                : null,
        ('r', [var row]) => new RowTotalPart(new RowId(row)),
        ('c', ["all"]) => new TableTotalPart(TableKind.Costs, null, OfAllPeriods: true),
        ('c', [""]) => new TableTotalPart(TableKind.Costs, null, OfAllPeriods: false),
        ('c', [var day]) when Period(day) is { } period => new TableTotalPart(TableKind.Costs, period, OfAllPeriods: false),
        ('f', ["all"]) => new TableTotalPart(TableKind.Financing, null, OfAllPeriods: true),
        ('f', [""]) => new TableTotalPart(TableKind.Financing, null, OfAllPeriods: false),
        ('f', [var day]) when Period(day) is { } period =>
            new TableTotalPart(TableKind.Financing, period, OfAllPeriods: false),
        ('l', [var name]) => new LostPart(name),
        _ => null,
    };

    private static AddressPart? Address(string row, string day, string marks) =>
        Period(day) is { } period && marks is "" or "r" or "p" or "rp"
            ? new AddressPart(new RowId(row), marks.Contains('r'), period, marks.Contains('p'))
            : null;

    private static PeriodId? Period(string day) => IsoDay.Read(day) is { } first ? new PeriodId(first) : null;
}
