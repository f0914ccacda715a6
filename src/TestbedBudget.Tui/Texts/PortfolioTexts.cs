using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of the portfolio (TERMS §3): beslutat · föreslaget · ram · kvar av ramen.</summary>
public abstract class PortfolioTexts
{
    public abstract string BudgetYear { get; }
    public abstract string Applicant { get; }
    public abstract string Financier { get; }
    public abstract string Cases { get; }
    public abstract string Case { get; }
    public abstract string Project { get; }
    public abstract string State { get; }
    public abstract string Marks { get; }
    public abstract string Decided { get; }
    public abstract string Proposed { get; }
    public abstract string Undivided { get; }
    public abstract string UndividedBriefly { get; }
    public abstract string LeftBriefly { get; }
    public abstract string Frame { get; }
    public abstract string Left { get; }
    public abstract string Together { get; }
    public abstract string Sum { get; }
    public abstract string Change { get; }
    public abstract string NoApplicant { get; }
    public abstract string NoFinancier { get; }

    /// <summary>In place of an amount that nobody has said the year of.</summary>
    public abstract string IsMissing { get; }

    /// <summary>In place of an amount that nobody has said.</summary>
    public abstract string IsUnknown { get; }
    public abstract string WithoutYears { get; }
    public abstract string NotPayments { get; }
    public abstract string NoCases { get; }
    public abstract string NothingHere { get; }
    public abstract string SpreadMeans { get; }

    /// <summary>The decided budget came to more than was decided.</summary>
    public abstract string CutMeans { get; }
    public abstract string MissingMeans { get; }
    public abstract string ScenarioMeans { get; }
    public abstract string YearsHaveTheirOrder { get; }
    public abstract string ChooseACase { get; }
    public abstract string CaseIsGone { get; }
    public abstract string FrameTitle { get; }
    public abstract string FrameHint { get; }
    public abstract string FrameIsShared { get; }
    public abstract string FrameBelowZero { get; }
    public abstract string PlanTitle { get; }
    public abstract string DraftsDoNotCount { get; }
    public abstract string ClosedProposesNothing { get; }
    public abstract string CountsAlready { get; }
    public abstract string WriteTitle { get; }
    public abstract string FileName { get; }

    /// <summary>What the numbers are of: "1:1-medel per ärende, budgetår 2025".</summary>
    public string Title(PortfolioQuery query)
    {
        var year = query.Year is { } of ? $", {BudgetYear.ToLowerInvariant()} {of.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
        var applicant = query.Applicant is { } name ? $", {(name.Length == 0 ? NoApplicant : name)}" : string.Empty;
        var financier = query.Financier is { } payer ? $", {(payer.Length == 0 ? NoFinancier : payer)}" : string.Empty;
        return TitleBy(query.By) + year + applicant + financier;
    }

    public abstract string Over(string amount);

    public abstract string Counted(int cases);

    public abstract string DecisionsWithoutYears(int decisions, string amount);

    public abstract string PlansWithoutYears(int plans, string amount);

    /// <summary>Over all years, also those that nobody has said.</summary>
    public abstract string Whole(string decided, string proposed);

    public abstract string UnknownAmounts(int cases);

    public abstract string DecidedByState(int cases);

    public abstract string ScenariosCount(int cases);

    public abstract string ScenarioGone(string name, string scenario);

    public abstract string Shown(int lines, int of);

    public abstract string Sorted(PortfolioOrder order);

    public abstract string Of(FrameOutcome outcome);

    public abstract string NotAYear(int first, int last);

    public abstract string Takes(PortfolioSums sums);

    public abstract string Leaves(Money left);

    /// <summary>The number beside a bar: what is taken, of which frame.</summary>
    public abstract string TakenOf(Money taken, Money? frame);

    public abstract string Version(int number);

    public abstract string Draft(string user);

    public abstract string DecidedOn(bool hasDecision, DateOnly? day);

    /// <param name="scenario">Null when the budget counts again.</param>
    public abstract string CountsNow(string? scenario);

    /// <summary>What the signs of the bars mean.</summary>
    public string Legend(string signs) =>
        $"{signs[0]} {Decided.ToLowerInvariant()}   {signs[1]} {Proposed.ToLowerInvariant()}   {signs[2]} {Undivided.ToLowerInvariant()}   {signs[3]} {Left.ToLowerInvariant()}";

    /// <summary>What the marks among the plans of a case mean.</summary>
    /// <param name="isSpread">Merged years are among them.</param>
    /// <param name="isCut">The decided budget came to more than was decided.</param>
    /// <param name="plans">How many plans there are, where not all show; else 0.</param>
    public string PlanMarks(bool isSpread, bool isCut, int plans) =>
        $"{PortfolioTable.ScenarioMark} {Counts}"
        + (isSpread ? $"   {PortfolioTable.SpreadMark} {SpreadMeans}" : string.Empty)
        + (isCut ? $"   {PortfolioTable.CutMark} {CutMeans}" : string.Empty)
        + (plans > 0 ? $"   ←→ {More(plans)}" : string.Empty);

    protected abstract string Counts { get; }

    protected abstract string More(int plans);

    protected abstract string TitleBy(PortfolioBy by);

    protected static string Number(int number) => SwedishNumber.Grouped(number, 0, SwedishNumber.NoBreakSpace);

    protected static string Kronor(Money amount) => SwedishNumber.Amount(amount, Precision.Krona);
}
