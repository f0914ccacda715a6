namespace TestbedBudget.Core;

/// <summary>The 1:1-medel of many cases: decided and proposed by budget year, against the yearly frames.</summary>
/// <param name="Lines">Those that were asked for, at most as many as asked for.</param>
/// <param name="LineCount">How many there are in all.</param>
/// <param name="Total">Over all lines, also those left out.</param>
/// <param name="Whole">The same cases and financiers over all years, with what has no yearly distribution: nothing is undivided then.</param>
/// <param name="Missing">What lacks its yearly distribution.</param>
/// <param name="Cases">How many cases count, with those that take nothing.</param>
/// <param name="Scenarios">How many of them count by a scenario in place of the budget.</param>
/// <param name="DecidedByState">
/// How many have the state decided, and take something else than what a decision in them says: it stands as proposed.
/// </param>
public sealed record Portfolio(
    PortfolioQuery Query,
    ImmutableArray<PortfolioLine> Lines,
    int LineCount,
    PortfolioSums Total,
    PortfolioSums Whole,
    PortfolioMissing Missing,
    int Cases,
    int Scenarios,
    int DecidedByState)
{
    /// <summary>Öre when an amount has some: then a table in whole kronor would not add up.</summary>
    public Precision Precision => HasOre(Total) || Lines.Any(line => HasOre(line.Sums) || HasOre(line.Frame)) ? Precision.Ore : Precision.Krona;

    private static bool HasOre(PortfolioSums sums) => HasOre(sums.Decided) || HasOre(sums.Proposed) || HasOre(sums.Undivided);

    private static bool HasOre(Money? amount) => amount is { } known && known.Ore % Money.OrePerKrona != 0;
}

/// <summary>Sums of <see cref="GrantYear"/>s.</summary>
/// <param name="Decided">Of a year, only what is known to be decided for it.</param>
/// <param name="Proposed">Planned less decided, where both are known; below zero when less is planned than was decided.</param>
/// <param name="Undivided">
/// Planned in the year by cases whose decision has no yearly distribution: some of it is decided and the rest is
/// proposed, and nobody has said how much. Zero over all years, where both are known.
/// </param>
/// <param name="Unknown">How many cases have an amount that is not known: the sums lack it.</param>
public readonly record struct PortfolioSums(Money Decided, Money Proposed, Money Undivided, int Unknown)
{
    /// <summary>What is taken of a frame when everything that is proposed is decided.</summary>
    public Money Taken => Decided + Proposed + Undivided;
}

/// <summary>A line of the portfolio: a year, an applicant, a financier, or a case.</summary>
public sealed record PortfolioLine
{
    /// <summary>The key of the case, or what a query asks for the applicant or the financier by; null on a year's line.</summary>
    public string? Key { get; init; }

    /// <summary>The applicant, the financier, or the title; null when the case names none, and on a year's line.</summary>
    public string? Name { get; init; }

    /// <summary>The year; null where all years are added up, and for amounts that have none.</summary>
    public int? Year { get; init; }
    public required PortfolioSums Sums { get; init; }

    /// <summary>Amounts of several years' periods are in it, spread by months.</summary>
    public bool IsSpread { get; init; }

    /// <summary>Budgets that come to more than was decided are in it, cut to what was.</summary>
    public bool IsCut { get; init; }

    /// <summary>How many cases it adds up.</summary>
    public int Cases { get; init; }

    /// <summary>How many of them lack their yearly distribution.</summary>
    public int WithoutYears { get; init; }

    /// <summary>What the user has entered for the year.</summary>
    public Money? Frame { get; init; }

    /// <summary>What the frame has left when everything that is proposed is decided; below zero is over the frame.</summary>
    public Money? Left => Frame - Sums.Taken;

    /// <summary>What is said of a case alone.</summary>
    public PortfolioCase? Case { get; init; }
}

/// <summary>A case of the portfolio.</summary>
/// <param name="Scenario">The scenario that was marked as the one that counts.</param>
/// <param name="ScenarioIsGone">The case has none of that name any more: its budget counts.</param>
public sealed record PortfolioCase(string? CaseNumber, string? Applicant, CaseState State, string? Scenario, bool ScenarioIsGone);

/// <summary>What has no yearly distribution ("årsfördelning saknas"): it stands in no year's sum but as undivided.</summary>
/// <param name="Decisions">Cases with a decision of which only the sum is known.</param>
/// <param name="Decided">What those decided.</param>
/// <param name="Plans">Cases whose present version has no amounts in its years.</param>
/// <param name="Planned">What those take, where a cap says it.</param>
/// <param name="Unknown">Cases of which not even the sum is known.</param>
public sealed record PortfolioMissing(int Decisions, Money Decided, int Plans, Money Planned, int Unknown);
