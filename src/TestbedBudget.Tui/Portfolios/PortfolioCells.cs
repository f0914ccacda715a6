using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The amounts of a portfolio in words and digits: what is not known is never a 0.</summary>
public sealed class PortfolioCells(PortfolioTexts words, Portfolio portfolio)
{
    private readonly Precision _precision = portfolio.Precision;

    /// <summary>Amounts of one year, or of all years together.</summary>
    private bool IsOfYears => portfolio.Query.Year is not null || portfolio.Query.By is PortfolioBy.Years or PortfolioBy.CaseYears;

    public string Amount(Money amount) => SwedishNumber.Amount(amount, _precision);

    public string Blank(Money amount) => amount == Money.Zero ? string.Empty : Amount(amount);

    public string Decided(PortfolioLine line) => Known(line, line.Sums.Decided);

    public string Proposed(PortfolioLine line) => Known(line, line.Sums.Proposed);

    public string Total(Money amount) =>
        amount == Money.Zero && IsOfYears && portfolio.Lines.Any(line => line.WithoutYears > 0) ? words.IsMissing : Amount(amount);

    /// <summary>What the frame has left, or how much is over it, in words.</summary>
    public string Left(PortfolioLine line) => line.Left switch
    {
        null => string.Empty,
        { Ore: < 0 } over => words.Over(Amount(over.Abs())),
        { } left => Amount(left),
    };

    // Over all years the sums are whole but for what nobody knows; in a year a case without years says neither.
    private string Known(PortfolioLine line, Money amount) =>
        amount != Money.Zero ? Amount(amount)
        : IsOfYears && line.WithoutYears > 0 ? words.IsMissing
        : line.Sums.Unknown > 0 ? words.IsUnknown
        : Amount(amount);
}
