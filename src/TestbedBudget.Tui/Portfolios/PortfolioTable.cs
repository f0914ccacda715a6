using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A portfolio as text cells: the same for the screen, the clipboard, files and the command line.</summary>
/// <param name="Rows">One for each line of the portfolio, in its order.</param>
/// <param name="Sum">Over all lines, also those that are not among the rows.</param>
/// <param name="Remarks">What the numbers do not say: marks, and what has no yearly distribution.</param>
public sealed record PortfolioTable(
    string Title,
    ImmutableArray<PortfolioColumn> Columns,
    ImmutableArray<ImmutableArray<string>> Rows,
    ImmutableArray<string> Sum,
    ImmutableArray<string> Remarks)
{
    public const string SpreadMark = "~";
    public const string MissingMark = "?";
    public const string ScenarioMark = "*";
    public const string GoneMark = "!";

    public static PortfolioTable Of(Texts texts, Portfolio portfolio)
    {
        var (words, sums) = (texts.Portfolio, new PortfolioCells(texts.Portfolio, portfolio));
        var columns = ImmutableArray.CreateBuilder<PortfolioColumn>();
        var values = new List<Func<PortfolioLine, string>>();
        var total = ImmutableArray.CreateBuilder<string>();
        switch (portfolio.Query.By)
        {
            case PortfolioBy.Years:
                Words(words.BudgetYear, 9, line => Number(line.Year!.Value) + Marks(line), words.Sum);
                break;
            case PortfolioBy.Applicants:
                Words(words.Applicant, 9, line => (line.Name ?? words.NoApplicant) + Marks(line), words.Sum);
                Column(words.Cases, 2, line => Number(line.Cases), Number(portfolio.Cases));
                break;
            case PortfolioBy.Financiers:
                Words(words.Financier, 9, line => (line.Name is { Length: > 0 } name ? name : words.NoFinancier) + Marks(line), words.Sum);
                Column(words.Cases, 2, line => Number(line.Cases), string.Empty);
                break;
            default:
                Words(words.Case, 9, line => (line.Case!.CaseNumber ?? texts.Cases.NoCaseNumber) + Marks(line), words.Sum);
                Words(words.Project, 1, line => line.Name!, string.Empty);
                Words(words.State, 2, line => texts.Cases.State(line.Case!.State), string.Empty);
                break;
        }

        Column(words.Decided, 6, sums.Decided, sums.Amount(portfolio.Total.Decided));
        Column(words.Proposed, 7, sums.Proposed, sums.Amount(portfolio.Total.Proposed));
        if (portfolio.Total.Undivided != Money.Zero || portfolio.Lines.Any(line => line.Sums.Undivided != Money.Zero))
        {
            Column(words.Undivided, 5, line => sums.Blank(line.Sums.Undivided), sums.Amount(portfolio.Total.Undivided));
        }

        if (portfolio.Query.By == PortfolioBy.Years)
        {
            Column(words.Frame, 3, line => line.Frame is { } frame ? sums.Amount(frame) : string.Empty, string.Empty);
            Column(words.Left, 8, sums.Left, string.Empty);
        }
        else
        {
            Column(words.Together, 4, line => sums.Amount(line.Sums.Taken), sums.Amount(portfolio.Total.Taken));
        }

        return new PortfolioTable(
            words.Title(portfolio.Query),
            columns.ToImmutable(),
            [.. portfolio.Lines.Select(line => values.Select(value => value(line)).ToImmutableArray())],
            total.ToImmutable(),
            PortfolioRemarks.Of(words, portfolio, sums));

        void Words(string head, int importance, Func<PortfolioLine, string> value, string sum) =>
            Add(new PortfolioColumn(head, IsNumber: false, importance), value, sum);

        void Column(string head, int importance, Func<PortfolioLine, string> value, string sum) =>
            Add(new PortfolioColumn(head, IsNumber: true, importance), value, sum);

        void Add(PortfolioColumn column, Func<PortfolioLine, string> value, string sum)
        {
            columns.Add(column);
            values.Add(value);
            total.Add(sum);
        }
    }

    /// <summary>The marks behind a line's name.</summary>
    public static string Marks(PortfolioLine line)
    {
        var marks = (line.IsSpread ? SpreadMark : string.Empty)
            + (line.WithoutYears > 0 ? MissingMark : string.Empty)
            + (line.Case is { Scenario: not null } of ? of.ScenarioIsGone ? GoneMark : ScenarioMark : string.Empty);
        return marks.Length == 0 ? marks : " " + marks;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Importance">The least important go first where there is no room.</param>
public sealed record PortfolioColumn(string Head, bool IsNumber, int Importance);
