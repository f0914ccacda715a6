using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>The two example cases as they are after an import with its defaults, built from their printed cells.</summary>
public static class Sample
{
    /// <summary>21RS4368 Regional testbädd, the extension: merged actual years, 1:1-medel, municipalities' cash and time.</summary>
    public static Project Seed1 { get; } = new()
    {
        Header = new Header
        {
            Title = "Regional testbädd",
            CaseNumber = "21RS4368",
            Applicant = "Region Örebro län",
            Officer = "Lena Kihl",
            Unit = "Analys och strategi",
            Forum = "Projektforum",
            MemoDate = new DateOnly(2024, 4, 3),
        },
        Timeline = new Timeline(
        [
            Period.Between(new DateOnly(2021, 9, 1), new DateOnly(2023, 12, 31)) with { Actual = true },
            Year(2024),
            Year(2025),
            Period.Between(new DateOnly(2026, 1, 1), new DateOnly(2026, 2, 28)),
        ]),
        Costs =
        [
            Cost(1, "Egen personal", CostKind.Staff, 5_283_180, 2_300_485, 2_393_232, 415_262),
            Cost(2, "Externa tjänster", CostKind.ExternalServices, 199_885, 200_000, 225_000, 125_000),
            Cost(3, "Resor och logi", CostKind.Travel, 27_077, 15_000, 24_000, 4_000),
            Cost(4, "Indirekta kostnader", CostKind.Indirect, 431_912, 172_574, 176_888, 30_218),
        ],
        Financing =
        [
            Heading(5, "Offentlig finansiär", 4),
            Payer(6, "Region Örebro län 1:1-medel", Contribution.Cash, 3_121_021, 1_221_346, 1_413_816, 255_674),
            Payer(7, "Region Örebro län (RAM/Tid)", Contribution.OwnBudget, 660_378, 241_723, 116_329, null),
            Payer(8, "Örebro kommun (kontanter)", Contribution.Cash, 37_500, 15_000, 15_000, 7_500),
            Payer(9, "Örebro kommun (tid)", Contribution.Time, 625_878, 295_712, 303_494, 56_596),
            Payer(10, "Askersunds kommun (kontanter)", Contribution.Cash, 37_500, null, null, null),
            Payer(11, "Askersunds kommun (tid)", Contribution.Time, 278_289, null, null, null),
            Payer(12, "Karlskoga kommun (kontanter)", Contribution.Cash, 37_500, 15_000, 15_000, 7_500),
            Payer(13, "Karlskoga kommun (tid)", Contribution.Time, 336_956, 164_284, 168_608, 31_442),
            Payer(14, "Ljusnarsbergs kommun (kontanter)", Contribution.Cash, 37_500, 15_000, 15_000, 7_500),
            Payer(15, "Ljusnarsbergs kommun (tid)", Contribution.Time, 184_326, 164_284, 168_608, 31_442),
            Payer(16, "Hallsbergs kommun (kontanter)", Contribution.Cash, 37_500, 15_000, 15_000, 7_500),
            Payer(17, "Hallsbergs kommun (tid)", Contribution.Time, 252_962, 361_426, 404_659, 62_884),
            Payer(18, "Degerfors kommun (kontanter)", Contribution.Cash, 37_500, 15_000, 15_000, 75_000),
            Payer(19, "Degerfors kommun (tid)", Contribution.Time, 257_243, 164_284, 168_608, 31_442),
        ],
        Grant = new GrantTerms
        {
            Row = new RowId("6"),
            Share = Share.FromPercent(50),
            Cap = Money.FromKronor(6_011_857),
        },
    };

    /// <summary>23RS11972 Regional digitaliseringsutveckling, a new project of three whole years.</summary>
    public static Project Seed2 { get; } = new()
    {
        Header = new Header
        {
            Title = "Regional digitaliseringsutveckling",
            CaseNumber = "23RS11972",
            Applicant = "Region Örebro län",
            Officer = "Lena Kihl",
            Unit = "Analys och strategi",
            Forum = "Projektforum",
            MemoDate = new DateOnly(2023, 12, 11),
        },
        Timeline = new Timeline([Year(2024), Year(2025), Year(2026)]),
        Costs =
        [
            Cost(1, "Egen personal", CostKind.Staff, 935_701, 969_185, 1_004_530),
            Cost(2, "Indirekta kostnader", CostKind.Indirect, 93_570, 96_919, 100_453),
        ],
        Financing =
        [
            Heading(3, "Offentlig finansiär", 3),
            Payer(4, "Region Örebro län 1:1-medel", Contribution.Cash, 350_000, 350_000, 350_000),
            Payer(5, "Region Örebro län rambudgetmedel", Contribution.OwnBudget, 679_271, 716_104, 754_983),
        ],
        Grant = new GrantTerms
        {
            Row = new RowId("4"),
            Share = Share.FromPercent(33),
            Cap = Money.FromKronor(1_050_000),
        },
    };

