using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The sentences under a portfolio: what lacks its years, what counts in place of a budget, and what the marks mean.</summary>
public static class PortfolioRemarks
{
    public static ImmutableArray<string> Of(PortfolioTexts words, Portfolio portfolio, PortfolioCells cells)
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        var missing = portfolio.Missing;
        if (missing.Decisions > 0)
        {
            remarks.Add(words.DecisionsWithoutYears(missing.Decisions, cells.Amount(missing.Decided)));
        }

        if (missing.Plans > 0)
        {
            remarks.Add(words.PlansWithoutYears(missing.Plans, cells.Amount(missing.Planned)));
        }

        if (missing.Unknown > 0)
        {
            remarks.Add(words.UnknownAmounts(missing.Unknown));
        }

        if (portfolio.Scenarios > 0)
        {
            remarks.Add(words.ScenariosCount(portfolio.Scenarios));
        }

        foreach (var gone in portfolio.Lines.Where(line => line.Case is { ScenarioIsGone: true }))
        {
            remarks.Add(words.ScenarioGone(gone.Case!.CaseNumber ?? gone.Name!, gone.Case.Scenario!));
        }

        if (portfolio.LineCount > portfolio.Lines.Length)
        {
            remarks.Add(words.Shown(portfolio.Lines.Length, portfolio.LineCount));
        }

        var marks = new List<string>();
        Mark(line => line.IsSpread, PortfolioTable.SpreadMark, words.SpreadMeans);
        Mark(line => line.WithoutYears > 0, PortfolioTable.MissingMark, words.MissingMeans);
        Mark(line => line.Case is { Scenario: not null, ScenarioIsGone: false }, PortfolioTable.ScenarioMark, words.ScenarioMeans);
        if (marks.Count > 0)
        {
            remarks.Add(string.Join("   ", marks));
        }

        return remarks.ToImmutable();

        void Mark(Func<PortfolioLine, bool> has, string mark, string means)
        {
            if (portfolio.Lines.Any(has))
            {
                marks.Add($"{mark} {means}");
            }
        }
    }
}
