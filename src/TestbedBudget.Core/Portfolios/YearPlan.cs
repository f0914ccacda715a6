namespace TestbedBudget.Core;

/// <summary>What a budget takes of 1:1-medel in each budget year, or how much it takes when nobody has said in which years.</summary>
/// <remarks>
/// A budget year is the calendar year that an amount is budgeted in. It is not the year of payment: that comes afterwards,
/// on a claim for what was used (DOMAIN §1.2, 11 § 2003:596).
/// </remarks>
public sealed record YearPlan
{
    /// <summary>Takes nothing in any year.</summary>
    public static readonly YearPlan Nothing = new();

    // Years that an amount may lie in are counted one by one: no project runs for longer.
    private const int MostYears = 120;

    private YearPlan()
    {
    }

    /// <summary>One a financier and year; blank cells have none.</summary>
    public ImmutableArray<YearAmount> Amounts { get; private init; } = [];

    /// <summary>What the plan comes to where its years are not known; null where they are. Then there are no <see cref="Amounts"/>.</summary>
    public UnplacedAmount? Unplaced { get; private init; }

    /// <summary>In all years; null when not even that is known.</summary>
    public Money? Total
    {
        get
        {
            if (Unplaced is { } unplaced)
            {
                return unplaced.Amount;
            }

            var sum = Money.Zero;
            foreach (var amount in Amounts)
            {
                sum += amount.Amount;
            }

            return sum;
        }
    }

    /// <summary>
    /// The 1:1 rows of the project. A period of several years is spread over them by its months in each, to the krona
    /// (largest remainder), and marked so. A project without 1:1 rows, with nothing in their cells, or with an error in
    /// one of them has no years; its cap is then what is known, an error leaves nothing known.
    /// </summary>
    /// <param name="project">Calculated here.</param>
    /// <param name="nameOf">What the financier is called; null takes the row's label.</param>
    /// <param name="granted">What the grant row takes at most: it is cut to it, and marked so. Null cuts nothing.</param>
    public static YearPlan Of(Project project, Func<Row, string>? nameOf = null, Money? granted = null)
    {
        var rows = Sheet.Of(project).Financing.Rows.RemoveAll(row => !OneToOne.Pays(row.Row, project.Grant.Row));
        var hasError = rows.Any(row => row.Total.IsError);
        if (hasError || rows.All(row => row.Total.IsBlank))
        {
            var named = rows.FirstOrDefault(row => row.Row.Id == project.Grant.Row) ?? rows.FirstOrDefault();
            return WithoutYears(
                named is null ? string.Empty : Name(named.Row), hasError ? null : project.Grant.Cap, project.Timeline.First, project.Timeline.Last);
        }

        var amounts = new SortedDictionary<(int Year, string Financier), YearAmount>();
        foreach (var row in rows)
        {
            var taken = row.Row.Id == project.Grant.Row ? GrantedAmounts.Of(row, granted, project.Precision) : row.Amounts;
            for (var i = 0; i < taken.Length; i++)
            {
                if (taken[i].Amount is { } amount)
                {
                    Add(amounts, Name(row.Row), project.Timeline[i], amount, taken != row.Amounts, project.Precision);
                }
            }
        }

        return new YearPlan { Amounts = [.. amounts.Values] };

        string Name(Row row) => nameOf is null ? row.Label : nameOf(row);
    }

    /// <summary>An amount of which only the days are known that it lies between: a year of its own where they are in one.</summary>
    public static YearPlan Between(string financier, Money? amount, DateOnly first, DateOnly last) =>
        first.Year >= last.Year && amount is { } known
            ? new YearPlan { Amounts = [new YearAmount(financier, first.Year, known, IsSpread: false)] }
            : WithoutYears(financier, amount, first, last);

    private static YearPlan WithoutYears(string financier, Money? amount, DateOnly first, DateOnly last) => new()
    {
        Unplaced = new UnplacedAmount(financier, amount, first.Year, Math.Clamp(last.Year, first.Year, first.Year + MostYears - 1)),
    };

    private static void Add(
        SortedDictionary<(int Year, string Financier), YearAmount> amounts,
        string financier,
        Period period,
        Money amount,
        bool isCut,
        Precision precision)
    {
        var (firstYear, count) = (period.First.Year, period.Last.Year - period.First.Year + 1);
        var parts = count == 1 ? [amount] : LargestRemainder.Split(amount, Months(period), precision);
        for (var i = 0; i < count; i++)
        {
            var known = amounts.GetValueOrDefault((firstYear + i, financier));
            amounts[(firstYear + i, financier)] = new YearAmount(
                financier, firstYear + i, parts[i] + (known?.Amount ?? Money.Zero), count > 1 || known is { IsSpread: true })
            {
                IsCut = isCut || known is { IsCut: true },
            };
        }
    }

    private static decimal[] Months(Period period)
    {
        var months = new decimal[period.Last.Year - period.First.Year + 1];
        for (var i = 0; i < months.Length; i++)
        {
            var year = period.First.Year + i;
            months[i] = MonthCount.Between(
                i == 0 ? period.First : new DateOnly(year, 1, 1),
                year == period.Last.Year ? period.Last : new DateOnly(year, 12, 31));
        }

        return months;
    }
}

/// <summary>What one financier's 1:1 rows take in a budget year.</summary>
/// <param name="IsSpread">A period of several years lies in it, spread by months.</param>
public sealed record YearAmount(string Financier, int Year, Money Amount, bool IsSpread)
{
    /// <summary>The row comes to more than was decided: this is its part of what was.</summary>
    public bool IsCut { get; init; }
}

/// <summary>An amount whose years nobody has said ("årsfördelning saknas"), and the years it can lie in.</summary>
/// <param name="Amount">Null when it is not known either.</param>
public sealed record UnplacedAmount(string Financier, Money? Amount, int FirstYear, int LastYear);
