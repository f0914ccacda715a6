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
    public const string CutMark = "^";

    private const int Needed = 9;

    public static PortfolioTable Of(Texts texts, Portfolio portfolio)
    {
        var (words, cells) = (texts.Portfolio, new PortfolioCells(texts.Portfolio, portfolio));
        ImmutableArray<PortfolioColumn> columns =
        [
            .. Names(texts, portfolio), .. Marked(words, portfolio), .. Counts(words, portfolio), .. Amounts(words, portfolio, cells),
        ];
        return new PortfolioTable(
            words.Title(portfolio.Query),
            columns,
            [.. portfolio.Lines.Select(line => columns.Select(column => column.TextOf(line)).ToImmutableArray())],
            [.. columns.Select(column => column.Sum)],
            PortfolioRemarks.Of(words, portfolio, cells));
    }

    private static PortfolioColumn[] Names(Texts texts, Portfolio portfolio)
    {
        var words = texts.Portfolio;
        return portfolio.Query.By switch
        {
            PortfolioBy.Years => [Name(words.BudgetYear, line => Number(line.Year!.Value))],
            PortfolioBy.Applicants => [Name(words.Applicant, line => line.Name is { Length: > 0 } name ? name : words.NoApplicant)],
            PortfolioBy.Financiers => [Name(words.Financier, line => line.Name is { Length: > 0 } name ? name : words.NoFinancier)],
            _ =>
            [
                Name(words.Case, line => line.Case!.CaseNumber ?? texts.Cases.NoCaseNumber),
                new PortfolioColumn(words.Project, IsNumber: false, 3, line => line.Name!),
                new PortfolioColumn(words.State, IsNumber: false, 2, line => texts.Cases.State(line.Case!.State)),
            ],
        };

        PortfolioColumn Name(string head, Func<PortfolioLine, string> textOf) => new(head, IsNumber: false, Needed, textOf) { Sum = words.Sum };
    }

    private static PortfolioColumn[] Marked(PortfolioTexts words, Portfolio portfolio) => portfolio.Lines.Any(line => Marks(line).Length > 0)
        ? [new PortfolioColumn(words.Marks, IsNumber: false, Needed, Marks) { Brief = string.Empty }]
        : [];

    // A case has one applicant, and can have several financiers.
    private static PortfolioColumn[] Counts(PortfolioTexts words, Portfolio portfolio) => portfolio.Query.By switch
    {
        PortfolioBy.Applicants when portfolio.LineCount == portfolio.Lines.Length =>
            [new PortfolioColumn(words.Cases, IsNumber: true, 2, Counted) { Sum = Number(portfolio.Lines.Sum(line => line.Cases)) }],
        PortfolioBy.Applicants or PortfolioBy.Financiers => [new PortfolioColumn(words.Cases, IsNumber: true, 2, Counted)],
        _ => [],
    };

    private static IEnumerable<PortfolioColumn> Amounts(PortfolioTexts words, Portfolio portfolio, PortfolioCells cells)
    {
        yield return new PortfolioColumn(words.Decided, IsNumber: true, 6, cells.Decided) { Sum = cells.Total(portfolio.Total.Decided) };
        yield return new PortfolioColumn(words.Proposed, IsNumber: true, 7, cells.Proposed) { Sum = cells.Total(portfolio.Total.Proposed) };
        if (portfolio.Total.Undivided != Money.Zero || portfolio.Lines.Any(line => line.Sums.Undivided != Money.Zero))
        {
            yield return new PortfolioColumn(words.Undivided, IsNumber: true, 5, line => cells.Blank(line.Sums.Undivided))
            {
                Brief = words.UndividedBriefly,
                Sum = cells.Amount(portfolio.Total.Undivided),
            };
        }

        if (portfolio.Query.By == PortfolioBy.Years)
        {
            yield return new PortfolioColumn(words.Frame, IsNumber: true, 4, line => line.Frame is { } frame ? cells.Amount(frame) : string.Empty);
            yield return new PortfolioColumn(words.Left, IsNumber: true, 8, cells.Left) { Brief = words.LeftBriefly };
        }
        else
        {
            yield return new PortfolioColumn(words.Together, IsNumber: true, 4, line => cells.Amount(line.Sums.Taken))
            {
                Sum = cells.Amount(portfolio.Total.Taken),
            };
        }
    }

    /// <summary>What a line's numbers do not say by themselves, as signs.</summary>
    private static string Marks(PortfolioLine line) => (line.IsSpread ? SpreadMark : string.Empty)
        + (line.IsCut ? CutMark : string.Empty)
        + (line.WithoutYears > 0 ? MissingMark : string.Empty)
        + (line.Case is { Scenario: not null } of ? of.ScenarioIsGone ? GoneMark : ScenarioMark : string.Empty);

    private static string Counted(PortfolioLine line) => Number(line.Cases);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Importance">The least important go first where there is no room.</param>
public sealed record PortfolioColumn(string Head, bool IsNumber, int Importance, Func<PortfolioLine, string> TextOf)
{
    /// <summary>The head where there is little room.</summary>
    public string Brief { get; init; } = Head;

    public string Sum { get; init; } = string.Empty;
}
