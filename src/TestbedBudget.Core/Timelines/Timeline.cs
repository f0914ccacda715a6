namespace TestbedBudget.Core;

/// <summary>The periods of a project: at least one, contiguous, in order. Both ends are included.</summary>
public sealed record Timeline
{
    public const int MostPeriods = 120;

    // Of a day as IsoDay writes it.
    private static readonly Range Year = ..4, YearAndMonth = ..7, Month = 5..7, MonthAndDay = 5..;

    // Thousands of findings and cells name their period at each edit.
    private readonly string[] _labels;

    /// <summary>Takes periods that make a timeline.</summary>
    /// <exception cref="ArgumentException">The periods do not make a timeline: check with <see cref="Fault"/> first.</exception>
    public Timeline(ImmutableArray<Period> periods)
    {
        Periods = Fault(periods) is { } fault
            ? throw new ArgumentException($"Not a timeline: {fault}.", nameof(periods))
            : periods;
        _labels = new string[periods.Length];
        for (var i = 0; i < _labels.Length; i++)
        {
            _labels[i] = HasYearsOfItsOwn(i) ? YearLabel(periods[i]) : MonthLabel(periods[i]);
        }
    }

    public ImmutableArray<Period> Periods { get; }

    public int Count => Periods.Length;
    public Period this[int index] => Periods[index];
    public DateOnly First => Periods[0].First;
    public DateOnly Last => Periods[^1].Last;
    public decimal Months => MonthCount.Between(First, Last);

    /// <summary>One period a calendar year, the first and last cut to the days.</summary>
    public static Timeline Years(DateOnly first, DateOnly last)
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        for (var start = first; start <= last; start = new DateOnly(start.Year + 1, 1, 1))
        {
            var yearEnd = new DateOnly(start.Year, 12, 31);
            periods.Add(Period.Between(start, yearEnd < last ? yearEnd : last));
        }

        return new Timeline(periods.ToImmutable());
    }

    /// <summary>Why the periods do not make a timeline, or null when they do.</summary>
    public static TimelineFault? Fault(ImmutableArray<Period> periods)
    {
        if (periods.IsDefaultOrEmpty)
        {
            return TimelineFault.Empty;
        }

        if (periods.Length > MostPeriods)
        {
            return TimelineFault.TooMany;
        }

        for (var i = 0; i < periods.Length; i++)
        {
            if (periods[i].Last < periods[i].First)
            {
                return TimelineFault.Backwards;
            }

            if (i > 0 && periods[i].First != periods[i - 1].Last.AddDays(1))
            {
                return TimelineFault.Gap;
            }

            for (var earlier = 0; earlier < i; earlier++)
            {
                if (periods[earlier].Id == periods[i].Id)
                {
                    return TimelineFault.SameId;
                }
            }
        }

        return null;
    }

    /// <summary>The index of the period, or −1 when it is not there.</summary>
    public int IndexOf(PeriodId id)
    {
        for (var i = 0; i < Periods.Length; i++)
        {
            if (Periods[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// What stands over the column: "2024", "2021-2023" for merged years, and months where that names two
    /// periods ("2024-01–06").
    /// </summary>
    public string Label(int index) => _labels[index];

    private bool HasYearsOfItsOwn(int index)
    {
        var (first, last) = (Periods[index].First.Year, Periods[index].Last.Year);
        for (var other = 0; other < Periods.Length; other++)
        {
            if (other != index && Periods[other].First.Year == first && Periods[other].Last.Year == last)
            {
                return false;
            }
        }

        return true;
    }

    private static string YearLabel(Period period)
    {
        var (first, last) = (IsoDay.Text(period.First), IsoDay.Text(period.Last));
        return first[Year] == last[Year] ? first[Year] : $"{first[Year]}-{last[Year]}";
    }

    private static string MonthLabel(Period period)
    {
        var (first, last) = (IsoDay.Text(period.First), IsoDay.Text(period.Last));
        return period.First.Day != 1 || period.Last != MonthCount.MonthEnd(period.Last) ? $"{first}–{last[MonthAndDay]}"
            : first[YearAndMonth] == last[YearAndMonth] ? first[YearAndMonth]
            : first[Year] == last[Year] ? $"{first[YearAndMonth]}–{last[Month]}"
            : $"{first[YearAndMonth]}–{last[YearAndMonth]}";
    }
}

/// <summary>What keeps periods from making a timeline.</summary>
public enum TimelineFault
{
    Empty,
    TooMany,
    Backwards,
    Gap,
    SameId,
}
