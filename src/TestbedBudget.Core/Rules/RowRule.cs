namespace TestbedBudget.Core;

/// <summary>How a row gets the amounts that nobody typed. A closed set, one file each (DESIGN §4).</summary>
/// <remarks>
/// A typed cell overrides the rule; a cell of an actual period is never asked for. A rule answers exactly:
/// the calculator rounds, once.
/// </remarks>
public abstract record RowRule
{
    private protected RowRule()
    {
    }

    /// <summary>The exact amount in kronor of a budget period; null leaves the cell blank.</summary>
    /// <param name="row">The row whose rule this is.</param>
    /// <param name="period">The index of the period.</param>
    /// <param name="known">The other amounts; what it cannot tell yet counts as zero and is asked again later.</param>
    public abstract decimal? Kronor(Row row, int period, KnownAmounts known);

    /// <summary>The rows that the rule names, so that a row in use is not removed unseen.</summary>
    public virtual ImmutableArray<RowId> NamedRows => [];
}
