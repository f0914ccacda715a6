namespace TestbedBudget.Core;

/// <summary>Reads a formula by recursive descent. How numbers and references look is the lexer's: typed or stored.</summary>
internal sealed class FormulaParser
{
    private const int Deepest = 64;
    private const int MostParts = 2_000;

    private readonly string text;
    private readonly FormulaLexer lexer;
    private int at;
    private int depth;
    private int parts;
    private int rangeStart = -1;
    private FormulaFault? fault;

    private FormulaParser(string text, FormulaLexer lexer) => (this.text, this.lexer) = (text, lexer);

    public static FormulaReading Typed(string text, Project project) => text.Length > Formula.LongestText
        ? new FormulaReading(null, new FormulaFault(FormulaFaultKind.TooLong, Formula.LongestText, ""))
        : new FormulaParser(text, new TypedLexer(text, project)).Read();

    public static FormulaReading Stored(string source) => source.Length > Formula.LongestSource
        ? new FormulaReading(null, new FormulaFault(FormulaFaultKind.TooLong, Formula.LongestSource, ""))
        : new FormulaParser(source, new StoredLexer(source)).Read();

    private FormulaReading Read()
    {
        SkipBlanks();
        if (at < text.Length && text[at] == '=')
        {
            at++;
        }

        var root = Comparison();
        if (root is not null && at < text.Length)
        {
            root = Unexpected();
        }

        return root is null ? new FormulaReading(null, fault) : new FormulaReading(new Formula(root), null);
    }

    private FormulaPart? Comparison() => Chain(Sum, ComparisonSign);

    private FormulaPart? Sum() => Chain(Product, () => OneOf(('+', FormulaOperator.Plus), ('-', FormulaOperator.Minus)));

    private FormulaPart? Product() =>
        Chain(Power, () => OneOf(('*', FormulaOperator.Times), ('/', FormulaOperator.Over)));

    private FormulaPart? Power() => Chain(Percent, () => OneOf(('^', FormulaOperator.Power)));

    private FormulaPart? Chain(Func<FormulaPart?> next, Func<FormulaOperator?> sign)
    {
        var left = next();
        while (left is not null && sign() is { } found)
        {
            var right = next();
            left = right is null ? null : Counted(new OperationPart(found, left, right));
        }

        return left;
    }

    private FormulaOperator? ComparisonSign()
    {
        FormulaOperator? found = text.AsSpan(at) switch
        {
            ['<', '>', ..] => FormulaOperator.NotEqual,
            ['<', '=', ..] => FormulaOperator.AtMost,
            ['>', '=', ..] => FormulaOperator.AtLeast,
            ['<', ..] => FormulaOperator.Less,
            ['>', ..] => FormulaOperator.More,
            ['=', ..] => FormulaOperator.Equal,
            _ => null,
        };
        if (found is { } comparison)
        {
            at += OperationPart.Sign(comparison).Length;
            SkipBlanks();
        }

        return found;
    }

    private FormulaOperator? OneOf(params ReadOnlySpan<(char Sign, FormulaOperator Operator)> signs)
    {
        foreach (var (sign, found) in signs)
        {
            if (at < text.Length && AsHyphen(text[at]) == sign)
            {
                Skip(1);
                return found;
            }
        }

        return null;
    }

    private FormulaPart? Percent()
    {
        var part = Signed();
        while (part is not null && at < text.Length && text[at] == '%')
        {
            Skip(1);
            part = Counted(new PercentPart(part));
        }

        return part;
    }

    private FormulaPart? Signed()
    {
        SkipBlanks();
        if (at < text.Length && (text[at] == '+' || AsHyphen(text[at]) == '-'))
        {
            var negative = text[at] != '+';
            Skip(1);
            var of = Deeper(Signed);
            return of is not null && negative ? Counted(new NegativePart(of)) : of;
        }

        return Operand();
    }

    private FormulaPart? Operand()
    {
        if (at >= text.Length)
        {
            return Fail(FormulaFaultKind.EndsEarly, text.Length, "");
        }

        if (text[at] == '(')
        {
            Skip(1);
            var inner = Deeper(Comparison);
            return inner is null || !Close() ? null : inner;
        }

        var start = at;
        if (lexer.Function(ref at) is { } function)
        {
            SkipBlanks();
            return Call(function, start);
        }

        var (operand, wrong) = lexer.Operand(ref at);
        if (wrong is not null)
        {
            fault ??= wrong;
            return null;
        }

        if (operand is null)
        {
            return Unexpected();
        }

        SkipBlanks();
        return operand is RangePart && (start != rangeStart || at >= text.Length || text[at] is not (';' or ')'))
            ? Fail(FormulaFaultKind.RangeNotHere, start, text[start..at].TrimEnd())
            : Counted(operand);
    }

    private FormulaPart? Call(FormulaFunction function, int start)
    {
        var arguments = ImmutableArray.CreateBuilder<FormulaPart>();
        if (at < text.Length && text[at] == '(')
        {
            Skip(1);
            while (at < text.Length && text[at] != ')')
            {
                rangeStart = CallPart.TakesRanges(function) ? at : -1;
                if (Deeper(Comparison) is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
                if (at < text.Length && text[at] == ';')
                {
                    Skip(1);
                    if (at < text.Length && text[at] == ')')
                    {
                        return Unexpected();
                    }
                }
                else if (at < text.Length && text[at] != ')')
                {
                    return Unexpected();
                }
            }

            if (!Close())
            {
                return null;
            }
        }

        return CallPart.Takes(function, arguments.Count)
            ? Counted(new CallPart(function, arguments.ToImmutable()))
            : Fail(FormulaFaultKind.WrongArguments, start, CallPart.NameOf(function, FormulaLanguage.Swedish));
    }

    private bool Close()
    {
        if (at < text.Length && text[at] == ')')
        {
            Skip(1);
            return true;
        }

        _ = at < text.Length ? Unexpected() : Fail(FormulaFaultKind.ParenthesisMissing, text.Length, ")");
        return false;
    }

    private FormulaPart? Deeper(Func<FormulaPart?> read)
    {
        if (depth >= Deepest)
        {
            return Fail(FormulaFaultKind.TooDeep, at, "");
        }

        depth++;
        var part = read();
        depth--;
        return part;
    }

    private FormulaPart? Counted(FormulaPart part) =>
        ++parts > MostParts ? Fail(FormulaFaultKind.TooLong, at, "") : part;

    private FormulaPart? Unexpected()
    {
        if (at >= text.Length)
        {
            return Fail(FormulaFaultKind.EndsEarly, text.Length, "");
        }

        var whole = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        return Fail(FormulaFaultKind.UnexpectedSign, at, text[at..(at + whole)]);
    }

    private FormulaPart? Fail(FormulaFaultKind kind, int index, string found)
    {
        fault ??= new FormulaFault(kind, index, found);
        return null;
    }

    private void Skip(int signs)
    {
        at += signs;
        SkipBlanks();
    }

    private void SkipBlanks()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    private static char AsHyphen(char sign) => sign is '\u2212' or '\u2013' ? '-' : sign;
}
