using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport.Offices;

/// <summary>
/// A balanced case of as many rows and yearly periods as wanted: six rows in ten are costs. Nine in ten are typed; the
/// rest are formulas, flat rates, monthly amounts and spread totals, and the last financier pays what is left.
/// </summary>
public static class LargeCase
{
    public const string CaseNumber = "24RS1000";

    /// <param name="rows">Of both tables together, headings counted; at least 10.</param>
    /// <param name="periods">At most <see cref="Timeline.MostPeriods"/>.</param>
    public static Workbook Of(int rows, int periods, int seed = 1)
    {
        var dice = new Dice(seed);
        var timeline = Timeline.Years(new DateOnly(2024, 1, 1), new DateOnly(2023 + periods, 12, 31));
        ImmutableArray<CellEntry?> blank = [.. new CellEntry?[periods]];
        var costs = Enumerable.Range(1, rows * 6 / 10).Select(number => Cost(dice, number, timeline, blank));
        var financing = Enumerable.Range((rows * 6 / 10) + 1, rows - (rows * 6 / 10))
            .Select(number => Financier(dice, number, timeline, blank, isLast: number == rows));
        var project = new Project
        {
            Header = new Header
            {
                Title = "Regional samverkan i stor skala",
                CaseNumber = CaseNumber,
                Applicant = OfficeNames.Regions[0],
                Officer = OfficeNames.Officers[0],
                MemoDate = new DateOnly(2024, 1, 15),
            },
            Timeline = timeline,
            Costs = [.. costs],
            Financing = [.. financing],
        };
        var grant = project.Financing[1].Id;
        return new Workbook { Key = CaseNumber, Base = project with { Grant = new GrantTerms { Row = grant, Share = Share.FromPercent(50) } } };
    }

    private static CostRow Cost(Dice dice, int number, Timeline timeline, ImmutableArray<CellEntry?> blank)
    {
        if (number % 25 == 1)
        {
            return new CostRow { Id = Id(number), Label = $"Delprojekt {(number / 25) + 1}", IsHeading = true, Cells = blank };
        }

        var row = new CostRow
        {
            Id = Id(number),
            Label = $"{dice.One(OfficeNames.Costs)} {dice.One(OfficeNames.Municipalities)} {number}",
            Kind = dice.One([CostKind.Staff, CostKind.Travel, CostKind.ExternalServices]),
            Cells = Amounts(dice, timeline, dice.Between(20, 900) * 1_000),
        };
        return (number % 25, dice.Between(1, 30)) switch
        {
            (0, _) => row with { Rule = new FlatRate(Share.FromPercent(15), [new RowTerm(Id(number - 3)), new RowTerm(Id(number - 4))]), Cells = blank, Kind = CostKind.Indirect },
            (_, 1) => row with { Rule = new PerMonth(dice.Between(30_000, 60_000), 0.5m, new Share(0.4268m), new Share(0.025m), 2024), Cells = blank, Kind = CostKind.Staff },
            (_, 2) => row with { Rule = new Spread(Money.FromKronor(dice.Between(100, 2_000) * 1_000L), SpreadBy.Months), Cells = blank },
            ( > 5, 3) => row with { Cells = row.Cells.SetItem(0, new FormulaEntry(Formula.FromSource($"{{n:{number - 1}}}*1.02")!)) },
            _ => row,
        };
    }

    private static FinancierRow Financier(Dice dice, int number, Timeline timeline, ImmutableArray<CellEntry?> blank, bool isLast)
    {
        var row = new FinancierRow
        {
            Id = Id(number),
            Label = $"{dice.One(OfficeNames.Municipalities)} {number} (tid)",
            Contribution = Contribution.Time,
            Cells = Amounts(dice, timeline, dice.Between(20, 300) * 1_000),
        };
        return isLast
            ? row with { Label = "Rambudget", Contribution = Contribution.OwnBudget, Rule = Residual.Rule, Cells = blank }
            : row;
    }

    private static ImmutableArray<CellEntry?> Amounts(Dice dice, Timeline timeline, int about) =>
        [.. timeline.Periods.Select(_ => dice.Once(20) ? null : new AmountEntry(Money.FromKronor(about * (long)dice.Between(95, 105) / 100)))];

    private static RowId Id(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}
