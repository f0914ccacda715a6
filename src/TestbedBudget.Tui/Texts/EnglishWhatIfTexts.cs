using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class EnglishWhatIfTexts : WhatIfTexts
{
    public override string Mode => "WHAT-IF";
    public override string EndDate => "End date";
    public override string DateMoves => "←→ month  PgUp/Dn year  Tab grid";
    public override string PanelHead => "WHAT-IF";
    public override string PlanHead => "1:1 grant year by year";
    public override string StartTitle => "Try an end date";
    public override string WhoPays => "Who pays the rest?";
    public override string IndexHint => "Amounts in periods that are added rise by so much for each year.";
    public override string NobodyYet => "nobody yet";
    public override string CoFinanciersPay => "the co-financiers, split";
    public override string PaysIn => "Pays the rest in";
    public override string EveryBudgetPeriod => "every budget period";
    public override string UnnamedAlternative => "scenario";
    public override string LeftNothing => "The budget is shown again.";
    public override string Left => "The budget is shown again. What was tried was not kept; ^Z brings it back.";
    public override string NothingTried => "Nothing is being tried: F7 starts.";
    public override string KeepTitle => "Keep as a scenario";
    public override string KeepCopyTitle => "Keep a copy";
    public override string Name => "Name";
    public override string ListTitle => "Scenarios";
    public override string YearMark => "y";
    public override string NoAlternatives => "No scenarios: F7 tries an end date, ^S keeps it.";
    public override string RenameWord => "name";
    public override string RenameTitle => "Rename the scenario";
    public override string DuplicateWord => "copy";
    public override string DuplicateTitle => "Duplicate the scenario";
    public override string DropWord => "drop";
    public override string AdoptWord => "adopt";
    public override string EditsWord => "steps";
    public override string NoEdits => "The scenario changes nothing.";
    public override string EditDropped => "The step is gone. ^Z brings it back.";
    public override string CompareWord => "compare";
    public override string CompareTitle => "Compare with the budget";
    public override string NothingToCompare => "There is no scenario to compare with: F7 tries one.";
    public override string NoneToCompare => "(none)";
    public override string ComparesNoAlternatives => "No scenarios are compared here: there is nothing to keep or open.";
    public override string AllKept => "All scenarios are kept already.";
    public override string ShowsEverything => "Amounts, changes and per cent show already.";
    public override string BaseName => "Budget";
    public override string EarlierBudget => "Earlier budget";
    public override string NewBudget => "New budget";
    public override string ChangeInKronor => "Change kr";
    public override string ChangeInPercent => "Change %";
    public override string EarlierBudgetMissing => "The earlier budget is missing: the tables of the earlier decision were not imported.";
    public override string NoDecision => "There is no earlier decision to compare with.";
    public override string AssumptionsHead => "ASSUMPTIONS THAT DIFFER";
    public override string Verdict => "Verdict";
    public override string Missing => "Missing";
    public override string TooMuch => "Too much";
    public override string Unbalanced => "IMBALANCE";
    public override string EmptyPeriod => "NO FIGURES";
    public override string ChangesOf => "Before and after: which scenario?";
    public override string WriteTitle => "Write the comparison to a file";
    public override string WriteHint => ".tsv gives text for spreadsheets, anything else Markdown.";
    public override string FileName => "comparison";
    public override string SplitTitle => "Split among the financiers";
    public override string NothingToSplit => "Costs and financing agree in every budget period: there is nothing to split.";
    public override string NobodyTakesPart => "Choose at least one financier.";
    public override string NoFullTime => "Type how many full-time equivalents at least one financier has.";
    public override string TakesPart => "takes part";
    public override string TakesNoPart => "takes no part";
    public override string DecideTitle => "Mark as decided";
    public override string DecisionDate => "Date of the decision";
    public override string Paragraph => "Paragraph";
    public override string SplitDone => "The rest is split. ^Z takes it back.";
    public override string TriedAgain => "What was tried is back.";
    public override string DecideFirst => "The budget is not decided: mark it as decided first.";
    public override string AdoptOrLeaveFirst => "A scenario is shown. Adopt it or leave it first.";

    public override string Costs => "Costs";
    public override string Financing => "Financing";
    public override string Grant => "1:1 grant";
    public override string Share => "Share";
    public override string Cap => "Cap";
    public override string CapFollows => "the grant";
    public override string Room => "Room to cap";
    public override string OverCap => "Over the cap";
    public override string Slack => "Costs can fall";
    public override string Increase => "Increase";
    public override string Future => "To come";

    protected override string NobodyPays => "the rest: nobody";

    public override string FromPeriodOn(string period) => $"{period} and on; earlier years as typed";

    public override string AsNow(string label) => $"{label}, as now";

    public override string PayerLeavesNothing(string label) => $"{label} pays the rest: there is nothing to split.";

    public override string OverLimit(Share limit) => $"Over {SwedishNumber.StatedPercent(limit)} %";

    public override string RoomToLimit(Share limit) => $"Room to {SwedishNumber.StatedPercent(limit)} %";

    public override string State(string name) => name.Length == 0 ? "WHAT-IF: the budget is not changed" : $"SCENARIO {name}: the budget is not changed";

    public override string KeptAs(string name) => $"Kept as a scenario: {name}.";

    public override string IsKept(string name) => $"Kept already as {name}; every change is stored in it.";

    public override string StepIsOfBudget(string keys) => $"The next step is a change of the budget: {keys} shows it, and there it is undone.";

    public override string LeftKept(string name) => $"The budget is shown again. {name} is among the scenarios.";

    public override string NotDates(string typed) => $"{typed} is no date. Type 2026-08 or 2026-08-31, several with commas between.";

    public override string KeepAmount(Money amount) => $"{Wording.Kronor(amount)} is right";

    public override string TryAmount(Money amount) => $"try {Wording.Kronor(amount)}";

    public override string Appeared(int count) => count == 0 ? "Nothing new to check." : $"{count} new to check:";

    public override string Vanished(int count) => count == 0 ? string.Empty : $"{count} gone.";

    public override string Alternative(int number) => $"Scenario {number}";

    public override string OnlyThree(int count) => $"Three of {count} are shown: no more fit side by side.";

    public override string EditsTitle(string name) => $"Steps of {name}";

    public override string CopyOf(string name) => $"{name} copy";

    public override string Adopted(string name) => $"{name} is the budget now. ^Z takes it back.";

    public override string AdoptQuestion(string name, int refused) => refused == 0
        ? $"Make {name} the budget?"
        : $"Make {name} the budget? {Wording.Count(refused, "of its changes no longer fits and is", "of its changes no longer fit and are")} left out.";

    public override string CompareHead(string title, CompareShows? shows) => shows switch
    {
        null => $"COMPARISON  {title}",
        CompareShows.Changes => $"COMPARISON, change in kr  {title}",
        CompareShows.Shares => $"COMPARISON, change in %  {title}",
        _ => $"COMPARISON, amounts  {title}",
    };

    public override string NotFullTime(string label) => $"{label}: type the full-time equivalents as a number above zero, e.g. 0,8, or leave the field empty.";

    public override string BelowZero(string label, string period) => $"{label} would give less than nothing in {period}.";

    public override string SplitName(CostSplit by) => by switch
    {
        CostSplit.Equally => "equally",
        CostSplit.InProportion => "in proportion to what they give",
        CostSplit.ByFullTimeEquivalents => "by full-time equivalents",
        _ => "one takes all",
    };

    public override string AmendmentQuestion(Decision decision) =>
        $"Start an amendment of the decision {DateInput.Text(decision.Date)}{(decision.Paragraph is { Length: > 0 } paragraph ? " " + paragraph : string.Empty)}? "
        + $"{(decision.Grant is { } grant ? Wording.Kronor(grant) : "The amount")} and {DateInput.Text(decision.Last)} become the earlier decision's; the cap follows the grant row.";

    public override string ComesAlong(int changes) =>
        $"{changes} {(changes == 1 ? "change" : "changes")} since the decision {(changes == 1 ? "becomes" : "become")} the amendment's.";

    public override string DecidedOn(Decision decision, bool isChangedSince) =>
        $"{(isChangedSince ? "changed since the decision" : "decided")} {DateInput.Text(decision.Date)}{(decision.Paragraph is { Length: > 0 } paragraph ? " " + paragraph : string.Empty)}";

    public override string IsDecided(DateOnly day) => $"Decided {DateInput.Text(day)}. The next amendment starts in the File menu.";

    public override string AmendmentStarted(Decision decision) =>
        $"Amendment of the decision {DateInput.Text(decision.Date)}: the increase counts from it.";

    public override string MoreRows(int count) => $"… and {Wording.Count(count, "more row", "more rows")}";

    protected override string Dropped(string periods, int amounts) => $"{periods} goes with {Wording.Count(amounts, "typed amount", "typed amounts")}.";

    protected override string Months(decimal months, decimal more) =>
        more == 0 ? $"{Plain(months)} months, unchanged" : $"{Plain(months)} months ({Signed(more)})";

    protected override string Indexed(Share index) => $"index {SwedishNumber.StatedPercent(index)} %";

    protected override string PaysTheRest(string label) => $"the rest: {label}";

    protected override string SplitsTheRest(string how) => $"the rest is split: {how}";

    public override string Pace(string label, string pace) => $"{label}, pace {pace}";
}
