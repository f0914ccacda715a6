namespace TestbedBudget.Core;

/// <summary>Reads a formula by recursive descent. How numbers and references look is the lexer's: typed or stored.</summary>
internal sealed class FormulaParser
{
    private const int Deepest = 64;
    private const int MostParts = 2_000;

    private readonly string _text;
    private readonly FormulaLexer _lexer;
    private int _at;
    private int _depth;
    private int _parts;
    private int _rangeStart = -1;
    private FormulaFault? _fault;

    private FormulaParser(string text, FormulaLexer lexer) => (_text, _lexer) = (text, lexer);

    public static FormulaReading Typed(string text, Project project) => text.Length > Formula.LongestText
        ? new FormulaReading(null, new FormulaFault(FormulaFaultKind.TooLong, Formula.LongestText, ""))
        : new FormulaParser(text, new TypedLexer(text, project)).Read();

    public static FormulaReading Stored(string source) => source.Length > Formula.LongestSource
        ? new FormulaReading(null, new FormulaFault(FormulaFaultKind.TooLong, Formula.LongestSource, ""))
        : new FormulaParser(source, new StoredLexer(source)).Read();

    private FormulaReading Read()
    {
        SkipBlanks();
        if (_at < _text.Length && _text[_at] == '=')
        {
            _at++;
        }

        var root = Comparison();
        if (root is not null && _at < _text.Length)
        {
            root = Unexpected();
        }

        return root is null ? new FormulaReading(null, _fault) : new FormulaReading(new Formula(root), null);
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
        FormulaOperator? found = _text.AsSpan(_at) switch
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
            _at += OperationPart.Sign(comparison).Length;
            SkipBlanks();
        }

        return found;
    }

    private FormulaOperator? OneOf(params ReadOnlySpan<(char Sign, FormulaOperator Operator)> signs)
    {
        foreach (var (sign, found) in signs)
        {
            if (_at < _text.Length && AsHyphen(_text[_at]) == sign)
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
        while (part is not null && _at < _text.Length && _text[_at] == '%')
        {
            Skip(1);
            part = Counted(new PercentPart(part));
        }

        return part;
    }

    private FormulaPart? Signed()
    {
        SkipBlanks();
        if (_at < _text.Length && (_text[_at] == '+' || AsHyphen(_text[_at]) == '-'))
        {
            var negative = _text[_at] != '+';
            Skip(1);
            var of = Deeper(Signed);
            return of is not null && negative ? Counted(new NegativePart(of)) : of;
        }

        return Operand();
    }

    private FormulaPart? Operand()
    {
        if (_at >= _text.Length)
        {
            return Fail(FormulaFaultKind.EndsEarly, _text.Length, "");
        }

        if (_text[_at] == '(')
        {
            Skip(1);
            var inner = Deeper(Comparison);
            return inner is null || !Close() ? null : inner;
        }

        var start = _at;
        if (_lexer.Function(ref _at) is { } function)
        {
            SkipBlanks();
            return Call(function, start);
        }

        var (operand, wrong) = _lexer.Operand(ref _at);
        if (wrong is not null)
        {
            _fault ??= wrong;
            return null;
        }

        if (operand is null)
        {
            return Unexpected();
        }

        SkipBlanks();
        return operand is RangePart && (start != _rangeStart || _at >= _text.Length || _text[_at] is not (';' or ')'))
            ? Fail(FormulaFaultKind.RangeNotHere, start, _text[start.._at].TrimEnd())
            : Counted(operand);
    }

    private FormulaPart? Call(FormulaFunction function, int start)
    {
        var arguments = ImmutableArray.CreateBuilder<FormulaPart>();
        if (_at < _text.Length && _text[_at] == '(')
        {
            Skip(1);
            while (_at < _text.Length && _text[_at] != ')')
            {
                _rangeStart = CallPart.TakesRanges(function) ? _at : -1;
                if (Deeper(Comparison) is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
                if (_at < _text.Length && _text[_at] == ';')
                {
                    Skip(1);
                    if (_at < _text.Length && _text[_at] == ')')
                    {
                        return Unexpected();
                    }
                }
                else if (_at < _text.Length && _text[_at] != ')')
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
        if (_at < _text.Length && _text[_at] == ')')
        {
            Skip(1);
            return true;
        }

        _ = _at < _text.Length ? Unexpected() : Fail(FormulaFaultKind.ParenthesisMissing, _text.Length, ")");
        return false;
    }

    private FormulaPart? Deeper(Func<FormulaPart?> read)
    {
        if (_depth >= Deepest)
        {
            return Fail(FormulaFaultKind.TooDeep, _at, "");
        }

        _depth++;
        var part = read();
        _depth--;
        return part;
    }

    private FormulaPart? Counted(FormulaPart part) =>
        ++_parts > MostParts ? Fail(FormulaFaultKind.TooLong, _at, "") : part;

    private FormulaPart? Unexpected()
    {
        if (_at >= _text.Length)
        {
            return Fail(FormulaFaultKind.EndsEarly, _text.Length, "");
        }

        var whole = char.IsHighSurrogate(_text[_at]) && _at + 1 < _text.Length ? 2 : 1;
        return Fail(FormulaFaultKind.UnexpectedSign, _at, _text[_at..(_at + whole)]);
    }

    private FormulaPart? Fail(FormulaFaultKind kind, int index, string found)
    {
        _fault ??= new FormulaFault(kind, index, found);
        return null;
    }

    private void Skip(int signs)
    {
        _at += signs;
        SkipBlanks();
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private static char AsHyphen(char sign) => sign is '\u2212' or '\u2013' ? '-' : sign;
}
