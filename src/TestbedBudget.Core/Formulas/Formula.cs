namespace TestbedBudget.Core;

/// <summary>A formula in a cell. References are kept by the identity of rows and periods, so that no move breaks them.</summary>
/// <remarks>Two formulas are equal when their canonical texts are.</remarks>
public sealed record Formula
{
    /// <summary>The longest text that is read as a formula.</summary>
    public const int LongestText = 4_000;

    /// <summary>The longest canonical text: identities are longer than addresses.</summary>
    internal const int LongestSource = 200_000;

    private readonly FormulaPart _root;

    internal Formula(FormulaPart root)
    {
        _root = root;
        Source = StoredWriter.TextOf(root);
    }

    /// <summary>The canonical text, as it is stored: identities instead of names and addresses, a decimal point.</summary>
    public string Source { get; }

    /// <summary>Reads what was typed, with or without "=" before it.</summary>
    public static FormulaReading Parse(string text, Project project) => FormulaParser.Typed(text, project);

    /// <summary>The formula of a canonical text, or null when it is none.</summary>
    public static Formula? FromSource(string source) => FormulaParser.Stored(source).Formula;

    /// <summary>The text to edit: what <see cref="Parse"/> reads back as the same formula of the same cell.</summary>
    public string Display(Project project, CellId cell, FormulaLanguage language = FormulaLanguage.Swedish) =>
        "=" + TypedWriter.TextOf(_root, project, cell, language);

    /// <summary>The exact result in kronor; null is blank. An error is told to <paramref name="known"/>.</summary>
    public decimal? Kronor(CellId at, KnownAmounts known) =>
        _root.Kronor(new FormulaScope(known, known.Timeline.IndexOf(at.Period)));

    /// <summary>The formula for a cell so many rows down and periods to the right, as filling and copying give it.</summary>
    public Formula Moved(int rows, int periods, Project project) =>
        new(_root.Rewritten(part => part.Moved(rows, periods, project)));

    /// <summary>
    /// The formula of a cell for the same row of another period: what names the cell's own period names the other one, and
    /// addresses move along. A copy keeps the names that were written; a period that is added after the last takes them over.
    /// </summary>
    internal Formula Following(PeriodId own, PeriodId to, Project project)
    {
        var periods = project.Timeline.IndexOf(to) - project.Timeline.IndexOf(own);
        return new(_root.Rewritten(part => part.Moved(0, periods, project).Following(own, to)));
    }

    /// <summary>Whether the result follows the cell's own period: it reads cells of it, or its months.</summary>
    public bool Follows(PeriodId own) => _root.All().Any(part => part.Follows(own));

    /// <summary>Whether the formula names the period, for a cell or as the end of a range.</summary>
    public bool Names(PeriodId period) => _root.All().Any(part => part.Names(period));

    internal Formula WithoutRow(Row row, Project project) =>
        new(_root.Rewritten(part => part.WithoutRow(row, project)));

    internal Formula WithoutPeriods(Timeline before, Func<PeriodId, bool> stays) =>
        new(_root.Rewritten(part => part.WithoutPeriods(before, stays)));

    /// <summary>Whether the formula shows #REF for want of the period; a range that shrinks does not.</summary>
    internal bool Loses(PeriodId period, Timeline before, Func<PeriodId, bool> stays) =>
        _root.All().Any(part => part.Names(period) && part.WithoutPeriods(before, stays) is LostPart);

    /// <summary>The formula times a quotient, spelled out so that the factor can be seen.</summary>
    internal Formula Times(decimal by, decimal over)
    {
        var product = new OperationPart(FormulaOperator.Times, _root, new NumberPart(by));
        return new Formula(over == 1 ? product : new OperationPart(FormulaOperator.Over, product, new NumberPart(over)));
    }

    public bool Equals(Formula? other) => Source == other?.Source;

    public override int GetHashCode() => Source.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Source;
}

/// <summary>What a text came to as a formula: the formula, or why it is none.</summary>
public readonly record struct FormulaReading(Formula? Formula, FormulaFault? Fault);

/// <summary>Why a text is no formula.</summary>
/// <param name="Index">Where in the text, from 0.</param>
/// <param name="Found">The sign, name or address that is wrong; empty at the end of the text.</param>
public sealed record FormulaFault(FormulaFaultKind Kind, int Index, string Found)
{
    /// <summary>Where in the text as people count: from 1.</summary>
    public int Column => Index + 1;
}

public enum FormulaFaultKind
{
    /// <summary>Neither a number nor an operator: "tecken 14: 'x' är inget tal eller räknetecken".</summary>
    UnexpectedSign,

    /// <summary>The text ends where a number or a name is expected.</summary>
    EndsEarly,
    UnknownName,

    /// <summary>Several rows have the name: only an address tells them apart.</summary>
    SeveralRowsOfThatName,

    /// <summary>An address beyond the tables.</summary>
    OutsideTables,

    /// <summary>"1.234": a group or decimals. With a comma or a space it is clear.</summary>
    AmbiguousNumber,
    NumberTooLarge,
    ParenthesisMissing,

    /// <summary>The function takes fewer or more arguments.</summary>
    WrongArguments,

    /// <summary>A range stands only in SUM, MIN and MAX.</summary>
    RangeNotHere,
    TooLong,
    TooDeep,
}

/// <summary>In which language function and total names are written; both are always read.</summary>
public enum FormulaLanguage
{
    Swedish,
    English,
}
