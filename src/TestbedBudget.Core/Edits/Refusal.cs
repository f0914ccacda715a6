namespace TestbedBudget.Core;

/// <summary>Why an edit or a change was not made, as data: the screen words it. A closed set.</summary>
public abstract record Refusal
{
    private protected Refusal()
    {
    }
}

/// <summary>The row is not there (any more).</summary>
public sealed record RowMissing(RowId Row) : Refusal;

/// <summary>The period is not there (any more).</summary>
public sealed record PeriodMissing(PeriodId Period) : Refusal;

/// <summary>A heading holds no amounts and no rule.</summary>
public sealed record HeadingHasNoAmounts(string Label) : Refusal;

/// <summary>The period is locked as actual.</summary>
public sealed record PeriodIsActual(string Label, string Period) : Refusal;

/// <summary>Beyond ±99 999 999 999 kr.</summary>
public sealed record AmountTooLarge(Money Amount) : Refusal;

public sealed record LabelRefused(int Length) : Refusal;

public sealed record TooManyRows(int Most) : Refusal;

/// <summary>A row of that identity is there already.</summary>
public sealed record RowAlreadyThere(RowId Row) : Refusal;

/// <summary>Another row pays the rest already.</summary>
public sealed record AlreadyResidual(string Label) : Refusal;

/// <summary>The rule fits financier rows only.</summary>
public sealed record RuleIsForFinanciers(string Label) : Refusal;

/// <summary>The rule fits the grant row only.</summary>
public sealed record RuleIsForTheGrantRow(string Label) : Refusal;

/// <summary>The row is paid by the grant's terms: it stays the grant row while it has that rule.</summary>
public sealed record GrantRowFollowsTerms(string Label) : Refusal;

/// <summary>The rule would read the row itself.</summary>
public sealed record RuleReadsItself(string Label) : Refusal;

/// <summary>The grant row must be a financier row that is not a heading.</summary>
public sealed record NotAFinancier(string Label) : Refusal;

public sealed record TimelineRefused(TimelineFault Fault) : Refusal;

/// <summary>The day does not lie where the period can be split.</summary>
public sealed record SplitOutside(string Period, DateOnly At) : Refusal;

/// <summary>The periods to merge are not next to each other, or are both actual and budget.</summary>
public sealed record CannotMerge(string First, string Last) : Refusal;

/// <summary>The cell shows an error, so there is no amount to split or add.</summary>
public sealed record CellShowsError(string Label, string Period) : Refusal;

/// <summary>Only the first and the last period can be removed; the others are merged.</summary>
public sealed record OnlyEndPeriodsGo(string Period) : Refusal;

/// <summary>A period that is locked as actual is not removed.</summary>
public sealed record ActualPeriodStays(string Period) : Refusal;

/// <summary>The day lies within the project period, so no period can be added up to it.</summary>
public sealed record DayIsInside(DateOnly Day) : Refusal;

/// <summary>The new last day lies before the first budget period.</summary>
public sealed record EndTooEarly(DateOnly Last, DateOnly Earliest) : Refusal;

public sealed record SectionMissing(int Index) : Refusal;

public sealed record ShareRefused(Share Share) : Refusal;

public sealed record TitleMissing : Refusal;

public sealed record ScenarioNameTaken(string Name) : Refusal;

public sealed record ScenarioMissing(string Name) : Refusal;

public sealed record ScenarioNameBlank : Refusal;

/// <summary>There is no decision with its tables to start an amendment from.</summary>
public sealed record DecisionMissing : Refusal;

/// <summary>An amendment of the latest decision is under way already.</summary>
public sealed record AmendmentUnderWay : Refusal;

/// <summary>The case is decided already.</summary>
public sealed record AlreadyDecided : Refusal;
