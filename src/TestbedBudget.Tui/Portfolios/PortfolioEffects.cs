using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What the portfolio asks of the store.</summary>
public abstract record PortfolioEffect : Effect
{
    private protected PortfolioEffect()
    {
    }
}

/// <summary>Adds up the grant, answered by <see cref="PortfolioRead"/>.</summary>
public sealed record ReadPortfolio(PortfolioQuery Query) : PortfolioEffect;

/// <summary>Enters a year's frame, answered by <see cref="FrameAnswered"/>.</summary>
/// <param name="Was">What the user saw.</param>
public sealed record EnterFrame(int Year, Money? Amount, Money? Was) : PortfolioEffect;

/// <summary>Reads the plans of a case, answered by <see cref="PlanRead"/>.</summary>
public sealed record ReadPlan(string Key) : PortfolioEffect;

/// <summary>Lets a scenario count in the budget's place, or the budget again; answered by <see cref="PlanRead"/>.</summary>
public sealed record MarkCounting(string Key, string? Scenario) : PortfolioEffect;

/// <summary>What the store answered.</summary>
public abstract record PortfolioMessage : Message
{
    private protected PortfolioMessage()
    {
    }
}

public sealed record PortfolioRead(Portfolio Portfolio) : PortfolioMessage;

public sealed record FrameAnswered(FrameOutcome Outcome) : PortfolioMessage;

/// <summary>The plans of the case; null when it is gone.</summary>
public sealed record PlanRead(CasePlan? Plan) : PortfolioMessage;
