using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class EnglishPortfolioTexts : PortfolioTexts
{
    public override string BudgetYear => "Budget year";
    public override string Applicant => "Applicant";
    public override string Financier => "Financier";
    public override string Cases => "Cases";
    public override string Case => "Case";
    public override string Project => "Project";
    public override string State => "State";
    public override string Marks => "Note";
    public override string Decided => "Decided";
    public override string Proposed => "Proposed";
    public override string Undivided => "Without years";
    public override string UndividedBriefly => "No years";
    public override string LeftBriefly => "Left";
    public override string Frame => "Frame";
    public override string Left => "Left";
    public override string Together => "Total";
    public override string Sum => "Sum";
    public override string Change => "Change";
    public override string NoApplicant => "no applicant";
    public override string NoFinancier => "no grant row chosen";
    public override string IsMissing => "missing";
    public override string IsUnknown => "unknown";
    public override string WithoutYears => "No yearly distribution";
    public override string NotPayments => "Budget years, not payment years. 1:1 rows only, of the latest saved versions.";
    public override string NoCases => "No cases here. Esc goes back; ^F changes the filter.";
    public override string NothingHere => "No case here takes of the 1:1 grant. Esc goes back.";
    public override string SpreadMeans => "merged years by months";
    public override string CutMeans => "cut to what was decided";
    public override string MissingMeans => "yearly distribution missing";
    public override string ScenarioMeans => "a scenario counts";
    public override string YearsHaveTheirOrder => "Years stand in their order. Tab shows applicants, financiers and cases, which can be sorted.";
    public override string ChooseACase => "Choose a case first: Enter on a line shows its cases.";
    public override string CaseIsGone => "The case is gone.";
    public override string FrameTitle => "Frame of a budget year";
    public override string FrameHint => "blank: no frame";
    public override string FrameIsShared => "The frame is for all cases, and seen by all who use the database.";
    public override string FrameBelowZero => "A frame is not below 0. Enter an amount, or empty the field to take the frame away.";
    public override string PlanTitle => "1:1 grant by budget year: what is decided beside version, drafts and scenarios";
    public override string DraftsDoNotCount => "A draft does not count in the portfolio: save it as a version first.";
    public override string ClosedProposesNothing => "The case is closed: only what is decided counts.";
    public override string CountsAlready => "That plan counts already.";
    public override string WriteTitle => "Write the portfolio to a file";
    public override string FileName => "portfolio";

    protected override string Counts => "counts in the portfolio";

    public override string Over(string amount) => $"{amount} over";

    public override string Counted(int cases) => cases == 1 ? "1 case" : $"{Number(cases)} cases";

    public override string DecisionsWithoutYears(int decisions, string amount) => decisions == 1
        ? $"1 decision of {amount} kr lacks its yearly distribution: it is among what has no years."
        : $"{Number(decisions)} decisions of {amount} kr lack their yearly distribution: among what has no years.";

    public override string PlansWithoutYears(int plans, string amount) =>
        $"The budget of {Counted(plans)}, at most {amount} kr, lacks its yearly distribution: in no year.";

    public override string Whole(string decided, string proposed) => $"In all: decided {decided} kr, proposed {proposed} kr.";

    public override string UnknownAmounts(int cases) => $"The amount of {Counted(cases)} is not known: the sums lack it.";

    public override string DecidedByState(int cases) =>
        $"{Counted(cases)} with the state decided, but amounts that no decision has: they are proposed here.";

    public override string ScenariosCount(int cases) => $"In {Counted(cases)} a scenario counts in place of the budget.";

    public override string ScenarioGone(string name, string scenario) =>
        $"{PortfolioTable.GoneMark} {name}: the scenario {scenario} is gone, and the budget counts.";

    public override string Shown(int lines, int of) => $"{Number(lines)} of {Number(of)} lines are shown; the sum is of all.";

    public override string Sorted(PortfolioOrder order) => order switch
    {
        PortfolioOrder.Proposed => "Sorted by what is not decided, the largest first.",
        PortfolioOrder.Decided => "Sorted by what is decided, the largest first.",
        _ => "Sorted by name.",
    };

    public override string Of(FrameOutcome outcome) => outcome switch
    {
        FrameKept { Amount: { } amount } kept => $"The frame of {kept.Year} is {Kronor(amount)} kr.",
        FrameKept kept => $"The frame of {kept.Year} is taken away.",
        FrameEnteredElsewhere { Now: { } now } other =>
            $"{other.By} has entered {Kronor(now)} kr for {other.Year}. Nothing is changed: enter the frame again if it is to be another.",
        FrameEnteredElsewhere other => $"The frame of {other.Year} has been taken away meanwhile. Nothing is changed: enter it again if it is to be there.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public override string NotAYear(int first, int last) => $"Enter a year from {first} to {last}.";

    public override string Takes(PortfolioSums sums) =>
        $"Decided {Kronor(sums.Decided)} kr, proposed {Kronor(sums.Proposed)} kr"
        + (sums.Undivided == Money.Zero ? "." : $", without years {Kronor(sums.Undivided)} kr.");

    public override string Leaves(Money left) =>
        left < Money.Zero ? $"{Kronor(left.Abs())} kr over the frame." : $"Left of the frame: {Kronor(left)} kr.";

    public override string TakenOf(Money taken, Money? frame) =>
        frame is { } of ? $"{Kronor(taken)} of {Kronor(of)} kr" : $"{Kronor(taken)} kr";

    public override string Version(int number) => $"Version {number}";

    public override string Draft(string user) => $"Draft {user}";

    public override string DecidedOn(bool hasDecision, DateOnly? day) =>
        !hasDecision ? "No decision" : day is { } on ? $"Decided {Wording.Date(on)}" : "Decided";

    public override string CountsNow(string? scenario) =>
        scenario is null ? "The budget counts in the portfolio." : $"The scenario {scenario} counts in the portfolio in the budget's place.";

    protected override string More(int plans) => $"{plans} plans";

    protected override string TitleBy(PortfolioBy by) => by switch
    {
        PortfolioBy.Years => "1:1 grant by budget year",
        PortfolioBy.Applicants => "1:1 grant by applicant",
        PortfolioBy.Financiers => "1:1 grant by financier",
        PortfolioBy.Cases => "1:1 grant by case",
        _ => "1:1 grant by case and budget year",
    };
}
