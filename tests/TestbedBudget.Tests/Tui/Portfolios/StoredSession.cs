using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using TestbedBudgetTui;

namespace TestbedBudget.Tests;

/// <summary>Answers what a session asks of the portfolio from a real store, as the program does.</summary>
internal static class StoredSession
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

    private static Message? Answer(Effect effect, IWorkbookStore store) => effect switch
    {
        ListCases list => new CasesListed(store.List(list.Query)),
        OpenStoredCase open => store.Open(open.Name) is { } opened ? new CaseOpened(opened) : new CaseMissing(open.Name),
        PortfolioEffect portfolio => PortfolioRunner.Answer(portfolio, store),
        _ => null,
    };
}
