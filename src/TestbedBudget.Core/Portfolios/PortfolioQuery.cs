namespace TestbedBudget.Core;

/// <summary>What is asked of the portfolio: which cases and amounts, and what they are added up by.</summary>
public sealed record PortfolioQuery
{
    public static readonly PortfolioQuery All = new();

    /// <summary>Which cases count: its words and its filters; its order and its limits are not those of the portfolio.</summary>
    public CaseQuery Cases { get; init; } = CaseQuery.All;
    public PortfolioBy By { get; init; }

    /// <summary>Only what is budgeted in this year; null counts all years, and what has none.</summary>
    public int? Year { get; init; }

    /// <summary>Only cases of this applicant, as a line by applicants names it; case is ignored.</summary>
    public string? Applicant { get; init; }

    /// <summary>Only what this financier pays, as a line by financiers names it; case is ignored.</summary>
    public string? Financier { get; init; }
    public PortfolioOrder Order { get; init; }

    /// <summary>How many lines at most.</summary>
    public int Most { get; init; } = 10_000;
}

/// <summary>What a line of the portfolio adds up.</summary>
public enum PortfolioBy
{
    Years,
    Applicants,
    Financiers,
    Cases,

    /// <summary>Each case year by year, for those who add up on their own.</summary>
    CaseYears,
}

/// <summary>What comes first; years come in their own order, and the years of a case too.</summary>
public enum PortfolioOrder
{
    /// <summary>What is not yet decided, the largest first.</summary>
    Proposed,
    Decided,
    Name,
}
