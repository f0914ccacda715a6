namespace TestbedBudget.Core;

internal enum FormulaOperator
{
    Plus,
    Minus,
    Times,
    Over,
    Power,
    Equal,
    NotEqual,
    Less,
    More,
    AtMost,
    AtLeast,
}

/// <summary>Two parts with an operator between them. A comparison gives 1 or 0.</summary>
internal sealed record OperationPart(FormulaOperator Operator, FormulaPart Left, FormulaPart Right) : FormulaPart
{
    public override int Strength => Operator switch
    {
        FormulaOperator.Plus or FormulaOperator.Minus => Strengths.Sum,
        FormulaOperator.Times or FormulaOperator.Over => Strengths.Product,
        FormulaOperator.Power => Strengths.Power,
        _ => Strengths.Comparison,
    };

    public override ImmutableArray<FormulaPart> Inner => [Left, Right];

    public override FormulaPart On(ImmutableArray<FormulaPart> inner) => new OperationPart(Operator, inner[0], inner[1]);

    public static string Sign(FormulaOperator of) => of switch
    {
        FormulaOperator.Plus => "+",
        FormulaOperator.Minus => "-",
        FormulaOperator.Times => "*",
        FormulaOperator.Over => "/",
        FormulaOperator.Power => "^",
        FormulaOperator.Equal => "=",
        FormulaOperator.NotEqual => "<>",
        FormulaOperator.Less => "<",
        FormulaOperator.More => ">",
        FormulaOperator.AtMost => "<=",
        _ => ">=",
    };

    // Blank counts as nothing in an operation.
    public override decimal? Kronor(FormulaScope scope)
    {
        var left = Left.Kronor(scope) ?? 0;
        var right = Right.Kronor(scope) ?? 0;
        return Operator switch
        {
            FormulaOperator.Plus => left + right,
            FormulaOperator.Minus => left - right,
            FormulaOperator.Times => left * right,
            FormulaOperator.Over => right == 0 ? scope.Fail(CellError.DivisionByZero) : left / right,
            FormulaOperator.Power => Power(left, right, scope),
            FormulaOperator.Equal => left == right ? 1 : 0,
            FormulaOperator.NotEqual => left != right ? 1 : 0,
            FormulaOperator.Less => left < right ? 1 : 0,
            FormulaOperator.More => left > right ? 1 : 0,
            FormulaOperator.AtMost => left <= right ? 1 : 0,
            _ => left >= right ? 1 : 0,
        };
    }

    // Every operator groups from the left, powers too, as in Excel.
    public override void Write(FormulaWriter writer)
    {
        writer.Part(Left, Strength);
        writer.Text(Sign(Operator));
        writer.Part(Right, Strength + 1);
    }

    // Whole exponents exactly; a root has no exact decimals, so it is taken in binary.
    private static decimal? Power(decimal of, decimal exponent, FormulaScope scope)
    {
        if (of == 0 && exponent <= 0)
        {
            return scope.Fail(exponent == 0 ? CellError.Value : CellError.DivisionByZero);
        }

        if (exponent != decimal.Truncate(exponent))
        {
            return of < 0 ? scope.Fail(CellError.Value) : (decimal)Math.Pow((double)of, (double)exponent);
        }

        if (Math.Abs(exponent) > 1_000_000)
        {
            return scope.Fail(CellError.Value);
        }

        var result = 1m;
        var square = of;
        for (var left = (int)Math.Abs(exponent); left > 0; left >>= 1)
        {
            if ((left & 1) == 1)
            {
                result *= square;
            }

            if (left > 1)
            {
                square *= square;
            }
        }

        return exponent > 0 ? result
            : result == 0 ? scope.Fail(CellError.Value)
            : 1 / result;
    }
}
