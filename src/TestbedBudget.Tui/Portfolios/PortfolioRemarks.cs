using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The sentences under a portfolio: what lacks its years, what counts in place of a budget, and what the marks mean.</summary>
public static class PortfolioRemarks
{
    public static ImmutableArray<string> Of(PortfolioTexts words, Portfolio portfolio, PortfolioCells cells)
    {
        var remarks = ImmutableArray.CreateBuilder<string>();
        if (portfolio.Query.By == PortfolioBy.Years)
        {
            AddMissing(remarks, words, portfolio, cells);
        }

        // A case shows it by itself.
        if (portfolio.Query.By != PortfolioBy.Cases)
        {
            Add(portfolio.Missing.Unknown > 0, words.UnknownAmounts(portfolio.Missing.Unknown));
            Add(portfolio.DecidedByState > 0, words.DecidedByState(portfolio.DecidedByState));
            Add(portfolio.Scenarios > 0, words.ScenariosCount(portfolio.Scenarios));
        }

        foreach (var gone in portfolio.Lines.Where(line => line.Case is { ScenarioIsGone: true }))
        {
            remarks.Add(words.ScenarioGone(gone.Case!.CaseNumber ?? gone.Name!, gone.Case.Scenario!));
        }

        Add(portfolio.LineCount > portfolio.Lines.Length, words.Shown(portfolio.Lines.Length, portfolio.LineCount));
        var marks = Marks(words, portfolio);
        Add(marks.Length > 0, marks);
        return remarks.ToImmutable();

        void Add(bool applies, string remark)
        {
            if (applies)
            {
                remarks.Add(remark);
            }
        }
    }

    private static void AddMissing(ImmutableArray<string>.Builder remarks, PortfolioTexts words, Portfolio portfolio, PortfolioCells cells)
    {
        var missing = portfolio.Missing;
        if (missing.Decisions > 0)
        {
            remarks.Add(words.DecisionsWithoutYears(missing.Decisions, cells.Amount(missing.Decided)));
        }

        if (missing.Plans > 0)
        {
            remarks.Add(words.PlansWithoutYears(missing.Plans, cells.Amount(missing.Planned)));
        }

        if (portfolio.Query.Year is null && missing.Decisions + missing.Plans > 0)
        {
            remarks.Add(words.Whole(cells.Amount(portfolio.Whole.Decided), cells.Amount(portfolio.Whole.Proposed)));
        }
    }

    private static string Marks(PortfolioTexts words, Portfolio portfolio)
    {
        var marks = new List<string>();
        Mark(line => line.IsSpread, PortfolioTable.SpreadMark, words.SpreadMeans);
        Mark(line => line.IsCut, PortfolioTable.CutMark, words.CutMeans);
        Mark(line => line.WithoutYears > 0, PortfolioTable.MissingMark, words.MissingMeans);
        Mark(line => line.Case is { Scenario: not null, ScenarioIsGone: false }, PortfolioTable.ScenarioMark, words.ScenarioMeans);
        return string.Join("   ", marks);

        void Mark(Func<PortfolioLine, bool> has, string mark, string means)
        {
            if (portfolio.Lines.Any(has))
            {
                marks.Add($"{mark} {means}");
            }
        }
    }
}
