namespace TestbedBudget.Core;

internal enum FormulaFunction
{
    Sum,
    Min,
    Max,
    Round,
    Abs,
    If,
    Months,
}

/// <summary>A function with its arguments. SUM, MIN and MAX skip blanks and take ranges.</summary>
internal sealed record CallPart(FormulaFunction Function, ImmutableArray<FormulaPart> Arguments) : FormulaPart
{
    private static readonly (FormulaFunction Function, string Swedish, string English, int Fewest, int Most)[] Table =
    [
        (FormulaFunction.Sum, "SUMMA", "SUM", 1, 255),
        (FormulaFunction.Min, "MIN", "MIN", 1, 255),
        (FormulaFunction.Max, "MAX", "MAX", 1, 255),
        (FormulaFunction.Round, "AVRUNDA", "ROUND", 1, 2),
        (FormulaFunction.Abs, "ABS", "ABS", 1, 1),
        (FormulaFunction.If, "OM", "IF", 2, 3),
        (FormulaFunction.Months, "MÅNADER", "MONTHS", 0, 0),
    ];

    public override ImmutableArray<FormulaPart> Inner => Arguments;

    public override FormulaPart On(ImmutableArray<FormulaPart> inner) => new CallPart(Function, inner);

    public static bool TakesRanges(FormulaFunction function) =>
        function is FormulaFunction.Sum or FormulaFunction.Min or FormulaFunction.Max;

    public static bool Takes(FormulaFunction function, int arguments) =>
        arguments >= Table[(int)function].Fewest && arguments <= Table[(int)function].Most;

    public static string NameOf(FormulaFunction function, FormulaLanguage language) =>
        language == FormulaLanguage.Swedish ? Table[(int)function].Swedish : Table[(int)function].English;

    /// <summary>The function of the name in either language, whatever its case; "MANADER" too.</summary>
    public static FormulaFunction? Named(ReadOnlySpan<char> name)
    {
        foreach (var (function, swedish, english, _, _) in Table)
        {
            if (name.Equals(swedish, StringComparison.OrdinalIgnoreCase)
                || name.Equals(english, StringComparison.OrdinalIgnoreCase))
            {
                return function;
            }
        }

        return name.Equals("MANADER", StringComparison.OrdinalIgnoreCase) ? FormulaFunction.Months : null;
    }

    public override bool Follows(PeriodId own) => Function == FormulaFunction.Months;

    public override decimal? Kronor(FormulaScope scope) => Function switch
    {
        FormulaFunction.Months => scope.Known.Timeline[scope.Period].Months,
        FormulaFunction.Abs => Math.Abs(Argument(0, scope)),
        FormulaFunction.Round => Rounded(scope),
        FormulaFunction.If => Chosen(scope),
        _ => Folded(scope),
    };

    public override void Write(FormulaWriter writer)
    {
        writer.Function(Function);
        writer.Text("(");
        for (var i = 0; i < Arguments.Length; i++)
        {
            writer.Text(i == 0 ? "" : ";");
            writer.Part(Arguments[i], 0);
        }

        writer.Text(")");
    }

    private decimal Argument(int index, FormulaScope scope) => Arguments[index].Kronor(scope) ?? 0;

    private decimal? Rounded(FormulaScope scope)
    {
        var number = Argument(0, scope);
        var places = Arguments.Length > 1 ? decimal.Truncate(Argument(1, scope)) : 0;
        if (Math.Abs(places) > 20)
        {
            return scope.Fail(CellError.Value);
        }

        if (places >= 0)
        {
            return decimal.Round(number, (int)places, MidpointRounding.AwayFromZero);
        }

        var unit = 1m;
        for (var i = places; i < 0; i++)
        {
            unit *= 10;
        }

        return decimal.Round(number / unit, MidpointRounding.AwayFromZero) * unit;
    }

    // Only the branch that is chosen is read, and none before the condition is known: the other may read this cell.
    private decimal? Chosen(FormulaScope scope)
    {
        var condition = Argument(0, scope);
        return scope.Known.IsWaiting ? null
            : condition != 0 ? Arguments[1].Kronor(scope)
            : Arguments.Length > 2 ? Arguments[2].Kronor(scope)
            : 0;
    }

    private decimal? Folded(FormulaScope scope)
    {
        decimal? folded = null;
        foreach (var argument in Arguments)
        {
            if (argument is RangePart range)
            {
                range.Visit(scope, Take);
            }
            else
            {
                Take(argument.Kronor(scope));
            }
        }

        return folded ?? 0;

        void Take(decimal? value)
        {
            folded = (folded, value) switch
            {
                (_, null) => folded,
                (null, _) => value,
                _ => Function switch
                {
                    FormulaFunction.Min => Math.Min(folded.Value, value.Value),
                    FormulaFunction.Max => Math.Max(folded.Value, value.Value),
                    _ => folded + value,
                },
            };
        }
    }
}
