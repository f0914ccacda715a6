namespace TestbedBudget.Core;

/// <summary>The answer to "solve for": a number, how it was found, and the edit that would apply it. A closed set.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>What applies the answer, on request; null where it is for the analyst to choose how.</summary>
    public Edit? Edit { get; init; }
}

/// <summary>The last month end that the limit pays for, and what the month after it would take.</summary>
public sealed record LastEndAnswer(DateOnly Last, Money Grant, Money Limit, DateOnly Next, Money NextGrant) : Answer;

/// <summary>The grant that is the share of the basis.</summary>
public sealed record GrantAnswer(Money Grant, Money Before, Share Share, Money Basis) : Answer;

/// <summary>What the row must give more, or less, for costs and financing to agree in every budget period.</summary>
public sealed record GapAnswer(string Label, Money Change, ImmutableArray<PeriodAmount> Gaps) : Answer;

/// <summary>The costs at which the share of them is the cap.</summary>
/// <param name="Uncounted">Others' time and goods, where the share is not taken of them: part of the costs.</param>
public sealed record HighestCostsAnswer(Money Costs, Money Present, Money Cap, Share Share, Money Uncounted) : Answer;

/// <summary>What others must pay more for the grant to be at most the share: the grant now, less the largest allowed.</summary>
public sealed record CoFinancingAnswer(Money Needed, Money Grant, Money Largest, Share Limit, Money Basis) : Answer;

/// <summary>There is no answer.</summary>
/// <param name="Refusal">Why an end that would have to be tried cannot be set.</param>
public sealed record NoAnswer(NoAnswerReason Reason, string? Where = null, Money? Amount = null, Refusal? Refusal = null) : Answer;

public enum NoAnswerReason
{
    NoGrantRow,
    NoFinancier,
    NoBudgetPeriod,

    /// <summary>A cell that the answer rests on shows an error.</summary>
    CellShowsError,

    /// <summary>An end that would have to be tried cannot be set.</summary>
    EndRefused,
    NoCap,
    NoShare,

    /// <summary>The share is not taken of the costs, so no costs follow from the cap.</summary>
    ShareIsNotOfCosts,

    /// <summary>Even the earliest end takes more than the limit.</summary>
    LimitTooSmall,

    /// <summary>No end within ten years takes more than the limit.</summary>
    LimitNeverReached,

    /// <summary>An amount would be below zero: where, and how much.</summary>
    WouldBeNegative,

    /// <summary>More than that is used in the actual periods: how much more.</summary>
    UsedAlready,

    /// <summary>Costs and financing agree already.</summary>
    NoGap,

    /// <summary>The grant is within the share already.</summary>
    WithinAlready,
}

/// <summary>An amount in a period.</summary>
public sealed record PeriodAmount(PeriodId Period, Money Amount);
