using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The plans of a case as text cells: a row a year, what is decided first, then one column a plan.</summary>
/// <param name="Heads">Over the years, what is decided, and each plan.</param>
/// <param name="Changes">The chosen plan less what is decided, one a row.</param>
public sealed record PlanTable(
    ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<string>> Rows, ImmutableArray<string> Changes, bool IsSpread, bool IsCut)
{
    public static PlanTable Of(Texts texts, PlanLayer layer)
    {
        var (words, plan) = (texts.Portfolio, layer.Plan);
        ImmutableArray<YearPlan> plans = [plan.Decided, .. plan.Columns.Select(column => column.Plan)];
        var precision = plans.Any(HasOre) ? Precision.Ore : Precision.Krona;
        var years = new SortedSet<int>(plans.SelectMany(Years));
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var changes = ImmutableArray.CreateBuilder<string>();
        foreach (var year in years)
        {
            rows.Add([year.ToString(CultureInfo.InvariantCulture), .. plans.Select(each => Cell(words, each, year, precision))]);
            changes.Add(Change(Of(plans[layer.Chosen + 1], year), Of(plans[0], year), precision));
        }

        if (plans.Any(each => each.Unplaced is not null))
        {
            rows.Add([words.WithoutYears, .. plans.Select(each => each.Unplaced is { } of ? Written(words, of.Amount, precision) : string.Empty)]);
            changes.Add(string.Empty);
        }

        rows.Add([words.Sum, .. plans.Select(each => Written(words, each.Total, precision))]);
        changes.Add(Change(plans[layer.Chosen + 1].Total, plans[0].Total, precision));
        return new PlanTable(
            [words.BudgetYear, words.DecidedOn(plan.HasDecision, plan.DecidedOn), .. plan.Columns.Select(column => Head(words, plan, column))],
            rows.ToImmutable(),
            changes.ToImmutable(),
            plans.Any(each => each.Amounts.Any(amount => amount.IsSpread)),
            plans.Any(each => each.Amounts.Any(amount => amount.IsCut)));
    }

    private static string Head(PortfolioTexts words, CasePlan plan, PlanColumn column) =>
        (column.Counts ? PortfolioTable.ScenarioMark + " " : string.Empty) + column.Kind switch
        {
            PlanKind.Version => words.Version(plan.Case.Version),
            PlanKind.Draft => words.Draft(column.Name),
            _ => column.Name,
        };

    private static string Cell(PortfolioTexts words, YearPlan plan, int year, Precision precision) =>
        Of(plan, year) is not { } amount ? words.IsMissing
        : amount == Money.Zero ? string.Empty
        : (plan.Amounts.Any(each => each.Year == year && each.IsSpread) ? PortfolioTable.SpreadMark : string.Empty)
            + (plan.Amounts.Any(each => each.Year == year && each.IsCut) ? PortfolioTable.CutMark : string.Empty)
            + SwedishNumber.Amount(amount, precision);

    private static string Change(Money? planned, Money? decided, Precision precision) =>
        planned is { } now && decided is { } before ? DifferenceTexts.Signed(now - before, precision) : string.Empty;

    private static string Written(PortfolioTexts words, Money? amount, Precision precision) =>
        amount is { } known ? SwedishNumber.Amount(known, precision) : words.IsUnknown;

    // Null where the plan may take something in the year, and nobody has said what.
    private static Money? Of(YearPlan plan, int year)
    {
        if (plan.Unplaced is { } unplaced && year >= unplaced.FirstYear && year <= unplaced.LastYear)
        {
            return null;
        }

        var sum = Money.Zero;
        foreach (var amount in plan.Amounts)
        {
            sum += amount.Year == year ? amount.Amount : Money.Zero;
        }

        return sum;
    }

    private static IEnumerable<int> Years(YearPlan plan) => plan.Unplaced is { } unplaced
        ? Enumerable.Range(unplaced.FirstYear, unplaced.LastYear - unplaced.FirstYear + 1)
        : plan.Amounts.Select(amount => amount.Year);

    private static bool HasOre(YearPlan plan) =>
        plan.Amounts.Any(amount => amount.Amount.Ore % Money.OrePerKrona != 0) || plan.Unplaced?.Amount is { } of && of.Ore % Money.OrePerKrona != 0;
}
