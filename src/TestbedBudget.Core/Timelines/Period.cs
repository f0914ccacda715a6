namespace TestbedBudget.Core;

/// <summary>The identity of a period: its first day when it was made. It stays when the period's days change.</summary>
public readonly record struct PeriodId(DateOnly FirstDay);

/// <summary>A column of the budget: both days belong to it. It can be a year, a part of one, or merged years.</summary>
/// <param name="Actual">The amounts are what was used; neither a rule nor a what-if moves them.</param>
public sealed record Period(PeriodId Id, DateOnly First, DateOnly Last, bool Actual = false)
{
    public static Period Between(DateOnly first, DateOnly last) => new(new PeriodId(first), first, last);

    /// <summary>Calendar months, parts of a month by days.</summary>
    public decimal Months => MonthCount.Between(First, Last);

    public bool IsWholeYear => First.DayOfYear == 1 && Last == new DateOnly(First.Year, 12, 31);
}
