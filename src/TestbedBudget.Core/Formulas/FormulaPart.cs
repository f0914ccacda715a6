namespace TestbedBudget.Core;

/// <summary>A node of a formula: a number, an operation, a call or a reference. A closed set.</summary>
internal abstract record FormulaPart
{
    private protected FormulaPart()
    {
    }

    /// <summary>How tightly the part holds together, as Excel has it: negation before per cent before powers.</summary>
    public virtual int Strength => Strengths.Operand;

    public virtual ImmutableArray<FormulaPart> Inner => [];

    /// <summary>The exact value; null is blank. Errors are told to the scope.</summary>
    public abstract decimal? Kronor(FormulaScope scope);

    public abstract void Write(FormulaWriter writer);

    /// <summary>The same part on other inner parts.</summary>
    public virtual FormulaPart On(ImmutableArray<FormulaPart> inner) => this;

    /// <summary>As it reads in a cell so many rows down and periods to the right.</summary>
    public virtual FormulaPart Moved(int rows, int periods, Project project) => this;

    /// <summary>As it reads in another period, where it names its own.</summary>
    public virtual FormulaPart Following(PeriodId own, PeriodId to) => this;

    /// <summary>As it reads when the row goes.</summary>
    public virtual FormulaPart WithoutRow(Row row, Project project) => this;

    /// <summary>As it reads when periods go: what names one of them is lost.</summary>
    /// <param name="before">The periods that were there.</param>
    /// <param name="stays">Those that are there still.</param>
    public virtual FormulaPart WithoutPeriods(Timeline before, Func<PeriodId, bool> stays)
    {
        for (var i = 0; i < before.Count; i++)
        {
            if (Names(before[i].Id) && !stays(before[i].Id))
            {
                return new LostPart(before.Label(i));
            }
        }

        return this;
    }

    public virtual bool Names(PeriodId period) => false;

    public virtual bool Follows(PeriodId own) => Names(own);

    public FormulaPart Rewritten(Func<FormulaPart, FormulaPart> change) => Inner.IsEmpty
        ? change(this)
        : change(On([.. Inner.Select(part => part.Rewritten(change))]));

    public IEnumerable<FormulaPart> All()
    {
        var open = new Stack<FormulaPart>([this]);
        while (open.TryPop(out var part))
        {
            yield return part;
            foreach (var inner in part.Inner)
            {
                open.Push(inner);
            }
        }
    }
}

internal static class Strengths
{
    public const int Comparison = 1, Sum = 2, Product = 3, Power = 4, Percent = 5, Sign = 6, Operand = 7;
}

/// <summary>What a formula reads while it is worked out, from a cell of the period.</summary>
internal readonly record struct FormulaScope(KnownAmounts Known, int Period)
{
    public decimal? Fail(CellError error)
    {
        Known.Fail(error);
        return null;
    }
}

internal sealed record NumberPart(decimal Value) : FormulaPart
{
    public override decimal? Kronor(FormulaScope scope) => Value;

    public override void Write(FormulaWriter writer) => writer.Number(Value);
}

internal sealed record NegativePart(FormulaPart Of) : FormulaPart
{
    public override int Strength => Strengths.Sign;

    public override ImmutableArray<FormulaPart> Inner => [Of];

    public override FormulaPart On(ImmutableArray<FormulaPart> inner) => new NegativePart(inner[0]);

    public override decimal? Kronor(FormulaScope scope) => -(Of.Kronor(scope) ?? 0);

    public override void Write(FormulaWriter writer)
    {
        writer.Text("-");
        writer.Part(Of, Strengths.Sign);
    }
}

internal sealed record PercentPart(FormulaPart Of) : FormulaPart
{
    public override int Strength => Strengths.Percent;

    public override ImmutableArray<FormulaPart> Inner => [Of];

    public override FormulaPart On(ImmutableArray<FormulaPart> inner) => new PercentPart(inner[0]);

    public override decimal? Kronor(FormulaScope scope) => (Of.Kronor(scope) ?? 0) / 100;

    public override void Write(FormulaWriter writer)
    {
        writer.Part(Of, Strengths.Percent);
        writer.Text("%");
    }
}
