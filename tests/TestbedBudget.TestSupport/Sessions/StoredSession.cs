using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudget.TestSupport;

/// <summary>Answers what a session asks of the portfolio from a real store, as the program does.</summary>
public static class StoredSession
{
    /// <summary>Presses the keys, and gives each question its answer before the next key.</summary>
    public static Session Press(this Session session, IWorkbookStore store, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            var asked = session.Asked.Count;
            session.Press(key);
            for (; asked < session.Asked.Count; asked++)
            {
                if (Answer(session.Asked[asked], store) is { } answer)
                {
                    session.Send(answer);
                }
            }
        }

        return session;
    }

    private static Message? Answer(Effect effect, IWorkbookStore store)
    {
        switch (effect)
        {
            case ListCases list:
                return new CasesListed(store.List(list.Query));
            case OpenStoredCase open:
                return store.Open(open.Name) is { } opened ? new CaseOpened(opened) : new CaseMissing(open.Name);
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
                return null;
        }
    }
}