    /// <summary>Seed 1 as a case: the earlier decision by its figures, and the printed sums that differ from the cells.</summary>
    public static Workbook Seed1Case { get; } = new()
    {
        Key = "21RS4368",
        Base = Seed1,
        Decisions =
        [
            new Decision
            {
                Date = new DateOnly(2021, 6, 16),
                Grant = Money.FromKronor(4_111_981),
                First = new DateOnly(2021, 9, 1),
                Last = new DateOnly(2024, 8, 31),
            },
        ],
        Printed = new Printed(
            PrintedAs(Seed1, Seed1.Costs, [10_392_159, 749_885, 70_077, 811_593], Seed1Sums, 12_023_714),
            PrintedAs(
                Seed1,
                Seed1.Financing,
                [
                    null, 6_011_857, 1_018_430, 75_000, 1_281_680, 37_500, 278_289, 75_000, 701_290, 75_000, 548_660,
                    75_000, 1_081_930, 142_500, 621_577,
                ],
                Seed1Sums,
                12_023_714),
            Money.FromKronor(1_899_876)),
    };

    public static Workbook Seed2Case { get; } = new()
    {
        Key = "23RS11972",
        Base = Seed2,
        Printed = new Printed(
            PrintedAs(Seed2, Seed2.Costs, [2_909_416, 290_942], [1_029_271, 1_066_104, 1_104_983], 3_200_358),
            PrintedAs(
                Seed2, Seed2.Financing, [null, 1_050_000, 2_150_358], [1_029_271, 1_066_104, 1_104_983], 3_200_358),
            null),
    };

    /// <summary>The row with the label; there must be one.</summary>
    public static Row RowCalled(this Project project, string label) =>
        project.Costs.Concat<Row>(project.Financing).Single(row => row.Label == label);

    /// <summary>The cell of the row with the label in the period with the label.</summary>
    public static CellId CellAt(this Project project, string label, string period) => new(
        project.RowCalled(label).Id,
        project.Timeline.Periods.Single(column => project.Timeline.Label(project.Timeline.IndexOf(column.Id)) == period).Id);

    /// <summary>The shown amounts of the row in whole kronor; null is blank. An error throws.</summary>
    public static long?[] KronorOf(this Sheet sheet, string label) =>
        [.. sheet.Find(sheet.Project.RowCalled(label).Id)!.Amounts.Select(Kronor)];

    public static long?[] KronorOf(this SheetTable table) => [.. table.Totals.Select(Kronor)];

    /// <summary>The project after the edit, which must be accepted.</summary>
    public static Project After(this Project project, Edit edit)
    {
        var (next, refusal) = edit.ApplyTo(project);
        return refusal is null ? next : throw new InvalidOperationException($"Refused: {refusal}");
    }

    private static long? Kronor(CellValue value) => value.IsError
        ? throw new InvalidOperationException($"The cell shows {value.Error}.")
        : value.Amount is { } amount ? (long)amount.Kronor : null;

    private static ImmutableArray<long?> Seed1Sums => [5_942_053, 2_688_060, 2_819_121, 574_480];

    private static Period Year(int year) => Period.Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private static CostRow Cost(int id, string label, CostKind kind, params long?[] kronor) =>
        new() { Id = Id(id), Label = label, Kind = kind, Cells = Cells(kronor) };

    private static FinancierRow Payer(int id, string label, Contribution contribution, params long?[] kronor) =>
        new() { Id = Id(id), Label = label, Contribution = contribution, Cells = Cells(kronor) };

    private static FinancierRow Heading(int id, string label, int periods) =>
        new() { Id = Id(id), Label = label, IsHeading = true, Cells = Cells(new long?[periods]) };

    private static RowId Id(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static ImmutableArray<CellEntry?> Cells(long?[] kronor) =>
        [.. kronor.Select(amount => amount is { } typed ? new AmountEntry(Money.FromKronor(typed)) : null)];

    private static PrintedTable PrintedAs(
        Project project,
        IEnumerable<Row> rows,
        ImmutableArray<long?> rowTotals,
        ImmutableArray<long?> sums,
        long total) => new(
            [.. project.Timeline.Periods.Select(period => period.Id)],
            [.. rows.Zip(rowTotals, (row, sum) => new PrintedRow(
                row.Id, [.. row.Cells.Select(cell => (cell as AmountEntry)?.Amount)], Amount(sum)))],
            [.. sums.Select(Amount)],
            Money.FromKronor(total));

    private static Money? Amount(long? kronor) => kronor is { } amount ? Money.FromKronor(amount) : null;
}
