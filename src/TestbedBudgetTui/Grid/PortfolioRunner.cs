using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Answers the portfolio's questions from the store.</summary>
internal static class PortfolioRunner
{
    public static Message Answer(PortfolioEffect effect, IWorkbookStore store)
    {
        switch (effect)
        {
            case ReadPortfolio read:
                return new PortfolioRead(store.Portfolio(read.Query));
            case EnterFrame frame:
                return new FrameAnswered(store.SetFrame(frame.Year, frame.Amount, frame.Was));
            case ReadPlan read:
                return new PlanRead(store.Plan(read.Key));
            case MarkCounting mark:
                store.CountScenario(mark.Key, mark.Scenario);
                return new PlanRead(store.Plan(mark.Key));
            default:
                throw new InvalidOperationException($"{effect.GetType().Name} is an effect that nobody does.");
        }
    }
}
