using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Why something was not done, in the user's words, with what to do next.</summary>
public abstract class RefusalTexts
{
    public string Of(Refusal refusal) => refusal switch
    {
        RowMissing _ => RowMissing,
        PeriodMissing _ => PeriodMissing,
        HeadingHasNoAmounts heading => HeadingHasNoAmounts(heading.Label),
        PeriodIsActual actual => PeriodIsActual(actual.Label, actual.Period),
        AmountTooLarge large => AmountTooLarge(large.Amount),
        LabelRefused label => LabelRefused(label.Length, Row.LongestLabel),
        TooManyRows rows => TooManyRows(rows.Most),
        RowAlreadyThere _ => RowAlreadyThere,
        AlreadyResidual other => AlreadyResidual(other.Label),
        RuleIsForFinanciers row => RuleIsForFinanciers(row.Label),
        RuleIsForTheGrantRow row => RuleIsForTheGrantRow(row.Label),
        GrantRowFollowsTerms row => GrantRowFollowsTerms(row.Label),
        RuleReadsItself row => RuleReadsItself(row.Label),
        NotAFinancier row => NotAFinancier(row.Label),
        TimelineRefused timeline => Timeline(timeline.Fault),
        SplitOutside split => SplitOutside(split.Period, split.At),
        CannotMerge merge => CannotMerge(merge.First, merge.Last),
        CellShowsError cell => CellShowsError(cell.Label, cell.Period),
        OnlyEndPeriodsGo period => OnlyEndPeriodsGo(period.Period),
        ActualPeriodStays period => ActualPeriodStays(period.Period),
        DayIsInside day => DayIsInside(day.Day),
        EndTooEarly end => EndTooEarly(end.Last, end.Earliest),
        SectionMissing _ => SectionMissing,
        ShareRefused share => ShareRefused(share.Share),
        TitleMissing _ => TitleMissing,
        ScenarioNameTaken taken => ScenarioNameTaken(taken.Name),
        ScenarioMissing missing => ScenarioMissing(missing.Name),
        ScenarioNameBlank _ => ScenarioNameBlank,
        DecisionMissing _ => DecisionMissing,
        AlreadyDecided _ => AlreadyDecided,
        AmendmentUnderWay _ => AmendmentUnderWay,
        _ => throw new InvalidOperationException($"{refusal.GetType().Name} has no words."),
    };

    protected abstract string RowMissing { get; }
    protected abstract string PeriodMissing { get; }
    protected abstract string RowAlreadyThere { get; }
    protected abstract string SectionMissing { get; }
    protected abstract string TitleMissing { get; }
    protected abstract string ScenarioNameBlank { get; }
    protected abstract string DecisionMissing { get; }
    protected abstract string AlreadyDecided { get; }
    protected abstract string AmendmentUnderWay { get; }

    protected abstract string HeadingHasNoAmounts(string label);
    protected abstract string PeriodIsActual(string label, string period);
    protected abstract string AmountTooLarge(Money amount);
    protected abstract string LabelRefused(int length, int most);
    protected abstract string TooManyRows(int most);
    protected abstract string AlreadyResidual(string label);
    protected abstract string RuleIsForFinanciers(string label);
    protected abstract string RuleIsForTheGrantRow(string label);
    protected abstract string GrantRowFollowsTerms(string label);
    protected abstract string RuleReadsItself(string label);
    protected abstract string NotAFinancier(string label);
    protected abstract string Timeline(TimelineFault fault);
    protected abstract string SplitOutside(string period, DateOnly at);
    protected abstract string CannotMerge(string first, string last);
    protected abstract string CellShowsError(string label, string period);
    protected abstract string OnlyEndPeriodsGo(string period);
    protected abstract string ActualPeriodStays(string period);
    protected abstract string DayIsInside(DateOnly day);
    protected abstract string EndTooEarly(DateOnly last, DateOnly earliest);
    protected abstract string ShareRefused(Share share);
    protected abstract string ScenarioNameTaken(string name);
    protected abstract string ScenarioMissing(string name);
}
