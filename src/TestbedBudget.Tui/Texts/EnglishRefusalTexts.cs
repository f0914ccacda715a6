using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

public sealed class EnglishRefusalTexts : RefusalTexts
{
    protected override string RowMissing => "The row is no longer there. Choose another row.";
    protected override string PeriodMissing => "The period is no longer there. Choose another column.";
    protected override string RowAlreadyThere => "The row is there already. Add a new one instead.";
    protected override string SectionMissing => "The section is no longer there. Choose another section.";
    protected override string TitleMissing => "The case needs a title. Type the name of the project.";

    protected override string ScenarioNameBlank => "The scenario needs a name. Type the end date, for instance.";
    protected override string DecisionMissing =>
        "There is no decision with its tables to amend. Mark the budget as decided first.";
    protected override string AlreadyDecided => "The budget is decided already. Start an amendment of the decision.";
    protected override string AmendmentUnderWay => "An amendment of the decision is under way already.";

    protected override string HeadingHasNoAmounts(string label) =>
        $"{label} is a heading row and holds no amounts. Type in the row below.";

    protected override string PeriodIsActual(string label, string period) =>
        $"{period} is actual and locked: {label} is not changed. Unlock the period in the Table menu to correct it.";

    protected override string AmountTooLarge(Money amount) =>
        $"{Kronor(amount)} does not fit in a cell. Type {Kronor(Money.Largest)} at most.";

    protected override string LabelRefused(int length, int most) => length == 0
        ? "The row needs a label. Type one character at least."
        : $"The label has {Whole(length)} characters. Type one visible character at least and {Whole(most)} at most.";

    protected override string TooManyRows(int most) => $"The project has {Whole(most)} rows already. Remove one first.";

    protected override string AlreadyResidual(string label) =>
        $"{label} pays the rest already, and only one row can. Remove the rule there first.";

    protected override string RuleIsForFinanciers(string label) =>
        $"{label} is a cost. Only a financier can pay the rest.";

    protected override string RuleIsForTheGrantRow(string label) =>
        $"{label} is not the grant row. Make it the grant row in the grant terms first.";

    protected override string GrantRowFollowsTerms(string label) =>
        $"{label} is worked out from the grant terms, so it is the grant row. Remove the rule there first.";

    protected override string RuleReadsItself(string label) =>
        $"{label} would be computed from itself. Take the row out of the base.";

    protected override string NotAFinancier(string label) =>
        $"{label} cannot be the grant row. Choose a financier that is not a heading row.";

    protected override string Timeline(TimelineFault fault) => fault switch
    {
        TimelineFault.Empty => "The project needs one period at least.",
        TimelineFault.TooMany => $"The project can have {Whole(Core.Timeline.MostPeriods)} periods at most. Merge some.",
        TimelineFault.Backwards => "The period ends before it begins. Check the dates.",
        TimelineFault.Gap => "The periods must follow each other without a gap. Check the dates.",
        _ => "Two periods begin on the same day. Check the dates.",
    };

    protected override string SplitOutside(string period, DateOnly at) =>
        $"{Date(at)} does not split {period}. Choose a day of the period, after its first.";

    protected override string CannotMerge(string first, string last) =>
        $"{first} and {last} cannot be merged. Choose periods next to each other, both actual or both budget.";

    protected override string CellShowsError(string label, string period) =>
        $"{label} {period} shows an error, so there is no amount to split or add. Correct the cell first.";

    protected override string OnlyEndPeriodsGo(string period) =>
        $"{period} lies between other periods. Merge it with one of them, or remove the first or the last.";

    protected override string ActualPeriodStays(string period) =>
        $"{period} is actual and locked and cannot be removed. Unlock the period in the Table menu first.";

    protected override string DayIsInside(DateOnly day) =>
        $"{Date(day)} lies within the project period. Choose a day before it or after it.";

    protected override string EndTooEarly(DateOnly last, DateOnly earliest) =>
        $"The end date {Date(last)} lies before the first budget period. Choose {Date(earliest)} or later.";

    protected override string ShareRefused(Share share) =>
        $"The share {StatedPercent(share)} is not possible. Type a number from 0 to 100.";

    protected override string ScenarioNameTaken(string name) =>
        $"There is a scenario called \"{name}\" already. Choose another name.";

    protected override string ScenarioMissing(string name) => $"Scenario \"{name}\" is no longer there. Choose another.";
}
