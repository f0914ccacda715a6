using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Why what was typed in a cell is not taken: it stands under the edit line.</summary>
public abstract class FormulaTexts
{
    public string Of(FormulaFault fault) => Place(fault.Column.ToString(CultureInfo.InvariantCulture)) + (fault.Kind switch
    {
        FormulaFaultKind.UnexpectedSign => UnexpectedSign(fault.Found),
        FormulaFaultKind.EndsEarly => EndsEarly,
        FormulaFaultKind.UnknownName => UnknownName(fault.Found),
        FormulaFaultKind.SeveralRowsOfThatName => SeveralRows(fault.Found),
        FormulaFaultKind.OutsideTables => OutsideTables(fault.Found),
        FormulaFaultKind.AmbiguousNumber => AmbiguousNumber(fault.Found),
        FormulaFaultKind.NumberTooLarge => TooLarge,
        FormulaFaultKind.ParenthesisMissing => Parenthesis,
        FormulaFaultKind.WrongArguments => WrongArguments(fault.Found),
        FormulaFaultKind.RangeNotHere => RangeNotHere,
        FormulaFaultKind.TooLong => TooLong,
        _ => TooDeep,
    });

    /// <summary>The two ways to read "1.234".</summary>
    public abstract string Ambiguous(AmbiguousEntry entry);

    protected abstract string EndsEarly { get; }
    protected abstract string TooLarge { get; }
    protected abstract string Parenthesis { get; }
    protected abstract string RangeNotHere { get; }
    protected abstract string TooLong { get; }
    protected abstract string TooDeep { get; }

    protected abstract string Place(string column);

    protected abstract string UnexpectedSign(string found);

    protected abstract string UnknownName(string found);

    protected abstract string SeveralRows(string found);

    protected abstract string OutsideTables(string found);

    protected abstract string AmbiguousNumber(string found);

    protected abstract string WrongArguments(string found);

    protected static string Kronor(Money amount) => SwedishNumber.Amount(amount, Precision.Krona) + " kr";
}

public sealed class SwedishFormulaTexts : FormulaTexts
{
    protected override string EndsEarly => "här saknas ett tal eller ett namn.";
    protected override string TooLarge => "beloppet ryms inte: högst 99 999 999 999 kr.";
    protected override string Parenthesis => "en parentes saknas.";
    protected override string RangeNotHere => "ett område (A1:C4) får stå i SUMMA, MIN och MAX.";
    protected override string TooLong => "formeln är för lång.";
    protected override string TooDeep => "formeln har för många parenteser i varandra.";

    public override string Ambiguous(AmbiguousEntry entry) =>
        $"Menas {Kronor(entry.AsGroup)} eller {Kronor(entry.AsDecimal)}? Skriv med mellanslag, eller utan tecknet.";

    protected override string Place(string column) => $"Tecken {column}: ";

    protected override string UnexpectedSign(string found) =>
        $"'{found}' är inget tal eller räknetecken. Komma eller punkt, mellanslag går bra.";

    protected override string UnknownName(string found) => $"det finns ingen rad eller funktion som heter '{found}'.";

    protected override string SeveralRows(string found) => $"flera rader heter '{found}': skriv radens adress, t.ex. B3.";

    protected override string OutsideTables(string found) => $"{found} ligger utanför tabellerna.";

    protected override string AmbiguousNumber(string found) => $"'{found}' kan läsas på två sätt: skriv med mellanslag eller med fler decimaler.";

    protected override string WrongArguments(string found) => $"{found} tar ett annat antal värden; de skiljs åt med semikolon.";
}

public sealed class EnglishFormulaTexts : FormulaTexts
{
    protected override string EndsEarly => "a number or a name is missing here.";
    protected override string TooLarge => "the amount does not fit: at most 99 999 999 999 kr.";
    protected override string Parenthesis => "a parenthesis is missing.";
    protected override string RangeNotHere => "a range (A1:C4) can stand in SUM, MIN and MAX.";
    protected override string TooLong => "the formula is too long.";
    protected override string TooDeep => "the formula has too many parentheses within each other.";

    public override string Ambiguous(AmbiguousEntry entry) =>
        $"Is it {Kronor(entry.AsGroup)} or {Kronor(entry.AsDecimal)}? Type it with a space, or without the sign.";

    protected override string Place(string column) => $"Column {column}: ";

    protected override string UnexpectedSign(string found) =>
        $"'{found}' is not a number or operator. Comma or point, spaces ok.";

    protected override string UnknownName(string found) => $"there is no row or function called '{found}'.";

    protected override string SeveralRows(string found) => $"several rows are called '{found}': type the row's address, e.g. B3.";

    protected override string OutsideTables(string found) => $"{found} lies outside the tables.";

    protected override string AmbiguousNumber(string found) => $"'{found}' can be read in two ways: type it with a space or with more decimals.";

    protected override string WrongArguments(string found) => $"{found} takes another number of values; they are separated by semicolons.";
}
