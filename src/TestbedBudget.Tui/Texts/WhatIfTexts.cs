using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of what-ifs, alternatives and comparisons (TERMS §3). A scenario is "alternativ" on the screen.</summary>
public abstract class WhatIfTexts
{
    public abstract string Mode { get; }
    public abstract string EndDate { get; }

    /// <summary>The keys that move the date and leave the line.</summary>
    public abstract string DateMoves { get; }
    public abstract string PanelHead { get; }
    public abstract string PlanHead { get; }
    public abstract string StartTitle { get; }
    public abstract string WhoPays { get; }
    public abstract string IndexHint { get; }
    public abstract string NobodyYet { get; }
    public abstract string CoFinanciersPay { get; }
    public abstract string PaysIn { get; }
    public abstract string EveryBudgetPeriod { get; }
    public abstract string UnnamedAlternative { get; }
    public abstract string Left { get; }
    public abstract string LeftNothing { get; }
    public abstract string NothingTried { get; }
    public abstract string KeepTitle { get; }
    public abstract string KeepCopyTitle { get; }
    public abstract string Name { get; }
    public abstract string ListTitle { get; }
    /// <summary>The letter before a row that is paid by started years.</summary>
    public abstract string YearMark { get; }
    public abstract string NoAlternatives { get; }
    public abstract string RenameWord { get; }
    public abstract string RenameTitle { get; }
    public abstract string DuplicateWord { get; }
    public abstract string DuplicateTitle { get; }
    public abstract string DropWord { get; }
    public abstract string AdoptWord { get; }
    public abstract string EditsWord { get; }
    public abstract string NoEdits { get; }
    public abstract string EditDropped { get; }
    public abstract string CompareWord { get; }
    public abstract string CompareTitle { get; }
    public abstract string NothingToCompare { get; }
    public abstract string NoneToCompare { get; }
    public abstract string AllKept { get; }

    /// <summary>Where a comparison has room for amounts, changes and per cent.</summary>
    public abstract string ShowsEverything { get; }

    /// <summary>Where versions or decisions are compared, and what is for alternatives is asked for.</summary>
    public abstract string ComparesNoAlternatives { get; }
    public abstract string BaseName { get; }
    public abstract string EarlierBudget { get; }
    public abstract string NewBudget { get; }
    public abstract string ChangeInKronor { get; }
    public abstract string ChangeInPercent { get; }
    public abstract string EarlierBudgetMissing { get; }
    public abstract string NoDecision { get; }
    public abstract string AssumptionsHead { get; }
    public abstract string Verdict { get; }

    /// <summary>What the financing lacks in the periods that do not balance.</summary>
    public abstract string Missing { get; }
    public abstract string TooMuch { get; }

    /// <summary>The verdict on a budget with a gap that is no rounding.</summary>
    public abstract string Unbalanced { get; }

    /// <summary>The verdict on a budget with a period in which nobody has entered anything.</summary>
    public abstract string EmptyPeriod { get; }
    public abstract string ChangesOf { get; }
    public abstract string WriteTitle { get; }
    public abstract string WriteHint { get; }
    public abstract string FileName { get; }
    public abstract string SplitTitle { get; }
    public abstract string NothingToSplit { get; }
    public abstract string NobodyTakesPart { get; }
    public abstract string NoFullTime { get; }
    public abstract string TakesPart { get; }
    public abstract string TakesNoPart { get; }
    public abstract string DecideTitle { get; }
    public abstract string DecisionDate { get; }
    public abstract string Paragraph { get; }
    public abstract string DecideFirst { get; }

    /// <summary>What is said once the rest has been split among financiers.</summary>
    public abstract string SplitDone { get; }

    /// <summary>What is said when a what-if that was left unkept is shown again.</summary>
    public abstract string TriedAgain { get; }

    /// <summary>Undo or redo would change the budget that the what-if is tried on.</summary>
    /// <param name="keys">What shows the budget.</param>
    public abstract string StepIsOfBudget(string keys);

    public abstract string AdoptOrLeaveFirst { get; }

    public abstract string Costs { get; }
    public abstract string Financing { get; }
    public abstract string Grant { get; }
    public abstract string Share { get; }
    public abstract string Cap { get; }
    public abstract string CapFollows { get; }
    public abstract string Room { get; }
    public abstract string OverCap { get; }
    public abstract string Slack { get; }
    public abstract string Increase { get; }
    public abstract string Future { get; }

