namespace TestbedBudget.Core;

/// <summary>A flat rate on the sum of other rows, period by period: the usual rule for overheads (DOMAIN §1.5).</summary>
public sealed record FlatRate(Share Rate, ImmutableArray<BaseTerm> Base) : RowRule
{
    public override ImmutableArray<RowId> NamedRows =>
        [.. Base.OfType<RowTerm>().Select(term => term.Row)];

    // On the sum, not row by row, so that it can be checked by hand.
    public override decimal? Kronor(Row row, int period, KnownAmounts known)
    {
        var sum = 0m;
        foreach (var term in Base)
        {
            sum += term.IsLess ? -term.Kronor(period, known) : term.Kronor(period, known);
        }

        return sum * Rate.Fraction;
    }

    public bool Equals(FlatRate? other) =>
        other is not null && Rate == other.Rate && Base.AsSpan().SequenceEqual(other.Base.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Rate, Base.Length);
}

/// <summary>What a flat rate is taken on, or is less: a row, or all financing of one contribution. A closed set.</summary>
public abstract record BaseTerm(bool IsLess)
{
    public abstract decimal Kronor(int period, KnownAmounts known);
}

public sealed record RowTerm(RowId Row, bool IsLess = false) : BaseTerm(IsLess)
{
    public override decimal Kronor(int period, KnownAmounts known) => known.Kronor(Row, period);
}

/// <summary>All financier rows of the contribution, e.g. "andras tid".</summary>
public sealed record ContributionTerm(Contribution Contribution, bool IsLess = false) : BaseTerm(IsLess)
{
    public override decimal Kronor(int period, KnownAmounts known)
    {
        var sum = 0m;
        foreach (var financier in known.Project.Financing)
        {
            if (financier.Contribution == Contribution && !financier.IsHeading)
            {
                sum += known.Kronor(financier.Id, period);
            }
        }

        return sum;
    }
}
