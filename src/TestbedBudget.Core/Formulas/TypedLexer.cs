namespace TestbedBudget.Core;

/// <summary>The parts of what people type: "41 000", "B3", "A1:$C$4", "Egen personal", "[1:1-medel] 2025", "#REF[…]".</summary>
internal sealed class TypedLexer(string text, Project project) : FormulaLexer(text)
{
    private readonly FormulaNames _names = new(project);

    public override (FormulaPart? Operand, FormulaFault? Fault) Operand(ref int at)
    {
        var start = at;
        if (Text[at] == '#')
        {
            return Lost(ref at);
        }

        if (Text[at] == '[')
        {
            return Bracketed(ref at);
        }

        var (address, afterAddress) = AddressAt(at);
        var (number, afterNumber, numberFault) = NumberAt(at);
        var match = _names.LongestAt(Text, at);

        // The longest reading is meant: a row may be called "A1-projektet" or "3D-skrivare".
        if (match.Length > Math.Max(afterAddress, afterNumber) - start && !(number is not null && match.IsDigits))
        {
            at += match.Length;
            return Named(match, start, ref at);
        }

        if (address is not null)
        {
            at = afterAddress;
            return Range(address, ref at);
        }

        if (afterAddress > start)
        {
            return Wrong(FormulaFaultKind.OutsideTables, start, Text[start..afterAddress]);
        }

        if (number is not null || numberFault is not null)
        {
            at = afterNumber;
            return (number, numberFault);
        }

        return char.IsLetter(Text[start]) ? Wrong(FormulaFaultKind.UnknownName, start, WordAt(start)) : (null, null);
    }

    protected override bool StandsAlone(FormulaFunction function, int start, int end) =>
        function == FormulaFunction.Months && _names.LongestAt(Text, start).Length < end - start;

    private (FormulaPart? Operand, FormulaFault? Fault) Named(FormulaNames.Match match, int start, ref int at)
    {
        if (match.Rows > 1)
        {
            return Wrong(FormulaFaultKind.SeveralRowsOfThatName, start, Text[start..at]);
        }

        // A period may follow the name after a blank: "Egen personal 2025", "Egen personal Totalt".
        var after = at;
        while (after < Text.Length && char.IsWhiteSpace(Text[after]))
        {
            after++;
        }

        var (period, ofAll, length) = after > at ? _names.PeriodAt(Text, after) : default;
        at = length > 0 ? after + length : at;
        return match.Table is { } table ? (new TableTotalPart(table, period, ofAll), null)
            : ofAll ? (new RowTotalPart(match.Row), null)
            : (new NamedPart(match.Row, period), null);
    }

    private (FormulaPart? Operand, FormulaFault? Fault) Bracketed(ref int at)
    {
        var start = at;
        if (Quoted(ref at) is not { } name)
        {
            return Wrong(FormulaFaultKind.ParenthesisMissing, Text.Length, "]");
        }

        var match = _names.Exactly(name);
        return match.Length == 0 ? Wrong(FormulaFaultKind.UnknownName, start, name) : Named(match, start, ref at);
    }

    private (FormulaPart? Operand, FormulaFault? Fault) Lost(ref int at)
    {
        var start = at++;
        while (at < Text.Length && char.IsAsciiLetter(Text[at]))
        {
            at++;
        }

        var isReference = Text[start..at].ToUpperInvariant() is "#REF" or "#REFERENS";
        return isReference && at < Text.Length && Text[at] == '[' && Quoted(ref at) is { } name
            ? (new LostPart(name), null)
            : Wrong(FormulaFaultKind.UnexpectedSign, start, "#");
    }

    // "]" inside a name is doubled.
    private string? Quoted(ref int at)
    {
        var name = new System.Text.StringBuilder();
        for (at++; at < Text.Length; at++)
        {
            if (Text[at] == ']')
            {
                if (at + 1 >= Text.Length || Text[at + 1] != ']')
                {
                    at++;
                    return name.ToString();
                }

                at++;
            }

            name.Append(Text[at]);
        }

        return null;
    }

    private (FormulaPart? Operand, FormulaFault? Fault) Range(AddressPart from, ref int at)
    {
        if (at >= Text.Length || Text[at] != ':')
        {
            return (from, null);
        }

        var (to, after) = AddressAt(at + 1);
        if (to is null)
        {
            return after > at + 1
                ? Wrong(FormulaFaultKind.OutsideTables, at + 1, Text[(at + 1)..after])
                : Wrong(FormulaFaultKind.UnexpectedSign, at, ":");
        }

        at = after;
        return (new RangePart(from, to), null);
    }

    /// <summary>The address at the index and where it ends; null with an end beyond the index lies outside the tables.</summary>
    private (AddressPart? Address, int End) AddressAt(int start)
    {
        if (CellAddress.At(Text, start) is not { } address)
        {
            return (null, start);
        }

        return address.Row <= RowNumbers.Count(project) && address.Period < project.Timeline.Count
            ? (new AddressPart(
                RowNumbers.RowAt(project, address.Row - 1).Id,
                address.RowFixed,
                project.Timeline[address.Period].Id,
                address.PeriodFixed), address.End)
            : (null, address.End);
    }

    private (NumberPart? Number, int End, FormulaFault? Fault) NumberAt(int start)
    {
        var at = start;
        var digits = new System.Text.StringBuilder();
        TakeDigits(ref at, digits);
        var first = digits.Length;
        while (first is >= 1 and <= 3 && IsGroup(at))
        {
            digits.Append(Text, at + 1, 3);
            at += 4;
        }

        if (at < Text.Length && Text[at] is ',' or '.' && at + 1 < Text.Length && char.IsAsciiDigit(Text[at + 1]))
        {
            var sign = at++;
            digits.Append('.');
            TakeDigits(ref at, digits);

            // "1.234" is a thousand to some. A comma is a decimal sign to everybody here.
            if (Text[sign] == '.' && at - sign == 4 && sign - start is >= 1 and <= 3 && Text[start] != '0')
            {
                return (null, at, new FormulaFault(FormulaFaultKind.AmbiguousNumber, start, Text[start..at]));
            }
        }

        return digits.Length == 0 ? (null, start, null)
            : Value(digits.ToString()) is { } value ? (new NumberPart(value), at, null)
            : (null, at, new FormulaFault(FormulaFaultKind.NumberTooLarge, start, Text[start..at]));
    }

    private void TakeDigits(ref int at, System.Text.StringBuilder digits)
    {
        while (at < Text.Length && char.IsAsciiDigit(Text[at]))
        {
            digits.Append(Text[at++]);
        }
    }

    // A blank and exactly three digits.
    private bool IsGroup(int at) => at + 3 < Text.Length && AmountReader.IsGroup(Text[at])
        && char.IsAsciiDigit(Text[at + 1]) && char.IsAsciiDigit(Text[at + 2]) && char.IsAsciiDigit(Text[at + 3])
        && (at + 4 >= Text.Length || !char.IsAsciiDigit(Text[at + 4]));

    private string WordAt(int start)
    {
        var end = start;
        while (end < Text.Length && Text[end] is not ('+' or '*' or '/' or '^' or '(' or ')' or ';' or '=' or '<' or '>' or '%'))
        {
            end++;
        }

        return Text[start..end].TrimEnd();
    }
}