    protected abstract string NobodyPays { get; }

    /// <summary>The rest is paid from the period on; what is typed before it stays.</summary>
    public abstract string FromPeriodOn(string period);

    /// <summary>The payer that the budget has already.</summary>
    public abstract string AsNow(string label);

    public abstract string PayerLeavesNothing(string label);

    public abstract string RoomToLimit(Share limit);

    public abstract string OverLimit(Share limit);

    /// <summary>What the title says while a what-if is shown.</summary>
    public abstract string State(string name);

    public abstract string KeptAs(string name);

    public abstract string IsKept(string name);

    public abstract string LeftKept(string name);

    public abstract string NotDates(string typed);

    public abstract string KeepAmount(Money amount);

    public abstract string TryAmount(Money amount);

    public abstract string Appeared(int count);

    public abstract string Vanished(int count);

    public abstract string Alternative(int number);

    public abstract string OnlyThree(int count);

    public abstract string CopyOf(string name);

    public abstract string EditsTitle(string name);

    public abstract string Adopted(string name);

    public abstract string AdoptQuestion(string name, int refused);

    public abstract string CompareHead(string title, CompareShows? shows);

    public abstract string NotFullTime(string label);

    public abstract string BelowZero(string label, string period);

    public abstract string SplitName(CostSplit by);

    public abstract string AmendmentQuestion(Decision decision);

    /// <summary>What happens to the changes that were made since the decision.</summary>
    public abstract string ComesAlong(int changes);

    /// <summary>What the title says of a budget that is decided.</summary>
    public abstract string DecidedOn(Decision decision, bool isChangedSince);

    /// <summary>What is said once the budget is decided.</summary>
    public abstract string IsDecided(DateOnly day);

    public abstract string AmendmentStarted(Decision decision);

    public abstract string MoreRows(int count);

    /// <summary>The periods that an earlier end drops, with how many typed amounts; null when nothing is lost.</summary>
    public string? Dropped(ImmutableArray<Consequence> consequences)
    {
        var dropped = consequences.OfType<AmountDropped>().ToArray();
        return dropped.Length == 0 ? null : Dropped(string.Join(", ", dropped.Select(each => each.Period).Distinct()), dropped.Length);
    }

    protected abstract string Dropped(string periods, int amounts);

    /// <summary>The end, the grant and its share of an alternative, for the list.</summary>
    public string Summary(CaseView view) =>
        $"{DateInput.Text(view.Project.Timeline.Last)}  {Grant} {Number(view.Grant.Amount, view)}  {DifferenceTexts.Percent(view.Grant.Share)}";

    /// <summary>How long the project becomes, what a year more costs, and who pays the rest.</summary>
    public string Length(OpenCase open)
    {
        var (before, after) = (open.BaseView.Project.Timeline.Months, open.Shown.Project.Timeline.Months);
        var index = open.Trial?.Extension?.YearlyIndex ?? default;
        var indexed = index.Fraction == 0 ? string.Empty : $"{Indexed(index)}   ";
        return $"{Months(after, after - before)}   {indexed}{Payer(open)}";
    }

    private string Payer(OpenCase open)
    {
        var project = open.Shown.Project;
        return RestPayer.Of(project) is { } payer
                ? PaysTheRest(payer.Id == project.Grant.Row ? Grant : payer.Label)
            : open.Trial?.Edits.OfType<SplitRest>().LastOrDefault() is { } split ? SplitsTheRest(SplitName(split.By))
            : NobodyPays;
    }

    protected abstract string Months(decimal months, decimal more);

    protected abstract string Indexed(Share index);

    protected abstract string PaysTheRest(string label);

    protected abstract string SplitsTheRest(string how);

    /// <summary>The pace of a row that nothing happens to.</summary>
    public abstract string Pace(string label, string pace);

    protected static string Plain(decimal number) => SwedishNumber.Plain(decimal.Round(number, 1, MidpointRounding.AwayFromZero));

    protected static string Signed(decimal number) => (number > 0 ? "+" : string.Empty) + Plain(number).Replace('-', SwedishNumber.MinusSign);

    private static string Number(Money? amount, CaseView view) =>
        amount is { } known ? SwedishNumber.Amount(known, view.Project.Precision) : "–";
}
