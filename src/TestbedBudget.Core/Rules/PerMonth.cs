namespace TestbedBudget.Core;

/// <summary>A monthly amount × full-time equivalents × months × yearly index, with social charges on top.</summary>
/// <param name="Monthly">Kronor a month for one full-time equivalent, in the money of the index year.</param>
/// <param name="SocialCharges">Added to the monthly amount (lönebikostnadspåslag, DOMAIN §1.5); zero when it is in it.</param>
/// <param name="YearlyIndex">The rise from one calendar year to the next; zero for none.</param>
/// <param name="IndexYear">The calendar year in whose money the monthly amount is.</param>
public sealed record PerMonth(
    decimal Monthly, decimal FullTimeEquivalents, Share SocialCharges, Share YearlyIndex, int IndexYear) : RowRule
{
    public override decimal? Kronor(Row row, int period, KnownAmounts known)
    {
        return Monthly * (1 + SocialCharges.Fraction) * FullTimeEquivalents
            * (YearlyIndex.Fraction == 0 ? known.Timeline[period].Months : IndexedMonths(known.Timeline[period]));
    }

    // Each calendar year's months in its own money.
    private decimal IndexedMonths(Period period)
    {
        var months = 0m;
        var (first, last) = (period.First, period.Last);
        for (var start = first; start <= last; start = new DateOnly(start.Year + 1, 1, 1))
        {
            var yearEnd = new DateOnly(start.Year, 12, 31);
            months += MonthCount.Between(start, yearEnd < last ? yearEnd : last) * Index(start.Year);
        }

        return months;
    }

    private decimal Index(int year)
    {
        var index = 1m;
        var step = 1 + YearlyIndex.Fraction;
        for (var i = IndexYear; i < year; i++)
        {
            index *= step;
        }

        for (var i = year; i < IndexYear; i++)
        {
            index /= step;
        }

        return index;
    }
}
